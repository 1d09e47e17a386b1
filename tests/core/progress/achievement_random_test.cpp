// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/counted_dates.h"
#include "core/progress/day_parts.h"
#include "core/progress/day_scores.h"
#include "core/progress/level_parts.h"
#include "core/progress/runs.h"
#include "tests/support/random_planner.h"

#include <gtest/gtest.h>

namespace ninefold::achievement_random_test {
namespace {

using test::RandomPlanner;

constexpr int plannersAtATime = 1000;

void expectRatesInRange(const RandomPlanner& random, const Action& action) {
    const Achievement achieved = random.achieved(action);
    for (const auto& score : {achieved.soFar, achieved.whole}) {
        if (score) {
            ASSERT_GT(score->base, 0);
            ASSERT_GE(score->got, 0);
            ASSERT_LE(score->rate(), 1);
        }
    }
    // A week reaches to its Sunday.
    if (isoWeekOf(random.period.last).last < random.today) {
        ASSERT_EQ(rateOf(achieved.soFar), rateOf(achieved.whole));
    }
}

void expectDatesThatAddUp(const RandomPlanner& random, const Action& action) {
    const Achievement achieved = random.achieved(action);
    Score soFar{};
    Score whole{};
    Rational openHalves;
    for (const CountedDate& date : countedDates(random.planner(), action, random.period, random.today)) {
        soFar.got += date.soFar.got;
        soFar.base += date.soFar.base;
        whole.got += date.whole.got;
        whole.base += date.whole.base;
        if (date.soFar.base == 0)
            openHalves += date.whole.got;
    }
    if (action.kind == ActionKind::Measured)
        return;
    ASSERT_EQ(soFar.base, achieved.soFar ? achieved.soFar->base : Rational{});
    ASSERT_EQ(soFar.got, achieved.soFar ? achieved.soFar->got : Rational{});
    ASSERT_EQ(whole.base, achieved.whole ? achieved.whole->base : Rational{});
    ASSERT_EQ(whole.got, achieved.whole ? achieved.whole->got : Rational{});
    if (achieved.soFar && achieved.whole) {
        ASSERT_LE((whole.got - openHalves) / whole.base, achieved.soFar->rate());
    }
}

void expectTimeToBeRespected(RandomPlanner& random, const Action& action) {
    const Achievement before = random.achieved(action);
    const bool isDoneLater = !action.doneOn || *action.doneOn > random.today;
    if (isDoneLater) {
        const QDate later = random.today.addDays(1 + random.draw(20));
        // A skip to come is a plan, which counts already.
        if (!RoutineDays{random.planner(), action, random.today}.isSkipped(later)) {
            random.withDone(action, later, [&] {
                ASSERT_EQ(rateOf(random.achieved(action).whole), rateOf(before.whole));
                ASSERT_EQ(rateOf(random.achieved(action).soFar), rateOf(before.soFar));
            });
        }
        random.withDone(action, random.today, [&] {
            const Achievement after = random.achieved(action);
            if (before.soFar && after.soFar) {
                ASSERT_GE(after.soFar->rate(), before.soFar->rate());
            }
        });
    }
    const Runs runs = runsOf(random.planner(), action, random.today);
    ASSERT_LE(runs.current, runs.best);
}

void expectDaysReadInARowLikeEachAlone(const RandomPlanner& random, const Action& action) {
    const RoutineDays days{random.planner(), action, random.today};
    RoutineDays::Walk walk{days, random.period.first};
    for (QDate day = random.period.first; day <= random.period.last; day = day.addDays(1 + day.day() % 3)) {
        const RoutineDay stands = walk.on(day);
        ASSERT_EQ(stands.amount, days.amountOn(day));
        ASSERT_EQ(stands.isFree, days.isSkipped(day) || days.isResting(day));
    }
}

void expectLevelsOfTheirParts(const RandomPlanner& random) {
    const Planner& planner = random.planner();
    const auto parts = levelParts(planner, random.plan(), 0, random.period, random.today);
    const Level level = subGoalLevel(planner, random.plan(), 0, random.period, random.today);
    ASSERT_EQ(meanOf(parts).soFar, level.soFar);
    ASSERT_EQ(meanOf(parts).whole, level.whole);
    ASSERT_EQ(meanOf(parts).rated, level.rated);
}

void expectDaysOfTheirParts(const RandomPlanner& random) {
    const auto scores = dayScores(random.planner(), random.plan(), random.period, random.today);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const QDate day = random.period.first.addDays(static_cast<qint64>(i));
        Score sum{};
        for (const DayPart& part : dayParts(random.planner(), random.plan(), day, random.today)) {
            sum.got += part.score.got;
            sum.base += part.score.base;
        }
        ASSERT_EQ(sum.base, scores[i] ? scores[i]->base : Rational{}) << dateToText(day).toStdString();
        ASSERT_EQ(sum.got, scores[i] ? scores[i]->got : Rational{}) << dateToText(day).toStdString();
    }
}

} // namespace

class AchievementOfRandomPlanners : public testing::TestWithParam<unsigned> {};

TEST_P(AchievementOfRandomPlanners, LevelsAndDaysAreTheSumOfTheirParts) {
    for (unsigned i = 0; i < plannersAtATime / 10; ++i) {
        const RandomPlanner random{GetParam() * plannersAtATime + i};
        SCOPED_TRACE(testing::Message() << "planner " << GetParam() * plannersAtATime + i);
        expectLevelsOfTheirParts(random);
        expectDaysOfTheirParts(random);
        if (HasFatalFailure())
            return;
    }
}

TEST_P(AchievementOfRandomPlanners, KeepsItsInvariants) {
    for (unsigned i = 0; i < plannersAtATime; ++i) {
        RandomPlanner random{GetParam() * plannersAtATime + i};
        for (const Action& action : random.actions()) {
            SCOPED_TRACE(testing::Message()
                         << "planner " << GetParam() * plannersAtATime + i << ", cell " << action.cell
                         << ", today " << dateToText(random.today).toStdString());
            expectRatesInRange(random, action);
            expectDatesThatAddUp(random, action);
            expectDaysReadInARowLikeEachAlone(random, action);
            expectTimeToBeRespected(random, action);
            if (HasFatalFailure())
                return;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(TenThousand, AchievementOfRandomPlanners, testing::Range(0U, 10U));

} // namespace ninefold::achievement_random_test
