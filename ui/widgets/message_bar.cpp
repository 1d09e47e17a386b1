// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/pill_button.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ninefold::ui {

namespace {

constexpr int noteMilliseconds = 8000;
constexpr int iconSpace = 40;
constexpr int topMargin = 12; // the bar keeps clear of the row above only while it is there

// An alert to assistive technology, which reads it out when it is shown.
QAccessibleInterface* accessibleOf(const QString&, QObject* object) {
    auto* bar = qobject_cast<MessageBar*>(object);
    return bar ? new QAccessibleWidget(bar, QAccessible::AlertMessage) : nullptr;
}

} // namespace

MessageBar::MessageBar(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_text{new QLabel{this}}
    , m_buttons{new QHBoxLayout}
    , m_close{new PillButton{theme, this}} {
    QAccessible::installFactory(accessibleOf);
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setPicture(Icon::X);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(iconSpace, topMargin + 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(noteMilliseconds);
    connect(&m_noteTimer, &QTimer::timeout, this, &MessageBar::closeShown);
    connect(m_close, &QAbstractButton::clicked, this, &MessageBar::closeShown);
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void MessageBar::post(Message message) {
    m_queue.add(std::move(message));
    showTop();
}

void MessageBar::withdraw(const QString& key) {
    m_queue.remove(key);
    showTop();
}

void MessageBar::clear() {
    m_queue.clear();
    showTop();
}

void MessageBar::closeShown() {
    if (const Message* message = m_queue.shown())
        withdraw(QString{message->key});
}

void MessageBar::showTop() {
    const Message* message = m_queue.shown();
    m_noteTimer.stop();
    if (!message)
        return hide();
    showActions(*message);
    m_close->setVisible(message->kind != MessageKind::State);
    retranslate();
    announce();
    if (message->kind == MessageKind::Note)
        m_noteTimer.start();
    update();
}

void MessageBar::showActions(const Message& message) {
    for (QPushButton* old : m_actions) {
        old->hide();
        old->deleteLater();
    }
    m_actions.clear();
    for (std::size_t i = 0; i < message.actions.size(); ++i) {
        auto* button = new QPushButton{this};
        button->setObjectName(QStringLiteral("messageAction%1").arg(i));
        button->setAutoDefault(false);
        connect(button, &QAbstractButton::clicked, this, [this, i] { runAction(i); });
        m_buttons->addWidget(button);
        m_actions.push_back(button);
    }
}

void MessageBar::runAction(std::size_t index) {
    const Message* message = m_queue.shown();
    if (!message || index >= message->actions.size())
        return;
    const auto run = message->actions[index].run;
    if (message->kind != MessageKind::State)
        closeShown();
    run();
}

void MessageBar::retranslate() {
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    const Message* message = m_queue.shown();
    if (!message)
        return;
    m_text->setText(message->text());
    setAccessibleName(m_text->text());
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setText(message->actions[i].label());
        m_actions[i]->setAccessibleName(m_actions[i]->text());
    }
}

void MessageBar::announce() {
    const bool wasVisible = isVisible();
    show();
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
    if (!wasVisible)
        return;
    QAccessibleEvent shown{this, QAccessible::ObjectShow};
    QAccessible::updateAccessibility(&shown);
}

void MessageBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageBar::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    m_noteTimer.stop();
}

void MessageBar::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (const Message* message = m_queue.shown(); message && message->kind == MessageKind::Note)
        m_noteTimer.start();
}

void MessageBar::paintEvent(QPaintEvent*) {
    const Message* message = m_queue.shown();
    if (!message)
        return;
    const Theme& theme = m_theme.theme();
    const bool isCalm = message->isCalm || message->kind == MessageKind::Note;
    QPainter painter{this};
    const QRect panel = rect().adjusted(0, topMargin, 0, 0);
    paintPanel(painter, panel, controlRadius + 2, isCalm ? theme.accentGround : theme.warningGround,
               Qt::transparent);
    constexpr int side = 18;
    paintIcon(painter, isCalm ? Icon::Info : Icon::Warning,
              QRect{12, panel.center().y() - side / 2 + 1, side, side},
              isCalm ? theme.accent : theme.warning);
}

} // namespace ninefold::ui
