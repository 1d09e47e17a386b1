// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/change.h"
#include "core/model/geometry.h"
#include "core/model/table.h"

#include <tuple>

namespace ninefold {

/// A rule that a planner would break: which record and field break it, and the error that says why.
struct Violation {
    RecordRef record;
    QString field;
    Error error;
};

/// How many of what a planner holds; what a restore preview shows.
struct PlannerCounts {
    int plans = 0;
    int actions = 0; ///< with a text
    int checkIns = 0;
    friend bool operator==(const PlannerCounts&, const PlannerCounts&) = default;
};

/// Everything of one person: plans and all that belongs to them, in memory. A value with invariants: apply()
/// is the only way to alter it, and a change that would break a rule alters nothing.
class Planner {
public:
    /// Carries out `change`. On a Violation the planner is as it was before.
    [[nodiscard]] tl::expected<void, Violation> apply(const Change& change);

    /// All plans, by year.
    [[nodiscard]] std::vector<const Plan*> plans() const;
    [[nodiscard]] const Plan* plan(PlanId id) const { return table<Plan>().find(id); }
    [[nodiscard]] const Plan* planOfYear(int year) const;
    /// The plan whose span contains `day`.
    [[nodiscard]] const Plan* planOn(QDate day) const;

    [[nodiscard]] const SubGoal* subGoal(PlanId plan, int block) const;
    [[nodiscard]] const SubGoal* subGoal(SubGoalId id) const { return table<SubGoal>().find(id); }

    [[nodiscard]] const Action* action(ActionId id) const { return table<Action>().find(id); }
    /// Every action a plan ever had, ended ones too, by block, cell and first day.
    [[nodiscard]] std::vector<const Action*> actionsOf(PlanId plan) const;
    /// Every action a cell ever had, by first day.
    [[nodiscard]] std::vector<const Action*> actionsAt(PlanId plan, CellPlace place) const;
    /// The action that a cell shows on `day`: the one in force on it (a day outside the plan counts as the
    /// nearest day inside), else the next to come, else the last that has run out without being ended; null
    /// when free.
    [[nodiscard]] const Action* actionShown(PlanId plan, CellPlace place, QDate day) const;
    /// The text that a cell shows on `day`; empty when it has none.
    [[nodiscard]] QString textShown(PlanId plan, CellPlace place, QDate day) const;

    [[nodiscard]] std::vector<const ScheduleVersion*> scheduleOf(ActionId action) const; ///< by first day
    [[nodiscard]] std::vector<const CheckIn*> checkInsOf(ActionId action) const;         ///< by date
    [[nodiscard]] std::vector<const DayNote*> daysOf(PlanId plan) const;                 ///< by date
    [[nodiscard]] std::vector<const Period*> periodsOf(PlanId plan) const;               ///< by first day
    [[nodiscard]] std::vector<const FocusStar*> starsOf(ActionId action) const;          ///< by first day
    /// Whether an action is in focus on one of `days`.
    [[nodiscard]] bool isInFocus(ActionId action, DateSpan days) const;
    [[nodiscard]] std::vector<const Factor*> factors() const;                        ///< in their order
    [[nodiscard]] std::vector<const Review*> reviewsOf(PlanId plan) const;           ///< by first day
    [[nodiscard]] std::vector<const FactorAnswer*> answersOf(ReviewId review) const; ///< by name
    [[nodiscard]] std::vector<const Commitment*> commitmentsOf(PlanId plan) const; ///< by first day and order
    /// Whether an action has a past that clearing its cell would lose: check-ins, or a task that is done.
    [[nodiscard]] bool hasRecords(ActionId action) const;
    /// Whether a plan has any text, note or record at all.
    [[nodiscard]] bool hasContent(PlanId plan) const;

    /// The settings, or their defaults where none were stored.
    [[nodiscard]] PlannerSettings settings() const;
    [[nodiscard]] PlannerCounts counts() const;

    /// The record that `ref` names.
    [[nodiscard]] std::optional<Record> record(const RecordRef& ref) const;
    /// Every record, parents before children.
    [[nodiscard]] std::vector<Record> records() const;
    /// The days an action is in force: its own span cut by its plan's and by its end. Nothing when empty.
    [[nodiscard]] std::optional<DateSpan> spanOf(const Action& action) const;

    template <class R> [[nodiscard]] const Table<R>& table() const { return std::get<Table<R>>(m_tables); }

private:
    [[nodiscard]] std::optional<Violation> carryOut(const Change& change, std::size_t& done);
    void takeBack(const Change& change, std::size_t done);

    std::tuple<Table<Plan>, Table<SubGoal>, Table<Action>, Table<ScheduleVersion>, Table<CheckIn>,
               Table<DayNote>, Table<Period>, Table<FocusStar>, Table<Factor>, Table<Review>,
               Table<FactorAnswer>, Table<Commitment>, Table<PlannerSettings>>
        m_tables;
};

} // namespace ninefold
