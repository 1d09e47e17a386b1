// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "ui/models/cell_face.h"
#include "ui/models/number_period.h"
#include "ui/models/why_number.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <array>

namespace ninefold::ui {

/// The 81 cells of one plan as a table of 9×9, and the verbs that work on a cell. Always 9×9: without a plan
/// all cells are empty.
class GridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< CellPlace
        KindRole,                 ///< int of ActionKind; invalid in centres and free cells
        DoneRole,                 ///< bool
        FillRole,                 ///< double 0–1; invalid where nothing is rated
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows plan `plan` of `session`, which may go away at any time. Null: nothing.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    [[nodiscard]] PlannerSession* session() const { return m_session; }
    [[nodiscard]] std::optional<PlanId> plan() const { return m_plan; }

    /// Whether it follows what happens to the plan; it does unless told. While it does not, the cells stay as
    /// they were and nothing of them is announced: nobody need count 81 cells for a screen that is not shown.
    void setFollowing(bool isFollowing);

    /// Which days the numbers of the cells speak of; the whole year unless told.
    void setPeriod(NumberPeriod period);
    /// Those days, on the user's date; absent without a plan.
    [[nodiscard]] std::optional<DateSpan> period() const;

    /// Forbids the verbs although the session would carry them out.
    void setReadOnly(bool isReadOnly);
    /// Whether the verbs can succeed: there is a plan, and it is open.
    [[nodiscard]] bool isWritable() const;
    /// Whether it is not because its year is closed.
    [[nodiscard]] bool isYearLocked() const;

    /// Whether nothing but a plan is missing to write.
    [[nodiscard]] bool lacksPlan() const;

    [[nodiscard]] const CellFace& face(CellPlace place) const;
    /// The line below an action's text where there is room: its kind, and when or how much.
    [[nodiscard]] QString detail(CellPlace place) const;
    /// What can be asked of a cell's number; nothing where nothing counts.
    [[nodiscard]] std::optional<WhyNumber> whyNumber(CellPlace place) const;
    /// Whether no cell of the plan has a text.
    [[nodiscard]] bool isEmpty() const;
    /// Works out every cell again, for a new day, when it is following. What changed is announced.
    void refresh();

    // Verbs. ReadOnly or YearClosed when not writable.
    [[nodiscard]] Result<void> rename(CellPlace place, const QString& text);
    [[nodiscard]] Result<void> clear(CellPlace place);
    /// Swaps two actions.
    [[nodiscard]] Result<void> swapActions(CellPlace a, CellPlace b);
    /// Swaps two blocks, 0–8 without 4.
    [[nodiscard]] Result<void> swapBlocks(int a, int b);
    /// Marks a task done, or not done; ticks today's routine, or takes the tick back. Returns whether it is
    /// done now. NotThisKind for every other cell.
    [[nodiscard]] Result<bool> toggleDone(CellPlace place);
    /// Puts an action in focus for the running review period, or takes it out of it. Returns what to say
    /// about it. CellEmpty where there is no action.
    [[nodiscard]] Result<QString> toggleFocus(CellPlace place);

    [[nodiscard]] QModelIndex indexOf(CellPlace place) const { return index(place.row(), place.column()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Every cell was worked out again; details may differ where faces do not.
    void recounted();
    /// isWritable() may answer differently now.
    void writableChanged();

private:
    [[nodiscard]] std::array<CellFace, 81> facesNow() const;
    [[nodiscard]] Result<void> checkWritable() const;
    void announceWritable();
    [[nodiscard]] bool isDoneToday(ActionId action) const;

    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
    NumberPeriod m_period = NumberPeriod::Year;
    bool m_isFollowing = true;
    bool m_isReadOnly = false;
    bool m_wasWritable = false;
    std::array<CellFace, 81> m_faces;
};

} // namespace ninefold::ui
