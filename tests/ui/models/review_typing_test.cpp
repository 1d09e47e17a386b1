// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_typing.h"

#include "tests/ui/grid/open_year.h"
#include "ui/models/cell_field.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::review_typing_test {
namespace {

class ReviewTypingTest : public testing::Test {
protected:
    [[nodiscard]] QString stored() const { return year.session.planner().table<Review>().find(review)->text; }

    test::OpenYear year;
    ReviewId review = *ReviewVerbs{year.session}.writeReview(
        year.plan, ReviewKind::Month, {{2026, 3, 1}, {2026, 3, 31}}, {}, QStringLiteral("before"));
    QString written;
};

TEST_F(ReviewTypingTest, KeepsWhatIsTypedWithinHalfASecondHoweverLongItGoesOn) {
    ReviewTyping typed{year.session, review, [this] { return written; }};
    const auto isKept = [&] {
        written += QLatin1Char('x');
        typed.touch();
        return !year.session.drafts().empty();
    };
    EXPECT_TRUE(QTest::qWaitFor(isKept));
    ASSERT_EQ(year.session.drafts().size(), 1U);
    EXPECT_EQ(stored(), QStringLiteral("before"));
    EXPECT_FALSE(addressOf(year.session.drafts().front().key))
        << "no cell's text: the grid is not to offer it";
}

TEST_F(ReviewTypingTest, SettlesTheDraftWithTheOneChange) {
    ReviewTyping typed{year.session, review, [this] { return written; }};
    written = QStringLiteral("after");
    typed.touch();
    typed.keep();
    ASSERT_EQ(year.session.drafts().size(), 1U);
    const auto steps = year.store.steps().size();
    ASSERT_TRUE(typed.commit());
    EXPECT_EQ(stored(), QStringLiteral("after"));
    EXPECT_EQ(year.store.steps().size(), steps + 1);
    EXPECT_TRUE(year.session.drafts().empty());
}

TEST_F(ReviewTypingTest, GoesOnWithWhatWasKeptBeforeACrash) {
    {
        ReviewTyping typed{year.session, review, [this] { return written; }};
        written = QStringLiteral("half a sent");
        typed.touch();
        typed.keep();
    }
    PlannerSession restarted{year.store, year.clock};
    ASSERT_TRUE(restarted.load());
    ReviewTyping again{restarted, review, [this] { return written; }};
    EXPECT_EQ(again.start(), QStringLiteral("half a sent"));
    EXPECT_TRUE(again.isTouched());
    ASSERT_TRUE(again.commit());
    EXPECT_EQ(restarted.planner().table<Review>().find(review)->text, QStringLiteral("half a sent"));
    EXPECT_TRUE(restarted.drafts().empty());
}

TEST_F(ReviewTypingTest, WhatWasOnlyLookedAtIsNotStored) {
    const auto steps = year.store.steps().size();
    ReviewTyping typed{year.session, review, [this] { return written; }};
    typed.keep();
    ASSERT_TRUE(typed.commit());
    EXPECT_EQ(year.store.steps().size(), steps);
}

TEST_F(ReviewTypingTest, AFailureIsSaidAndTheTypingGoesOn) {
    ReviewTyping typed{year.session, review, [this] { return written; }};
    const QSignalSpy failures{&typed, &ReviewTyping::failed};
    year.store.failFrom(1, Error{ErrorCode::DiskFull});
    written = QStringLiteral("after");
    typed.touch();
    typed.keep();
    EXPECT_EQ(failures.count(), 1);
    typed.touch();
    EXPECT_EQ(typed.commit().error().code, ErrorCode::DiskFull);
    year.store.recover();
    ASSERT_TRUE(typed.commit());
    EXPECT_EQ(stored(), QStringLiteral("after"));
}

} // namespace
} // namespace ninefold::ui::review_typing_test
