// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/year_template.h"

#include "core/model/grid_text.h"
#include "core/model/planner.h"
#include "core/progress/slots.h"

#include <gtest/gtest.h>

#include <set>

namespace ninefold::year_template_test {

namespace {

using Records = std::vector<Record>;

Records recordsOf(const QString& name, const QString& language) {
    const auto records = templateRecords(name, language);
    EXPECT_TRUE(records) << name.toStdString() << "." << language.toStdString();
    return records ? *records : Records{};
}

GridText gridOf(const Records& records) {
    GridText grid;
    for (const Record& record : records) {
        if (const auto* plan = std::get_if<Plan>(&record))
            grid.core = plan->core;
        else if (const auto* subGoal = std::get_if<SubGoal>(&record))
            grid.at({centre, subGoal->block}) = subGoal->text;
        else if (const auto* action = std::get_if<Action>(&record))
            grid.at({action->block, action->cell}) = action->text;
    }
    return grid;
}

template <class R> std::vector<R> allOf(const Records& records) {
    std::vector<R> found;
    for (const Record& record : records) {
        if (const R* r = std::get_if<R>(&record))
            found.push_back(*r);
    }
    return found;
}

Planner plannerOf(const Records& records) {
    Change change;
    for (const Record& record : records)
        change.create(record);
    Planner planner;
    EXPECT_TRUE(planner.apply(change));
    return planner;
}

} // namespace

struct TemplateName {
    QString name;
    QString language;
};

void PrintTo(const TemplateName& name, std::ostream* out) {
    *out << name.name.toStdString() << "." << name.language.toStdString();
}

class YearTemplateIn : public testing::TestWithParam<TemplateName> {
protected:
    [[nodiscard]] static Records records() { return recordsOf(GetParam().name, GetParam().language); }
};

TEST_P(YearTemplateIn, FillsThe73TextsOfOneYear) {
    EXPECT_EQ(allOf<Plan>(records()).size(), 1U);
    EXPECT_EQ(gridOf(records()).filled(), 73);
}

TEST_P(YearTemplateIn, SaysNothingTwiceInABlock) {
    const GridText grid = gridOf(records());
    for (int block = 0; block < 9; ++block) {
        std::set<QString> texts;
        for (int cell = 0; cell < 9; ++cell)
            EXPECT_TRUE(texts.insert(grid.at({block, cell})).second) << grid.at({block, cell}).toStdString();
    }
}

TEST_P(YearTemplateIn, HasTextsThatFitACell) {
    const qsizetype longest = GetParam().language == QLatin1String("en") ? 28 : 14;
    const GridText grid = gridOf(records());
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        EXPECT_LE(grid.at(place).size(), longest) << grid.at(place).toStdString();
        EXPECT_EQ(grid.at(place), grid.at(place).trimmed());
    }
}

TEST_P(YearTemplateIn, AsksForTheSameInEveryLanguage) {
    const auto korean = allOf<Action>(recordsOf(GetParam().name, QStringLiteral("ko")));
    const auto actions = allOf<Action>(records());
    ASSERT_EQ(actions.size(), korean.size());
    for (std::size_t i = 0; i < actions.size(); ++i) {
        EXPECT_EQ(actions[i].kind, korean[i].kind) << actions[i].text.toStdString();
        EXPECT_EQ(actions[i].target, korean[i].target) << actions[i].text.toStdString();
        EXPECT_EQ(actions[i].due, korean[i].due) << actions[i].text.toStdString();
    }
}

TEST_P(YearTemplateIn, MovesIntoAnotherYearAndBreaksNoRule) {
    const QDate start{2028, 2, 29};
    const Records moved = movedToYear(records(), 2028, start);

    const Planner planner = plannerOf(moved);

    const Plan* plan = planner.planOfYear(2028);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->span(), (DateSpan{QDate{2028, 1, 1}, QDate{2028, 12, 31}}));
    EXPECT_EQ(gridOf(moved), gridOf(records()));
    for (const Action* action : planner.actionsOf(plan->id)) {
        EXPECT_GE(action->due.value_or(start), start) << action->text.toStdString();
        EXPECT_EQ(action->from, start);
        for (const Slot& slot : slotsOf(planner, *action, plan->span(), start))
            EXPECT_GE(slot.days.first, start) << action->text.toStdString();
    }
}

