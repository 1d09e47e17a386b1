// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace ninefold {

/// An exact fraction. The mean of a full grid needs a denominator of several hundred bits, so it grows as
/// needed.
using Rational = boost::multiprecision::cpp_rational;

[[nodiscard]] inline Rational toRational(Decimal decimal) {
    return Rational{decimal.millionths(), Decimal::unit};
}

/// A rate from 0 to 1 as people read it: an integer rounded half up, but 100 only for exactly 1 and 0 only
/// for exactly 0.
[[nodiscard]] int percentOf(const Rational& rate);

} // namespace ninefold
