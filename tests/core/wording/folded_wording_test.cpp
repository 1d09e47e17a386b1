// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/folded_wording.h"

#include <gtest/gtest.h>

namespace ninefold::folded_wording_test {

TEST(FoldedWording, MakesWideFormsNarrowAndLettersSmall) {
    EXPECT_EQ(FoldedWording{QStringLiteral("ＲＵＮ　１０㎞")}.text(), QStringLiteral("run 10km"));
}

TEST(FoldedWording, ComposesTakenApartSyllables) {
    const QString apart = QStringLiteral("매일").normalized(QString::NormalizationForm_D);

    EXPECT_EQ(FoldedWording{apart}.text(), QStringLiteral("매일"));
}

TEST(FoldedWording, KnowsWhereEachPartCameFrom) {
    const QString source = QStringLiteral("각 10㎞!").normalized(QString::NormalizationForm_D);
    const FoldedWording folded{source};

    const auto part = TextPart{folded.text().indexOf(QStringLiteral("10km")), 4};

    EXPECT_EQ(folded.inSource(part), (TextPart{source.indexOf(QLatin1Char('1')), 3}));
    EXPECT_EQ(folded.sourceOf(part), QStringLiteral("10㎞"));
}

TEST(FoldedWording, OfNothingIsNothing) {
    const FoldedWording folded{QString{}};

    EXPECT_EQ(folded.text(), QString{});
    EXPECT_EQ(folded.inSource({0, 0}), (TextPart{0, 0}));
}

} // namespace ninefold::folded_wording_test