TEST_P(YearTemplateIn, HasSomethingToDoInEveryKindOfWay) {
    std::set<ActionKind> kinds;
    for (const Action& action : allOf<Action>(records()))
        kinds.insert(action.kind);
    EXPECT_EQ(kinds.size(), 4U);
}

INSTANTIATE_TEST_SUITE_P(Every, YearTemplateIn, testing::ValuesIn([] {
                             std::vector<TemplateName> names;
                             for (const QString& name : templateNames()) {
                                 for (const char* language : {"ko", "en", "ja"})
                                     names.push_back({name, QString::fromLatin1(language)});
                             }
                             return names;
                         }()));

TEST(YearTemplate, OfAnUnknownNameOrLanguageIsRefused) {
    const auto records = templateRecords(QStringLiteral("exam"), QStringLiteral("xx"));

    ASSERT_FALSE(records);
    EXPECT_EQ(records.error().code, ErrorCode::FileNotFound);
}

namespace {

/// A plan of 2026 with a routine, a task and a measured action.
Records smallYear() {
    const Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    Action routine{ActionId::make(), plan.id, 0, 0, QStringLiteral("Run")};
    routine.kind = ActionKind::Routine;
    ScheduleVersion monthly{ScheduleId::make(), routine.id, plan.from};
    monthly.rule = ScheduleRule::Months;
    monthly.n = 1;
    monthly.anchor = QDate{2026, 1, 31};
    Action task{ActionId::make(), plan.id, 0, 1, QStringLiteral("Draft")};
    task.kind = ActionKind::Task;
    task.due = QDate{2026, 7, 1};
    task.doneOn = QDate{2026, 3, 1};
    Action ended{ActionId::make(), plan.id, 0, 2, QStringLiteral("Old")};
    ended.endedOn = QDate{2026, 2, 1};
    const CheckIn tick{CheckInId::make(), routine.id, QDate{2026, 1, 31}};
    return {plan, routine, task, ended, monthly, tick};
}

} // namespace

TEST(YearTemplate, BegunOnTheFirstDayKeepsItsDates) {
    const Records moved = movedToYear(smallYear(), 2027, QDate{2026, 12, 20});

    const Action task = allOf<Action>(moved).at(1);
    EXPECT_EQ(task.due, (QDate{2027, 7, 1}));
    EXPECT_EQ(task.from, std::nullopt);
    EXPECT_EQ(allOf<ScheduleVersion>(moved).at(0).from, (QDate{2027, 1, 1}));
    EXPECT_EQ(allOf<ScheduleVersion>(moved).at(0).anchor, (QDate{2027, 1, 31}));
}

TEST(YearTemplate, BegunLateSharesOutTheTimeThatIsLeft) {
    const Records moved = movedToYear(smallYear(), 2026, QDate{2026, 10, 1});

    EXPECT_EQ(allOf<Action>(moved).at(1).due, (QDate{2026, 11, 15})) << "the middle of what is left";
    EXPECT_EQ(allOf<ScheduleVersion>(moved).at(0).from, (QDate{2026, 10, 1}));
}

TEST(YearTemplate, LeavesThePastBehind) {
    const Records before = smallYear();
    const Records moved = movedToYear(before, 2027, QDate{2027, 1, 1});

    EXPECT_EQ(allOf<Action>(moved).size(), 2U);
    EXPECT_EQ(allOf<Action>(moved).at(1).doneOn, std::nullopt);
    EXPECT_TRUE(allOf<CheckIn>(moved).empty());
    EXPECT_FALSE(allOf<Plan>(moved).at(0).id == allOf<Plan>(before).at(0).id);
}

TEST(YearTemplate, OfNoPlanIsNothing) {
    EXPECT_TRUE(movedToYear({}, 2027, QDate{2027, 1, 1}).empty());
}

} // namespace ninefold::year_template_test
