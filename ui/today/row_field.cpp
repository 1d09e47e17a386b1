// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/row_field.h"

#include <QKeyEvent>

namespace ninefold::ui {

RowField::RowField(QWidget* parent)
    : QLineEdit{parent} {
    setObjectName(QStringLiteral("rowField"));
    hide();
}

void RowField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->accept();
        Q_EMIT committed();
        break;
    case Qt::Key_Escape:
        event->accept();
        Q_EMIT dropped();
        break;
    default:
        QLineEdit::keyPressEvent(event);
        event->accept(); // the list behind it hears none of these
    }
}

void RowField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    const bool staysHere = event->reason() == Qt::PopupFocusReason ||
                           event->reason() == Qt::MenuBarFocusReason ||
                           event->reason() == Qt::ActiveWindowFocusReason;
    if (!staysHere)
        Q_EMIT committed();
}

} // namespace ninefold::ui
