// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_place.h"

#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

TEST(ChangePlaceTest, IsTheCellThatAStepAltered) {
    test::OpenYear year{test::sampleYear()};
    for (const CellPlace place : {CellPlace{4, 4}, CellPlace{2, 4}, CellPlace{5, 7}}) {
        ASSERT_TRUE(year.session.renameCell(year.plan, place, QStringLiteral("renamed")));
        const auto found = placeOf(year.session.toUndo()->change);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->place, place);
        EXPECT_EQ(found->plan, year.plan);
    }
}

TEST(ChangePlaceTest, IsNowhereWhenNoCellChanged) {
    EXPECT_FALSE(placeOf(Change{}));
}

} // namespace
} // namespace ninefold::ui
