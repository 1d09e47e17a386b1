// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "tests/core/storage/sample_planner.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"

#include <QFile>
#include <gtest/gtest.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace ninefold::locked_files_test {

namespace {

/// Another process that has a planner open.
class Holder {
public:
    Holder(const QString& path, const Clock& clock) {
        int isOpen[2];
        if (::pipe(isOpen) != 0)
            qFatal("no pipe");
        m_process = ::fork();
        if (m_process == 0) {
            const auto document = PlannerDocument::open(path, clock);
            const char answer = document && (*document)->access() == Access::ReadWrite ? 'y' : 'n';
            if (::write(isOpen[1], &answer, 1) == 1)
                ::pause();
            ::_exit(1);
        }
        char answer = 'n';
        if (::read(isOpen[0], &answer, 1) != 1 || answer != 'y')
            qFatal("the other process cannot open the planner");
        ::close(isOpen[0]);
        ::close(isOpen[1]);
    }
    ~Holder() { kill(); }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;

    void kill() {
        if (m_process == 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        m_process = 0;
    }
    [[nodiscard]] QString process() const { return QString::number(m_process); }

private:
    pid_t m_process = 0;
};

class LockedFiles : public testing::Test {
protected:
    void SetUp() override { test::makeSamplePlanner(folder.planner()); }
    [[nodiscard]] std::unique_ptr<PlannerDocument> open() const {
        return std::move(PlannerDocument::open(folder.planner(), clock).value());
    }
    /// The lock of a process 1 on another machine.
    void lockElsewhere() const {
        folder.write(QStringLiteral("planner.ninefold.lock"),
                     "1\nninefold\nelsewhere\n0123456789abcdef\n00000000-0000-0000-0000-000000000000\n");
    }

    test::PlannerFolder folder;
    test::FixedClock clock;
};

TEST_F(LockedFiles, OpenReadOnlyAndNameTheHolder) {
    const Holder holder{folder.planner(), clock};
    const auto document = open();
    EXPECT_EQ(document->access(), Access::ReadOnlyLocked);
    EXPECT_EQ(document->accessReason().code, ErrorCode::PlannerLocked);
    ASSERT_EQ(document->accessReason().args.size(), 4);
    EXPECT_EQ(document->accessReason().args.at(0), folder.planner());
    EXPECT_EQ(document->accessReason().args.at(3), holder.process());
    EXPECT_EQ(document->session().planner().counts().actions, 1);
    EXPECT_EQ(document->session().addYear(2030).error().code, ErrorCode::ReadOnly);
}

TEST_F(LockedFiles, AreNotTakenFromALivingProcess) {
    const Holder holder{folder.planner(), clock};
    const auto taken = PlannerDocument::openTakingOver(folder.planner(), clock);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::PlannerLocked);
}

TEST_F(LockedFiles, AreFreeOnceTheHolderIsDead) {
    Holder holder{folder.planner(), clock};
    holder.kill();
    EXPECT_EQ(open()->access(), Access::ReadWrite);
}

TEST_F(LockedFiles, AreFreeWhenTheHolderDiedBeforeItCouldSayWhoItIs) {
    folder.write(QStringLiteral("planner.ninefold.lock"), {});
    EXPECT_EQ(open()->access(), Access::ReadWrite);
}

TEST_F(LockedFiles, StayLockedByAnotherMachineUntilTakenOver) {
    lockElsewhere();
    EXPECT_EQ(open()->access(), Access::ReadOnlyLocked);
    EXPECT_EQ(open()->accessReason().args.at(1), QStringLiteral("elsewhere"));
    const auto taken = PlannerDocument::openTakingOver(folder.planner(), clock);
    ASSERT_TRUE(taken);
    EXPECT_EQ((*taken)->access(), Access::ReadWrite);
    EXPECT_TRUE((*taken)->session().addYear(2030));
}

TEST_F(LockedFiles, CanBeReadWithoutTheLock) {
    const Holder holder{folder.planner(), clock};
    const auto document = PlannerDocument::openToRead(folder.planner(), clock);
    ASSERT_TRUE(document);
    EXPECT_EQ((*document)->access(), Access::ReadOnlyAsked);
    EXPECT_TRUE(PlannerDocument::check(folder.planner())->isSound());
}

TEST_F(LockedFiles, CanBeOpenedToReadWithoutTakingTheLock) {
    const auto reader = PlannerDocument::openToRead(folder.planner(), clock);
    ASSERT_TRUE(reader);
    EXPECT_EQ(open()->access(), Access::ReadWrite);
}

TEST_F(LockedFiles, AreNotRestored) {
    const Holder holder{folder.planner(), clock};
    const QString backup = folder.file(QStringLiteral("backup.ninefold"));
    test::makeSamplePlanner(backup);
    const auto restored = PlannerDocument::restore(folder.planner(), backup, clock);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::PlannerLocked);
}

TEST_F(LockedFiles, OpenReadOnlyWhereNothingMayBeWritten) {
    if (::geteuid() == 0)
        GTEST_SKIP() << "the superuser may write everywhere";
    const auto permissions = QFile::permissions(folder.path());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    EXPECT_EQ(open()->access(), Access::ReadOnlyProtected);
    QFile::setPermissions(folder.path(), permissions);
    QFile::setPermissions(folder.planner(), QFile::ReadOwner);
    EXPECT_EQ(open()->access(), Access::ReadOnlyProtected);
    EXPECT_EQ(open()->accessReason().code, ErrorCode::ReadOnly);
}

} // namespace

} // namespace ninefold::locked_files_test
