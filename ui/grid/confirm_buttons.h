// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ninefold::ui {

/// The two answers to the question whether finished periods are to change; hidden while nothing is asked.
class ConfirmButtons : public QWidget {
    Q_OBJECT

public:
    /// The buttons are called after `name`.
    ConfirmButtons(const QString& name, QWidget* parent);

    /// `question` is what is asked; empty hides them.
    void ask(const QString& question);

Q_SIGNALS:
    void accepted();
    void declined();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QPushButton* m_accept;
    QPushButton* m_leave;
};

} // namespace ninefold::ui
