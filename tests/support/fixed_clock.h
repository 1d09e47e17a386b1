// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace ninefold::test {

/// A clock that stands still until it is told otherwise.
class FixedClock final : public Clock {
public:
    /// Stands at noon of `day`.
    explicit FixedClock(QDate day = QDate{2026, 3, 2});
    explicit FixedClock(QDateTime now);

    [[nodiscard]] QDateTime now() const override { return m_now; }

    void set(const QDateTime& now) { m_now = now; }
    /// Goes to noon of `day`.
    void set(QDate day);
    void advanceDays(qint64 days) { m_now = m_now.addDays(days); }
    void advanceSeconds(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace ninefold::test
