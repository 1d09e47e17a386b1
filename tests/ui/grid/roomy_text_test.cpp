// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/roomy_text.h"

#include <gtest/gtest.h>

namespace ninefold::ui::roomy_text_test {
namespace {

const QString routine = QStringLiteral("Routine · Mon–Fri · morning");

RoomyText laidOut(const QString& text, QSizeF cell) {
    const CellMetrics metrics = CellMetrics::roomy(QFont{}, cell);
    RoomyText words;
    words.layOut(text, routine, metrics, metrics.textBox({{}, cell}, CellFace{}).size());
    return words;
}

TEST(RoomyText, ShowsAShortTextAndTheLineBelowIt) {
    const RoomyText words = laidOut(QStringLiteral("One problem"), {300, 200});
    EXPECT_EQ(words.text().lines().size(), 1U);
    EXPECT_EQ(words.detail().lines().front(), routine);
}

TEST(RoomyText, MakesALongTextSmallerBeforeItIsCut) {
    const RoomyText words = laidOut(QStringLiteral("a text of words ").repeated(12), {300, 200});
    EXPECT_FALSE(words.text().isElided());
    EXPECT_GT(words.text().lines().size(), 3U);
}

TEST(RoomyText, NeverNeedsMoreThanItsBox) {
    for (const QSizeF cell : {QSizeF{92, 74}, QSizeF{150, 96}, QSizeF{230, 130}, QSizeF{320, 260}}) {
        const CellMetrics metrics = CellMetrics::roomy(QFont{}, cell);
        const double high = metrics.textBox({{}, cell}, CellFace{}).height();
        const RoomyText words = laidOut(QStringLiteral("긴 글이 한 칸에 ").repeated(100), cell);
        EXPECT_TRUE(words.text().isElided());
        EXPECT_LE(words.text().height() + words.detail().height(), high) << cell.width();
    }
}

} // namespace
} // namespace ninefold::ui::roomy_text_test
