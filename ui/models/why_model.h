// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "ui/models/why_row.h"
#include "ui/models/why_sentence.h"

#include <QAbstractListModel>
#include <QPointer>

namespace ninefold::ui {

/// What a number was counted from: a sentence, its two figures, and a row for each date or each number it was
/// made of, which can be opened in turn. Follows the changes of the planner.
class WhyModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Turns to a number of `session`, which may go away at any time.
    void show(PlannerSession* session, const WhyNumber& number);
    /// Lets go of it.
    void clear();
    /// Goes on to the number that a row is made of. False when it is a date.
    bool open(int row);
    /// Goes back to the number from which the one shown was opened. False when there is none.
    bool back();
    [[nodiscard]] bool hasWayBack() const { return m_path.size() > 1; }
    /// The number that is shown; null when there is none.
    [[nodiscard]] const WhyNumber* number() const { return m_path.empty() ? nullptr : &m_path.back(); }

    /// What the number is of, and which days it speaks of.
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& days() const { return m_days; }
    [[nodiscard]] const WhyAnswer& answer() const { return m_answer; }
    [[nodiscard]] const WhyRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Whether the rows are dates, else they are actions or sub-goals.
    [[nodiscard]] bool areRowsDates() const;
    /// The row to begin with: the last date that is over or has begun, else the first. -1 without rows.
    [[nodiscard]] int firstRow() const;
    /// The row about the same as `other`; -1 when there is none.
    [[nodiscard]] int rowLike(const WhyRow& other) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Says the words again; for a new language or a new day.
    void refresh();

Q_SIGNALS:
    /// The number that was shown is no more.
    void gone();

private:
    [[nodiscard]] bool isThere(const WhyNumber& number) const;
    void build();
    void buildAction();
    void buildSubGoal();
    void buildGrid();
    void buildWeek();
    void buildDay();
    [[nodiscard]] const Planner& planner() const { return m_session->planner(); }
    [[nodiscard]] QDate asOf() const;

    QPointer<PlannerSession> m_session;
    std::vector<WhyNumber> m_path; ///< from the number asked for to the one that is shown
    QString m_title;
    QString m_days;
    WhyAnswer m_answer;
    std::vector<WhyRow> m_rows;
};

} // namespace ninefold::ui
