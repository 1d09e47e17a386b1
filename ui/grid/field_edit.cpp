// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/field_edit.h"

#include "ui/grid/link_marks.h"
#include "ui/text/web_links.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace ninefold::ui {

namespace {

bool isEnter(const QKeyEvent& key) {
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

bool isLinkClick(const QMouseEvent& event) {
    return event.button() == Qt::LeftButton && event.modifiers() == Qt::ControlModifier;
}

} // namespace

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
    viewport()->setMouseTracking(true);
    new LinkMarks{theme, document()}; // the document owns it
    connect(this, &QTextEdit::textChanged, this, [this] {
        // Marking a link is no typing.
        const QString before = std::exchange(m_known, toPlainText());
        if (before != m_known)
            Q_EMIT typed(m_known);
    });
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    fitHeight();
}

void FieldEdit::show(const QString& text) {
    if (m_isComposing || text == toPlainText())
        return;
    {
        const QSignalBlocker nobodyTypes{this};
        setPlainText(text);
    }
    m_known = toPlainText();
}

bool FieldEdit::isCommit(const QKeyEvent& key) const {
    if (!isEnter(key))
        return false;
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    return m_enter == EnterKey::Commits ? modifiers == Qt::NoModifier : modifiers == Qt::ControlModifier;
}

void FieldEdit::keyPressEvent(QKeyEvent* event) {
    if (m_isComposing) {
        event->accept();
    } else if (isEnter(*event) && (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
        event->accept();
        if (const QUrl link = linkByCaret(); !link.isEmpty())
            Q_EMIT linkWanted(link);
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

QUrl FieldEdit::linkAt(const QPoint& at) const {
    const int place = document()->documentLayout()->hitTest(
        at + QPoint{horizontalScrollBar()->value(), verticalScrollBar()->value()}, Qt::ExactHit);
    if (place < 0)
        return {};
    const QTextBlock block = document()->findBlock(place);
    const qsizetype inBlock = place - block.position();
    for (const WebLink& link : webLinksIn(block.text())) {
        if (inBlock >= link.start && inBlock < link.start + link.length)
            return link.url;
    }
    return {};
}

QUrl FieldEdit::linkByCaret() const {
    const auto links = webLinksIn(toPlainText());
    const qsizetype caret = textCursor().position();
    const auto next = std::find_if(links.begin(), links.end(), [caret](const WebLink& link) {
        return caret <= link.start + link.length;
    });
    if (next != links.end())
        return next->url;
    return links.empty() ? QUrl{} : links.front().url;
}

bool FieldEdit::viewportEvent(QEvent* event) {
    const auto* help = event->type() == QEvent::ToolTip ? static_cast<QHelpEvent*>(event) : nullptr;
    const QUrl link = help ? linkAt(help->pos()) : QUrl{};
    if (link.isEmpty())
        return QTextEdit::viewportEvent(event);
    QToolTip::showText(help->globalPos(), tr("Ctrl+click or Alt+Enter opens %1").arg(link.toDisplayString()),
                       viewport());
    return true;
}

void FieldEdit::mouseMoveEvent(QMouseEvent* event) {
    QTextEdit::mouseMoveEvent(event);
    const bool wouldOpen =
        event->modifiers() == Qt::ControlModifier && !linkAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(wouldOpen ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void FieldEdit::mousePressEvent(QMouseEvent* event) {
    const QUrl link = isLinkClick(*event) ? linkAt(event->position().toPoint()) : QUrl{};
    if (link.isEmpty())
        return QTextEdit::mousePressEvent(event);
    event->accept();
    Q_EMIT linkWanted(link);
}

void FieldEdit::contextMenuEvent(QContextMenuEvent* event) {
    const std::unique_ptr<QMenu> menu{createStandardContextMenu(event->pos())};
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    if (const QUrl link = isByMouse ? linkAt(event->pos()) : linkByCaret(); !link.isEmpty()) {
        auto* open = new QAction{tr("Open Link"), menu.get()};
        open->setObjectName(QStringLiteral("openLink"));
        connect(open, &QAction::triggered, this, [this, link] { Q_EMIT linkWanted(link); });
        menu->insertAction(menu->actions().value(0), open);
        menu->insertSeparator(menu->actions().value(1));
    }
    menu->exec(event->globalPos());
}

void FieldEdit::insertFromMimeData(const QMimeData* source) {
    textCursor().insertText(source->text());
    ensureCursorVisible();
}

} // namespace ninefold::ui
