// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "core/session/review_verbs.h"

#include <QAbstractListModel>

namespace ninefold::ui {

/// The rest periods or the chapters of a plan by their first day, and one that is being chosen: a first and a
/// last day and a name.
class PeriodModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// `session` outlives it.
    PeriodModel(PlannerSession& session, PlanId plan, PeriodKind kind, QObject* parent = nullptr);

    [[nodiscard]] PeriodKind kind() const { return m_kind; }

    [[nodiscard]] DateSpan bounds() const;
    [[nodiscard]] QDate today() const { return m_session.today(); }
    [[nodiscard]] const Period& period(int row) const { return m_periods[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::vector<DateSpan> spans() const;

    /// The days that are chosen.
    [[nodiscard]] const std::optional<DateSpan>& days() const { return m_days; }
    [[nodiscard]] const QString& name() const { return m_name; }
    /// Whether the next choose() ends the days rather than begins them.
    [[nodiscard]] bool isHalfChosen() const { return m_isHalfChosen; }
    /// The row that is being changed; -1 while one is being made.
    [[nodiscard]] int edited() const;
    /// Takes a day for the first, then another for the last, then begins again. What lies outside of the plan
    /// is cut off.
    void choose(QDate day);
    void choose(const DateSpan& days);
    void setName(const QString& name);
    /// Changes a period that there is.
    void edit(int row);
    /// Chooses nothing.
    void clear();
    /// Whether there is enough to save: days, and of a chapter a name too.
    [[nodiscard]] bool canSave() const;
    /// Makes or changes the period in one step. NoSuchRecord while no day is chosen.
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<void> remove(int row);
    /// What the chosen days are: how many, and what they do to numbers; what to do while there are none.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Says the words again; for a new language.
    void retranslate();

Q_SIGNALS:
    /// The chosen days, the name or the periods are others.
    void changed();

private:
    void refresh();
    [[nodiscard]] ReviewVerbs verbs() const { return ReviewVerbs{m_session}; }

    PlannerSession& m_session;
    PlanId m_plan;
    PeriodKind m_kind;
    std::vector<Period> m_periods;
    std::optional<DateSpan> m_days;
    std::optional<PeriodId> m_edited;
    QString m_name;
    bool m_isHalfChosen = false;
};

} // namespace ninefold::ui
