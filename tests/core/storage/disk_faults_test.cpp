// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planner_file.h"
#include "tests/core/storage/sample_planner.h"
#include "tests/core/storage/shim_vfs.h"
#include "tests/support/planner_folder.h"

#include <QFileInfo>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <limits>

namespace ninefold::storage::disk_faults_test {

namespace {

using test::coreIn;
using test::DiskCall;
using test::renamingStep;

/// A disk on which one call fails, or every call from one on.
class FaultyDisk final : public test::DiskWatcher {
public:
    void failAt(int call, int code, bool andLater) {
        m_callsLeft = call;
        m_code = code;
        m_staysBroken = andLater;
    }
    void repair() { m_callsLeft = -1; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    [[nodiscard]] int before(const DiskCall&) override {
        if (m_callsLeft < 0 || m_callsLeft-- > 0)
            return SQLITE_OK;
        m_callsLeft = m_staysBroken ? 0 : -1;
        m_hasFailed = true;
        return m_code;
    }
    void after(const DiskCall&) override {}

private:
    int m_callsLeft = -1;
    int m_code = SQLITE_IOERR;
    bool m_staysBroken = false;
    bool m_hasFailed = false;
};

/// A disk on which files cannot grow beyond a limit.
class FullDisk final : public test::DiskWatcher {
public:
    qint64 limit = std::numeric_limits<qint64>::max();

    [[nodiscard]] int before(const DiskCall& call) override {
        const bool grows = call.kind == DiskCall::Kind::Write && call.offset + call.bytes.size() > limit;
        return grows ? SQLITE_FULL : SQLITE_OK;
    }
    void after(const DiskCall&) override {}
};

TEST(FullDisk, RefusesTheEditKeepsTheRestAndSavesAgainWhenThereIsRoom) {
    const test::PlannerFolder folder;
    test::makeSamplePlanner(folder.planner());
    FullDisk disk;
    const test::ShimVfs vfs{disk};
    auto file = std::move(PlannerFile::open(folder.planner(), OpenMode::ReadWrite).value());
    ASSERT_TRUE(file->commit(renamingStep(*file, QStringLiteral("Before")), {}));
    for (const qint64 room : {qint64{0}, qint64{700}, qint64{9000}, QFileInfo{folder.planner()}.size()}) {
        disk.limit = room;
        const auto refused = file->commit(renamingStep(*file, QStringLiteral("x").repeated(100'000)), {});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::DiskFull);
        EXPECT_EQ(refused.error().args, QStringList{folder.planner()});
        EXPECT_EQ(coreIn(*file), QStringLiteral("Before"));
    }
    disk.limit = std::numeric_limits<qint64>::max();
    ASSERT_TRUE(file->commit(renamingStep(*file, QStringLiteral("After")), {}));
    EXPECT_TRUE(file->check()->isSound());
}

TEST(FullDisk, MakesNoBackupAndLeavesNothingBehind) {
    const test::PlannerFolder folder;
    test::makeSamplePlanner(folder.planner());
    FullDisk disk;
    const test::ShimVfs vfs{disk};
    const auto file = std::move(PlannerFile::open(folder.planner(), OpenMode::ReadWrite).value());
    const QStringList names = folder.names();
    disk.limit = 5000;
    const auto copied = file->copyTo(folder.file(QStringLiteral("copy.ninefold")));
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(folder.names(), names);
}

/// Whatever call of a commit fails, and however: the answer is what the file says.
class EveryFault : public testing::TestWithParam<std::tuple<int, bool>> {};

TEST_P(EveryFault, LeavesWhatTheAnswerSays) {
    const auto [code, staysBroken] = GetParam();
    bool hasFailed = true;
    for (int call = 0; hasFailed; ++call) {
        ASSERT_LT(call, 100);
        const test::PlannerFolder folder;
        test::makeSamplePlanner(folder.planner());
        FaultyDisk disk;
        const test::ShimVfs vfs{disk};
        auto file = std::move(PlannerFile::open(folder.planner(), OpenMode::ReadWrite).value());
        ASSERT_TRUE(file->commit(renamingStep(*file, QStringLiteral("Before")), {}));
        const Step step = renamingStep(*file, QStringLiteral("During"));
        disk.failAt(call, code, staysBroken);
        const auto answer = file->commit(step, {});
        hasFailed = disk.hasFailed();
        disk.repair();
        const QString expected = answer ? QStringLiteral("During") : QStringLiteral("Before");
        EXPECT_EQ(coreIn(*file), expected) << "call " << call;
        EXPECT_TRUE(file->commit(renamingStep(*file, QStringLiteral("After")), {})) << "call " << call;
        file.reset();
        file = std::move(PlannerFile::open(folder.planner(), OpenMode::ReadWrite).value());
        EXPECT_EQ(coreIn(*file), QStringLiteral("After"));
        const auto steps = file->stepsBefore(std::numeric_limits<StepNumber>::max(), 10);
        ASSERT_TRUE(steps);
        EXPECT_EQ(steps->size(), answer ? 4U : 3U);
        EXPECT_TRUE(file->check()->isSound()) << "call " << call;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Disk, EveryFault,
    testing::Combine(testing::Values(SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, SQLITE_FULL), testing::Bool()));

} // namespace

} // namespace ninefold::storage::disk_faults_test
