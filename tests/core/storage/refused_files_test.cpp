// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_years.h"
#include "core/session/planner_document.h"
#include "tests/core/storage/sample_planner.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"

#include <QFile>
#include <gtest/gtest.h>

namespace ninefold::refused_files_test {

namespace {

using test::bytesOf;

/// Files that are not what they should be.
class RefusedFiles : public testing::Test {
protected:
    void SetUp() override { sound = test::makeSamplePlanner(folder.planner()); }

    /// Opens `bytes` as a planner; whatever comes of it, neither they nor the folder may change.
    [[nodiscard]] std::optional<ErrorCode> refusalOf(const QByteArray& bytes) {
        folder.write(QStringLiteral("planner.ninefold"), bytes);
        QFile::remove(folder.planner() + QStringLiteral("-journal"));
        const QStringList names = folder.names();
        std::optional<ErrorCode> code;
        if (const auto opened = PlannerDocument::open(folder.planner(), clock); !opened)
            code = opened.error().code;
        EXPECT_EQ(bytesOf(folder.planner()), bytes);
        if (code) {
            EXPECT_EQ(folder.names(), names);
        }
        return code;
    }
    [[nodiscard]] std::optional<ErrorCode> refusalAfter(const char* sql) {
        folder.write(QStringLiteral("planner.ninefold"), sound);
        test::alter(folder.planner(), sql);
        return refusalOf(bytesOf(folder.planner()));
    }

    test::PlannerFolder folder;
    test::FixedClock clock;
    QByteArray sound;
};

TEST_F(RefusedFiles, SayThatThereIsNone) {
    const auto opened = PlannerDocument::open(folder.file(QStringLiteral("none.ninefold")), clock);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(opened.error().args, QStringList{folder.file(QStringLiteral("none.ninefold"))});
}

TEST_F(RefusedFiles, SayThatTheyAreFolders) {
    const auto opened = PlannerDocument::open(folder.path(), clock);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::FileUnreadable);
}

TEST_F(RefusedFiles, SayThatTheyAreEmpty) {
    EXPECT_EQ(refusalOf({}), ErrorCode::FileEmpty);
}

TEST_F(RefusedFiles, SayThatTheyAreNotPlanners) {
    EXPECT_EQ(refusalOf("x"), ErrorCode::NotAPlanner);
    EXPECT_EQ(refusalOf("{\"format\": \"ninefold\"}"), ErrorCode::NotAPlanner);
    EXPECT_EQ(refusalOf(QByteArray{8192, '\0'}), ErrorCode::NotAPlanner);
    EXPECT_EQ(refusalAfter("PRAGMA application_id = 1"), ErrorCode::NotAPlanner);
    EXPECT_EQ(refusalAfter("PRAGMA user_version = 0"), ErrorCode::NotAPlanner);
    EXPECT_EQ(refusalAfter("PRAGMA user_version = -3"), ErrorCode::NotAPlanner);
}

TEST_F(RefusedFiles, SayThatTheyBreakOff) {
    // What a page lacks at the end of the file is read as zeros: where it was zeros, nothing is gone.
    qsizetype end = sound.size();
    while (sound.at(end - 1) == '\0')
        --end;
    for (qsizetype length = 17; length < end; length += length < 200 ? 13 : 1021)
        EXPECT_EQ(refusalOf(sound.first(length)), ErrorCode::PlannerDamaged) << "after " << length;
}

TEST_F(RefusedFiles, SayThatAPageIsGone) {
    constexpr qsizetype page = 4096;
    for (qsizetype at = page; at < sound.size(); at += page) {
        QByteArray damaged = sound;
        damaged.replace(at, page, QByteArray{page, '\0'});
        EXPECT_EQ(refusalOf(damaged), ErrorCode::PlannerDamaged) << "at " << at;
    }
}

TEST_F(RefusedFiles, SayThatAPageIsGoneAlsoWhenTheyAreLarge) {
    const QString path = folder.file(QStringLiteral("large.ninefold"));
    {
        const auto document = PlannerDocument::create(path, clock);
        ASSERT_TRUE(document);
        ASSERT_TRUE((*document)->session().importRecords(madeUpYears(clock.now().date(), 2, 1), false));
    }
    const QByteArray large = bytesOf(path);
    ASSERT_GT(large.size(), 1'000'000);
    ASSERT_EQ(refusalOf(large), std::nullopt);
    constexpr qsizetype page = 4096;
    for (qsizetype at = page; at < large.size(); at += 61 * page) {
        QByteArray damaged = large;
        damaged.replace(at, page, QByteArray{page, '\0'});
        EXPECT_EQ(refusalOf(damaged), ErrorCode::PlannerDamaged) << "at " << at;
    }
}

TEST_F(RefusedFiles, NeverBreakAndNeverChangeWhateverBitIsFlipped) {
    int refused = 0;
    for (qsizetype at = 0; at < sound.size(); at += at < 4096 ? 83 : 997) {
        QByteArray damaged = sound;
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << (at % 8)));
        // A bit in unused space harms nothing, and one inside a text makes another text.
        if (refusalOf(damaged))
            ++refused;
    }
    EXPECT_GT(refused, 3);
}

