// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixed_clock.h"

#include <utility>

namespace ninefold::test {

FixedClock::FixedClock(QDate day)
    : m_now{day, QTime{12, 0}} {}

FixedClock::FixedClock(QDateTime now)
    : m_now{std::move(now)} {}

void FixedClock::set(QDate day) {
    m_now = QDateTime{day, QTime{12, 0}};
}

} // namespace ninefold::test
