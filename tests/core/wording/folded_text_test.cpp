// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/folded_text.h"

#include <gtest/gtest.h>

namespace ninefold {

TEST(FoldedText, MakesWideFormsNarrowAndLettersSmall) {
    EXPECT_EQ(FoldedText{QStringLiteral("ＲＵＮ　１０㎞")}.text(), QStringLiteral("run 10km"));
}

TEST(FoldedText, ComposesTakenApartSyllables) {
    const QString apart = QStringLiteral("매일").normalized(QString::NormalizationForm_D);

    EXPECT_EQ(FoldedText{apart}.text(), QStringLiteral("매일"));
}

TEST(FoldedText, KnowsWhereEachPartCameFrom) {
    const QString source = QStringLiteral("각 10㎞!").normalized(QString::NormalizationForm_D);
    const FoldedText folded{source};

    const auto part = TextPart{folded.text().indexOf(QStringLiteral("10km")), 4};

    EXPECT_EQ(folded.inSource(part), (TextPart{source.indexOf(QLatin1Char('1')), 3}));
    EXPECT_EQ(folded.sourceOf(part), QStringLiteral("10㎞"));
}

TEST(FoldedText, OfNothingIsNothing) {
    const FoldedText folded{QString{}};

    EXPECT_EQ(folded.text(), QString{});
    EXPECT_EQ(folded.inSource({0, 0}), (TextPart{0, 0}));
}

} // namespace ninefold
