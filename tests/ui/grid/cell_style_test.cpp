// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_style.h"

#include <QFontMetricsF>
#include <QRectF>
#include <gtest/gtest.h>

namespace ninefold::ui::cell_style_test {
namespace {

class CellStyleTest : public testing::TestWithParam<bool> {
protected:
    [[nodiscard]] static const Theme& theme() { return GetParam() ? Theme::dark() : Theme::light(); }

    /// Calls `look` with every place and what its cell can show.
    template <class Look> static void everyCell(Look look) {
        for (int i = 0; i < 81; ++i) {
            const CellPlace place = CellPlace::atRowColumn(i / 9, i % 9);
            CellFace face;
            look(place, face);
            face.text = QStringLiteral("text");
            look(place, face);
            for (const double fill : {0.0, 0.5, 1.0}) {
                face.fill = fill;
                look(place, face);
            }
        }
    }
};

TEST_P(CellStyleTest, EveryTextReadsOnItsGround) {
    everyCell([](CellPlace place, const CellFace& face) {
        const CellColours colours = CellColours::of(theme(), place, face);
        EXPECT_GE(contrast(colours.text, colours.ground), 4.5) << place.block << '.' << place.cell;
    });
}

TEST_P(CellStyleTest, BarsAndMarksKeepThreeToOne) {
    everyCell([](CellPlace place, const CellFace& face) {
        if (!place.isAction())
            return;
        const CellColours colours = CellColours::of(theme(), place, face);
        EXPECT_GE(contrast(colours.mark, colours.ground), 3) << place.block << '.' << place.cell;
        EXPECT_GE(contrast(theme().muted, colours.ground), 3) << place.block << '.' << place.cell;
    });
}

TEST_P(CellStyleTest, TheRingKeepsThreeToOneToTheCellOrToItsLightLine) {
    everyCell([](CellPlace place, const CellFace& face) {
        const CellColours colours = CellColours::of(theme(), place, face);
        const double inside =
            std::max(contrast(colours.ring, colours.ground), contrast(colours.ring, theme().card));
        EXPECT_GE(inside, 3) << place.block << '.' << place.cell;
        EXPECT_GE(contrast(colours.ring, theme().ground), 3) << place.block << '.' << place.cell;
    });
}

INSTANTIATE_TEST_SUITE_P(Themes, CellStyleTest, testing::Bool());

TEST(CellMetricsTest, TheSmallestCellShowsTwoLines) {
    for (const int pixels : {13, 20}) {
        QFont base;
        base.setPixelSize(pixels);
        const QSizeF smallest = CellMetrics::smallestCell(base);
        const CellMetrics metrics = CellMetrics::of(base, smallest);
        const double box = metrics.textBox({{}, smallest}, {}).height();
        EXPECT_GE(box, 2 * QFontMetricsF{metrics.headline}.height());
    }
}

TEST(CellMetricsTest, EverySizeComesFromTheFont) {
    QFont base;
    base.setPixelSize(13);
    QFont larger;
    larger.setPixelSize(26);
    const CellMetrics one = CellMetrics::of(base, {106, 84});
    const CellMetrics two = CellMetrics::of(larger, {212, 168});
    EXPECT_EQ(two.text.pixelSize(), 2 * one.text.pixelSize());
    EXPECT_EQ(two.padding, 2 * one.padding);
    EXPECT_EQ(two.bar, 2 * one.bar);
    EXPECT_EQ(two.mark, 2 * one.mark);
}

} // namespace
} // namespace ninefold::ui::cell_style_test
