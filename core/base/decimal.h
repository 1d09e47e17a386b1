// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace ninefold {

/// An exact decimal with up to six places, between -1,000,000,000 and 1,000,000,000. Amounts, targets and
/// steps are Decimals, so that ten times 0.1 is 1.
class Decimal {
public:
    static constexpr std::int64_t unit = 1'000'000;
    static constexpr std::int64_t largest = 1'000'000'000;

    constexpr Decimal() = default;
    constexpr explicit Decimal(int whole)
        : m_millionths{whole * unit} {}

    /// The value of `n` millionths.
    [[nodiscard]] static constexpr Decimal fromMillionths(std::int64_t n) {
        Decimal d;
        d.m_millionths = n;
        return d;
    }

    /// The decimal that `number` is the nearest double of; nothing beyond six places or out of range.
    [[nodiscard]] static std::optional<Decimal> fromDouble(double number);

    /// The decimal written with digits and at most one point (`0.25`); nothing for any other text.
    [[nodiscard]] static std::optional<Decimal> fromText(const QString& text);

    [[nodiscard]] constexpr std::int64_t millionths() const { return m_millionths; }
    /// The double nearest to the value; reading it back with fromDouble gives the same Decimal.
    [[nodiscard]] double toDouble() const;
    /// Shortest text with a point, such as `2`, `0.25`; never an exponent.
    [[nodiscard]] QString text() const;

    friend constexpr auto operator<=>(const Decimal&, const Decimal&) = default;
    friend constexpr Decimal operator+(Decimal a, Decimal b) {
        return fromMillionths(a.m_millionths + b.m_millionths);
    }

private:
    std::int64_t m_millionths = 0;
};

} // namespace ninefold
