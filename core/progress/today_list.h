// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"
#include "core/progress/day_marks.h"

namespace ninefold {

/// Why Today lists an item.
enum class TodayReason {
    Scheduled, ///< a weekday of its schedule
    WeekOpen,  ///< N a week, and the week was not met before this day
    WeekMet,   ///< N a week, and the week was met before this day
    Deadline,  ///< within the window of a due date
    TaskDue,   ///< a task due within seven days, or overdue
    Other,     ///< nothing asks for it
};

/// One action as Today shows it on a date.
struct TodayItem {
    ActionId action;
    CellPlace place{};
    QString text{};
    QString subGoal{};
    ActionKind kind = ActionKind::Routine;
    TodayReason reason = TodayReason::Other;
    Mark mark = Mark::NotScheduled;
    QString when{};
    std::optional<QTime> time{};
    std::optional<int> order{}; ///< where the user put it within its group
    Decimal amount{};           ///< done on that date; the logs' sum of a measured action
    Decimal perDay{1};          ///< what the date asks for
    Decimal step{1};            ///< what + and − go by
    QString unit{};
    std::optional<QDate> due{}; ///< of a task or a deadline
    int weekDone = 0;           ///< days done in its week by that date; for N a week
    int weekAsked = 0;          ///< for N a week
    bool isPolished = false;
    QString note{};

    /// Whether something is left to do: not a record that settles the day, nor a rest.
    [[nodiscard]] bool isOpen() const {
        return mark == Mark::NotYet || mark == Mark::NoRecord || mark == Mark::Partly;
    }
    friend bool operator==(const TodayItem&, const TodayItem&) = default;
};

/// The items of one time of day.
struct TodayGroup {
    QString when{}; ///< the user's words; empty for those without
    std::vector<TodayItem> items{};
};

/// The key by which the items of a group are sorted: where the user put them, then the clock time; what has
/// neither comes last.
[[nodiscard]] std::pair<int, QTime> placeInGroup(std::optional<int> order, std::optional<QTime> time);

/// What Today shows for a date.
struct TodayList {
    QDate date;
    std::optional<PlanId> plan{};     ///< the plan that contains the date; nothing is listed without
    bool isResting = false;           ///< the date lies in a rest period
    std::vector<TodayGroup> groups{}; ///< see todayList()
    std::vector<TodayItem> met{};     ///< N a week, met before this date and not done on it
    std::vector<TodayItem> others{};  ///< routines that are not scheduled and measured actions
    std::optional<Score> score{};     ///< the day's number; see dayScores()
    QString note{};                   ///< the one line of the day
    std::optional<int> feeling{};     ///< 1–5
};

/// Where Today has an action: in a group, met this week, among the others, or not at all.
enum class TodayShelf { None, Group, Met, Others };

/// An action with its place on a date.
struct ShelvedItem {
    TodayItem item;
    TodayShelf shelf = TodayShelf::None;
};

[[nodiscard]] ShelvedItem shelvedItem(const Planner& planner, const Action& action, QDate date, QDate today);

/// todayList() without the day's number, from the items of all actions of `plan` on `date`, in the order of
/// the grid.
[[nodiscard]] TodayList listOf(const Planner& planner, PlanId plan, QDate date,
                               const std::vector<ShelvedItem>& items);

/// What is listed for `date`, as it stands on the user's date `today`. What has a record on the date is
/// always in a group.
///
/// Groups come in the settings' order of times of day; those that it does not name come after it, by the
/// earliest clock time among their items (without any: last), then as their first item comes in the grid; the
/// group without a time of day comes at the very end unless the order names it, as an empty text. Items of a
/// group come by placeInGroup(), then by their place in the grid.
[[nodiscard]] TodayList todayList(const Planner& planner, QDate date, QDate today);

/// What was due on `date`, a day that is over, and has not been done whole, skipped or marked missed:
/// weekdays, due dates and tasks due on it. In the order of todayList().
[[nodiscard]] std::vector<TodayItem> leftOpenOn(const Planner& planner, QDate date, QDate today);

} // namespace ninefold
