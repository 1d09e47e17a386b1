// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "ui/models/day_table_row.h"
#include "ui/models/table_range.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace ninefold::ui {

/// Routines and measured actions of a plan by the days of a range, and the verbs that fill many days in one
/// step. Without a session, or where no plan has a day of the range, it is empty.
class DayTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What a verb for many days did.
    struct Filled {
        int days = 0;       ///< that were written to
        int leftToCome = 0; ///< that were left out, since they are to come and can only be skipped
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the range around the user's today of `session`, which may go away at any time. Null: nothing.
    void show(PlannerSession* session);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] PlannerSession* session() const { return m_session; }
    /// Looks at the clock again.
    void followClock();

    [[nodiscard]] TableRange range() const { return m_range; }
    /// Another length; the day that goTo() named last stays in it.
    void setRange(TableRange range);
    void goTo(QDate day);
    /// Goes so many ranges on, or back when negative.
    void goBy(int ranges);
    /// Whether a plan has a day there.
    [[nodiscard]] bool canGoBy(int ranges) const;

    /// The days of the range that lie in the plan; nothing while it is empty.
    [[nodiscard]] const std::optional<DateSpan>& days() const { return m_days; }
    [[nodiscard]] const std::optional<PlanId>& plan() const { return m_plan; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDate dayAt(int column) const { return m_days->first.addDays(column); }
    /// The column of a day; -1 when it is not shown.
    [[nodiscard]] int columnOf(QDate day) const;
    [[nodiscard]] int rowOf(ActionId action) const;
    [[nodiscard]] const DayTableRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const DayTableCell& cell(const QModelIndex& index) const {
        return row(index.row()).cells[static_cast<std::size_t>(index.column())];
    }
    /// Whether a rest period has the day of a column.
    [[nodiscard]] bool isResting(int column) const;
    /// Whether the days hold no routine and no measured action at all.
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    // Verbs, each one step. ReadOnly when the planner is; else as PlannerSession.
    /// Writes the same down for every cell. Of days to come, Skip and the taking back of a skip reach all,
    /// the rest is left out.
    [[nodiscard]] Result<Filled> record(const QModelIndexList& cells, DayRecord record,
                                        Decimal amount = Decimal{1});
    /// Writes many days down, all or none.
    [[nodiscard]] Result<void> record(const std::vector<DayEntry>& entries);
    [[nodiscard]] Result<void> setNote(const QModelIndex& cell, const QString& text);
    [[nodiscard]] Result<void> setPolished(const QModelIndex& cell, bool isPolished);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Says the words again; for a new language.
    void retranslate();

Q_SIGNALS:
    /// The days are others, or there are none.
    void daysChanged();

private:
    void rebuild();
    void refreshAfter(const Change& change);
    [[nodiscard]] bool refreshRowsAfter(const Change& change);
    [[nodiscard]] const Plan* planAround(QDate day) const;
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] bool isLeftOut(const QModelIndex& cell, DayRecord record) const;
    [[nodiscard]] QString spokenDay(int column) const;
    [[nodiscard]] QVariant dayHeading(int column, int role) const;
    [[nodiscard]] QVariant actionHeading(int row, int role) const;
    [[nodiscard]] QString toolTip(const QModelIndex& index) const;

    QPointer<PlannerSession> m_session;
    bool m_isReadOnly = false;
    TableRange m_range = TableRange::FourWeeks;
    QDate m_anchor;
    QDate m_today;
    std::optional<PlanId> m_plan;
    std::optional<DateSpan> m_days;
    std::vector<DayTableRow> m_rows;
    std::vector<DateSpan> m_rests;
};

} // namespace ninefold::ui
