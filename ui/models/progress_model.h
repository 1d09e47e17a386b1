// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"
#include "core/progress/burn_up.h"
#include "core/progress/kept_scores.h"
#include "core/progress/progress_spans.h"
#include "core/progress/runs.h"
#include "core/progress/task_list.h"
#include "core/progress/week_points.h"
#include "core/session/planner_session.h"
#include "ui/models/year_strip_model.h"

#include <QObject>
#include <QPointer>

namespace ninefold::ui {

/// A span of the year with its numbers; both rates are absent while it is still to come.
struct ProgressColumn {
    DateSpan days;
    Level level{};
    std::optional<Rational> earlier{}; ///< the rate so far of the same span of the year beside

    [[nodiscard]] bool isBegun(QDate today) const { return days.first <= today; }
};

/// A sub-goal in the chosen span.
struct ProgressGoal {
    int block = 0;
    QString text{};
    Level level{};
    std::optional<Rational> previous{}; ///< its rate so far in the span before
};

/// A routine in the chosen span.
struct ProgressRoutine {
    ActionId action;
    int block = 0;
    QString text{};
    QString goal{}; ///< its sub-goal
    Achievement achieved{};
    std::optional<Rational> previous{}; ///< its rate so far in the span before
    Runs runs{};
    std::vector<std::optional<Score>> lastWeeks{}; ///< 13, up to the user's own
};

/// A measured action in the chosen span, and beside its plan.
struct ProgressMeasured {
    ActionId action;
    int block = 0;
    QString text{};
    QString goal{}; ///< its sub-goal
    Achievement achieved{};
    BurnUp burnUp{};
};

/// A day of the year.
struct ProgressDay {
    QDate date;
    std::optional<Score> score{}; ///< absent where nothing is rated
    bool isResting = false;
};

/// How one year of a planner goes, span by span. Everything is worked out when it is asked for after a
/// change.
class ProgressModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows a plan of `session`, which may go away at any time. Null: nothing.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    /// Null without one.
    [[nodiscard]] PlannerSession* session() const { return m_session; }
    /// The plan that is shown; null when there is none.
    [[nodiscard]] const Plan* plan() const;
    [[nodiscard]] QDate today() const { return m_today; }
    /// Every plan of the planner, by year; empty without a session.
    [[nodiscard]] std::vector<const Plan*> plans() const;
    /// Looks at the clock again.
    void followClock();

    [[nodiscard]] ProgressStep step() const { return m_step; }
    /// Cuts the year otherwise, and chooses the span that contains what was chosen last: today, or the middle
    /// of a span.
    void setStep(ProgressStep step);
    /// Whether routines, measured actions and tasks that are not in focus in the chosen span are left out,
    /// and sub-goals without any that is.
    [[nodiscard]] bool isFocusOnly() const { return m_isFocusOnly; }
    void setFocusOnly(bool isOn);
    /// The plan whose numbers stand beside; null when none does.
    [[nodiscard]] const Plan* beside() const;
    /// Compares with another year of the planner, or with none.
    void compareWith(std::optional<PlanId> plan);

    /// In order; empty without a plan.
    [[nodiscard]] const std::vector<ProgressColumn>& columns();
    /// The chosen span, of columns(); the one that contains today at first.
    [[nodiscard]] std::size_t chosen() const { return m_chosen; }
    /// Chooses a span that has begun; others are left alone.
    void choose(std::size_t column);
    [[nodiscard]] DateSpan chosenDays();
    /// The span that comes before the chosen one, in this plan or as the last of the plan before it.
    [[nodiscard]] std::optional<DateSpan> previousDays();

    /// The sub-goals with a text or a number, from the lowest; those without a number last.
    [[nodiscard]] const std::vector<ProgressGoal>& goals();
    /// The routines that the chosen span asks something of, from the weakest.
    [[nodiscard]] const std::vector<ProgressRoutine>& routines();
    /// The measured actions of the chosen span that have begun, in the order of the grid.
    [[nodiscard]] const std::vector<ProgressMeasured>& measured();
    /// The tasks of the chosen span, by day.
    [[nodiscard]] std::vector<TaskPoint> tasks();
    /// The days an action of measured() is in force.
    [[nodiscard]] DateSpan daysOf(ActionId id) const { return *planner().spanOf(action(id)); }
    /// The text of the sub-goal that an action belongs to.
    [[nodiscard]] QString goalOf(const Action& action) const;
    /// An action of the plan.
    [[nodiscard]] const Action& action(ActionId id) const { return *planner().action(id); }
    /// Every day of the plan; a day to come has no score.
    [[nodiscard]] const std::vector<ProgressDay>& days();
    /// The review period of the chosen span; of the year, the one of today or the nearest.
    [[nodiscard]] DateSpan reviewDays();
    /// The days that weeks() looks at: the chosen span, or the review period around one that is shorter.
    [[nodiscard]] DateSpan lineDays();
    /// The weeks of lineDays().
    [[nodiscard]] const std::vector<WeekPoint>& weeks();
    /// The rests in the weeks of lineDays().
    [[nodiscard]] std::vector<DateSpan> rests();
    /// The chapters of the plan in `days`.
    [[nodiscard]] std::vector<StripChapter> chapters(DateSpan days) const {
        return stripChapters(planner(), *m_plan, days);
    }
    /// The whole year so far.
    [[nodiscard]] Level year();
    /// The longest run of all routines of the year, in times; weeks are left out.
    [[nodiscard]] int longestRun();
    /// How many check-ins of the year say that something was done.
    [[nodiscard]] int timesDone();

Q_SIGNALS:
    /// Everything may be another: the plan, a record, the day, the spans or the choice.
    void changed();

private:
    struct Before {
        PlanId plan;
        DateSpan days;
    };

    void forget();
    void chooseDay();
    void forgetSpans();
    void forgetChoice();
    void recount(const std::set<ActionId>& altered);
    [[nodiscard]] std::vector<std::optional<Score>> keptScores(std::optional<KeptScores>& kept,
                                                               KeptScores::By by, DateSpan days);
    [[nodiscard]] bool isLeftOut(const Action& action);
    void followChange(const Change& change);
    [[nodiscard]] const Planner& planner() const;
    [[nodiscard]] std::optional<Before> before();
    void addEarlier(std::vector<ProgressColumn>& columns);
    [[nodiscard]] ProgressRoutine rowOf(const Action& action, const std::optional<Before>& before);

    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
    std::optional<PlanId> m_beside;
    QDate m_today;
    ProgressStep m_step = ProgressStep::Period;
    std::size_t m_chosen = 0;
    QDate m_chosenDay; ///< what setStep() keeps in view
    bool m_isFocusOnly = false;
    std::optional<std::vector<ProgressColumn>> m_columns;
    std::optional<std::vector<ProgressGoal>> m_goals;
    std::optional<std::vector<ProgressRoutine>> m_routines;
    std::optional<std::vector<ProgressMeasured>> m_measured;
    std::optional<std::vector<ProgressDay>> m_days;
    std::optional<std::vector<WeekPoint>> m_weeks;
    // What only an altered action changes; forgotten with the plan and the day.
    std::optional<KeptScores> m_keptDays;
    std::optional<KeptScores> m_keptWeeks;
    std::unordered_map<ActionId, std::vector<std::optional<Score>>> m_lastWeeks;
    std::unordered_map<ActionId, std::optional<BurnUp>> m_burnUps;
    std::unordered_map<ActionId, int> m_timesDone;
};

} // namespace ninefold::ui
