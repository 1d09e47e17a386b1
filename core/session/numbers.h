// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"
#include "core/session/planner_session.h"

#include <array>
#include <map>
#include <unordered_map>

namespace ninefold {

/// The numbers of an open planner: each is computed when it is first asked for, and again only after a change
/// of what it was counted from. A tick costs its action, its sub-goal and its grid; a rest period the
/// routines of its plan; a text, a note or the words of a day nothing.
///
/// What is returned stays valid until the planner changes or another number is asked for.
class Numbers final : public QObject {
    Q_OBJECT

public:
    /// Follows `session`, which outlives it.
    explicit Numbers(const PlannerSession& session);

    /// For `period` as it stands on the date `asOf`; see achievementOf(). The action is in the planner.
    [[nodiscard]] const Achievement& ofAction(ActionId action, DateSpan period, QDate asOf);
    /// See subGoalLevel().
    [[nodiscard]] const Level& ofSubGoal(PlanId plan, int block, DateSpan period, QDate asOf);
    /// See gridLevel().
    [[nodiscard]] const Level& ofGrid(PlanId plan, DateSpan period, QDate asOf);

    /// How many numbers have been computed so far, for measuring.
    struct Computed {
        int actions = 0;
        int subGoals = 0;
        int grids = 0;
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

    [[nodiscard]] View& view(DateSpan period, QDate asOf);
    void drop(const Change& change);
    void dropRecord(const Record& record);
    void dropAction(ActionId id, PlanId plan, int block);
    void dropRoutinesOf(PlanId plan);

    const PlannerSession& m_session;
    std::map<std::array<QDate, 3>, View> m_views; ///< by first day, last day and date
    Computed m_computed;
};

} // namespace ninefold
