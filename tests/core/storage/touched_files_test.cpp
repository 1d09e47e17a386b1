// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planner_file.h"
#include "tests/core/storage/sample_planner.h"
#include "tests/support/planner_folder.h"

#include <QFile>
#include <gtest/gtest.h>

namespace ninefold::storage::touched_files_test {

namespace {

using test::bytesOf;
using test::renamingStep;

/// A planner file that others lay hands on while it is open.
class TouchedFiles : public testing::Test {
protected:
    void SetUp() override {
        earlier = test::makeSamplePlanner(folder.planner());
        file = std::move(PlannerFile::open(folder.planner(), OpenMode::ReadWrite).value());
        ASSERT_TRUE(file->commit(renamingStep(*file, QStringLiteral("Mine")), {}));
        step = renamingStep(*file, QStringLiteral("Later"));
    }
    [[nodiscard]] std::optional<ErrorCode> refusal() {
        const auto written = file->commit(step, {});
        return written ? std::nullopt : std::optional{written.error().code};
    }
    /// Writes over the file where it lies, as a careless copy does.
    void overwrite(const QByteArray& bytes) const {
        QFile other{folder.planner()};
        ASSERT_TRUE(other.open(QFile::ReadWrite));
        ASSERT_EQ(other.write(bytes), bytes.size());
        other.resize(bytes.size());
    }

    test::PlannerFolder folder;
    QByteArray earlier;
    std::unique_ptr<PlannerFile> file;
    Step step; ///< what is tried next
};

TEST_F(TouchedFiles, AreWrittenAsLongAsNobodyDoes) {
    EXPECT_EQ(refusal(), std::nullopt);
    EXPECT_EQ(refusal(), std::nullopt);
}

TEST_F(TouchedFiles, AreNotWrittenAfterTheyWereMoved) {
    const QString elsewhere = folder.file(QStringLiteral("elsewhere.ninefold"));
    ASSERT_TRUE(QFile::rename(folder.planner(), elsewhere));
    const QByteArray moved = bytesOf(elsewhere);
    EXPECT_EQ(refusal(), ErrorCode::PlannerMoved);
    EXPECT_EQ(bytesOf(elsewhere), moved);
    EXPECT_FALSE(QFile::exists(folder.planner()));
    ASSERT_TRUE(QFile::rename(elsewhere, folder.planner()));
    EXPECT_EQ(refusal(), std::nullopt) << "it is back";
}

TEST_F(TouchedFiles, AreNotWrittenAfterTheyWereDeleted) {
    ASSERT_TRUE(QFile::remove(folder.planner()));
    EXPECT_EQ(refusal(), ErrorCode::PlannerMoved);
}

TEST_F(TouchedFiles, AreNotWrittenAfterTheyWereReplaced) {
    ASSERT_TRUE(QFile::remove(folder.planner()));
    folder.write(QStringLiteral("planner.ninefold"), earlier);
    EXPECT_EQ(refusal(), ErrorCode::PlannerReplaced);
    EXPECT_EQ(bytesOf(folder.planner()), earlier);
}

TEST_F(TouchedFiles, AreNotWrittenAfterTheyWereOverwrittenInPlace) {
    overwrite(earlier);
    EXPECT_EQ(refusal(), ErrorCode::PlannerReplaced);
    EXPECT_EQ(bytesOf(folder.planner()), earlier);
    EXPECT_EQ(refusal(), ErrorCode::PlannerReplaced) << "and not at the second try either";
}

TEST_F(TouchedFiles, AreNotWrittenAfterSomethingElseTookTheirPlace) {
    overwrite(QByteArray{100'000, 'x'});
    EXPECT_EQ(refusal(), ErrorCode::PlannerReplaced);
    EXPECT_EQ(bytesOf(folder.planner()), (QByteArray{100'000, 'x'}));
}

TEST_F(TouchedFiles, AreNotWrittenAfterAnotherProgramWroteToThem) {
    test::alter(folder.planner(), "UPDATE plan SET core = 'Theirs'");
    EXPECT_EQ(refusal(), ErrorCode::PlannerReplaced);
    EXPECT_EQ(test::coreIn(*file), QStringLiteral("Theirs"));
}

TEST_F(TouchedFiles, AreNotTurnedReadOnlyByReading) {
    const auto reader = PlannerFile::open(folder.planner(), OpenMode::ReadOnly);
    ASSERT_TRUE(reader);
    EXPECT_EQ(test::coreIn(**reader), QStringLiteral("Mine"));
    EXPECT_EQ(refusal(), std::nullopt);
    EXPECT_EQ(test::coreIn(**reader), QStringLiteral("Later"));
    EXPECT_EQ((*reader)->commit(renamingStep(**reader, QStringLiteral("x")), {}).error().code,
              ErrorCode::ReadOnly);
}

} // namespace

} // namespace ninefold::storage::touched_files_test
