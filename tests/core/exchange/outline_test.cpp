// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outline.h"

#include <gtest/gtest.h>

namespace ninefold::outline_test {
namespace {

QString lines(std::initializer_list<QStringView> all) {
    QString text;
    for (const QStringView line : all)
        text += line.toString() + QLatin1Char('\n');
    return text;
}

ListPreview readOf(const QString& text, CellOrder order = CellOrder::Rows) {
    const auto read = readOutline(text, order);
    EXPECT_TRUE(read.has_value()) << text.toStdString();
    return read.value_or(ListPreview{});
}

void expectRefusal(const QString& text, ErrorCode code, const QStringList& args = {}) {
    const auto read = readOutline(text, CellOrder::Rows);
    ASSERT_FALSE(read.has_value()) << text.toStdString();
    EXPECT_EQ(read.error().code, code);
    EXPECT_EQ(read.error().args, args);
}

// One core, the sub-goals "S1" and "S2", and an action of each.
void expectSmallGrid(const QString& text) {
    const GridText grid = readOf(text).grid;
    EXPECT_EQ(grid.core, QStringLiteral("Goal")) << text.toStdString();
    EXPECT_EQ(grid.subGoals[0], QStringLiteral("S1")) << text.toStdString();
    EXPECT_EQ(grid.subGoals[1], QStringLiteral("S2")) << text.toStdString();
    EXPECT_EQ(grid.actions[0][0], QStringLiteral("a1")) << text.toStdString();
    EXPECT_EQ(grid.actions[1][0], QStringLiteral("a2")) << text.toStdString();
    EXPECT_EQ(grid.filled(), 5) << text.toStdString();
}

TEST(Outline, ReadsAnyConsistentIndentation) {
    for (const char* indent : {" ", "  ", "   ", "    ", "\t", "\u3000", "\u00A0\u00A0"}) {
        const QString one = QString::fromUtf8(indent);
        expectSmallGrid(QStringLiteral("Goal\n%1S1\n%1%1a1\n%1S2\n%1%1a2\n").arg(one));
    }
    expectSmallGrid(lines({u"Goal", u" S1", u"     a1", u" S2", u"   a2"}));
    expectSmallGrid(lines({u"    Goal", u"      S1", u"        a1", u"      S2", u"        a2"}));
}

TEST(Outline, TakesMarksOff) {
    for (const QStringView mark : std::initializer_list<QStringView>{
             u"-", u"*", u"+", u"・", u"•", u"1.", u"12.", u"3)", u"(4)", u"①", u"１．", u"–"})
        expectSmallGrid(QStringLiteral("Goal\n  %1 S1\n    %1 a1\n  %1 S2\n    %1\ta2").arg(mark.toString()));
    expectSmallGrid(lines({u"・Goal", u"  ・S1", u"    ・a1", u"  •S2", u"    1)a2"}));
    expectSmallGrid(lines({u"- [ ] Goal", u"  - [x] S1", u"    - [X] a1", u"  - ☐ S2", u"    - ☑ a2"}));
}

TEST(Outline, KeepsWhatOnlyLooksLikeAMark) {
    const QString text =
        lines({u"Goal", u"\t-5 kg", u"\t1.5 hours", u"\t*really*", u"\t2026. plan", u"\t+α", u"\t○○대"});
    const GridText grid = readOf(text).grid;
    EXPECT_EQ(grid.subGoals[0], QStringLiteral("-5 kg"));
    EXPECT_EQ(grid.subGoals[1], QStringLiteral("1.5 hours"));
    EXPECT_EQ(grid.subGoals[2], QStringLiteral("*really*"));
    EXPECT_EQ(grid.subGoals[3], QStringLiteral("2026. plan"));
    EXPECT_EQ(grid.subGoals[5], QStringLiteral(u"+α"));
    EXPECT_EQ(grid.subGoals[6], QStringLiteral(u"○○대"));
}

TEST(Outline, MixesMarksAmongSiblings) {
    const GridText grid = readOf(lines({u"Goal", u"  S", u"    - a", u"    * b", u"    + c", u"    ・d",
                                        u"    • e", u"    1. f", u"    g"}))
                              .grid;
    EXPECT_EQ(grid.filled(), 9);
    EXPECT_EQ(grid.actions[0][8], QString{});
    EXPECT_EQ(grid.actions[0][7], QStringLiteral("g"));
}

TEST(Outline, SkipsBlankLinesAndReadsEveryLineEnd) {
    expectSmallGrid(QStringLiteral("\n\nGoal\n \n  S1\n\n    a1\n\t\n  S2\n    a2\n\n"));
    expectSmallGrid(QStringLiteral("Goal\r\n  S1\r\n    a1\r\n  S2\r\n    a2\r\n"));
    expectSmallGrid(QStringLiteral("Goal\r  S1\r    a1\r  S2\r    a2"));
}

TEST(Outline, TellsLevelsByMarksWhereNothingIsIndented) {
    expectSmallGrid(lines({u"Goal", u"1. S1", u"- a1", u"2. S2", u"- a2"}));
    expectSmallGrid(lines({u"Goal", u"- S1", u"  - a1", u"- S2", u"  - a2"}));
}

TEST(Outline, ReadsSubGoalsWithoutACore) {
    const GridText grid = readOf(lines({u"S1", u"  a1", u"S2", u"  a2"})).grid;
    EXPECT_EQ(grid.core, QString{});
    EXPECT_EQ(grid.subGoals[1], QStringLiteral("S2"));
    EXPECT_EQ(grid.actions[1][0], QStringLiteral("a2"));
    EXPECT_EQ(readOf(lines({u"one", u"two", u"three"})).grid.subGoals[2], QStringLiteral("three"));
}

TEST(Outline, PutsChildrenAroundTheirCentreInTheOrderAskedFor) {
    const QString text = lines({u"Goal", u" 1", u" 2", u"  a", u"  b"});
    const auto placesOf = [&](CellOrder order) { return readOf(text, order).grid; };
    const GridText letters = placesOf(CellOrder::Letters);
    EXPECT_EQ(letters.subGoals[7], QStringLiteral("1"));
    EXPECT_EQ(letters.subGoals[3], QStringLiteral("2"));
    EXPECT_EQ(letters.actions[3][7], QStringLiteral("a"));
    EXPECT_EQ(letters.actions[3][3], QStringLiteral("b"));
    EXPECT_EQ(placesOf(CellOrder::Top).subGoals[1], QStringLiteral("1"));
    EXPECT_EQ(placesOf(CellOrder::Bottom).subGoals[7], QStringLiteral("1"));
    EXPECT_EQ(placesOf(CellOrder::Bottom).subGoals[6], QStringLiteral("2"));
    EXPECT_EQ(placesOf(CellOrder::Rows).subGoals[0], QStringLiteral("1"));
}

TEST(Outline, LeavesACellEmptyForAMarkWithoutAText) {
    const GridText grid = readOf(lines({u"- Goal", u"  -", u"    - a", u"  - S2"})).grid;
    EXPECT_EQ(grid.subGoals[0], QString{});
    EXPECT_EQ(grid.actions[0][0], QStringLiteral("a"));
    EXPECT_EQ(grid.subGoals[1], QStringLiteral("S2"));
}

TEST(Outline, LeavesOutWhatIsDeeperThanActions) {
    const ListPreview preview = readOf(lines({u"Goal", u" S", u"  a", u"   why", u"    deeper", u"  b"}));
    ASSERT_EQ(preview.leftOut.size(), 2U);
    EXPECT_EQ(preview.leftOut[0], (LeftOut{4, QStringLiteral("why"), LeftOutReason::TooDeep}));
    EXPECT_EQ(preview.leftOut[1], (LeftOut{5, QStringLiteral("deeper"), LeftOutReason::TooDeep}));
    EXPECT_EQ(preview.grid.actions[0][1], QStringLiteral("b"));
}

TEST(Outline, RefusesANinthChildAndNamesItsLine) {
    const auto numbered = [](const QString& indent) {
        QString text;
        for (int i = 1; i <= 9; ++i)
            text += indent + QString::number(i) + QStringLiteral(". n%1\n").arg(i);
        return text;
    };
    expectRefusal(QStringLiteral("Goal\n") + numbered(QStringLiteral(" ")), ErrorCode::TooManySubGoals,
                  {QStringLiteral("10"), QStringLiteral("n9")});
    expectRefusal(QStringLiteral("Goal\n\n S\n") + numbered(QStringLiteral("  ")), ErrorCode::TooManyActions,
                  {QStringLiteral("12"), QStringLiteral("n9")});
    expectRefusal(numbered({}), ErrorCode::TooManySubGoals, {QStringLiteral("9"), QStringLiteral("n9")});
    expectRefusal(QStringLiteral("G\n -a\n -b\n -c\n -d\n -e\n -f\n -g\n -h\n -\n  - lost"),
                  ErrorCode::TooManySubGoals, {QStringLiteral("11"), QStringLiteral("lost")});
}

TEST(Outline, RefusesASecondCore) {
    expectRefusal(lines({u"Goal", u" S", u"  a", u"Other", u" S", u"  a"}), ErrorCode::SeveralCores,
                  {QStringLiteral("4"), QStringLiteral("Other")});
}

TEST(Outline, RefusesWhatHasNoText) {
    expectRefusal(QString{}, ErrorCode::NothingToImport);
    expectRefusal(QStringLiteral(" \n\t\n"), ErrorCode::NothingToImport);
    expectRefusal(QStringLiteral("-\n  -\n"), ErrorCode::NothingToImport);
}

TEST(Outline, RefusesATextBeyondOneMebibyte) {
    expectRefusal(QString(1024 * 1024 + 1, QLatin1Char('a')), ErrorCode::TextTooLong,
                  {QStringLiteral("1048576")});
}

TEST(Outline, WritesOneLineAText) {
    GridText grid;
    grid.core = QStringLiteral("Goal");
    grid.subGoals[1] = QStringLiteral("S2\nand more");
    grid.actions[1][0] = QStringLiteral("a");
    grid.actions[1][2] = QStringLiteral("b");
    EXPECT_EQ(writeOutline(grid, CellOrder::Rows),
              lines({u"- Goal", u"  -", u"  - S2 and more", u"    - a", u"    -", u"    - b"}));
}

} // namespace
} // namespace ninefold::outline_test
