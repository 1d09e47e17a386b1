// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_popup.h"

#include "ui/theme/theme_source.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

DatePopup::DatePopup(const ThemeSource& theme, QWidget* owner)
    : QFrame{owner, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint}
    , m_theme{theme}
    , m_calendar{new Calendar{theme, this}} {
    setObjectName(QStringLiteral("datePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_calendar);
    connect(m_calendar, &Calendar::dayChosen, this, [this](QDate day) {
        close();
        Q_EMIT dayChosen(day);
    });
}

void DatePopup::openAt(const QWidget& anchor, QDate day) {
    m_calendar->goTo(day);
    adjustSize();
    constexpr int gap = 4;
    const QRect room = anchor.screen()->availableGeometry();
    const QPoint below = anchor.mapToGlobal(QPoint{0, anchor.height() + gap});
    const QPoint above = anchor.mapToGlobal(QPoint{0, -gap - height()});
    const bool fitsBelow = below.y() + height() <= room.bottom() || above.y() < room.top();
    const int left = std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - width()));
    move(left, fitsBelow ? below.y() : above.y());
    setAccessibleName(m_calendar->accessibleName());
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DatePopup::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), m_theme.theme().line);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), m_theme.theme().card);
}

void DatePopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ninefold::ui
