// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civil_date.h"

#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;

namespace ninefold::ui {

class ConfirmButtons;
class HintLabel;
class ProblemLabel;
class ThemeSource;

/// One value of an action: its caption, a line to type in, and under it why what was typed cannot be taken.
class DetailField : public QWidget {
    Q_OBJECT

public:
    /// The line is called `name`.
    DetailField(const ThemeSource& theme, const QString& name, QWidget* parent);

    void setCaption(const QString& caption);
    /// Shows a text, what holds while there is none, and a problem if there is one.
    void show(const QString& text, const QString& absent, const QString& problem);
    /// Whether the problem is a question that entered() or dropped() answers; there are buttons for both
    /// then.
    void setAsking(bool isAsking);
    using QWidget::show;
    void setReadOnly(bool isReadOnly);
    /// Words that are offered while typing, and all of them on the Down key.
    void offer(const QStringList& words);
    /// What the calendar of a field shows.
    struct Days {
        DateSpan bounds; ///< that can be chosen
        QDate shown;     ///< where it opens
        QDate today;
    };
    /// Offers a calendar to choose from, on a button in the line and on Alt+Down; `ask` is asked when it
    /// opens.
    void offerCalendar(std::function<Days()> ask);
    /// Takes the focus with its text selected.
    void enter();

Q_SIGNALS:
    void typed(const QString& text);
    /// Enter.
    void entered();
    /// Enter, or the focus left.
    void committed();
    /// Escape.
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openCalendar();
    void nameCalendar();

    const ThemeSource& m_theme;
    HintLabel* m_caption;
    QLineEdit* m_line;
    ProblemLabel* m_problem;
    ConfirmButtons* m_confirm;
    QAction* m_calendar = nullptr; ///< of fields for a day
    std::function<Days()> m_askDays;
};

} // namespace ninefold::ui
