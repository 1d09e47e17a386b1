// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message_queue.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ninefold::ui {

class PillButton;
class ThemeSource;

/// The line below the title row that says what happened and offers a way out. It takes no focus, is announced
/// to assistive technology, and is absent when there is nothing to say. See MessageQueue for its order.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(const ThemeSource& theme, QWidget* parent = nullptr);

    void post(Message message);
    /// Withdraws the message with this key.
    void withdraw(const QString& key);
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showTop();
    void showActions(const Message& message);
    void retranslate();
    void announce();
    void runAction(std::size_t index);
    void closeShown();

    const ThemeSource& m_theme;
    MessageQueue m_queue;
    QTimer m_noteTimer;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
    PillButton* m_close;
    std::vector<QPushButton*> m_actions;
};

} // namespace ninefold::ui
