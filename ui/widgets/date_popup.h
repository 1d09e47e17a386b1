// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/calendar.h"

#include <QFrame>

namespace ninefold::ui {

/// A calendar that opens below what it is for, takes one day and goes.
class DatePopup : public QFrame {
    Q_OBJECT

public:
    /// `theme` outlives it. It deletes itself when it is closed.
    DatePopup(const ThemeSource& theme, QWidget* owner);

    [[nodiscard]] Calendar& calendar() { return *m_calendar; }
    /// Opens below `anchor`, or where the screen has room, on `day`.
    void openAt(const QWidget& anchor, QDate day);

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const ThemeSource& m_theme;
    Calendar* m_calendar;
};

} // namespace ninefold::ui
