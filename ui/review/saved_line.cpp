// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/saved_line.h"

#include "ui/widgets/undo_keys.h"

#include <QKeyEvent>

namespace ninefold::ui {

SavedLine::SavedLine(QWidget* parent)
    : QLineEdit{parent} {
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (text() != m_stored)
            Q_EMIT settled(text());
    });
}

void SavedLine::setStored(const QString& stored) {
    const bool isBeingTyped = hasFocus() && isModified() && text() != m_stored;
    m_stored = stored;
    if (!isBeingTyped && text() != stored)
        setText(stored);
}

bool SavedLine::event(QEvent* event) {
    return leavesUndoToWindow(*event, isUndoAvailable(), isRedoAvailable()) || QLineEdit::event(event);
}

void SavedLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || text() == m_stored)
        return QLineEdit::keyPressEvent(event);
    setText(m_stored);
}

} // namespace ninefold::ui
