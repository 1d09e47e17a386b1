// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/counted_dates.h"
#include "core/progress/runs.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace ninefold {
namespace {

constexpr int plannersAtATime = 1000;
const QDate newYear{2026, 1, 1};

/// A small planner of any shape: every kind, several schedule versions, records inside and outside the days
/// that count, rests, ended actions; and a period and a day to look at it from.
class RandomPlanner {
public:
    explicit RandomPlanner(unsigned seed)
        : m_random{seed} {
        Change change;
        change.create(m_plan);
        for (int cell = 0; cell < 2; ++cell)
            addAction(change, cell);
        for (int rests = draw(3); rests > 0; --rests) {
            const DateSpan days = span(14);
            change.create(Period{PeriodId::make(), m_plan.id, PeriodKind::Rest, days.first, days.last});
        }
        if (!m_planner.apply(change))
            qFatal("the random planner breaks a rule");
        period = span(60);
        today = period.first.addDays(draw(90) - 10);
    }

    [[nodiscard]] const Planner& planner() const { return m_planner; }
    [[nodiscard]] std::vector<Action> actions() const {
        std::vector<Action> actions;
        for (const Action* action : m_planner.actionsOf(m_plan.id))
            actions.push_back(*action);
        return actions;
    }
    [[nodiscard]] Achievement achieved(const Action& action) const {
        return achievementOf(m_planner, *m_planner.action(action.id), period, today);
    }
    /// Marks `day` done instead of what it had, for as long as the visitor runs.
    template <class Visitor> void withDone(const Action& action, QDate day, Visitor visit) {
        Change change;
        if (action.kind == ActionKind::Task) {
            Action done = action;
            done.doneOn = day;
            change.edit(action, done);
        } else {
            CheckIn checkIn{CheckInId::make(), action.id, day};
            checkIn.amount = Decimal{3};
            for (const CheckIn* old : m_planner.checkInsOf(action.id)) {
                if (old->date == day && action.kind != ActionKind::Measured)
                    change.erase(*old);
            }
            change.create(checkIn);
        }
        if (!m_planner.apply(change))
            qFatal("the day cannot be marked done");
        visit();
        if (!m_planner.apply(change.inverse()))
            qFatal("the day cannot be taken back");
    }

    DateSpan period{newYear, newYear};
    QDate today;

    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

private:
    QDate day() { return newYear.addDays(draw(150)); }
    DateSpan span(int longest) {
        const QDate first = day();
        return {first, first.addDays(draw(longest))};
    }
    std::optional<QDate> perhaps(QDate date) { return draw(3) == 0 ? std::optional{date} : std::nullopt; }

    void addAction(Change& change, int cell) {
        Action action{ActionId::make(), m_plan.id, 0, cell, QStringLiteral("Action")};
        action.kind = draw(4) == 0 ? static_cast<ActionKind>(draw(4)) : ActionKind::Routine;
        const DateSpan inForce = span(120);
        action.from = perhaps(inForce.first);
        action.to = perhaps(inForce.last);
        action.endedOn = perhaps(inForce.last.addDays(draw(20) - 10));
        action.target = Decimal{1 + draw(50)};
        action.due = perhaps(day());
        action.doneOn = perhaps(day());
        change.create(action);
        addSchedule(change, action);
        addCheckIns(change, action);
    }
    void addSchedule(Change& change, const Action& action) {
        QDate from = newYear.addDays(draw(20));
        for (int left = 1 + draw(3); left > 0; --left) {
            ScheduleVersion version{ScheduleId::make(), action.id, from, from.addDays(draw(70))};
            version.rule = static_cast<ScheduleRule>(draw(4));
            version.days = Weekdays{1 + draw(7), 1 + draw(7), 1 + draw(7)};
            version.n = 1 + draw(version.rule == ScheduleRule::Months ? 2 : 7);
            version.anchor = newYear.addDays(draw(60));
            version.perDay = Decimal{1 + draw(3)};
            from = version.to->addDays(1 + draw(5));
            change.create(version);
        }
    }
    void addCheckIns(Change& change, const Action& action) {
        std::set<QDate> days;
        for (int left = draw(40); left > 0; --left)
            days.insert(day());
        for (const QDate date : days) {
            CheckIn checkIn{CheckInId::make(), action.id, date};
            checkIn.state = draw(2) == 0 ? static_cast<CheckInState>(draw(4)) : CheckInState::Done;
            if (checkIn.state == CheckInState::Done && draw(2) == 0)
                checkIn.amount = Decimal{1 + draw(4)};
            change.create(checkIn);
        }
    }

    std::mt19937 m_random;
    Plan m_plan{PlanId::make(), 2026, newYear, QDate{2026, 12, 31}};
    Planner m_planner;
};

std::optional<Rational> rateOf(const std::optional<Score>& score) {
    return score ? std::optional{score->rate()} : std::nullopt;
}

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

} // namespace

class AchievementOfRandomPlanners : public testing::TestWithParam<unsigned> {};

TEST_P(AchievementOfRandomPlanners, KeepsItsInvariants) {
    for (unsigned i = 0; i < plannersAtATime; ++i) {
        RandomPlanner random{GetParam() * plannersAtATime + i};
        for (const Action& action : random.actions()) {
            SCOPED_TRACE(testing::Message()
                         << "planner " << GetParam() * plannersAtATime + i << ", cell " << action.cell
                         << ", today " << dateToText(random.today).toStdString());
            expectRatesInRange(random, action);
            expectDatesThatAddUp(random, action);
            expectTimeToBeRespected(random, action);
            if (HasFatalFailure())
                return;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(TenThousand, AchievementOfRandomPlanners, testing::Range(0U, 10U));

} // namespace ninefold
