// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table.h"

#include <gtest/gtest.h>

namespace ninefold::table_test {
namespace {

// 9×9 names such as "r0c0", sub-goals the same in both of their cells.
std::vector<QStringList> fullSheet() {
    std::vector<QStringList> rows;
    for (int row = 0; row < 9; ++row) {
        QStringList cells;
        for (int column = 0; column < 9; ++column) {
            const CellPlace place = CellPlace::atRowColumn(row, column).textPlace();
            cells.append(QStringLiteral("r%1c%2").arg(place.row()).arg(place.column()));
        }
        rows.push_back(cells);
    }
    return rows;
}

QString joined(const std::vector<QStringList>& rows, const QString& separator) {
    QString text;
    for (const QStringList& row : rows)
        text += row.join(separator) + QLatin1Char('\n');
    return text;
}

QString tsv(const std::vector<QStringList>& rows) {
    return joined(rows, QStringLiteral("\t"));
}

GridText gridOf(const QString& text) {
    const auto read = readTable(text, std::nullopt);
    EXPECT_TRUE(read.has_value()) << text.toStdString() << (read ? 0 : static_cast<int>(read.error().code));
    return read ? read->grid : GridText{};
}

void expectRefusal(const QString& text, ErrorCode code, const QStringList& args = {}) {
    const auto read = readTable(text, std::nullopt);
    ASSERT_FALSE(read.has_value()) << text.toStdString();
    EXPECT_EQ(read.error().code, code) << text.toStdString();
    EXPECT_EQ(read.error().args, args) << text.toStdString();
}

QStringList size(int rows, int columns) {
    return {QString::number(rows), QString::number(columns)};
}

TEST(Table, ReadsTabsSemicolonsAndCommas) {
    const GridText grid = gridOf(tsv(fullSheet()));
    EXPECT_EQ(grid.filled(), 73);
    EXPECT_EQ(grid.core, QStringLiteral("r4c4"));
    EXPECT_EQ(grid.subGoals[0], QStringLiteral("r1c1"));
    EXPECT_EQ(grid.actions[8][8], QStringLiteral("r8c8"));
    EXPECT_EQ(gridOf(joined(fullSheet(), QStringLiteral(";"))), grid);
    EXPECT_EQ(gridOf(joined(fullSheet(), QStringLiteral(","))), grid);
}

TEST(Table, ReadsQuotedCells) {
    auto rows = fullSheet();
    rows[0][0] = QStringLiteral("\"two\r\nlines, with \"\"quotes\"\"; and\ttabs\"");
    for (const char* separator : {"\t", ";", ","}) {
        const GridText grid = gridOf(joined(rows, QString::fromLatin1(separator)));
        EXPECT_EQ(grid.actions[0][0], QStringLiteral("two\nlines, with \"quotes\"; and\ttabs"));
        EXPECT_EQ(grid.actions[0][1], QStringLiteral("r0c1"));
    }
}

TEST(Table, KeepsAQuotationMarkInsideACell) {
    auto rows = fullSheet();
    rows[0][0] = QStringLiteral("5\" pipe");
    EXPECT_EQ(gridOf(tsv(rows)).actions[0][0], QStringLiteral("5\" pipe"));
}

TEST(Table, NamesTheLineOfAQuotationThatStaysOpen) {
    auto rows = fullSheet();
    rows[2][3] = QStringLiteral("\"open");
    expectRefusal(tsv(rows), ErrorCode::TableQuoteOpen, {QStringLiteral("3")});
}

TEST(Table, FindsARangeThatDoesNotStartAtTheFirstCell) {
    auto rows = fullSheet();
    const GridText grid = gridOf(tsv(rows));
    for (QStringList& row : rows)
        row = QStringList{QString{}, QString{}} + row + QStringList{QString{}};
    rows.insert(rows.begin(), 3, QStringList(12));
    rows.push_back(QStringList(12));
    EXPECT_EQ(gridOf(tsv(rows)), grid);
    EXPECT_EQ(gridOf(joined(rows, QStringLiteral(","))), grid);
    EXPECT_EQ(gridOf(QStringLiteral("\n\n") + tsv(fullSheet()) + QStringLiteral("\n\n")), grid);
}

TEST(Table, TakesNineByNineAsItIsHoweverBlankItsEdges) {
    auto rows = fullSheet();
    rows.front() = QStringList(9);
    rows.back() = QStringList(9);
    for (QStringList& row : rows) {
        row.front().clear();
        row.back().clear();
    }
    const GridText grid = gridOf(tsv(rows));
    EXPECT_EQ(grid.actions[0][0], QString{});
    EXPECT_EQ(grid.actions[0][5], QStringLiteral("r1c2"));
    EXPECT_EQ(grid.core, QStringLiteral("r4c4"));
    GridText one;
    one.actions[8][8] = QStringLiteral("only");
    EXPECT_EQ(gridOf(writeTsv(one)), one);
}

TEST(Table, FindsAGridWithBlankEdgesByItsSubGoals) {
    auto rows = fullSheet();
    rows.front() = QStringList(9);
    for (QStringList& row : rows)
        row.back().clear();
    const GridText grid = gridOf(tsv(rows));
    for (QStringList& row : rows)
        row = QStringList{QString{}} + row + QStringList{QString{}};
    rows.insert(rows.begin(), QStringList(11));
    rows.push_back(QStringList(11));
    EXPECT_EQ(gridOf(tsv(rows)), grid);
}

TEST(Table, RefusesARangeThatCouldLieInSeveralPlaces) {
    std::vector<QStringList> rows(11, QStringList(11));
    rows[5][5] = QStringLiteral("alone");
    expectRefusal(tsv(rows), ErrorCode::TableTooSmall, size(1, 1));
}

TEST(Table, RefusesOtherSizesAndSaysWhichItSaw) {
    const auto part = [](int rows, int columns) {
        std::vector<QStringList> some(static_cast<std::size_t>(rows));
        for (QStringList& row : some) {
            for (int column = 0; column < columns; ++column)
                row.append(QStringLiteral("x"));
        }
        return tsv(some);
    };
    expectRefusal(part(8, 8), ErrorCode::TableTooSmall, size(8, 8));
    expectRefusal(part(5, 5), ErrorCode::TableTooSmall, size(5, 5));
    expectRefusal(part(9, 8), ErrorCode::TableTooSmall, size(9, 8));
    expectRefusal(part(8, 9), ErrorCode::TableTooSmall, size(8, 9));
    expectRefusal(part(3, 3), ErrorCode::TableTooSmall, size(3, 3));
    expectRefusal(part(9, 1), ErrorCode::TableTooSmall, size(9, 1));
    expectRefusal(part(10, 9), ErrorCode::TableTooLarge, size(10, 9));
    expectRefusal(part(12, 12), ErrorCode::TableTooLarge, size(12, 12));
}

TEST(Table, RefusesATableWithoutTexts) {
    expectRefusal(QString{}, ErrorCode::NothingToImport);
    expectRefusal(tsv(std::vector<QStringList>(9, QStringList(9))), ErrorCode::NothingToImport);
}

TEST(Table, TakesASubGoalFromEitherCell) {
    auto rows = fullSheet();
    rows[1][1].clear();
    rows[3][4].clear();
    const GridText grid = gridOf(tsv(rows));
    EXPECT_EQ(grid.subGoals[0], QStringLiteral("r1c1"));
    EXPECT_EQ(grid.subGoals[1], QStringLiteral("r1c4"));
}

TEST(Table, NamesBothCellsWhereASubGoalDisagrees) {
    auto rows = fullSheet();
    rows[3][5] = QStringLiteral("ring");
    expectRefusal(
        tsv(rows), ErrorCode::TableDisagrees,
        {QStringLiteral("F4"), QStringLiteral("ring"), QStringLiteral("H2"), QStringLiteral("r1c7")});
    rows.insert(rows.begin(), QStringList(9));
    expectRefusal(
        tsv(rows), ErrorCode::TableDisagrees,
        {QStringLiteral("F5"), QStringLiteral("ring"), QStringLiteral("H3"), QStringLiteral("r1c7")});
}

TEST(Table, LetsTheCallerSayWhichCellWins) {
    auto rows = fullSheet();
    rows[3][5] = QStringLiteral("ring");
    const auto ring = readTable(tsv(rows), TablePreference::Ring);
    const auto centreWins = readTable(tsv(rows), TablePreference::Centre);
    ASSERT_TRUE(ring && centreWins);
    EXPECT_EQ(ring->grid.subGoals[2], QStringLiteral("ring"));
    EXPECT_EQ(ring->leftOut, (std::vector{LeftOut{2, QStringLiteral("r1c7"), LeftOutReason::OtherWins}}));
    EXPECT_EQ(centreWins->grid.subGoals[2], QStringLiteral("r1c7"));
    EXPECT_EQ(centreWins->leftOut,
              (std::vector{LeftOut{4, QStringLiteral("ring"), LeftOutReason::OtherWins}}));
}

TEST(Table, WritesSubGoalsInBothOfTheirCells) {
    GridText grid;
    grid.subGoals[0] = QStringLiteral("S");
    const QStringList rows = writeTsv(grid).split(QLatin1Char('\n'));
    EXPECT_EQ(rows.at(1), QStringLiteral("\tS\t\t\t\t\t\t\t"));
    EXPECT_EQ(rows.at(3), QStringLiteral("\t\t\tS\t\t\t\t\t"));
    EXPECT_EQ(rows.size(), 10);
}

TEST(Table, KeepsFormulasFromRunningInASpreadsheet) {
    GridText grid;
    grid.actions[0][0] = QStringLiteral("=HYPERLINK(\"http://x\")");
    grid.actions[0][1] = QStringLiteral("- every day");
    const QString csv = writeCsv(grid);
    EXPECT_TRUE(csv.startsWith(QStringLiteral("\"'=HYPERLINK(\"\"http://x\"\")\",'- every day,")))
        << csv.toStdString();
    EXPECT_EQ(gridOf(csv), grid);
    EXPECT_TRUE(writeTsv(grid).contains(QStringLiteral("\t- every day\t")));
}

TEST(Table, IsToldFromAnOutline) {
    EXPECT_TRUE(looksLikeTable(tsv(fullSheet())));
    EXPECT_TRUE(looksLikeTable(joined(fullSheet(), QStringLiteral(";"))));
    EXPECT_TRUE(looksLikeTable(QStringLiteral("a\tb\nc\td\n")));
    EXPECT_FALSE(looksLikeTable(QStringLiteral("Goal\n\tS1\n\t\ta1\n")));
    EXPECT_FALSE(looksLikeTable(QStringLiteral("1.\tGoal\n\t•\tS1\n")));
    EXPECT_FALSE(looksLikeTable(QStringLiteral("eat well, sleep, run\nread, write\n")));
    EXPECT_FALSE(looksLikeTable(QString{}));
}

} // namespace
} // namespace ninefold::table_test
