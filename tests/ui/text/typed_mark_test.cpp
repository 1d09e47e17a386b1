// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typed_mark.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace ninefold::ui::typed_mark_test {
namespace {

using Kind = TypedMark::Kind;

class TypedMarks : public testing::Test {
protected:
    TypedMarks() { speak("en_US"); }
    ~TypedMarks() override { QLocale::setDefault(m_before); }

    static void speak(const char* locale) { QLocale::setDefault(QLocale{QString::fromLatin1(locale)}); }
    static std::optional<Kind> kind(const char* cell, bool isCrossMissed = false) {
        const auto said = typedMark(QString::fromUtf8(cell), isCrossMissed);
        return said ? std::optional{said->kind} : std::nullopt;
    }

private:
    QLocale m_before;
};

TEST_F(TypedMarks, KnowsWhatPeopleTickWith) {
    for (const char* cell : {"✓",    "✔️", "o", "O",   "○",    "◯",    "ㅇ", "x",    "X",  "×",
                             "done", " Done ", "v", "yes", "TRUE", "완료", "함", "完了", "済", "ｖ"})
        EXPECT_EQ(kind(cell), Kind::Done) << cell;
}

TEST_F(TypedMarks, KnowsSkippedMissedAndNotDone) {
    for (const char* cell : {"skip", "Skipped", "쉬어감", "쉬는 날", "お休み", "ｽｷｯﾌﾟ", "スキップ"})
        EXPECT_EQ(kind(cell), Kind::Skipped) << cell;
    for (const char* cell : {"missed", "못 함", "안함", "できなかった", "✗"})
        EXPECT_EQ(kind(cell), Kind::Missed) << cell;
    for (const char* cell : {"0", "0.0", "0,00", "FALSE", "no"})
        EXPECT_EQ(kind(cell), Kind::NotDone) << cell;
}

TEST_F(TypedMarks, AnEmptyCellAndADashSayNothing) {
    for (const char* cell : {"", "  ", "-", "–", "—", "n/a"})
        EXPECT_EQ(kind(cell), Kind::Nothing) << cell;
}

TEST_F(TypedMarks, ReadsAmounts) {
    EXPECT_EQ(typedMark(QStringLiteral("1.5"), false)->amount, *Decimal::fromText(QStringLiteral("1.5")));
    EXPECT_EQ(typedMark(QStringLiteral("１２"), false)->amount, Decimal{12});
    speak("de_DE");
    EXPECT_EQ(typedMark(QStringLiteral("1,5"), false)->amount, *Decimal::fromText(QStringLiteral("1.5")));
}

TEST_F(TypedMarks, DoesNotGuessAtOtherTexts) {
    for (const char* cell : {"maybe", "5 km", "-3", "done?", "|", "12.03.2026"})
        EXPECT_EQ(kind(cell), std::nullopt) << cell;
}

TEST_F(TypedMarks, ACrossBesideCirclesIsADayThatWasMissed) {
    EXPECT_FALSE(isCrossMissed({QStringLiteral("x"), QString{}, QStringLiteral("1")}));
    EXPECT_TRUE(isCrossMissed({QStringLiteral("x"), QStringLiteral("○")}));
    EXPECT_EQ(kind("x", true), Kind::Missed);
    EXPECT_EQ(kind("×", true), Kind::Missed);
    EXPECT_EQ(kind("o", true), Kind::Done);
    speak("ko_KR");
    EXPECT_TRUE(isCrossMissed({QStringLiteral("x")}));
    speak("ja_JP");
    EXPECT_TRUE(isCrossMissed({QStringLiteral("×")}));
}

} // namespace
} // namespace ninefold::ui::typed_mark_test
