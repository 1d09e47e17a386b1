// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planner_lock.h"

#include <QLockFile>
#include <QThread>

namespace ninefold::storage {

namespace {

std::unique_ptr<QLockFile> lockOf(const QString& plannerPath) {
    auto lock = std::make_unique<QLockFile>(plannerPath + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

// A lock file that says nothing is of someone who is just writing it, or who died between making and writing
// it; the writing takes no longer than this.
bool isOfTheDead(const QLockFile& lock) {
    constexpr int looks = 10;
    constexpr unsigned long millisecondsBetween = 5;
    for (int look = 0; look < looks; ++look) {
        qint64 process = 0;
        QString host;
        QString program;
        if (lock.getLockInfo(&process, &host, &program))
            return false;
        QThread::msleep(millisecondsBetween);
    }
    return true;
}

tl::unexpected<Error> heldByAnother(const QLockFile& lock, const QString& plannerPath) {
    qint64 process = 0;
    QString host;
    QString program;
    static_cast<void>(lock.getLockInfo(&process, &host, &program));
    return fail(ErrorCode::PlannerLocked, {plannerPath, host, program, QString::number(process)});
}

} // namespace

PlannerLock::PlannerLock(std::unique_ptr<QLockFile> file)
    : m_file{std::move(file)} {}

PlannerLock::PlannerLock(PlannerLock&&) noexcept = default;
PlannerLock& PlannerLock::operator=(PlannerLock&&) noexcept = default;
PlannerLock::~PlannerLock() = default;

Result<PlannerLock> PlannerLock::take(const QString& plannerPath) {
    auto lock = lockOf(plannerPath);
    if (lock->tryLock())
        return PlannerLock{std::move(lock)};
    if (lock->error() == QLockFile::LockFailedError && isOfTheDead(*lock) && lock->removeStaleLockFile() &&
        lock->tryLock())
        return PlannerLock{std::move(lock)};
    if (lock->error() == QLockFile::LockFailedError)
        return heldByAnother(*lock, plannerPath);
    return fail(ErrorCode::ReadOnly, {plannerPath});
}

Result<void> PlannerLock::breakLock(const QString& plannerPath) {
    const auto lock = lockOf(plannerPath);
    if (lock->tryLock() || lock->removeStaleLockFile())
        return {};
    return heldByAnother(*lock, plannerPath);
}

} // namespace ninefold::storage
