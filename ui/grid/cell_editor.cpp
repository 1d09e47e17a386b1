// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_editor.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextDocument>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>

namespace ninefold::ui {

namespace {

constexpr std::chrono::milliseconds enterFollows{200};

std::optional<EditEnd> endFor(const QKeyEvent& key) {
    const bool isShifted = key.modifiers() & Qt::ShiftModifier;
    const bool isControlled = key.modifiers() & Qt::ControlModifier;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isShifted)
            return std::nullopt;
        return isControlled ? EditEnd::Zoom : EditEnd::Stay;
    case Qt::Key_Tab:
        return isShifted ? EditEnd::Previous : EditEnd::Next;
    case Qt::Key_Backtab:
        return EditEnd::Previous;
    case Qt::Key_Escape:
        return EditEnd::Drop;
    default:
        return std::nullopt;
    }
}

bool isNewLine(const QKeyEvent& key) {
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           (key.modifiers() & Qt::ShiftModifier);
}

} // namespace

CellEditor::CellEditor(QWidget* parent)
    : QTextEdit{parent} {
    setObjectName(QStringLiteral("cellEditor"));
    setFocusPolicy(Qt::NoFocus);
    parent->installEventFilter(this);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CellEditor::centreText);
}

void CellEditor::dress(const QColor& text, const QColor& selection, const QColor& onSelection,
                       const QFont& font, bool isCentred) {
    m_isCentred = isCentred;
    QTextOption option;
    option.setAlignment(isCentred ? Qt::AlignHCenter : Qt::AlignLeading);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    QPalette colours = palette();
    colours.setColor(QPalette::Text, text);
    colours.setColor(QPalette::Base, Qt::transparent);
    colours.setColor(QPalette::Highlight, selection);
    colours.setColor(QPalette::HighlightedText, onSelection);
    setPalette(colours);
    setFont(font);
    centreText();
}

bool CellEditor::handle(QEvent* event) {
    return this->event(event);
}

int CellEditor::heightFor(int width, const QFont& font) const {
    const std::unique_ptr<QTextDocument> copy{document()->clone()};
    copy->setDefaultFont(font);
    copy->setTextWidth(width);
    return static_cast<int>(std::ceil(copy->size().height()));
}

bool CellEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && endFor(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_afterComposition = {};
        break;
    default:
        break;
    }
    return QTextEdit::eventFilter(watched, event);
}

// Some input methods (Hangul ones) end a composition on Enter and pass that Enter on as well. It comes at
// once, before any key is released; an Enter that somebody presses afterwards does not.
bool CellEditor::endsComposition(const QKeyEvent& key) {
    const bool isAtOnce = !std::exchange(m_afterComposition, {}).hasExpired();
    return isAtOnce && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
    if (m_isComposing || endsComposition(*event)) {
        event->accept();
        return;
    }
    if (const auto end = endFor(*event)) {
        event->accept();
        Q_EMIT ended(*end);
    } else if (isNewLine(*event)) {
        event->accept();
        textCursor().insertBlock();
        ensureCursorVisible();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void CellEditor::inputMethodEvent(QInputMethodEvent* event) {
    const bool wasComposing = std::exchange(m_isComposing, !event->preeditString().isEmpty());
    const bool isOver = !m_isComposing && (wasComposing || !event->commitString().isEmpty());
    m_afterComposition = isOver ? QDeadlineTimer{enterFollows} : QDeadlineTimer{};
    QTextEdit::inputMethodEvent(event);
    centreText();
}

void CellEditor::resizeEvent(QResizeEvent* event) {
    QTextEdit::resizeEvent(event);
    centreText();
}

void CellEditor::insertFromMimeData(const QMimeData* source) {
    QString text = source->text();
    while (text.endsWith(QLatin1Char{'\n'}) || text.endsWith(QLatin1Char{'\r'}))
        text.chop(1);
    textCursor().insertText(text);
    ensureCursorVisible();
}

void CellEditor::centreText() {
    const int rest = height() - static_cast<int>(std::ceil(document()->size().height()));
    setViewportMargins(0, m_isCentred ? std::max(0, rest / 2) : 0, 0, 0);
}

} // namespace ninefold::ui
