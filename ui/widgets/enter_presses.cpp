// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enter_presses.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace ninefold::ui {

EnterPresses::EnterPresses(QWidget* window)
    : QObject{window} {
    window->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(static_cast<QWidget*>(watched)->focusWidget());
    if (!isEnter || !button || key->isAutoRepeat())
        return QObject::eventFilter(watched, event);
    button->click();
    return true;
}

} // namespace ninefold::ui
