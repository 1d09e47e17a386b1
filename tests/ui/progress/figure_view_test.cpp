// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/figure_view.h"

#include "ui/models/figure_table.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::figure_view_test {
namespace {

constexpr int bearing = 2; // pixels that a letter may stand off its place

FigureCell numberCell(const QString& text) {
    FigureCell cell{text};
    cell.isStrong = true;
    return cell;
}

FigureCell barCell() {
    FigureCell cell;
    cell.bar = FigureBar{0.5, 0.25, {}};
    return cell;
}

// A name, a bar, a number and a word.
class FigureViewTest : public testing::Test {
protected:
    void SetUp() override {
        const WhyNumber why{WhyNumber::Of::Grid, PlanId::make(), {{2026, 1, 1}, {2026, 3, 31}}};
        std::vector<FigureRow> rows;
        for (const char* percent : {"100%", "7%"})
            rows.push_back({0,
                            why,
                            {{QStringLiteral("Hill")},
                             barCell(),
                             numberCell(QString::fromLatin1(percent)),
                             {QStringLiteral("Hot")}}});
        table.setRows(headings, rows);
        view.resize(700, 200);
        view.show();
        QApplication::processEvents();
    }
    /// The first and the last column of pixels with ink in a heading, clear of the line under it.
    [[nodiscard]] std::pair<int, int> inkOfHeading(int column) const {
        const QHeaderView& header = *view.horizontalHeader();
        return inkIn(header.viewport()->grab().toImage(), {header.sectionViewportPosition(column), 2,
                                                           header.sectionSize(column), header.height() - 4});
    }
    [[nodiscard]] std::pair<int, int> inkOfCell(int row, int column) const {
        return inkIn(view.viewport()->grab().toImage(),
                     view.visualRect(table.index(row, column)).adjusted(0, 3, 0, -3));
    }
    static std::pair<int, int> inkIn(const QImage& picture, const QRect& place) {
        const int ground = qGray(picture.pixel(place.topLeft()));
        int first = -1;
        int last = -1;
        for (int x = place.left(); x <= place.right(); ++x)
            for (int y = place.top(); y <= place.bottom(); ++y)
                if (std::abs(qGray(picture.pixel(x, y)) - ground) > 60) {
                    first = first < 0 ? x : first;
                    last = x;
                }
        return {first, last};
    }

    const QStringList headings{QStringLiteral("Name"), QStringLiteral("Bar"), QStringLiteral("Number of all"),
                               QStringLiteral("Heat")};
    ThemeSource theme;
    FigureTable table;
    FigureView view{theme, table, 1, true};
};

TEST_F(FigureViewTest, HeadingsStandOverTheBeginningOfTheirTexts) {
    for (const int column : {0, 3}) {
        const int heading = inkOfHeading(column).first;
        ASSERT_GT(heading, 0);
        EXPECT_NEAR(heading, inkOfCell(1, column).first, bearing) << column;
    }
}

TEST_F(FigureViewTest, HeadingsStandOverTheEndOfTheirNumbers) {
    EXPECT_NEAR(inkOfHeading(2).second, inkOfCell(0, 2).second, bearing);
    EXPECT_NEAR(inkOfHeading(2).second, inkOfCell(1, 2).second, bearing);
}

TEST_F(FigureViewTest, ARowThatIsAnotherLeavesTheOthersAndTheCurrentOneAlone) {
    std::vector<FigureRow> rows{table.row(0), table.row(1)};
    rows[1].cells[2] = numberCell(QStringLiteral("1,000,000,000,000%"));
    view.setCurrentIndex(table.index(1, 0));
    const int narrow = view.columnWidth(2);
    QSignalSpy resets{&table, &QAbstractItemModel::modelReset};
    QSignalSpy changes{&table, &QAbstractItemModel::dataChanged};
    table.setRows(headings, rows);
    EXPECT_EQ(resets.size(), 0);
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().first().toModelIndex().row(), 1);
    EXPECT_EQ(view.currentIndex().row(), 1);
    EXPECT_GT(view.columnWidth(2), narrow) << "what does not fit makes room";
    rows[0].why.plan = PlanId::make();
    table.setRows(headings, rows);
    EXPECT_EQ(resets.size(), 1) << "rows about something else";
}

TEST_F(FigureViewTest, TheArrowOfTheOrderStandsBesideTheHeading) {
    const auto before = inkOfHeading(2);
    view.sortByColumn(2, Qt::DescendingOrder);
    QApplication::processEvents();
    const auto after = inkOfHeading(2);
    EXPECT_EQ(after.second, before.second);
    EXPECT_LT(after.first, before.first);
}

} // namespace
} // namespace ninefold::ui::figure_view_test
