// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <gtest/gtest.h>

#include <limits>

namespace ninefold::decimal_test {
namespace {

TEST(Decimal, TenTimesATenthIsOne) {
    Decimal sum;
    for (int i = 0; i < 10; ++i)
        sum = sum + *Decimal::fromText(QStringLiteral("0.1"));
    EXPECT_EQ(sum, Decimal{1});
}

TEST(Decimal, IsWrittenWithoutTrailingZerosAndNeverWithAnExponent) {
    EXPECT_EQ(Decimal{2}.text(), QStringLiteral("2"));
    EXPECT_EQ(Decimal::fromMillionths(250'000).text(), QStringLiteral("0.25"));
    EXPECT_EQ(Decimal::fromMillionths(-1).text(), QStringLiteral("-0.000001"));
    EXPECT_EQ(Decimal{1'000'000'000}.text(), QStringLiteral("1000000000"));
}

TEST(Decimal, ReadsBackWhatItWrites) {
    for (const std::int64_t n : {0LL, 1LL, -1LL, 100'000LL, 123'456LL, 999'999'999'999'999LL, -300'000LL}) {
        const Decimal value = Decimal::fromMillionths(n);
        EXPECT_EQ(Decimal::fromText(value.text()), value) << n;
        EXPECT_EQ(Decimal::fromDouble(value.toDouble()), value) << n;
    }
}

TEST(Decimal, RefusesASeventhPlace) {
    EXPECT_TRUE(Decimal::fromText(QStringLiteral("0.123456")));
    EXPECT_FALSE(Decimal::fromText(QStringLiteral("0.1234567")));
    EXPECT_FALSE(Decimal::fromDouble(0.1234567));
}

TEST(Decimal, RefusesWhatIsOutOfRangeOrNoNumber) {
    EXPECT_FALSE(Decimal::fromDouble(1'000'000'001.0));
    EXPECT_FALSE(Decimal::fromDouble(std::numeric_limits<double>::infinity()));
    EXPECT_FALSE(Decimal::fromDouble(std::numeric_limits<double>::quiet_NaN()));
    EXPECT_FALSE(Decimal::fromText(QStringLiteral("1e3")));
    EXPECT_FALSE(Decimal::fromText(QStringLiteral("two")));
    EXPECT_FALSE(Decimal::fromText(QString{}));
}

} // namespace
} // namespace ninefold::decimal_test
