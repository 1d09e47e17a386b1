// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <atomic>
#include <functional>
#include <thread>

namespace ninefold::storage {

/// The full check of a planner file, on a thread and a read-only connection of its own. The destructor breaks
/// it off.
class FullCheck {
public:
    /// Starts to check. `report` is called on the other thread, once, with what is wrong, unless the check
    /// was broken off or could not be made.
    FullCheck(const QString& path, std::function<void(const QStringList& findings)> report);
    ~FullCheck();
    FullCheck(const FullCheck&) = delete;
    FullCheck& operator=(const FullCheck&) = delete;

private:
    void run(const QString& path, const std::function<void(const QStringList&)>& report);

    std::atomic<bool> m_isBrokenOff = false;
    std::thread m_thread;
};

} // namespace ninefold::storage
