// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"
#include "core/model/review_fields.h"

namespace ninefold {

// The fields of the records of a plan.

template <> struct Fields<Plan> {
    static constexpr const char* table = "plan";
    static constexpr auto list = std::make_tuple(
        Field{"id", &Plan::id}, Field{"year", &Plan::year, true}, Field{"from", &Plan::from, true},
        Field{"to", &Plan::to, true}, Field{"closed_on", &Plan::closedOn}, Field{"core", &Plan::core},
        Field{"why", &Plan::why}, Field{"review_cycles", &Plan::reviewCycles},
        Field{"extra", &Plan::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<SubGoal> {
    static constexpr const char* table = "sub_goal";
    static constexpr auto list = std::make_tuple(
        Field{"id", &SubGoal::id}, Field{"plan", &SubGoal::plan, false, FieldScope::FileOnly},
        Field{"block", &SubGoal::block, true}, Field{"text", &SubGoal::text, true},
        Field{"notes", &SubGoal::notes}, Field{"extra", &SubGoal::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<Action> {
    static constexpr const char* table = "action";
    static constexpr auto list = std::make_tuple(
        Field{"id", &Action::id}, Field{"plan", &Action::plan, false, FieldScope::FileOnly},
        Field{"block", &Action::block, true}, Field{"cell", &Action::cell, true},
        Field{"text", &Action::text, true}, Field{"notes", &Action::notes}, Field{"kind", &Action::kind},
        Field{"weight", &Action::weight}, Field{"from", &Action::from}, Field{"to", &Action::to},
        Field{"ended_on", &Action::endedOn}, Field{"end_reason", &Action::endReason},
        Field{"when", &Action::when}, Field{"time", &Action::time}, Field{"order", &Action::order},
        Field{"done_means", &Action::doneMeans}, Field{"polished_means", &Action::polishedMeans},
        Field{"unit", &Action::unit}, Field{"step", &Action::step}, Field{"target", &Action::target},
        Field{"due", &Action::due}, Field{"done_on", &Action::doneOn},
        Field{"extra", &Action::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<ScheduleVersion> {
    static constexpr const char* table = "schedule";
    static constexpr auto list =
        std::make_tuple(Field{"id", &ScheduleVersion::id, false, FieldScope::FileOnly},
                        Field{"action", &ScheduleVersion::action, false, FieldScope::FileOnly},
                        Field{"from", &ScheduleVersion::from, true}, Field{"to", &ScheduleVersion::to},
                        Field{"rule", &ScheduleVersion::rule, true}, Field{"days", &ScheduleVersion::days},
                        Field{"n", &ScheduleVersion::n}, Field{"anchor", &ScheduleVersion::anchor},
                        Field{"per_day", &ScheduleVersion::perDay},
                        Field{"extra", &ScheduleVersion::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<CheckIn> {
    static constexpr const char* table = "checkin";
    static constexpr auto list = std::make_tuple(
        Field{"id", &CheckIn::id, false, FieldScope::FileOnly},
        Field{"action", &CheckIn::action, false, FieldScope::FileOnly}, Field{"date", &CheckIn::date, true},
        Field{"state", &CheckIn::state}, Field{"amount", &CheckIn::amount},
        Field{"polished", &CheckIn::polished}, Field{"note", &CheckIn::note},
        Field{"extra", &CheckIn::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<DayNote> {
    static constexpr const char* table = "day_note";
    static constexpr auto list = std::make_tuple(
        Field{"id", &DayNote::id, false, FieldScope::FileOnly},
        Field{"plan", &DayNote::plan, false, FieldScope::FileOnly}, Field{"date", &DayNote::date, true},
        Field{"note", &DayNote::note}, Field{"feeling", &DayNote::feeling},
        Field{"extra", &DayNote::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<Period> {
    static constexpr const char* table = "period";
    static constexpr auto list =
        std::make_tuple(Field{"id", &Period::id}, Field{"plan", &Period::plan, false, FieldScope::FileOnly},
                        Field{"kind", &Period::kind, true}, Field{"from", &Period::from, true},
                        Field{"to", &Period::to, true}, Field{"name", &Period::name},
                        Field{"extra", &Period::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<FocusStar> {
    static constexpr const char* table = "focus_star";
    static constexpr auto list = std::make_tuple(
        Field{"id", &FocusStar::id}, Field{"action", &FocusStar::action, false, FieldScope::FileOnly},
        Field{"from", &FocusStar::from, true}, Field{"to", &FocusStar::to, true},
        Field{"extra", &FocusStar::extra, false, FieldScope::FileOnly});
};

template <> struct Fields<PlannerSettings> {
    static constexpr const char* table = "settings";
    static constexpr auto list = std::make_tuple(
        Field{"id", &PlannerSettings::id, false, FieldScope::FileOnly},
        Field{"day_start", &PlannerSettings::dayStart}, Field{"when_order", &PlannerSettings::whenOrder},
        Field{"extra", &PlannerSettings::extra, false, FieldScope::FileOnly},
        Field{"document_extra", &PlannerSettings::documentExtra, false, FieldScope::FileOnly});
};

template <> struct EnumWords<ActionKind> {
    static constexpr std::array words{
        std::pair{ActionKind::None, "none"}, std::pair{ActionKind::Routine, "routine"},
        std::pair{ActionKind::Task, "task"}, std::pair{ActionKind::Measured, "measured"}};
};
template <> struct EnumWords<ScheduleRule> {
    static constexpr std::array words{
        std::pair{ScheduleRule::Weekly, "weekly"}, std::pair{ScheduleRule::Quota, "quota"},
        std::pair{ScheduleRule::Every, "every"}, std::pair{ScheduleRule::Months, "months"}};
};
template <> struct EnumWords<CheckInState> {
    static constexpr std::array words{
        std::pair{CheckInState::Done, "done"}, std::pair{CheckInState::Skip, "skip"},
        std::pair{CheckInState::Missed, "missed"}, std::pair{CheckInState::None, "none"}};
};
template <> struct EnumWords<PeriodKind> {
    static constexpr std::array words{std::pair{PeriodKind::Rest, "rest"},
                                      std::pair{PeriodKind::Chapter, "chapter"}};
};
template <> struct EnumWords<CycleUnit> {
    static constexpr std::array words{std::pair{CycleUnit::Week, "week"},
                                      std::pair{CycleUnit::Month, "month"}};
};

} // namespace ninefold
