// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typed_values.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace ninefold::ui::typed_values_test {
namespace {

const DateSpan year{QDate{2026, 1, 1}, QDate{2026, 12, 31}};

class TypedValues : public testing::Test {
protected:
    TypedValues() { speak("en_US"); }
    ~TypedValues() override { QLocale::setDefault(m_before); }

    static void speak(const char* locale) { QLocale::setDefault(QLocale{QString::fromLatin1(locale)}); }
    static ErrorCode refusal(const char* amount) {
        const auto read = typedAmount(QString::fromUtf8(amount));
        return read ? ErrorCode::FileNotFound : read.error().code;
    }
    static Decimal amount(const char* text) {
        return typedAmount(QString::fromUtf8(text)).value_or(Decimal{});
    }
    static QDate day(const char* text) { return typedDay(QString::fromUtf8(text), year).value_or(QDate{}); }
    static QTime time(const char* text) { return typedTime(QString::fromUtf8(text)).value_or(QTime{}); }

private:
    QLocale m_before;
};

TEST_F(TypedValues, AmountsHaveTheSignsOfTheUsersLanguage) {
    EXPECT_EQ(amount(" 1.5 "), Decimal::fromMillionths(1'500'000));
    EXPECT_EQ(amount("1,000"), Decimal{1000});
    EXPECT_EQ(amount("1,5"), Decimal::fromMillionths(1'500'000)) << "no thousands, so a decimal sign";
    EXPECT_EQ(amount("１．５"), Decimal::fromMillionths(1'500'000));
    EXPECT_EQ(amount("３"), Decimal{3});
    speak("de_DE");
    EXPECT_EQ(amount("1,5"), Decimal::fromMillionths(1'500'000));
    EXPECT_EQ(amount("1.000,25"), Decimal::fromMillionths(1'000'250'000));
    EXPECT_EQ(amount("0.5"), Decimal::fromMillionths(500'000));
}

TEST_F(TypedValues, AmountsThatCannotBeSayWhy) {
    EXPECT_EQ(refusal("0"), ErrorCode::AmountNotPositive);
    EXPECT_EQ(refusal("-2"), ErrorCode::AmountNotPositive);
    EXPECT_EQ(refusal("0.1234567"), ErrorCode::TooManyDecimals);
    EXPECT_EQ(refusal("some"), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(refusal("1,5,0"), ErrorCode::NumberOutOfRange);
    EXPECT_FALSE(typedCount(QStringLiteral("0"), 1, 7));
    EXPECT_FALSE(typedCount(QStringLiteral("2.5"), 1, 7));
    EXPECT_EQ(typedCount(QStringLiteral("５"), 1, 7).value_or(0), 5);
}

TEST_F(TypedValues, DaysAreReadAsPeopleWriteThem) {
    const QDate november{2026, 11, 20};
    for (const char* text : {"2026-11-20", "11/20", "11/20/2026", "20 November", "Nov 20",
                             "November 20, 2026", "２０２６．１１．２０"})
        EXPECT_EQ(day(text), november) << text;
    speak("ko_KR");
    for (const char* text : {"11월 20일", "2026. 11. 20.", "11.20", "2026년 11월 20일"})
        EXPECT_EQ(day(text), november) << text;
    speak("de_DE");
    for (const char* text : {"20.11.", "20.11.2026", "20. November"})
        EXPECT_EQ(day(text), november) << text;
    for (const char* text : {"", "soon", "2026-02-30", "13"})
        EXPECT_FALSE(day(text).isValid()) << text;
}

TEST_F(TypedValues, TimesOfDayAreReadAsPeopleWriteThem) {
    for (const char* text : {"9", "9:00", "09:00", "9.00", "９：００", "9h", "9:00 AM", "9시"})
        EXPECT_EQ(time(text), (QTime{9, 0})) << text;
    EXPECT_EQ(time("9:30 PM"), (QTime{21, 30}));
    for (const char* text : {"", "25:00", "morning", "9:61"})
        EXPECT_FALSE(time(text).isValid()) << text;
}

} // namespace
} // namespace ninefold::ui::typed_values_test
