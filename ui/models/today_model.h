// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/kept_day.h"
#include "core/progress/review_facts.h"
#include "core/session/planner_session.h"
#include "ui/models/today_order.h"
#include "ui/models/today_row.h"

#include <QAbstractListModel>
#include <QPointer>

#include <unordered_map>

namespace ninefold::ui {

/// One day as Today shows it: its items in groups under their headings, the folded sections after them, and
/// the verbs for the day and its items. Without a session, or on a day without a plan, it is empty.
class TodayModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of TodayRowKind
        MarkRole,                ///< int of Mark; of items
        BasisRole,               ///< the second line of an item
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows the user's today of `session`, which may go away at any time. Null: nothing.
    void show(PlannerSession* session);
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] bool isWritable() const { return m_session && !m_isReadOnly; }
    [[nodiscard]] PlannerSession* session() const { return m_session; }
    /// Whether runs are said.
    void setShowsRuns(bool shows);
    /// The length of a focus block that would begin now.
    void setFocusMinutes(int minutes) { m_focusMinutes = minutes; }

    /// Whether items that are not in focus in the review period of the day are left out; and how many were.
    void setFocusOnly(bool isOn);
    [[nodiscard]] int leftOut() const { return m_leftOut; }

    /// The day on the screen, and the user's date.
    [[nodiscard]] QDate date() const { return m_list.date; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] bool isFuture() const { return date() > m_today; }
    void goTo(QDate date);
    /// Looks at the clock again: who looks at today goes on to the new one.
    void followClock();

    [[nodiscard]] const TodayList& list() const { return m_list; }
    /// The week of date().
    [[nodiscard]] const std::vector<StripDay>& week() const { return m_week; }
    /// What the day before left open; only on the user's own date.
    [[nodiscard]] const std::vector<TodayItem>& leftOpen() const { return *m_leftOpen; }
    /// The year to offer on the user's own date, see nextYearToOffer(); and how many routines would go on, on
    /// a date of the user's that no plan contains, see planToGoOnFrom(). Nothing where the planner is
    /// read-only.
    [[nodiscard]] std::optional<int> yearToOffer() const;
    [[nodiscard]] std::optional<int> routinesToGoOn() const;
    /// The review to offer on the user's own date, see ninefold::reviewToOffer().
    [[nodiscard]] std::optional<ReviewOffer> reviewToOffer() const;
    /// See isAnythingScheduled() of the plan of date().
    [[nodiscard]] bool isAnythingScheduled() const;
    /// The name of the rest period that date() lies in; empty where there is none or it has none.
    [[nodiscard]] QString restName() const;

    [[nodiscard]] const TodayRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row's item; null for headings and out of range.
    [[nodiscard]] const TodayItem* item(int row) const;
    [[nodiscard]] const ItemPast& past(const TodayItem& item) const { return known(item).past; }
    /// What a focus block has to say in an item's row: how long one would be, or what is left of the one that
    /// runs on it; empty where none can begin.
    [[nodiscard]] QString focusText(const TodayItem& item) const;
    /// The focus block of an item on the day on the screen.
    [[nodiscard]] std::optional<FocusBlock> focusOn(const TodayItem& item) const;
    /// Shows anew what is left of it.
    void followFocus();
    /// The row of an action; -1 when it is not listed or folded away.
    [[nodiscard]] int rowOf(ActionId action) const;
    /// The row of the heading of a time of day; -1 when there is none.
    [[nodiscard]] int rowOfGroup(const QString& when) const;
    /// The next open item after `row`, going round; -1 when none is open.
    [[nodiscard]] int nextOpen(int row) const;
    /// Opens or closes the section of a fold.
    void toggleFold(int row);

    // Verbs for an item of the day. ReadOnly when the planner is; else as PlannerSession.
    [[nodiscard]] Result<void> record(ActionId action, DayRecord record, Decimal amount = Decimal{1});
    [[nodiscard]] Result<void> setPolished(ActionId action, bool isPolished);
    [[nodiscard]] Result<void> setNote(ActionId action, const QString& text);
    /// Puts an item into order, and a time of day.
    [[nodiscard]] Result<void> moveItem(ActionId action, const ItemPlace& place);
    [[nodiscard]] Result<void> moveGroup(const QString& when, const GroupPlace& place);
    /// The one line of a day, and how it felt.
    [[nodiscard]] Result<void> setDayNote(QDate date, const QString& text);
    [[nodiscard]] Result<void> setFeeling(std::optional<int> feeling);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Says the words again; for a new language.
    void retranslate();

Q_SIGNALS:
    /// Anything about the day may be another: the date, its score, words or week.
    void dayChanged();

private:
    // What is worked out for an item's row when it is asked for.
    struct Known {
        ItemPast past;
        QString basis;
    };

    void forgetDay();
    void forgetKnown();
    [[nodiscard]] const Known& known(const TodayItem& item) const;
    void refresh();
    void refreshAfter(const Change& change);
    void rebuildRows();
    [[nodiscard]] bool looksAlike(const TodayRow& before, const TodayRow& after) const;
    void announce(const std::vector<TodayRow>& before);
    void announceAll();
    void appendSection(std::vector<TodayRow>& rows, TodayRow heading,
                       const std::vector<TodayItem>& items) const;
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] QString toolTip(const TodayRow& row) const;
    [[nodiscard]] QString placeText(int row) const;
    [[nodiscard]] QString basis(const TodayItem& item) const;

    QPointer<PlannerSession> m_session;
    bool m_isReadOnly = false;
    bool m_showsRuns = true;
    bool m_isFocusOnly = false;
    int m_leftOut = 0;
    int m_focusMinutes = 50;
    QDate m_today;
    std::optional<KeptDay> m_kept; ///< of the day on the screen, unless it is to be looked at whole again
    TodayList m_list;
    std::vector<StripDay> m_week;
    std::optional<std::vector<TodayItem>> m_leftOpen{std::in_place}; ///< unless it is to be counted again
    std::vector<TodayRow> m_rows;
    bool m_isMetOpen = false;
    bool m_isOthersOpen = false;
    /// Of this day's items; without a value, what is to be worked out again.
    mutable std::unordered_map<ActionId, std::optional<Known>> m_known;
};

} // namespace ninefold::ui
