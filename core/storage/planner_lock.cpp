// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planner_lock.h"

#include <QLockFile>

namespace ninefold::storage {

namespace {

std::unique_ptr<QLockFile> lockOf(const QString& plannerPath) {
    auto lock = std::make_unique<QLockFile>(plannerPath + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

tl::unexpected<Error> heldByAnother(const QLockFile& lock, const QString& plannerPath) {
    qint64 process = 0;
    QString host;
    QString program;
    // What cannot be read stays empty: the holder may just be writing it.
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
