// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/action_detail.h"

#include <QLocale>
#include <gtest/gtest.h>

namespace ninefold::ui::action_detail_test {
namespace {

class ActionDetailTest : public testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedStates}); }
    void TearDown() override { QLocale::setDefault(m_before); }

    /// What is said of `action` with these records of its own on 2 March 2026.
    [[nodiscard]] QString detail(const std::vector<Record>& records = {}) const {
        Planner planner;
        Change change;
        change.create(plan);
        change.create(action);
        for (const Record& record : records)
            change.create(record);
        EXPECT_TRUE(planner.apply(change));
        return detailText(planner, *planner.action(action.id), QDate{2026, 3, 2});
    }
    [[nodiscard]] ScheduleVersion schedule(QDate from, ScheduleRule rule, Weekdays days, int n = 0) const {
        ScheduleVersion version{ScheduleId::make(), action.id, from};
        version.rule = rule;
        version.days = days;
        version.n = n;
        return version;
    }

    Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    Action action{ActionId::make(), plan.id, 0, 0, QStringLiteral("text")};

private:
    QLocale m_before;
};

TEST_F(ActionDetailTest, SaysThatAnActionIsNotCounted) {
    EXPECT_EQ(detail(), QStringLiteral("Not counted"));
}

TEST_F(ActionDetailTest, ARoutineSaysWhenItIsDue) {
    action.kind = ActionKind::Routine;
    EXPECT_EQ(detail(), QStringLiteral("Routine"));
    action.when = QStringLiteral("morning");
    const auto weekdays = schedule({2026, 1, 1}, ScheduleRule::Weekly, {1, 2, 3, 4, 5});
    EXPECT_EQ(detail({weekdays}), QStringLiteral("Routine · Mon–Fri · morning"));
}

TEST_F(ActionDetailTest, ARoutineSaysHowMuchADayAsks) {
    action.kind = ActionKind::Routine;
    action.unit = QStringLiteral("km");
    auto daily = schedule({2026, 1, 1}, ScheduleRule::Weekly, {7});
    daily.perDay = Decimal{5};
    EXPECT_EQ(detail({daily}), QStringLiteral("Routine · every Sunday · 5 km"));
}

TEST_F(ActionDetailTest, OfSeveralSchedulesTheOneInForceIsSaid) {
    action.kind = ActionKind::Routine;
    auto before = schedule({2026, 1, 1}, ScheduleRule::Weekly, {7});
    before.to = QDate{2026, 2, 28};
    const auto now = schedule({2026, 3, 1}, ScheduleRule::Weekly, {6});
    EXPECT_EQ(detail({before, now}), QStringLiteral("Routine · every Saturday"));
    EXPECT_EQ(detail({before}), QStringLiteral("Routine · every Sunday")) << "the last one when none is";
}

TEST_F(ActionDetailTest, ATaskSaysByWhenAndOnceItIsDoneSinceWhen) {
    action.kind = ActionKind::Task;
    EXPECT_EQ(detail(), QStringLiteral("Task"));
    action.due = QDate{2026, 6, 30};
    EXPECT_EQ(detail(), QStringLiteral("Task · by 30 June"));
    action.doneOn = QDate{2026, 2, 28};
    EXPECT_EQ(detail(), QStringLiteral("Done · 28 February"));
}

TEST_F(ActionDetailTest, AMeasuredActionSaysHowMuchThereIsOfItsTarget) {
    action.kind = ActionKind::Measured;
    action.unit = QStringLiteral("problems");
    action.target = Decimal{20};
    EXPECT_EQ(detail(), QStringLiteral("Measured · 0 of 20 problems"));
    CheckIn four{CheckInId::make(), action.id, QDate{2026, 2, 1}};
    four.amount = Decimal{4};
    CheckIn skipped{CheckInId::make(), action.id, QDate{2026, 2, 2}, CheckInState::Skip};
    CheckIn later{CheckInId::make(), action.id, QDate{2026, 3, 9}};
    EXPECT_EQ(detail({four, skipped, later}), QStringLiteral("Measured · 4 of 20 problems"));
    action.target.reset();
    EXPECT_EQ(detail(), QStringLiteral("Measured"));
    EXPECT_EQ(detail({four}), QStringLiteral("Measured · 4 problems"));
}

} // namespace
} // namespace ninefold::ui::action_detail_test
