// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/day_table_model.h"
#include "ui/models/why_number.h"
#include "ui/widgets/message_queue.h"

#include <QWidget>

class QLabel;

namespace ninefold::ui {

class CardFrame;
class DayTableView;
class PillButton;
class SegmentedControl;
class ThemeSource;

/// The screen of many days: routines and measured actions by the days of a range, two weeks to a quarter.
class TableScreen : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit TableScreen(const ThemeSource& theme, QWidget* parent = nullptr);

    /// The session may be null, and may go away at any time.
    void setSession(PlannerSession* session);
    void setReadOnly(bool isReadOnly);
    /// Looks at the clock again; for a new day.
    void followClock();
    /// Goes to a day, and to an action there if one is named.
    void goTo(QDate day, const std::optional<ActionId>& action = {});
    /// The day that the current cell stands under; invalid without one.
    [[nodiscard]] QDate currentDay() const;
    /// Asks what the rate of the current row was counted from.
    void askWhy();
    /// Keeps everything that is being typed. False when that failed and it is still only on the screen.
    bool finishEditing();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    void messageRaised(const ninefold::ui::Message& message);
    /// The user takes back the last step.
    void undoWanted();
    /// The user asks for the whole of a day.
    void dayOpened(QDate day);
    /// The user asks for the grid, where routines are made.
    void gridWanted();
    /// The user asks what the rate of a row was counted from; `anchor` is where it stands in the window.
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void wireRanges();
    void retranslate();
    void followDays();
    void goBy(int ranges);
    void goToThisDay();
    void post(MessageKind kind, const std::function<QString()>& text);
    void offerUndo(int days);
    void explain(int row);
    [[nodiscard]] QString daysText() const;

    DayTableModel m_model;
    SegmentedControl* m_range;
    PillButton* m_previous;
    PillButton* m_next;
    PillButton* m_thisDay;
    QLabel* m_daysLabel;
    CardFrame* m_card;
    DayTableView* m_table;
    CardFrame* m_empty;
    QLabel* m_emptyText;
    PillButton* m_toGrid;
};

} // namespace ninefold::ui
