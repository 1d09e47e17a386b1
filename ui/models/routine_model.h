// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/runs.h"
#include "core/session/planner_session.h"
#include "ui/models/figure_table.h"
#include "ui/models/routine_days_model.h"
#include "ui/models/why_sentence.h"
#include "ui/models/year_strip_model.h"

#include <QPointer>

namespace ninefold::ui {

/// Everything about one routine: its days, its schedule's versions, its days of the week and its notes.
class RoutineModel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows an action of `session`, which may go away at any time. Null: nothing.
    void show(PlannerSession* session, std::optional<ActionId> action);
    /// The routine that is shown; null when there is none.
    [[nodiscard]] const Action* action() const;
    /// Looks again, for a new day or another language.
    void refresh();

    /// Its sub-goal.
    [[nodiscard]] QString goal() const;
    [[nodiscard]] WhyNumber year() const;   ///< what its number of the whole year is opened with
    [[nodiscard]] WhyFigure figure() const; ///< of the whole year so far
    [[nodiscard]] const Runs& runs() const { return m_runs; }
    [[nodiscard]] RoutineDaysModel& days() { return m_days; }
    /// The chapters of its year.
    [[nodiscard]] std::vector<StripChapter> chapters() const;
    /// One row for each version of the schedule, the newest first.
    [[nodiscard]] FigureTable& versions() { return m_versions; }
    /// One row for each day of the week.
    [[nodiscard]] FigureTable& weekdays() { return m_weekdays; }
    /// One row for each day with a note, the newest first.
    [[nodiscard]] FigureTable& notes() { return m_notes; }

Q_SIGNALS:
    /// Everything may be another.
    void changed();
    /// The routine that was shown is no more.
    void gone();

private:
    [[nodiscard]] const Planner& planner() const { return m_session->planner(); }
    [[nodiscard]] WhyNumber whyOf(DateSpan days) const;
    [[nodiscard]] std::vector<FigureRow> versionRows() const;
    [[nodiscard]] std::vector<FigureRow> weekdayRows() const;
    [[nodiscard]] std::vector<FigureRow> noteRows() const;

    QPointer<PlannerSession> m_session;
    std::optional<ActionId> m_action;
    Runs m_runs;
    RoutineDaysModel m_days;
    FigureTable m_versions;
    FigureTable m_weekdays;
    FigureTable m_notes;
};

} // namespace ninefold::ui
