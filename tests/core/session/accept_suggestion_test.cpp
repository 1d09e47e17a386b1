// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "core/wording/kind_suggester.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <gtest/gtest.h>

namespace ninefold::accept_suggestion_test {

namespace {

const QDate today{2026, 5, 20};
constexpr CellPlace place{0, 0};

KindSuggestion routine(const ScheduleProposal& schedule) {
    KindSuggestion suggestion{ActionKind::Routine, today};
    suggestion.schedule = schedule;
    return suggestion;
}

} // namespace

class AcceptSuggestionTest : public testing::Test {
protected:
    AcceptSuggestionTest()
        : m_clock{today} {
        QObject::connect(&m_session, &PlannerSession::changed, &m_session, [this] { ++m_announced; });
    }
    void SetUp() override {
        ASSERT_TRUE(m_session.load());
        m_plan = m_session.addYear(2026).value();
        ASSERT_TRUE(m_session.renameCell(m_plan, place, QStringLiteral("Run")));
        m_announced = 0;
    }

    const Action& action() const { return *m_session.planner().actionShown(m_plan, place, today); }
    std::vector<const ScheduleVersion*> schedule() const {
        return m_session.planner().scheduleOf(action().id);
    }

    test::FixedClock m_clock;
    test::MemoryStore m_store;
    PlannerSession m_session{m_store, m_clock};
    PlanId m_plan = PlanId::make();
    int m_announced = 0;
};

TEST_F(AcceptSuggestionTest, IsOneStepWithTheSchedule) {
    KindSuggestion suggestion = routine({ScheduleRule::Weekly, Weekdays{1}, 0, {}, Decimal{5}});
    suggestion.unit = QStringLiteral("km");

    ASSERT_TRUE(m_session.acceptSuggestion(action().id, suggestion));

    EXPECT_EQ(m_announced, 1);
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::ChangeKind);
    EXPECT_EQ(action().kind, ActionKind::Routine);
    EXPECT_EQ(action().unit, QStringLiteral("km"));
    ASSERT_EQ(schedule().size(), 1U);
    EXPECT_EQ(schedule().front()->days, Weekdays{1});
    EXPECT_EQ(schedule().front()->perDay, Decimal{5});
    EXPECT_EQ(schedule().front()->from, today);

    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(action().kind, ActionKind::None);
    EXPECT_TRUE(schedule().empty());
}

TEST_F(AcceptSuggestionTest, IsDroppedWhenItChangesNothing) {
    const KindSuggestion suggestion = routine({ScheduleRule::Quota, {}, 3});
    ASSERT_TRUE(m_session.acceptSuggestion(action().id, suggestion));
    const StepNumber before = m_session.toUndo()->number;

    ASSERT_TRUE(m_session.acceptSuggestion(action().id, suggestion));

    EXPECT_EQ(m_announced, 1);
    EXPECT_EQ(m_session.toUndo()->number, before);
}

TEST_F(AcceptSuggestionTest, ReplacesTheScheduleThatWasThere) {
    ASSERT_TRUE(m_session.acceptSuggestion(action().id, routine({ScheduleRule::Weekly, Weekdays{1}})));
    ASSERT_TRUE(m_session.setKind(action().id, ActionKind::None));

    ASSERT_TRUE(m_session.acceptSuggestion(action().id, routine({ScheduleRule::Quota, {}, 3})));

    ASSERT_EQ(schedule().size(), 1U);
    EXPECT_EQ(schedule().front()->n, 3);
}

TEST_F(AcceptSuggestionTest, KeepsThePastOfAnActionWithRecords) {
    const ActionId past = action().id;
    ASSERT_TRUE(m_session.setKind(past, ActionKind::Task));
    ASSERT_TRUE(m_session.setTaskDone(past, true));

    ASSERT_TRUE(m_session.acceptSuggestion(past, routine({ScheduleRule::Quota, {}, 3})));

    EXPECT_EQ(m_session.planner().action(past)->endedOn, today);
    EXPECT_EQ(m_session.planner().action(past)->doneOn, today);
    EXPECT_EQ(action().kind, ActionKind::Routine);
    EXPECT_EQ(schedule().size(), 1U);
}

TEST_F(AcceptSuggestionTest, KnowsTheActionsOfItsPlannerOnly) {
    const auto accepted = m_session.acceptSuggestion(ActionId::make(), routine({ScheduleRule::Quota, {}, 3}));
    ASSERT_FALSE(accepted);
    EXPECT_EQ(accepted.error().code, ErrorCode::NoSuchRecord);
}

} // namespace ninefold::accept_suggestion_test
