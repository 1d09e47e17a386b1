// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTableView>

namespace ninefold::ui {

class CalendarModel;
class ThemeSource;

/// The days of a calendar's month, of fixed size.
class CalendarTable : public QTableView {
    Q_OBJECT

public:
    /// `theme` and `model` outlive it.
    CalendarTable(const ThemeSource& theme, CalendarModel& model, QWidget* parent);

Q_SIGNALS:
    /// The keyboard goes to a day.
    void dayWanted(QDate day);
    /// A day was clicked, or chosen by Enter or Space.
    void dayPressed(QDate day);
    /// The number of the week in a row was clicked.
    void weekPressed(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void go(QDate day);

    CalendarModel& m_model;
};

} // namespace ninefold::ui
