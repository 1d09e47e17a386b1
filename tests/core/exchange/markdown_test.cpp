// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown.h"

#include <gtest/gtest.h>

namespace ninefold {
namespace {

ListPreview readOf(const char* text) {
    const auto read = readMarkdown(QString::fromUtf8(text), CellOrder::Rows);
    EXPECT_TRUE(read.has_value()) << text;
    return read.value_or(ListPreview{});
}

TEST(Markdown, ReadsHeadingsAndItems) {
    const ListPreview preview =
        readOf("# Goal #\n\nBecause.\n\n## S1\n- a\n* [x] b\n1. c\n\n## S2 ##\n+ d\n");
    EXPECT_EQ(preview.grid.core, QStringLiteral("Goal"));
    EXPECT_EQ(preview.grid.why, QStringLiteral("Because."));
    EXPECT_EQ(preview.grid.subGoals[0], QStringLiteral("S1"));
    EXPECT_EQ(preview.grid.subGoals[1], QStringLiteral("S2"));
    EXPECT_EQ(preview.grid.actions[0][1], QStringLiteral("b"));
    EXPECT_EQ(preview.grid.actions[0][2], QStringLiteral("c"));
    EXPECT_EQ(preview.grid.actions[1][0], QStringLiteral("d"));
    EXPECT_TRUE(preview.leftOut.empty());
}

TEST(Markdown, ReadsItemsUnderTheCoreAsSubGoals) {
    const GridText grid = readOf("# Goal\n- S1\n  - a\n- S2\n").grid;
    EXPECT_EQ(grid.subGoals[1], QStringLiteral("S2"));
    EXPECT_EQ(grid.actions[0][0], QStringLiteral("a"));
}

TEST(Markdown, ReadsSubGoalsWithoutACore) {
    const GridText grid = readOf("## S1\n- a\n").grid;
    EXPECT_EQ(grid.core, QString{});
    EXPECT_EQ(grid.subGoals[0], QStringLiteral("S1"));
    EXPECT_EQ(grid.actions[0][0], QStringLiteral("a"));
    EXPECT_EQ(readOf("# S1\n- a\n# S2\n- b\n").grid.subGoals[1], QStringLiteral("S2"));
}

TEST(Markdown, LeavesOutParagraphsAndDeeperItems) {
    const ListPreview preview = readOf("# Goal\n## S1\nSome words.\n- a\n  - deeper\n---\n");
    EXPECT_EQ(preview.leftOut,
              (std::vector{LeftOut{3, QStringLiteral("Some words."), LeftOutReason::PlainText},
                           LeftOut{5, QStringLiteral("deeper"), LeftOutReason::TooDeep}}));
    EXPECT_EQ(preview.grid.filled(), 3);
}

TEST(Markdown, UndoesEscapesAndLineBreaks) {
    const GridText grid = readOf("# a\\*b<br>c \\<br>\n").grid;
    EXPECT_EQ(grid.core, QStringLiteral("a*b\nc <br>"));
}

TEST(Markdown, IsReadAsAnOutlineWithoutAHeading) {
    EXPECT_EQ(readOf("- Goal\n  - S1\n").grid.subGoals[0], QStringLiteral("S1"));
    EXPECT_FALSE(hasMarkdownHeading(QStringLiteral("#tag\n- # no\n")));
}

TEST(Markdown, RefusesANinthAction) {
    const auto read = readMarkdown(QStringLiteral("# G\n## S\n- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n- 8\n- 9\n"),
                                   CellOrder::Rows);
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::TooManyActions);
    EXPECT_EQ(read.error().args, QStringList({QStringLiteral("11"), QStringLiteral("9")}));
}

TEST(Markdown, WritesHeadingsWhyAndItems) {
    GridText grid;
    grid.core = QStringLiteral("Goal");
    grid.why = QStringLiteral("Because");
    grid.subGoals[0] = QStringLiteral("S_1");
    grid.actions[0][1] = QStringLiteral("1. a\nb");
    EXPECT_EQ(writeMarkdown(grid, CellOrder::Rows),
              QStringLiteral("# Goal\n\n> Because\n\n## S\\_1\n\n-\n- 1\\. a<br>b\n"));
}

} // namespace
} // namespace ninefold
