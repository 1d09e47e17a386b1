// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/session/planner_document.h"
#include "core/storage/planner_file.h"
#include "tests/core/storage/sample_planner.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"

#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

namespace ninefold::storage::restore_test {

namespace {

using test::bytesOf;

class RestoreTest : public testing::Test {
protected:
    void SetUp() override {
        test::makeSamplePlanner(backup());
        rename(backup(), QStringLiteral("From the backup"));
        test::makeSamplePlanner(folder.planner());
        rename(folder.planner(), QStringLiteral("Old"));
    }
    [[nodiscard]] QString backup() const { return folder.file(QStringLiteral("backup.ninefold")); }
    [[nodiscard]] static QString journalOf(const QString& path) { return path + QStringLiteral("-journal"); }
    static void rename(const QString& path, const QString& core) {
        const auto file = std::move(PlannerFile::open(path, OpenMode::ReadWrite).value());
        ASSERT_TRUE(file->commit(test::renamingStep(*file, core), {}));
    }
    [[nodiscard]] static QString coreIn(const QString& path) {
        const auto file = PlannerFile::open(path, OpenMode::ReadOnly);
        return file ? test::coreIn(**file) : QStringLiteral("refused");
    }
    [[nodiscard]] Result<Restore> prepare() {
        return Restore::prepare(folder.planner(), backup(), clock.now());
    }

    test::PlannerFolder folder;
    test::FixedClock clock;
};

TEST_F(RestoreTest, PutsTheBackupInPlaceAndSetsTheOldFileAside) {
    const auto aside = PlannerDocument::restore(folder.planner(), backup(), clock);
    ASSERT_TRUE(aside);
    EXPECT_EQ(coreIn(folder.planner()), QStringLiteral("From the backup"));
    EXPECT_EQ(coreIn(*aside), QStringLiteral("Old"));
    EXPECT_EQ(coreIn(backup()), QStringLiteral("From the backup"));
    EXPECT_EQ(QFileInfo{folder.planner()}.permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    EXPECT_FALSE(Restore::isPending(folder.planner()));
    EXPECT_EQ(PlannerDocument::backupsOf(folder.planner())->size(), 1U) << "the old file joins the backups";
}

TEST_F(RestoreTest, IsFinishedByTheNextStartWhereverItWasInterrupted) {
    bool isOver = false;
    for (int steps = 0; !isOver; ++steps) {
        ASSERT_LT(steps, 10);
        folder = {};
        SetUp();
        folder.write(QStringLiteral("planner.ninefold-journal"), "of the old file");
        auto restore = prepare();
        ASSERT_TRUE(restore);
        for (int step = 0; step < steps && !isOver; ++step)
            isOver = !restore->advance().value();
        const auto document = PlannerDocument::open(folder.planner(), clock);
        ASSERT_TRUE(document) << "after " << steps << ": " << document.error().detail.toStdString();
        EXPECT_EQ((*document)->access(), Access::ReadWrite);
        EXPECT_EQ(coreIn(folder.planner()), QStringLiteral("From the backup"));
        EXPECT_FALSE(Restore::isPending(folder.planner()));
        EXPECT_EQ(folder.names().filter(QStringLiteral("restoring")), QStringList{});
        EXPECT_FALSE(QFile::exists(journalOf(folder.planner())) &&
                     bytesOf(journalOf(folder.planner())) == "of the old file");
        EXPECT_EQ(bytesOf(journalOf(restore->asidePath())), QByteArray{"of the old file"});
        QFile::remove(journalOf(restore->asidePath()));
        EXPECT_EQ(coreIn(restore->asidePath()), QStringLiteral("Old"));
    }
}

TEST_F(RestoreTest, LeavesTheOldFileWhenItIsInterruptedBeforeItIsCertain) {
    folder.write(QStringLiteral("planner.ninefold.restoring"), "half a copy");
    EXPECT_TRUE(PlannerDocument::open(folder.planner(), clock));
    EXPECT_EQ(coreIn(folder.planner()), QStringLiteral("Old"));
    EXPECT_EQ(folder.names().filter(QStringLiteral("restoring")), QStringList{});
}

TEST_F(RestoreTest, RefusesADamagedBackupAndTouchesNothing) {
    test::alter(backup(), "UPDATE action SET weight = 7");
    const QByteArray old = bytesOf(folder.planner());
    const auto restored = PlannerDocument::restore(folder.planner(), backup(), clock);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::PlannerDamaged);
    EXPECT_EQ(restored.error().args, QStringList{backup()});
    EXPECT_EQ(bytesOf(folder.planner()), old);
    EXPECT_FALSE(Restore::isPending(folder.planner()));
    EXPECT_EQ(folder.names().filter(QStringLiteral("restoring")), QStringList{});
}

TEST_F(RestoreTest, RefusesANewerBackup) {
    test::alter(backup(), "PRAGMA user_version = 99");
    EXPECT_EQ(PlannerDocument::restore(folder.planner(), backup(), clock).error().code,
              ErrorCode::PlannerNewer);
}

TEST_F(RestoreTest, WorksWhenTheOldFileIsDamaged) {
    const QByteArray old = bytesOf(folder.planner()).left(5000);
    folder.write(QStringLiteral("planner.ninefold"), old);
    const auto aside = PlannerDocument::restore(folder.planner(), backup(), clock);
    ASSERT_TRUE(aside);
    EXPECT_EQ(bytesOf(*aside), old) << "never deleted, never altered";
    EXPECT_EQ(coreIn(folder.planner()), QStringLiteral("From the backup"));
}

TEST_F(RestoreTest, WorksWhenThereIsNoOldFile) {
    QFile::remove(folder.planner());
    const auto aside = PlannerDocument::restore(folder.planner(), backup(), clock);
    ASSERT_TRUE(aside);
    EXPECT_TRUE(aside->isEmpty());
    EXPECT_EQ(coreIn(folder.planner()), QStringLiteral("From the backup"));
}

TEST_F(RestoreTest, WorksOnAMachineThatNeverHadAPlanner) {
    const QString path = folder.file(QStringLiteral("new/folder/planner.ninefold"));
    ASSERT_TRUE(PlannerDocument::restore(path, backup(), clock));
    EXPECT_EQ(coreIn(path), QStringLiteral("From the backup"));
}

TEST_F(RestoreTest, SetsEachOldFileAsideUnderItsOwnName) {
    const auto first = PlannerDocument::restore(folder.planner(), backup(), clock);
    const auto second = PlannerDocument::restore(folder.planner(), backup(), clock);
    ASSERT_TRUE(first && second);
    EXPECT_NE(*first, *second);
    EXPECT_EQ(coreIn(*first), QStringLiteral("Old"));
}

TEST_F(RestoreTest, IgnoresAMarkerThatItDidNotWrite) {
    folder.write(QStringLiteral("planner.ninefold.restore"), "../../somewhere");
    EXPECT_FALSE(Restore::unfinished(folder.planner()));
    EXPECT_TRUE(PlannerDocument::open(folder.planner(), clock));
}

} // namespace

} // namespace ninefold::storage::restore_test
