// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_years.h"
#include "core/progress/numbers.h"
#include "core/session/planner_document.h"
#include "tests/core/storage/sample_planner.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"

#include <QFileInfo>
#include <gtest/gtest.h>

namespace ninefold::planner_reading_test {

namespace {

class PlannerReadingTest : public testing::Test {
protected:
    void SetUp() override {
        const auto document = std::move(PlannerDocument::create(folder.planner(), clock).value());
        ASSERT_TRUE(document->session().importRecords(madeUpYears(today, 3, 1), false));
        all = document->session().planner().counts();
        const Plan& oldest = *document->session().planner().plans().front();
        oldestRate = rateOf(document->session(), oldest);
    }
    [[nodiscard]] std::unique_ptr<PlannerDocument> openPresent() const {
        return std::move(PlannerDocument::open(folder.planner(), clock, Reading::Present).value());
    }
    [[nodiscard]] static int checkInsOf(const Planner& planner, const Plan& plan) {
        int count = 0;
        for (const Action* action : planner.actionsOf(plan.id))
            count += static_cast<int>(planner.checkInsOf(action->id).size());
        return count;
    }
    [[nodiscard]] Rational rateOf(const PlannerSession& session, const Plan& plan) const {
        const Level& level = session.numbers().ofGrid(plan.id, plan.span(), today);
        return level.soFar ? *level.soFar : Rational{};
    }
    /// An action of the newest year that takes a record of today.
    [[nodiscard]] ActionId routineOfThisYear(const Planner& planner) const {
        for (const Action* action : planner.actionsOf(planner.planOn(today)->id)) {
            if (action->kind == ActionKind::Routine && planner.spanOf(*action)->contains(today))
                return action->id;
        }
        std::abort();
    }

    test::PlannerFolder folder;
    test::FixedClock clock;
    QDate today = clock.now().date();
    PlannerCounts all;
    Rational oldestRate;
};

TEST_F(PlannerReadingTest, ReadsThePresentFirstAndThenTheRest) {
    const auto document = openPresent();
    PlannerSession& session = document->session();
    const Planner& planner = session.planner();
    const auto plans = planner.plans();
    EXPECT_EQ(plans.size(), 3U);
    EXPECT_EQ(planner.counts().actions, all.actions);
    EXPECT_EQ(checkInsOf(planner, *plans[0]), 0);
    EXPECT_GT(checkInsOf(planner, *plans[2]), 0);
    EXPECT_NE(rateOf(session, *plans[0]), oldestRate);

    int changes = 0;
    QObject::connect(&session, &PlannerSession::changed, &session, [&](const Change& change) {
        EXPECT_TRUE(change.isEmpty());
        ++changes;
    });
    ASSERT_TRUE(document->readPast());
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(planner.counts(), all);
    EXPECT_EQ(rateOf(session, *plans[0]), oldestRate);
    ASSERT_TRUE(document->readPast());
    EXPECT_EQ(changes, 1);
}

TEST_F(PlannerReadingTest, HasAYearThatEndedNotLongAgoAmongThePresent) {
    clock.set(QDate{today.year(), 1, 10});
    const auto document = openPresent();
    const auto plans = document->session().planner().plans();
    EXPECT_GT(checkInsOf(document->session().planner(), *plans[1]), 0);
    EXPECT_EQ(checkInsOf(document->session().planner(), *plans[0]), 0);
}

TEST_F(PlannerReadingTest, HasTheNewestYearAmongThePresentHoweverOldItIs) {
    clock.set(QDate{today.year() + 5, 6, 1});
    const auto document = openPresent();
    const Planner& planner = document->session().planner();
    EXPECT_GT(checkInsOf(planner, *planner.plans().back()), 0);
}

TEST_F(PlannerReadingTest, IsDoneBeforeAVerb) {
    const auto document = openPresent();
    PlannerSession& session = document->session();
    ASSERT_TRUE(session.setFeeling(today, 4));
    EXPECT_EQ(session.planner().counts(), all);
}

TEST_F(PlannerReadingTest, IsDoneBeforeUndo) {
    QDate longAgo;
    {
        const auto document = std::move(PlannerDocument::open(folder.planner(), clock).value());
        longAgo = document->session().planner().plans().front()->from;
        ASSERT_TRUE(document->session().setDayNote(longAgo, QStringLiteral("the first day")));
    }
    const auto document = openPresent();
    ASSERT_TRUE(document->session().undo());
    EXPECT_EQ(document->session().planner().counts(), all);
    EXPECT_TRUE(PlannerDocument::check(folder.planner())->isSound());
}

TEST_F(PlannerReadingTest, FindsDamageInThePastWhenItGetsThere) {
    test::alter(folder.planner(),
                "UPDATE checkin SET state = 'perhaps' WHERE date = (SELECT min(date) FROM checkin)");
    const auto document = openPresent();
    EXPECT_EQ(document->access(), Access::ReadWrite);
    const auto read = document->readPast();
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::PlannerDamaged);
    EXPECT_EQ(document->access(), Access::ReadOnlyDamaged);
    const auto refused = document->session().setFeeling(today, 4);
    ASSERT_FALSE(refused) << "nothing is written to a file that is damaged";
    EXPECT_EQ(refused.error().code, ErrorCode::PlannerDamaged);
}

TEST_F(PlannerReadingTest, ChecksTheStructureWithTheRestAndBeforeAnyVerb) {
    ASSERT_GE(QFileInfo{folder.planner()}.size(), 1'000'000) << "a small file is checked at once";
    test::alter(folder.planner(), "CREATE TABLE more (x)");
    for (const bool isVerb : {false, true}) {
        const auto document = openPresent();
        EXPECT_EQ(document->access(), Access::ReadWrite);
        const auto refused = isVerb ? document->session().setFeeling(today, 4) : document->readPast();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::PlannerDamaged);
        EXPECT_EQ(refused.error().detail, QStringLiteral("the tables are not those of a planner"));
    }
    EXPECT_FALSE(PlannerDocument::open(folder.planner(), clock));
}

TEST_F(PlannerReadingTest, RefusesDaysOfNoYear) {
    test::alter(folder.planner(), "UPDATE checkin SET action = '11111111-1111-4111-8111-111111111111' "
                                  "WHERE id = (SELECT min(id) FROM checkin)");
    const auto opened = PlannerDocument::open(folder.planner(), clock);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::PlannerDamaged);
}

} // namespace

} // namespace ninefold::planner_reading_test
