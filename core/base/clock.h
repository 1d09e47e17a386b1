// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace ninefold {

/// Where the time comes from; handed in by constructor so that a test can say what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    /// This instant, on the user's local wall clock.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's own clock and time zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTime(); }
};

} // namespace ninefold
