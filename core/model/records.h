// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civil_date.h"
#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/model/planner_settings.h"
#include "core/model/review_cycle.h"
#include "core/model/weekdays.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace ninefold {

// The records a planner is made of: plain values, related by ids. What holds between records (no two actions
// in force in one cell on a day …) is kept by Planner; `extra` has the keys of a document that are not known.

struct Plan;
struct SubGoal;
struct Action;
struct ScheduleVersion;
struct CheckIn;
struct DayNote;
struct Period;
struct FocusStar;

using PlanId = Id<Plan>;
using SubGoalId = Id<SubGoal>;
using ActionId = Id<Action>;
using ScheduleId = Id<ScheduleVersion>;
using CheckInId = Id<CheckIn>;
using DayNoteId = Id<DayNote>;
using PeriodId = Id<Period>;
using FocusStarId = Id<FocusStar>;

/// One year on one sheet: the core goal, why, and the days it covers.
struct Plan {
    PlanId id;
    int year = 0; ///< 1–9999, once per planner
    QDate from{}; ///< first day
    QDate to{};   ///< last day, not before `from`
    std::optional<QDate> closedOn{};
    QString core{};
    QString why{};
    std::vector<ReviewCycle> reviewCycles{};
    QJsonObject extra{};

    [[nodiscard]] DateSpan span() const { return {from, to}; }
    friend bool operator==(const Plan&, const Plan&) = default;
};

/// One of the eight sub-goals of a plan; stored once, shown in two cells.
struct SubGoal {
    SubGoalId id;
    PlanId plan;
    int block = 0; ///< 0–8, never 4
    QString text{};
    QString notes{};
    QJsonObject extra{};

    friend bool operator==(const SubGoal&, const SubGoal&) = default;
};

enum class ActionKind {
    None,     ///< not counted: an attitude, or not yet decided
    Routine,  ///< counted by the slots of its schedule
    Task,     ///< done once, by a due date
    Measured, ///< logged amounts against a target
};

/// One of the sixty-four actions, with everything a cell's inspector shows.
struct Action {
    ActionId id;
    PlanId plan;
    int block = 0; ///< 0–8, never 4
    int cell = 0;  ///< 0–8, never 4
    QString text{};
    QString notes{};
    ActionKind kind = ActionKind::None;
    int weight = 1;                 ///< 1–3
    std::optional<QDate> from{};    ///< first day; the plan's when absent
    std::optional<QDate> to{};      ///< last day; the plan's when absent
    std::optional<QDate> endedOn{}; ///< first day that no longer counts
    QString endReason{};
    QString when{}; ///< time of day in the user's words ("morning")
    std::optional<QTime> time{};
    std::optional<int> order{}; ///< ≥ 0; its place among those of the same `when`, as the user put them
    QString doneMeans{};
    QString polishedMeans{};
    QString unit{};
    std::optional<Decimal> step{};   ///< > 0
    std::optional<Decimal> target{}; ///< > 0; measured actions
    std::optional<QDate> due{};      ///< tasks; the plan's end when absent
    std::optional<QDate> doneOn{};   ///< tasks
    QJsonObject extra{};

    friend bool operator==(const Action&, const Action&) = default;
};

enum class ScheduleRule {
    Weekly, ///< on `days`
    Quota,  ///< `n` times a week
    Every,  ///< every `n` days from `anchor`
    Months, ///< every `n` months from `anchor`
};

/// A routine's schedule from one day on. The versions of an action never overlap.
struct ScheduleVersion {
    ScheduleId id;
    ActionId action;
    QDate from{};
    std::optional<QDate> to{}; ///< last day; open when absent
    ScheduleRule rule = ScheduleRule::Weekly;
    Weekdays days{};
    int n = 0;
    std::optional<QDate> anchor{};
    Decimal perDay{1}; ///< > 0
    QJsonObject extra{};

    friend bool operator==(const ScheduleVersion&, const ScheduleVersion&) = default;
};

enum class CheckInState {
    Done,
    Skip,
    Missed,
    None, ///< only a note so far: counts as no record
};

/// What became of an action on one civil date. A routine has at most one a date, a measured action any
/// number.
struct CheckIn {
    CheckInId id;
    ActionId action;
    QDate date{};
    CheckInState state = CheckInState::Done;
    std::optional<Decimal> amount{}; ///< > 0, only on Done; 1 when absent
    bool polished = false;
    QString note{};
    QJsonObject extra{};

    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

/// The one line and the feeling of a day. Once per plan and date.
struct DayNote {
    DayNoteId id;
    PlanId plan;
    QDate date{};
    QString note{};
    std::optional<int> feeling{}; ///< 1–5
    QJsonObject extra{};

    friend bool operator==(const DayNote&, const DayNote&) = default;
};

enum class PeriodKind {
    Rest,    ///< lowers no routine's number
    Chapter, ///< a part of the year, named by the user
};

/// A named range of days of a plan.
struct Period {
    PeriodId id;
    PlanId plan;
    PeriodKind kind = PeriodKind::Rest;
    QDate from{};
    QDate to{};
    QString name{};
    QJsonObject extra{};

    friend bool operator==(const Period&, const Period&) = default;
};

/// The most actions of a plan that may be in focus on one day.
inline constexpr int mostInFocus = 10;

/// An action is in focus on these days, as far as it is in force on them. The stars of an action never
/// overlap.
struct FocusStar {
    FocusStarId id;
    ActionId action;
    QDate from{};
    QDate to{};
    QJsonObject extra{};

    [[nodiscard]] DateSpan span() const { return {from, to}; }
    friend bool operator==(const FocusStar&, const FocusStar&) = default;
};

} // namespace ninefold
