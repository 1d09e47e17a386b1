// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visible_focus.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace ninefold::ui {

namespace {

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta;
}

} // namespace

VisibleFocus::VisibleFocus(QObject* parent)
    : QObject{parent} {
    qApp->installEventFilter(this);
}

bool VisibleFocus::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey =
        event->type() == QEvent::KeyPress && !isModifier(static_cast<QKeyEvent*>(event)->key());
    if (isKey || event->type() == QEvent::MouseButtonPress) {
        if (auto* widget = qobject_cast<QWidget*>(watched))
            widget->window()->setAttribute(Qt::WA_KeyboardFocusChange, isKey);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ninefold::ui
