// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QSet>

#include <gtest/gtest.h>

namespace ninefold::ui::words_test {
namespace {

TEST(Words, CountPlacesFromOne) {
    EXPECT_EQ(placeText(CellPlace::atRowColumn(1, 4)), QStringLiteral("row 2, column 5"));
    EXPECT_EQ(blockPlaceText({0, 2}), QStringLiteral("block 1, cell 3"));
}

TEST(Words, TellTheThreeRolesOfACell) {
    EXPECT_EQ(roleText({4, 4}), QStringLiteral("Core goal"));
    EXPECT_EQ(roleText({4, 0}), QStringLiteral("Sub-goal"));
    EXPECT_EQ(roleText({0, 4}), QStringLiteral("Sub-goal"));
    EXPECT_EQ(roleText({0, 0}), QStringLiteral("Action"));
}

TEST(Words, NameTheFourKinds) {
    EXPECT_EQ(kindText(ActionKind::None), QStringLiteral("Not counted"));
    EXPECT_EQ(kindText(ActionKind::Routine), QStringLiteral("Routine"));
    EXPECT_EQ(kindText(ActionKind::Task), QStringLiteral("Task"));
    EXPECT_EQ(kindText(ActionKind::Measured), QStringLiteral("Measured"));
}

TEST(Words, NameTheEightMarksDifferently) {
    QSet<QString> names;
    for (int mark = 0; mark <= static_cast<int>(Mark::NotScheduled); ++mark)
        names.insert(markText(static_cast<Mark>(mark)));
    EXPECT_EQ(names.size(), 8);
    EXPECT_TRUE(names.contains(QStringLiteral("no record")));
}

TEST(Words, LetterThePlacesAroundACentreInTheOrderThatPeopleChose) {
    EXPECT_EQ(letterText(0, CellOrder::Rows), QStringLiteral("1"));
    EXPECT_EQ(letterText(8, CellOrder::Rows), QStringLiteral("8"));
    EXPECT_EQ(letterText(7, CellOrder::Letters), QStringLiteral("A"));
    EXPECT_EQ(letterText(8, CellOrder::Letters), QStringLiteral("H"));
}

TEST(Words, KeepTheNameOfAFieldWithoutAWord) {
    EXPECT_EQ(fieldText(QStringLiteral("done_means")), QStringLiteral("Done means"));
    EXPECT_EQ(fieldText(QStringLiteral("from")), QStringLiteral("from"));
}

} // namespace
} // namespace ninefold::ui::words_test
