// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/field_edit.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <cmath>

namespace ninefold::ui {

FieldEdit::FieldEdit(const ThemeSource& theme, EnterKey enter, QWidget* parent)
    : QTextEdit{parent}
    , m_theme{theme}
    , m_enter{enter} {
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(6);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FieldEdit::fitHeight);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT typed(toPlainText());
    });
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    fitHeight();
}

void FieldEdit::show(const QString& text) {
    if (m_isComposing || text == toPlainText())
        return;
    m_isShowing = true;
    setPlainText(text);
    m_isShowing = false;
}

bool FieldEdit::isCommit(const QKeyEvent& key) const {
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    return m_enter == EnterKey::Commits ? modifiers == Qt::NoModifier : modifiers == Qt::ControlModifier;
}

void FieldEdit::keyPressEvent(QKeyEvent* event) {
    if (m_isComposing) {
        event->accept();
    } else if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
    } else if (isCommit(*event)) {
        event->accept();
        Q_EMIT committed();
    } else if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT dropped();
    } else if (event->key() == Qt::Key_Return && (event->modifiers() & Qt::ShiftModifier)) {
        event->accept();
        textCursor().insertBlock();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void FieldEdit::inputMethodEvent(QInputMethodEvent* event) {
    m_isComposing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
}

void FieldEdit::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    viewport()->update();
    const bool staysHere = event->reason() == Qt::PopupFocusReason ||
                           event->reason() == Qt::MenuBarFocusReason ||
                           event->reason() == Qt::ActiveWindowFocusReason;
    if (staysHere)
        return;
    m_isComposing = false;
    Q_EMIT committed();
}

void FieldEdit::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void FieldEdit::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void FieldEdit::fitHeight() {
    setFixedHeight(static_cast<int>(std::ceil(document()->size().height())));
}

void FieldEdit::paintEvent(QPaintEvent* event) {
    const Theme& theme = m_theme.theme();
    if (!isReadOnly() && (underMouse() || hasFocus())) {
        QPainter painter{viewport()};
        const QRectF frame = viewport()->rect();
        paintPanel(painter, frame, controlRadius, theme.card, theme.line);
        if (hasFocus())
            paintFocusRing(painter, frame, controlRadius, theme.accent);
    }
    QTextEdit::paintEvent(event);
}

void FieldEdit::insertFromMimeData(const QMimeData* source) {
    textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace ninefold::ui
