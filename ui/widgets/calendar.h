// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/calendar_model.h"

#include <QWidget>

class QLabel;

namespace ninefold::ui {

class CalendarTable;
class PillButton;
class ThemeSource;

/// A month to choose days from, with weeks from Monday and their numbers. Arrows walk from day to day and on
/// into other months, PageUp and PageDown by months; Enter, Space and a click choose.
class Calendar : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit Calendar(const ThemeSource& theme, QWidget* parent = nullptr);

    /// What the days are: which is today, which can be chosen, which are chosen, and which are resting.
    [[nodiscard]] CalendarModel& days() { return m_model; }
    /// Goes to a day and its month.
    void goTo(QDate day);
    /// The day that keys speak of.
    [[nodiscard]] QDate current() const { return m_current; }

Q_SIGNALS:
    void dayChosen(QDate day);
    /// A click on the number of a week.
    void weekChosen(const ninefold::DateSpan& week);
    /// Another month is shown.
    void monthChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void choose(QDate day);

    CalendarModel m_model;
    PillButton* m_previous;
    QLabel* m_month;
    PillButton* m_next;
    CalendarTable* m_table;
    QDate m_current;
};

} // namespace ninefold::ui
