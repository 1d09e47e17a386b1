// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <vector>

namespace ninefold {

/// A set of weekdays, 1 = Monday to 7 = Sunday.
class Weekdays {
public:
    constexpr Weekdays() = default;
    constexpr Weekdays(std::initializer_list<int> days) {
        for (const int day : days)
            insert(day);
    }

    /// Adds `day`, 1–7.
    constexpr void insert(int day) { m_bits = static_cast<std::uint8_t>(m_bits | (1U << day)); }
    [[nodiscard]] constexpr bool contains(int day) const { return (m_bits & (1U << day)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    /// The days in order.
    [[nodiscard]] std::vector<int> list() const {
        std::vector<int> days;
        for (int day = 1; day <= 7; ++day) {
            if (contains(day))
                days.push_back(day);
        }
        return days;
    }

    friend constexpr bool operator==(Weekdays, Weekdays) = default;

private:
    std::uint8_t m_bits = 0;
};

} // namespace ninefold
