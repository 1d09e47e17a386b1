// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/planner_file.h"
#include "tests/core/storage/sample_planner.h"
#include "tests/support/planner_folder.h"

#include <csignal>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace ninefold::storage::schema_test {

namespace {

void addTable(Connection& file) {
    file.exec("CREATE TABLE later (x INTEGER) STRICT");
}

void fillTable(Connection& file) {
    file.exec("INSERT INTO later SELECT block FROM action");
}

void breakOff(Connection& file) {
    file.exec("UPDATE plan SET core = 'half done'");
    file.exec("SELECT * FROM no_such_table");
}

void die(Connection& file) {
    file.exec("UPDATE plan SET core = 'half done'");
    ::kill(::getpid(), SIGKILL);
}

class MigrationTest : public testing::Test {
protected:
    void SetUp() override { sound = test::makeSamplePlanner(folder.planner()); }
    [[nodiscard]] std::unique_ptr<PlannerFile> open() const {
        return std::move(PlannerFile::open(folder.planner(), OpenMode::ReadWrite).value());
    }

    test::PlannerFolder folder;
    QByteArray sound;
    /// What this program does, and `more` after it.
    [[nodiscard]] static std::vector<Migration> stepsWith(std::initializer_list<Migration> more) {
        std::vector<Migration> steps{migrations().begin(), migrations().end()};
        steps.insert(steps.end(), more);
        return steps;
    }
};

TEST_F(MigrationTest, CarriesOutEveryStepThatIsMissing) {
    const auto steps = stepsWith({&addTable, &fillTable});
    ASSERT_TRUE(open()->migrate(steps));
    Connection file{folder.planner(), OpenMode::ReadOnly};
    EXPECT_EQ(versionOf(file), schemaVersion() + 2);
    EXPECT_EQ(std::get<qint64>(file.valueOf("SELECT count(*) FROM later")), 1);
}

TEST_F(MigrationTest, LeavesTheFileAsItWasWhenAStepFails) {
    const auto steps = stepsWith({&addTable, &breakOff});
    const auto refused = open()->migrate(steps);
    ASSERT_FALSE(refused);
    EXPECT_EQ(test::bytesOf(folder.planner()), sound);
}

TEST_F(MigrationTest, IsNeverHalfDoneWhenItIsKilled) {
    const pid_t child = ::fork();
    if (child == 0) {
        const auto steps = stepsWith({&addTable, &die});
        static_cast<void>(open()->migrate(steps));
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    const auto file = open();
    EXPECT_FALSE(file->isOlder());
    EXPECT_TRUE(test::coreIn(*file).isEmpty());
    EXPECT_TRUE(file->check()->isSound());
}

TEST_F(MigrationTest, HasNothingToDoForAFileOfThisVersion) {
    ASSERT_TRUE(open()->migrate());
    Connection file{folder.planner(), OpenMode::ReadOnly};
    EXPECT_EQ(versionOf(file), schemaVersion());
}

} // namespace

} // namespace ninefold::storage::schema_test
