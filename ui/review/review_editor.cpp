// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_editor.h"

#include "ui/widgets/undo_keys.h"

#include <QKeyEvent>
#include <QMimeData>

namespace ninefold::ui {

ReviewEditor::ReviewEditor(QWidget* parent)
    : QPlainTextEdit{parent} {
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(12);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT typed();
    });
}

void ReviewEditor::setText(const QString& text) {
    m_isShowing = true;
    setPlainText(text);
    m_isShowing = false;
}

QString ReviewEditor::text() const {
    // toPlainText() would make plain spaces of those that do not break.
    QString text = document()->toRawText();
    for (QChar& c : text) {
        if (c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            c = QLatin1Char('\n');
    }
    return text;
}

bool ReviewEditor::event(QEvent* event) {
    return leavesUndoToWindow(*event, document()->isUndoAvailable(), document()->isRedoAvailable()) ||
           QPlainTextEdit::event(event);
}

void ReviewEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape)
        return QPlainTextEdit::keyPressEvent(event);
    event->accept();
    Q_EMIT escaped();
}

void ReviewEditor::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    const bool staysHere = event->reason() == Qt::PopupFocusReason ||
                           event->reason() == Qt::MenuBarFocusReason ||
                           event->reason() == Qt::ActiveWindowFocusReason;
    if (!staysHere)
        Q_EMIT left();
}

void ReviewEditor::insertFromMimeData(const QMimeData* source) {
    textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace ninefold::ui