TEST_F(RefusedFiles, SayThatTablesAreMissingOrAdded) {
    EXPECT_EQ(refusalAfter("DROP TABLE draft"), ErrorCode::PlannerDamaged);
    EXPECT_EQ(refusalAfter("CREATE TABLE more (x)"), ErrorCode::PlannerDamaged);
    EXPECT_EQ(refusalAfter("CREATE TRIGGER t AFTER UPDATE ON plan BEGIN DELETE FROM action; END"),
              ErrorCode::PlannerDamaged);
    EXPECT_EQ(refusalAfter("ALTER TABLE plan ADD COLUMN more TEXT"), ErrorCode::PlannerDamaged);
}

TEST_F(RefusedFiles, SayThatAFieldCannotBeRead) {
    EXPECT_EQ(refusalAfter("UPDATE plan SET \"from\" = '2026-02-30'"), ErrorCode::PlannerDamaged);
    EXPECT_EQ(refusalAfter("UPDATE plan SET extra = '[1'"), ErrorCode::PlannerDamaged);
    EXPECT_EQ(refusalAfter("UPDATE action SET kind = 'dance'"), ErrorCode::PlannerDamaged);
    EXPECT_EQ(refusalAfter("UPDATE action SET weight = 99999999999"), ErrorCode::PlannerDamaged);
    EXPECT_EQ(refusalAfter("UPDATE action SET id = 'not an id'"), ErrorCode::PlannerDamaged);
}

TEST_F(RefusedFiles, SayThatARuleOfTheModelIsBroken) {
    EXPECT_EQ(refusalAfter("UPDATE action SET weight = 7"), ErrorCode::PlannerDamaged);
    EXPECT_EQ(refusalAfter("UPDATE action SET cell = 4"), ErrorCode::PlannerDamaged);
    EXPECT_EQ(refusalAfter("DELETE FROM plan"), ErrorCode::PlannerDamaged);
}

TEST_F(RefusedFiles, SayThatTheJournalDoesNotFitTheRecords) {
    EXPECT_EQ(refusalAfter("UPDATE change SET record = '6e696e65-0000-4000-8000-000000000001' WHERE seq = 2"),
              ErrorCode::PlannerDamaged);
}

TEST_F(RefusedFiles, OpenReadOnlyAndUntouchedWhenTheyAreNewer) {
    test::alter(folder.planner(), "PRAGMA user_version = 99; CREATE TABLE more (x); "
                                  "ALTER TABLE plan ADD COLUMN colour TEXT");
    const QByteArray newer = bytesOf(folder.planner());
    const QStringList names = folder.names();
    {
        const auto opened = PlannerDocument::open(folder.planner(), clock);
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        EXPECT_EQ((*opened)->access(), Access::ReadOnlyNewer);
        EXPECT_EQ((*opened)->accessReason().code, ErrorCode::PlannerNewer);
        EXPECT_EQ((*opened)->session().planner().counts().actions, 1);
        const auto refused = (*opened)->session().addYear(2030);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
    }
    EXPECT_EQ(bytesOf(folder.planner()), newer);
    EXPECT_EQ(folder.names(), names);
}

TEST_F(RefusedFiles, SayThatTheyAreNewerWhenWhatTheyHoldIsUnknown) {
    EXPECT_EQ(refusalAfter("PRAGMA user_version = 99; UPDATE action SET kind = 'dance'"),
              ErrorCode::PlannerNewer);
}

TEST_F(RefusedFiles, AreToldApartByAFullCheck) {
    EXPECT_TRUE(PlannerDocument::check(folder.planner())->isSound());
    test::alter(folder.planner(), "UPDATE action SET weight = 7");
    const auto broken = PlannerDocument::check(folder.planner());
    ASSERT_TRUE(broken);
    EXPECT_TRUE(broken->damage.isEmpty());
    ASSERT_EQ(broken->violations.size(), 1U);
    EXPECT_EQ(broken->violations.front().error.code, ErrorCode::WeightOutOfRange);
    folder.write(QStringLiteral("planner.ninefold"), sound.first(sound.size() / 2));
    EXPECT_FALSE(PlannerDocument::check(folder.planner())->damage.isEmpty());
}

TEST_F(RefusedFiles, ThatHaveAJournalAreTriedOnACopy) {
    // A journal that was left by another file: played back, it would destroy this one.
    const QByteArray page{4096, 'x'};
    QByteArray journal = QByteArray::fromHex("d9d505f920a163d7");
    journal += QByteArray::fromHex("ffffffff000000000000000100000200"
                                   "00001000");
    journal.resize(512, '\0');
    const qint64 pages = sound.size() / 4096;
    for (qint64 number = 2; number <= pages; ++number) {
        journal += QByteArray::fromHex("0000") + static_cast<char>(number >> 8) + static_cast<char>(number);
        journal += page;
        // The checksum: the nonce, which is 0, and every 200th byte from the end on.
        quint32 sum = 0;
        for (int at = 4096 - 200; at > 0; at -= 200)
            sum += static_cast<quint8>(page.at(at));
        for (int shift = 24; shift >= 0; shift -= 8)
            journal += static_cast<char>(sum >> shift);
    }
    journal[19] = static_cast<char>(pages); // the length the file is to have again
    folder.write(QStringLiteral("planner.ninefold-journal"), journal);
    const auto opened = PlannerDocument::open(folder.planner(), clock);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::PlannerDamaged);
    EXPECT_EQ(bytesOf(folder.planner()), sound);
    EXPECT_EQ(bytesOf(folder.file(QStringLiteral("planner.ninefold-journal"))), journal);
}

} // namespace

} // namespace ninefold::refused_files_test
