// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_place.h"

#include "core/session/review_verbs.h"
#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"

#include <gtest/gtest.h>

namespace ninefold::ui::change_place_test {
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

TEST(ChangePlaceTest, OfWhatBecameOfADayIsTheDayAndItsAction) {
    test::OpenYear year{test::sampleYear()};
    const ActionId routine = year.action({0, 0})->id;
    ASSERT_TRUE(year.session.checkIn({routine, QDate{2026, 3, 1}, DayRecord::Tick}));
    const auto ticked = dayOf(year.session.toUndo()->change);
    ASSERT_TRUE(ticked);
    EXPECT_EQ(ticked->date, (QDate{2026, 3, 1}));
    EXPECT_EQ(ticked->action, routine);
    EXPECT_FALSE(isOfManyDays(year.session.toUndo()->change));
    ASSERT_TRUE(year.session.checkInAll({{routine, QDate{2026, 2, 26}}, {routine, QDate{2026, 2, 27}}}));
    EXPECT_TRUE(isOfManyDays(year.session.toUndo()->change));
    ASSERT_TRUE(year.session.setDayNote(QDate{2026, 2, 28}, QStringLiteral("Snow")));
    EXPECT_EQ(dayOf(year.session.toUndo()->change)->date, (QDate{2026, 2, 28}));
    ASSERT_TRUE(year.session.setTaskDone(year.action({0, 6})->id, true));
    EXPECT_EQ(dayOf(year.session.toUndo()->change)->date, year.session.today());
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Other")));
    EXPECT_FALSE(dayOf(year.session.toUndo()->change));
}

TEST(ChangePlaceTest, IsTheReviewThatItBeganThoughThatIsTakenBack) {
    test::OpenYear year{test::sampleYear()};
    ReviewVerbs verbs{year.session};
    const auto begun = verbs.startReview(year.plan, {{2026, 1, 1}, {2026, 3, 31}});
    ASSERT_TRUE(begun);
    const Change change = year.session.toUndo()->change;
    EXPECT_EQ(reviewOf(year.session.planner(), change)->id, *begun);
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(reviewOf(year.session.planner(), change)->from, QDate(2026, 1, 1));
}

} // namespace
} // namespace ninefold::ui::change_place_test
