// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enter_presses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace ninefold::ui {

EnterPresses::EnterPresses(QWidget* window)
    : QObject{window}
    , m_window{window} {
    qApp->installEventFilter(this); // on the window, a key that moved the focus on its way would press, too
}

bool EnterPresses::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto* button = isEnter ? qobject_cast<QAbstractButton*>(watched) : nullptr;
    if (!button || button->window() != m_window || button->isCheckable() || key->isAutoRepeat())
        return QObject::eventFilter(watched, event);
    button->click();
    return true;
}

} // namespace ninefold::ui
