// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focus/focus_strip.h"

#include "ui/focus/focus_ring.h"
#include "ui/focus/focus_watch.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int fromTheEdge = 24;
constexpr int wordsWidth = 150;

} // namespace

FocusStrip::FocusStrip(const ThemeSource& theme, const FocusWatch& watch)
    : QWidget{nullptr, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint}
    , m_theme{theme}
    , m_watch{watch}
    , m_ring{new FocusRing{theme, this}}
    , m_left{new QLabel{this}}
    , m_action{new HintLabel{theme, this}}
    , m_toggle{new PillButton{theme, this, PillButton::Shape::Round}}
    , m_more{new PillButton{theme, this, PillButton::Shape::Round}}
    , m_hide{new PillButton{theme, this, PillButton::Shape::Round}} {
    setObjectName(QStringLiteral("focusStrip"));
    m_toggle->setObjectName(QStringLiteral("focusToggle"));
    m_more->setObjectName(QStringLiteral("focusMore"));
    m_hide->setObjectName(QStringLiteral("focusHide"));
    m_left->setObjectName(QStringLiteral("focusLeft"));
    m_action->setObjectName(QStringLiteral("focusAction"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    connect(&watch, &FocusWatch::changed, this, &FocusStrip::follow);
    connect(m_toggle, &QAbstractButton::clicked, this, &FocusStrip::toggleWanted);
    connect(m_hide, &QAbstractButton::clicked, this, &FocusStrip::hideWanted);
    retranslate();
}

void FocusStrip::build() {
    m_more->setPicture(Icon::Menu);
    m_hide->setPicture(Icon::X);
    m_action->setWordWrap(false);
    m_action->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_left, static_cast<QLabel*>(m_action)})
        label->setMinimumWidth(wordsWidth);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_left);
    words->addWidget(m_action);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->setSizeConstraint(QLayout::SetFixedSize);
    row->addWidget(m_ring);
    row->addLayout(words);
    row->addWidget(m_toggle);
    row->addWidget(m_more);
    row->addWidget(m_hide);
}

void FocusStrip::setMenu(QMenu* menu) {
    m_more->setMenu(menu);
}

void FocusStrip::showAt(const std::optional<QPoint>& place, const QWidget& beside) {
    m_isPlacing = true;
    adjustSize();
    const QScreen* screen = place ? QGuiApplication::screenAt(*place) : nullptr;
    const QRect room = (screen ? screen : beside.screen())->availableGeometry();
    const QPoint corner{room.right() - width() - fromTheEdge, room.bottom() - height() - fromTheEdge};
    const QPoint wanted = place.value_or(corner);
    move(std::clamp(wanted.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(wanted.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_isPlacing = false;
}

void FocusStrip::follow() {
    const auto block = m_watch.block();
    if (!block)
        return;
    const double whole = block->minutes * 60.0;
    m_ring->show(static_cast<double>(m_watch.secondsLeft()) / whole, block->isPaused());
    m_left->setText(m_watch.leftText());
    const QString action = m_watch.actionText();
    const QString shown = m_action->fontMetrics().elidedText(action, Qt::ElideRight, wordsWidth);
    m_action->setText(shown);
    m_action->setToolTip(shown == action ? QString{} : action.toHtmlEscaped());
    m_toggle->setPicture(block->isPaused() ? Icon::Play : Icon::Pause);
    m_toggle->setAccessibleName(block->isPaused() ? tr("Go on") : tr("Pause"));
    m_toggle->setToolTip(m_toggle->accessibleName());
    setAccessibleName(tr("Focus block on “%1”: %2 left").arg(action, m_watch.leftText()));
    setWindowTitle(accessibleName());
}

void FocusStrip::retranslate() {
    m_left->setFont(fontOf(font(), TypeStep::Lead, QFont::DemiBold));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(m_more->accessibleName());
    m_hide->setAccessibleName(tr("Hide this window"));
    m_hide->setToolTip(m_hide->accessibleName());
    follow();
}

void FocusStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = m_theme.theme();
    QPainter painter{this};
    painter.fillRect(rect(), theme.card);
    painter.setPen(theme.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FocusStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    // Some desktops move windows only themselves.
    if (!windowHandle() || !windowHandle()->startSystemMove())
        m_grip = event->position().toPoint();
}

void FocusStrip::mouseMoveEvent(QMouseEvent* event) {
    if (m_grip && (event->buttons() & Qt::LeftButton))
        move(event->globalPosition().toPoint() - *m_grip);
}

void FocusStrip::mouseReleaseEvent(QMouseEvent* event) {
    m_grip.reset();
    QWidget::mouseReleaseEvent(event);
}

void FocusStrip::moveEvent(QMoveEvent* event) {
    QWidget::moveEvent(event);
    if (!m_isPlacing && isVisible())
        Q_EMIT placed(pos());
}

void FocusStrip::contextMenuEvent(QContextMenuEvent* event) {
    if (m_more->menu())
        m_more->menu()->popup(event->globalPos());
}

void FocusStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace ninefold::ui
