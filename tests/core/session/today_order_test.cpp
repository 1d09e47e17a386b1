// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/today_order.h"
#include "tests/core/session/session_year.h"

namespace ninefold::test::today_order_test {
namespace {

class TodayOrder : public SessionYear {
protected:
    // A routine of every day in a group.
    ActionId routine(int cell, const QString& when, std::optional<QTime> time = {}) {
        const CellPlace place{0, cell};
        const QString text = QStringLiteral("Routine %1").arg(cell);
        EXPECT_TRUE(m_session.renameCell(m_plan, place, text));
        const ActionId id = action(place)->id;
        EXPECT_TRUE(m_session.setKind(id, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5, 6, 7};
        EXPECT_TRUE(m_session.setSchedule(id, terms, QDate{2026, 1, 1}));
        ActionDetails details = detailsOf(*m_session.planner().action(id));
        details.when = when;
        details.time = time;
        EXPECT_TRUE(m_session.setDetails(id, details));
        return id;
    }
    // "when: 0 1 2" for each group, by the cells.
    QStringList shownGroups() const {
        QStringList read;
        for (const TodayGroup& group : todayList(m_session.planner(), today, today).groups) {
            QStringList cells;
            for (const TodayItem& item : group.items)
                cells.append(QString::number(item.place.cell));
            read.append(QStringLiteral("%1: %2").arg(group.when, cells.join(QLatin1Char(' '))));
        }
        return read;
    }
    Result<void> moveGroup(const QString& when, const std::optional<QString>& before) {
        const TodayList list = todayList(m_session.planner(), today, today);
        return m_session.setWhenOrder(
            whenOrderAfterMove(m_session.planner().settings().whenOrder, list.groups, when, before), when);
    }

    const QString m_morning = QStringLiteral("morning");
    const QString m_evening = QStringLiteral("evening");
};

TEST_F(TodayOrder, AnItemGoesBeforeAnotherOfItsGroupInOneStep) {
    const ActionId first = routine(0, m_morning);
    routine(1, m_morning);
    const ActionId last = routine(2, m_morning);
    ASSERT_TRUE(m_session.moveInToday(last, m_morning, first));
    EXPECT_EQ(shownGroups(), QStringList{QStringLiteral("morning: 2 0 1")});
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::MoveInToday);
    EXPECT_EQ(m_session.toUndo()->subject, QStringLiteral("Routine 2"));
    EXPECT_EQ(std::get<Action>(*m_session.toUndo()->change.records().front().after).id, last);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(shownGroups(), QStringList{QStringLiteral("morning: 0 1 2")});
}

TEST_F(TodayOrder, ADropIntoAnotherGroupChangesItsTimeOfDay) {
    const ActionId first = routine(0, m_morning);
    routine(1, m_morning);
    const ActionId evening = routine(2, m_evening);
    ASSERT_TRUE(m_session.moveInToday(first, m_evening, evening));
    EXPECT_EQ(m_session.planner().action(first)->when, m_evening);
    EXPECT_TRUE(shownGroups().contains(QStringLiteral("evening: 0 2")));
    ASSERT_TRUE(m_session.moveInToday(first, m_evening, std::nullopt));
    EXPECT_TRUE(shownGroups().contains(QStringLiteral("evening: 2 0")));
}

TEST_F(TodayOrder, TimesOfDayDoNotFollowAnItemThatGoesIntoAnotherOne) {
    const ActionId first = routine(0, m_morning);
    routine(1, m_morning);
    routine(2, m_evening);
    ASSERT_TRUE(m_session.moveInToday(first, m_evening, std::nullopt));
    EXPECT_EQ(shownGroups(), (QStringList{QStringLiteral("morning: 1"), QStringLiteral("evening: 2 0")}));
    ASSERT_TRUE(m_session.undo());
    EXPECT_TRUE(m_session.planner().settings().whenOrder.isEmpty()) << "in the same step";
}

TEST_F(TodayOrder, WhatIsNotListedOnThisDayKeepsItsPlaceToo) {
    const ActionId first = routine(0, m_morning);
    const ActionId monday = routine(1, m_morning);
    const ActionId last = routine(2, m_morning);
    ScheduleTerms terms;
    terms.days = {1}; // today is a Wednesday
    ASSERT_TRUE(m_session.setSchedule(monday, terms, QDate{2026, 1, 1}));
    ASSERT_TRUE(m_session.moveInToday(last, m_morning, first));
    const auto order = [&](ActionId id) { return *m_session.planner().action(id)->order; };
    EXPECT_LT(order(last), order(first));
    EXPECT_LT(order(first), order(monday));
}

TEST_F(TodayOrder, ClockTimesCountWhereNobodyPutAnOrder) {
    routine(0, m_morning);
    const ActionId early = routine(1, m_morning, QTime{7, 0});
    const ActionId late = routine(2, m_morning, QTime{8, 0});
    EXPECT_EQ(shownGroups(), QStringList{QStringLiteral("morning: 1 2 0")});
    ASSERT_TRUE(m_session.moveInToday(late, m_morning, early));
    EXPECT_EQ(shownGroups(), QStringList{QStringLiteral("morning: 2 1 0")});
}

TEST_F(TodayOrder, MovingToWhereItIsIsNoStep) {
    const ActionId first = routine(0, m_morning);
    const ActionId second = routine(1, m_morning);
    const StepNumber before = m_session.toUndo()->number;
    ASSERT_TRUE(m_session.moveInToday(first, m_morning, second));
    ASSERT_TRUE(m_session.moveInToday(first, m_morning, first)) << "before itself";
    EXPECT_EQ(m_session.toUndo()->number, before);
}

TEST_F(TodayOrder, AGroupGoesBeforeAnotherInOneStep) {
    routine(0, m_morning);
    routine(1, m_evening);
    routine(2, {});
    EXPECT_EQ(shownGroups(), (QStringList{QStringLiteral("morning: 0"), QStringLiteral("evening: 1"),
                                          QStringLiteral(": 2")}))
        << "in the order in which the cells come";
    ASSERT_TRUE(moveGroup(m_evening, m_morning));
    EXPECT_EQ(shownGroups().front(), QStringLiteral("evening: 1"));
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::OrderTimes);
    EXPECT_EQ(m_session.planner().settings().whenOrder, (QStringList{m_evening, m_morning}))
        << "what has no time of day comes last by itself";
    ASSERT_TRUE(moveGroup(QString{}, m_morning));
    EXPECT_EQ(shownGroups(), (QStringList{QStringLiteral("evening: 1"), QStringLiteral(": 2"),
                                          QStringLiteral("morning: 0")}));
    ASSERT_TRUE(m_session.undo());
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(shownGroups().front(), QStringLiteral("morning: 0"));
}

TEST_F(TodayOrder, TimesOfDayThatAreNotShownKeepTheirPlaces) {
    routine(0, m_morning);
    routine(1, m_evening);
    const QString noon = QStringLiteral("noon");
    ASSERT_TRUE(m_session.setWhenOrder({m_morning, noon, m_evening}, noon));
    ASSERT_TRUE(moveGroup(m_evening, m_morning));
    EXPECT_EQ(m_session.planner().settings().whenOrder, (QStringList{m_evening, m_morning, noon}));
}

} // namespace
} // namespace ninefold::test::today_order_test
