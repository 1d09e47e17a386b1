// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "core/session/review_verbs.h"
#include "core/session/year_rollover.h"

#include <QObject>
#include <QPointer>

namespace ninefold::ui {

/// A goal of a year that is looked back on.
struct YearGoal {
    int block = 0; ///< 4 for the core goal
    QString text{};
    QString percent{}; ///< of the year so far; empty where nothing is rated
    int open = 0;      ///< how many of its actions would go on with it
    GoalChoice choice{};
};

/// The look back on one year of a planner: what was wished and pledged, what becomes of its goals, and the
/// way into the next year. What is chosen for a goal is kept beside the history until the next year's grid is
/// started; then it is what became of the goal.
class YearReviewModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows a plan of `session`, which may go away at any time. Null: nothing.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    /// The plan that is shown; null when there is none. What follows needs one.
    [[nodiscard]] const Plan* plan() const;
    [[nodiscard]] const Planner& planner() const { return m_session->planner(); }
    [[nodiscard]] QDate today() const { return m_session->today(); }

    /// Whether the year can be looked back on: see firstDayOfYearClose().
    [[nodiscard]] bool isEnding() const;
    /// Whether it may be closed: from its last day on.
    [[nodiscard]] bool mayClose() const;
    /// Whether it is closed and nothing of it may be changed any more.
    [[nodiscard]] bool isLocked() const;

    /// The wishes and pledges of the year, wishes first.
    [[nodiscard]] std::vector<const Commitment*> promises() const;
    /// The core goal and the sub-goals that have a text or open actions, row by row.
    [[nodiscard]] std::vector<YearGoal> goals() const;
    /// The plan of the next year that has something in it already; null when there is none.
    [[nodiscard]] const Plan* nextPlan() const;
    /// Whether something of it comes from this year.
    [[nodiscard]] bool isCarriedOn() const;
    [[nodiscard]] int nextYear() const { return plan()->year + 1; }

    void judge(const CommitmentId& commitment, std::optional<Verdict> verdict);
    void choose(int block, GoalFate fate);
    /// The new text of a goal that is revised.
    void reword(int block, const QString& text);
    /// Starts the next year's grid with what goes on.
    void startNextYear();
    void closeYear();
    void reopenYear();

Q_SIGNALS:
    /// Anything of it may be another one.
    void changed();
    /// What is chosen for a goal is another, and nothing else.
    void choiceChanged();
    void errorRaised(const ninefold::Error& error);

private:
    [[nodiscard]] std::optional<YearGoal> goal(int block, const YearChoices& choices) const;
    void keep(int block, const GoalChoice& choice);
    void report(const Result<void>& result);

    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
};

} // namespace ninefold::ui
