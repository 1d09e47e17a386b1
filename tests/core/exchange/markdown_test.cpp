// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown.h"

#include <gtest/gtest.h>

#include <array>

namespace ninefold::markdown_test {
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

TEST(Markdown, ReadsCheckBoxesAsTasks) {
    const GridText grid =
        readOf("# Goal\n## S\n- [ ] a\n- [x] b\n- [X] c\n- d\n- [link](https://e.org)\n").grid;
    EXPECT_EQ(grid.boxes[0][0], CheckBox::Open);
    EXPECT_EQ(grid.boxes[0][1], CheckBox::Done);
    EXPECT_EQ(grid.boxes[0][2], CheckBox::Done);
    EXPECT_EQ(grid.boxes[0][3], CheckBox::None);
    EXPECT_EQ(grid.boxes[0][5], CheckBox::None);
    EXPECT_EQ(grid.actions[0][5], QStringLiteral("[link](https://e.org)"));
    EXPECT_EQ(readOf("- Goal\n  - S\n    - [x] a\n").grid.boxes[0][0], CheckBox::Done);
}

TEST(Markdown, WritesTasksWithCheckBoxes) {
    GridText grid;
    grid.actions[0][0] = QStringLiteral("a");
    grid.boxes[0][0] = CheckBox::Done;
    grid.actions[0][1] = QStringLiteral("b");
    grid.boxes[0][1] = CheckBox::Open;
    EXPECT_EQ(writeMarkdown(grid, CellOrder::Rows), QStringLiteral("#\n\n##\n\n- [x] a\n- [ ] b\n"));
}

TEST(Markdown, KeepsLinksAsLinks) {
    GridText grid;
    grid.core = QStringLiteral("Read https://example.org/a_b?c=*1&d=~#e first");
    grid.subGoals[0] = QStringLiteral("[the _plan_](https://example.org/x_y) [not](a link)");
    EXPECT_EQ(writeMarkdown(grid, CellOrder::Rows),
              QStringLiteral("# Read https://example.org/a_b?c=*1&d=~#e first\n\n"
                             "## [the \\_plan\\_](https://example.org/x_y) \\[not\\](a link)\n\n"));
}

// Every one must come back as it was, wherever in the grid it stands.
TEST(Markdown, GivesBackNastyTexts) {
    const std::array texts{"_x_",
                           "__x__ **y** ~~z~~ `code`",
                           "\\",
                           "\\\\n \\_ \\",
                           "# not a heading",
                           "#tag",
                           "C#",
                           "a # b #",
                           "- minus",
                           "* star",
                           "+ plus",
                           "1. one",
                           "1) one",
                           "12 books",
                           "-5 kg",
                           "---",
                           "===",
                           "> quote",
                           "a | b | c",
                           "|a|b|",
                           "<b>bold</b> <br> &amp;",
                           "one\ntwo",
                           "one\n\nthree",
                           "- one\n- two",
                           "[x] done?",
                           "[ ]",
                           "[x]",
                           "[a](b)",
                           "[a](https://e.org/_b_)",
                           "![picture](https://e.org/p.png)",
                           "(see https://e.org/a_b)",
                           "https://e.org/?q=%20&r=[1]",
                           "https://e.org\\_",
                           "http://",
                           "😀 👩‍👩‍👧 🇰🇷",
                           "매일 한 문제 _씩_",
                           "毎朝・英語",
                           "・点",
                           "☐ box",
                           "café ﬁn e\u0301",
                           "\u05E9\u05DC\u05D5\u05DD (1)",
                           "${x} $$y$$ {z}",
                           "\"quoted\" 'single'",
                           "a\tb"};
    for (const char* nasty : texts) {
        const QString text = QString::fromUtf8(nasty);
        GridText grid;
        grid.core = grid.why = grid.subGoals[2] = grid.actions[2][3] = text;
        grid.actions[8][8] = text;
        const auto read = readMarkdown(writeMarkdown(grid, CellOrder::Letters), CellOrder::Letters);
        ASSERT_TRUE(read) << nasty;
        EXPECT_EQ(read->grid.core, text) << nasty;
        EXPECT_EQ(read->grid.subGoals[2], text) << nasty;
        EXPECT_EQ(read->grid.actions[8][8], text) << nasty;
        EXPECT_EQ(read->grid, grid) << nasty << writeMarkdown(grid, CellOrder::Letters).toStdString();
    }
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
} // namespace ninefold::markdown_test
