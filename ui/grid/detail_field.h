// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

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

private:
    HintLabel* m_caption;
    QLineEdit* m_line;
    ProblemLabel* m_problem;
    ConfirmButtons* m_confirm;
};

} // namespace ninefold::ui
