// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "tests/core/storage/sample_planner.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"
#include "tests/support/stored_records.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <gtest/gtest.h>

namespace ninefold::storage::backups_test {

namespace {

class BackupsTest : public testing::Test {
protected:
    void SetUp() override {
        test::makeSamplePlanner(folder.planner());
        file = std::move(PlannerFile::open(folder.planner(), OpenMode::ReadWrite).value());
    }
    QString make() { return Backups{folder.planner()}.make(*file, clock.now()).value(); }
    /// Erases everything but the plan.
    void loseNearlyEverything() {
        Step step{0, StepKind::EraseAction, {}, clock.now().toUTC(), {}};
        const auto records = test::storedRecords(*file).value();
        for (const Record& record : records) {
            if (!std::holds_alternative<Plan>(record))
                step.change.erase(record);
        }
        ASSERT_TRUE(file->commit(step, {}));
    }

    test::PlannerFolder folder;
    test::FixedClock clock;
    std::unique_ptr<PlannerFile> file;
};

TEST_F(BackupsTest, AreWholePrivateAndNamedAfterTheirTime) {
    const QString path = make();
    EXPECT_EQ(QFileInfo{path}.fileName(), QStringLiteral("planner-20260302T030000000Z.ninefold"))
        << "noon in Seoul, in UTC";
    EXPECT_EQ(QFileInfo{path}.permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    EXPECT_EQ(QFileInfo{Backups::usualFolder(folder.planner())}.permissions() &
                  (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
              0);
    auto copy = std::move(PlannerFile::open(path, OpenMode::ReadOnly).value());
    EXPECT_EQ(test::storedRecords(*copy).value(), test::storedRecords(*file).value());
    EXPECT_EQ(copy->stepsBefore(100, 100)->size(), 1U) << "with its history";
    EXPECT_TRUE(copy->check()->isSound());
}

TEST_F(BackupsTest, AreListedNewestFirst) {
    const QString first = make();
    clock.advanceSeconds(60);
    const QString second = make();
    const auto list = Backups{folder.planner()}.list();
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0].path, second);
    EXPECT_EQ(list[0].at, clock.now());
    EXPECT_EQ(list[1].path, first);
}

TEST_F(BackupsTest, NeverReplaceOneAnother) {
    const QString first = make();
    const QString second = make();
    EXPECT_NE(first, second);
    EXPECT_EQ(Backups{folder.planner()}.list().front().path, second);
}

TEST_F(BackupsTest, OfAnotherPlannerInTheFolderAreLeftAlone) {
    const QString other = folder.file(QStringLiteral("plan.ninefold"));
    const QString similar = folder.file(QStringLiteral("planner-2.ninefold"));
    const QString elsewhere = folder.file(QStringLiteral("all"));
    ASSERT_TRUE((Backups{folder.planner(), elsewhere}.make(*file, clock.now())));
    ASSERT_TRUE((Backups{similar, elsewhere}.make(*file, clock.now())));
    EXPECT_TRUE((Backups{other, elsewhere}.list().empty()));
    EXPECT_EQ((Backups{folder.planner(), elsewhere}.list().size()), 1U);
}

TEST_F(BackupsTest, AreThinnedWhenANewOneIsSound) {
    for (int minutes = 0; minutes < 4; ++minutes) {
        make();
        clock.advanceSeconds(60);
    }
    clock.advanceDays(5);
    make();
    EXPECT_EQ(Backups{folder.planner()}.list().size(), 2U);
}

TEST_F(BackupsTest, AreNotThinnedInAFolderThatWasChosen) {
    const Backups chosen{folder.planner(), folder.file(QStringLiteral("chosen"))};
    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(Backups{chosen}.make(*file, clock.now()));
    clock.advanceDays(5);
    ASSERT_TRUE(Backups{chosen}.make(*file, clock.now()));
    EXPECT_EQ(chosen.list().size(), 4U);
}

TEST_F(BackupsTest, AreNotThinnedWhenTheNewOneHoldsMuchLess) {
    make();
    clock.advanceSeconds(60);
    make();
    loseNearlyEverything();
    clock.advanceDays(5);
    make();
    EXPECT_EQ(Backups{folder.planner()}.list().size(), 3U);
}

TEST_F(BackupsTest, AreNotMadeOfADamagedFile) {
    const QString good = make();
    // A line of the journal without its step: only a full check sees it.
    test::alter(folder.planner(),
                "PRAGMA foreign_keys = OFF; INSERT INTO change VALUES (99, 0, 'plan', 'x', '*', NULL, '{}')");
    clock.advanceDays(5);
    EXPECT_FALSE(Backups{folder.planner()}.make(*file, clock.now()));
    ASSERT_EQ(Backups{folder.planner()}.list().size(), 1U);
    EXPECT_EQ(Backups{folder.planner()}.list().front().path, good);
}

TEST_F(BackupsTest, SayWhyTheyFail) {
    folder.write(QStringLiteral("planner-backups"), "a file where the folder should be");
    const auto made = Backups{folder.planner()}.make(*file, clock.now());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::BackupFailed);
}

TEST_F(BackupsTest, AreDueAfterAWrite) {
    EXPECT_TRUE(Backups{folder.planner()}.isDue());
    make();
    EXPECT_FALSE(Backups{folder.planner()}.isDue());
    QFile planner{folder.planner()};
    ASSERT_TRUE(planner.open(QFile::ReadWrite));
    planner.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    planner.close();
    EXPECT_TRUE(Backups{folder.planner()}.isDue());
}

} // namespace

} // namespace ninefold::storage::backups_test
