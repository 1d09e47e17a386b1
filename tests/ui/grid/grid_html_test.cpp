// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_html.h"

#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <QTextTable>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_html_test {
namespace {

class GridHtmlTest : public testing::Test {
protected:
    /// The table as a word processor takes it.
    QTextTable& table() {
        document.setHtml(gridHtml(year.session.numbers(), year.plan, year.session.today()));
        return *qobject_cast<QTextTable*>(document.rootFrame()->childFrames().value(0));
    }
    QTextTableCell cell(CellPlace place) { return table().cellAt(place.row(), place.column()); }
    QString words(CellPlace place) {
        const QTextTableCell one = cell(place);
        QTextCursor cursor = one.firstCursorPosition();
        cursor.setPosition(one.lastPosition(), QTextCursor::KeepAnchor);
        return cursor.selectedText();
    }

    test::OpenYear year{test::sampleYear(true)};
    QTextDocument document;
};

TEST_F(GridHtmlTest, IsATableOfNineByNine) {
    EXPECT_EQ(table().rows(), 9);
    EXPECT_EQ(table().columns(), 9);
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        if (!place.isSubGoal()) {
            EXPECT_EQ(words(place), year.text(place));
        }
    }
    EXPECT_EQ(words({0, centre}), words({centre, 0}));
}

TEST_F(GridHtmlTest, HasTheColoursOfTheCells) {
    const QColor goal = cell({0, centre}).format().background().color();
    EXPECT_EQ(goal, Theme::light().hue(0));
    EXPECT_NE(cell({0, 0}).format().background().color(), cell({8, 0}).format().background().color());
}

TEST_F(GridHtmlTest, TakesMarkupForText) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("a < b & \"c\"\n<b>d</b>")));
    EXPECT_EQ(words({0, 0}), QStringLiteral("a < b & \"c\"\u2028<b>d</b>"));
}

} // namespace
} // namespace ninefold::ui::grid_html_test
