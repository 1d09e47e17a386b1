// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_door.h"

#include <QFocusEvent>

namespace ninefold::ui {

FocusDoor::FocusDoor(QWidget* room, QWidget* target)
    : QObject{room}
    , m_target{target} {
    room->installEventFilter(this);
}

bool FocusDoor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn && m_target)
        m_target->setFocus(static_cast<QFocusEvent*>(event)->reason());
    return QObject::eventFilter(watched, event);
}

} // namespace ninefold::ui
