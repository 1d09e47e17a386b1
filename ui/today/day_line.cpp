// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_line.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace ninefold::ui {

DayLine::DayLine(const ThemeSource& theme, QWidget* parent)
    : QTextEdit{parent}
    , m_theme{theme} {
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT typed();
    });
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void DayLine::show(const QString& text) {
    if (m_isComposing || text == toPlainText())
        return;
    m_isShowing = true;
    setPlainText(text);
    m_isShowing = false;
}

void DayLine::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_isComposing) {
        event->accept();
    } else if (isEnter && !(event->modifiers() & Qt::ShiftModifier)) {
        event->accept();
        Q_EMIT committed();
    } else if (event->key() == Qt::Key_Escape) {
        event->accept();
        Q_EMIT left();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void DayLine::inputMethodEvent(QInputMethodEvent* event) {
    m_isComposing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
}

void DayLine::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    viewport()->update();
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::MenuBarFocusReason)
        return;
    if (event->reason() != Qt::ActiveWindowFocusReason)
        m_isComposing = false;
    Q_EMIT committed();
}

void DayLine::paintEvent(QPaintEvent* event) {
    const Theme& theme = m_theme.theme();
    QPainter painter{viewport()};
    paintPanel(painter, viewport()->rect(), controlRadius, theme.card, theme.line);
    if (hasFocus())
        paintFocusRing(painter, viewport()->rect(), controlRadius, theme.accent);
    painter.end();
    QTextEdit::paintEvent(event);
}

void DayLine::insertFromMimeData(const QMimeData* source) {
    textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace ninefold::ui
