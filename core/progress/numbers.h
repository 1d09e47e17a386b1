// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/progress/achievement.h"
#include "core/progress/runs.h"

#include <array>
#include <map>
#include <unordered_map>

namespace ninefold {

/// The numbers of a planner: each is computed when it is first asked for, and again only after a change of
/// what it was counted from. A tick costs its action, its sub-goal and its grid; a rest period the routines
/// of its plan; a text, a note or the words of a day nothing.
///
/// Every `asOf` and `today` is the user's date as of which a number stands. What is returned by reference
/// stays valid until the planner changes or another number is asked for. For one thread.
class Numbers {
public:
    /// Of `planner`, which outlives it.
    explicit Numbers(const Planner& planner)
        : m_planner{planner} {}

    [[nodiscard]] const Planner& planner() const { return m_planner; }
    /// Forgets what was counted from anything that `change` altered. To be told of every change, after it.
    void follow(const Change& change);
    /// Forgets everything, as after a change of any size.
    void forgetAll();

    /// See achievementOf(). The action is in the planner.
    [[nodiscard]] const Achievement& ofAction(ActionId action, DateSpan period, QDate asOf) const;
    /// See subGoalLevel().
    [[nodiscard]] const Level& ofSubGoal(PlanId plan, int block, DateSpan period, QDate asOf) const;
    /// See gridLevel().
    [[nodiscard]] const Level& ofGrid(PlanId plan, DateSpan period, QDate asOf) const;

    /// See runsOf(). The action is in the planner.
    [[nodiscard]] const Runs& runsOfAction(ActionId action, QDate today) const;
    /// See isQuiet(). The action is in the planner.
    [[nodiscard]] bool isActionQuiet(ActionId action, QDate today) const;
    [[nodiscard]] bool isSubGoalQuiet(PlanId plan, int block, QDate today) const;

    /// How many numbers have been computed so far, for measuring.
    struct Computed {
        int actions = 0;
        int subGoals = 0;
        int grids = 0;
        int habits = 0; ///< runs, and whether something is quiet
        friend bool operator==(const Computed&, const Computed&) = default;
    };
    [[nodiscard]] const Computed& computed() const { return m_computed; }

private:
    struct PlanLevels {
        std::array<std::optional<Level>, 9> subGoals{};
        std::optional<Level> grid{};
    };
    // The numbers of one period as of one date.
    struct View {
        std::unordered_map<ActionId, Achievement> actions{};
        std::unordered_map<PlanId, PlanLevels> plans{};
    };
    // What is known as of one date of the whole past.
    struct Habits {
        std::unordered_map<ActionId, Runs> runs{};
        std::unordered_map<ActionId, bool> quiet{};
        std::unordered_map<PlanId, std::array<std::optional<bool>, 9>> quietSubGoals{};
    };

    [[nodiscard]] View& view(DateSpan period, QDate asOf) const;
    [[nodiscard]] Habits& habits(QDate today) const;
    void followRecord(const Record& record);
    void followAction(ActionId id, PlanId plan, int block);
    void followRest(PlanId plan);

    const Planner& m_planner;
    mutable std::map<std::array<QDate, 3>, View> m_views; ///< by first day, last day and date
    mutable std::map<QDate, Habits> m_habits;
    mutable Computed m_computed;
};

} // namespace ninefold
