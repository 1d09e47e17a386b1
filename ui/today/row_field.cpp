// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/row_field.h"

#include <QAbstractScrollArea>
#include <QKeyEvent>

#include <utility>

namespace ninefold::ui {

RowField::RowField(QAbstractScrollArea& list)
    : QLineEdit{list.viewport()}
    , m_list{list} {
    setObjectName(QStringLiteral("rowField"));
    hide();
}

void RowField::open(Entry entry, const QString& name, const QString& unit, const QString& text) {
    m_entry = entry;
    setAccessibleName(name);
    setPlaceholderText(entry == Entry::Note ? tr("Note") : unit);
    setText(text);
    setInputMethodHints(entry == Entry::Note ? Qt::ImhNone : Qt::ImhFormattedNumbersOnly);
    show();
    setFocus();
}

void RowField::dismiss() {
    if (!std::exchange(m_entry, std::nullopt))
        return;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        m_list.setFocus();
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
