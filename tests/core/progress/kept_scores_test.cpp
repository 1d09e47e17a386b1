// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/kept_scores.h"

#include "core/progress/altered_actions.h"
#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace ninefold::kept_scores_test {
namespace {

// Whether two rows of numbers are the same.
bool areSame(const std::vector<std::optional<Score>>& a, const std::vector<std::optional<Score>>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.has_value() == y.has_value() && (!x || (x->got == y->got && x->base == y->base));
    });
}

// A year, and what is kept of it; every change is followed.
class KeptScoresTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(session.load());
        plan = *session.addYear(2026);
        QObject::connect(&session, &PlannerSession::changed, &session, [this](const Change& change) {
            const auto altered = alteredActions(session.planner(), plan, change);
            for (KeptScores* kept : {&*days, &*weeks})
                altered ? kept->recount(*altered) : void();
        });
        keep();
    }
    void keep() {
        const DateSpan year = session.planner().plan(plan)->span();
        const DateSpan past{year.first, session.today()};
        days.emplace(KeptScores::By::Day, session.planner(), plan, past, session.today());
        weeks.emplace(KeptScores::By::Week, session.planner(), plan, year, session.today());
    }
    void expectSame() const {
        EXPECT_TRUE(
            areSame(days->scores(), dayScores(session.planner(), plan, days->days(), session.today())));
        EXPECT_TRUE(
            areSame(weeks->scores(), weekScores(session.planner(), plan, weeks->days(), session.today())));
    }
    ActionId routine(CellPlace place, ScheduleRule rule) {
        EXPECT_TRUE(session.renameCell(plan, place, QStringLiteral("Run")));
        const ActionId id = session.planner().actionShown(plan, place, session.today())->id;
        EXPECT_TRUE(session.setKind(id, ActionKind::Routine));
        ScheduleTerms terms;
        terms.rule = rule;
        terms.days = {1, 3, 5};
        terms.n = 3;
        terms.anchor = QDate{2026, 1, 7};
        EXPECT_TRUE(session.setSchedule(id, terms, QDate{2026, 1, 1}));
        return id;
    }

    test::FixedClock clock{QDate{2026, 5, 20}};
    test::MemoryStore store;
    PlannerSession session{store, clock};
    PlanId plan = PlanId::make();
    std::optional<KeptScores> days;
    std::optional<KeptScores> weeks;
};

TEST_F(KeptScoresTest, AreWhatIsCountedAnewAfterEveryChange) {
    const ActionId weekly = routine({0, 0}, ScheduleRule::Weekly);
    expectSame();
    const ActionId quota = routine({0, 1}, ScheduleRule::Quota);
    const ActionId every = routine({0, 2}, ScheduleRule::Every);
    for (int day = 0; day < 60; ++day) {
        const ActionId id = day % 3 == 0 ? weekly : day % 3 == 1 ? quota : every;
        ASSERT_TRUE(session.checkIn(
            {id, QDate{2026, 3, 1}.addDays(day), day % 7 == 0 ? DayRecord::Skip : DayRecord::Fill}));
    }
    expectSame();
    ASSERT_TRUE(session.addRest(plan, {QDate{2026, 3, 10}, QDate{2026, 3, 20}}));
    expectSame();
    ASSERT_TRUE(session.endAction(quota, QDate{2026, 4, 1}));
    expectSame();
    ASSERT_TRUE(session.eraseAction(every));
    expectSame();
    while (session.toUndo()) {
        ASSERT_TRUE(session.undo());
        if (session.planner().plan(plan))
            expectSame();
        else
            break;
    }
}

TEST_F(KeptScoresTest, AreNotTouchedByWordsAndByOtherYears) {
    const ActionId run = routine({0, 0}, ScheduleRule::Weekly);
    const PlanId other = *session.addYear(2027);
    Change elsewhere;
    elsewhere.create(Period{PeriodId::make(), other, PeriodKind::Rest, QDate{2027, 1, 1}, QDate{2027, 1, 9}});
    EXPECT_TRUE(alteredActions(session.planner(), plan, elsewhere)->empty());
    Change star;
    star.create(FocusStar{FocusStarId::make(), run, QDate{2026, 1, 1}, QDate{2026, 3, 31}});
    EXPECT_TRUE(alteredActions(session.planner(), plan, star)->empty());
    Plan closed = *session.planner().plan(plan);
    closed.core = QStringLiteral("x");
    Change whole;
    whole.edit(*session.planner().plan(plan), closed);
    EXPECT_FALSE(alteredActions(session.planner(), plan, whole));
}

} // namespace
} // namespace ninefold::kept_scores_test
