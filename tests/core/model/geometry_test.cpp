// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/geometry.h"

#include <gtest/gtest.h>

#include <set>

namespace ninefold::geometry_test {

TEST(CellPlace, CountsSeventyThreeTextsInEightyOneCells) {
    std::set<CellPlace> texts;
    for (int block = 0; block < 9; ++block) {
        for (int cell = 0; cell < 9; ++cell)
            texts.insert(CellPlace{block, cell}.textPlace());
    }
    EXPECT_EQ(texts.size(), 73U);
}

TEST(CellPlace, IsExactlyOneOfCoreSubGoalAndAction) {
    int cores = 0;
    int subGoals = 0;
    int actions = 0;
    for (int block = 0; block < 9; ++block) {
        for (int cell = 0; cell < 9; ++cell) {
            const CellPlace place{block, cell};
            cores += place.isCore();
            subGoals += place.isSubGoal();
            actions += place.isAction();
        }
    }
    EXPECT_EQ(cores, 1);
    EXPECT_EQ(subGoals, 16);
    EXPECT_EQ(actions, 64);
}

TEST(CellPlace, ShowsASubGoalInTwoCellsThatMirrorEachOther) {
    const CellPlace inTheMiddle{4, 2};
    const CellPlace inItsBlock{2, 4};

    EXPECT_EQ(inTheMiddle.mirror(), inItsBlock);
    EXPECT_EQ(inItsBlock.mirror(), inTheMiddle);
    EXPECT_EQ(inTheMiddle.textPlace(), inItsBlock.textPlace());
}

TEST(CellPlace, HasNoMirrorForCoreAndActions) {
    EXPECT_EQ((CellPlace{4, 4}.mirror()), (CellPlace{4, 4}));
    EXPECT_EQ((CellPlace{0, 8}.mirror()), (CellPlace{0, 8}));
}

TEST(CellPlace, ComesBackFromRowAndColumn) {
    for (int row = 0; row < 9; ++row) {
        for (int column = 0; column < 9; ++column) {
            const CellPlace place = CellPlace::atRowColumn(row, column);
            EXPECT_EQ(place.row(), row);
            EXPECT_EQ(place.column(), column);
        }
    }
    EXPECT_EQ(CellPlace::atRowColumn(0, 8), (CellPlace{2, 2}));
    EXPECT_EQ(CellPlace::atRowColumn(4, 4), (CellPlace{4, 4}));
}

class EachOrder : public testing::TestWithParam<CellOrder> {};

TEST_P(EachOrder, WalksTheEightPlacesAroundTheCentreOnce) {
    std::set<int> seen(ring(GetParam()).begin(), ring(GetParam()).end());
    EXPECT_EQ(seen, (std::set<int>{0, 1, 2, 3, 5, 6, 7, 8}));
}

TEST_P(EachOrder, VisitsEveryTextOnceAndComesBackToTheCore) {
    std::set<CellPlace> seen;
    CellPlace place{centre, centre};
    for (int i = 0; i < 73; ++i) {
        seen.insert(place);
        place = nextTextPlace(place, GetParam());
    }
    EXPECT_EQ(seen.size(), 73U);
    EXPECT_TRUE(place.isCore());
}

TEST_P(EachOrder, GoesBackTheWayItCame) {
    for (const CellPlace place : textPlaces(GetParam()))
        EXPECT_EQ(nextTextPlace(nextTextPlace(place, GetParam()), GetParam(), false), place);
}

INSTANTIATE_TEST_SUITE_P(Orders, EachOrder,
                         testing::Values(CellOrder::Rows, CellOrder::Top, CellOrder::Bottom,
                                         CellOrder::Letters));

TEST(CellOrder, StartsWhereItsNameSays) {
    EXPECT_EQ(ring(CellOrder::Rows).front(), 0);
    EXPECT_EQ(ring(CellOrder::Top).front(), 1);
    EXPECT_EQ(ring(CellOrder::Bottom).front(), 7);
}

TEST(CellOrder, LettersAreBottomLeftTopRightThenTheCorners) {
    EXPECT_EQ(ring(CellOrder::Letters), (std::array{7, 3, 1, 5, 6, 0, 2, 8}));
}

TEST(CellOrder, ContinuesFromEitherCellOfASubGoal) {
    EXPECT_EQ(nextTextPlace({4, 0}, CellOrder::Rows), nextTextPlace({0, 4}, CellOrder::Rows));
}

} // namespace ninefold::geometry_test
