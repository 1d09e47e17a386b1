// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/full_check.h"

#include "core/storage/file_check.h"

#include <sqlite3.h>

namespace ninefold::storage {

namespace {

// SQLite asks after so many of its own instructions whether to go on: a few times a millisecond.
constexpr int instructionsBetweenQuestions = 10'000;

int isBrokenOff(void* flag) {
    return static_cast<std::atomic<bool>*>(flag)->load() ? 1 : 0;
}

} // namespace

FullCheck::FullCheck(const QString& path, std::function<void(const QStringList&)> report)
    : m_thread{[this, path, report = std::move(report)] { run(path, report); }} {}

FullCheck::~FullCheck() {
    m_isBrokenOff = true;
    m_thread.join();
}

void FullCheck::run(const QString& path, const std::function<void(const QStringList&)>& report) {
    const auto findings = guarded(path, [&]() -> Result<QStringList> {
        Connection file{path, OpenMode::ReadOnly};
        sqlite3_progress_handler(file.handle(), instructionsBetweenQuestions, isBrokenOff, &m_isBrokenOff);
        return fullFindings(file);
    });
    if (m_isBrokenOff)
        return;
    if (findings)
        report(*findings);
    else if (findings.error().code == ErrorCode::PlannerDamaged)
        report({findings.error().detail});
}

} // namespace ninefold::storage
