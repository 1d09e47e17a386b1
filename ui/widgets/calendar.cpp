// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar.h"

#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/calendar_table.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/pill_button.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace ninefold::ui {

Calendar::Calendar(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_previous{new PillButton{theme, this}}
    , m_month{new QLabel{this}}
    , m_next{new PillButton{theme, this}}
    , m_table{new CalendarTable{theme, m_model, this}} {
    setObjectName(QStringLiteral("calendar"));
    new FocusDoor{this, m_table};
    build();
    wire();
    retranslate();
}

void Calendar::build() {
    m_previous->setObjectName(QStringLiteral("previousMonth"));
    m_next->setObjectName(QStringLiteral("nextMonth"));
    m_month->setObjectName(QStringLiteral("calendarMonth"));
    m_previous->setText(QStringLiteral("‹"));
    m_next->setText(QStringLiteral("›"));
    m_month->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout;
    row->addWidget(m_previous);
    row->addWidget(m_month, 1);
    row->addWidget(m_next);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_table);
}

void Calendar::wire() {
    connect(m_previous, &QAbstractButton::clicked, this, [this] { goTo(m_current.addMonths(-1)); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { goTo(m_current.addMonths(1)); });
    connect(m_table, &CalendarTable::dayWanted, this, &Calendar::goTo);
    connect(m_table, &CalendarTable::dayPressed, this, &Calendar::choose);
    connect(m_table, &CalendarTable::weekPressed, this, [this](int row) {
        const DateSpan week = m_model.weekAt(row);
        Q_EMIT weekChosen(week);
    });
}

void Calendar::goTo(QDate day) {
    if (!day.isValid())
        return;
    const QDate before = m_model.month();
    m_current = day;
    m_model.showMonthOf(day);
    m_table->setCurrentIndex(m_model.indexOf(day));
    retranslate();
    if (before != m_model.month())
        Q_EMIT monthChanged();
}

void Calendar::choose(QDate day) {
    if (!m_model.isInBounds(day))
        return;
    goTo(day);
    Q_EMIT dayChosen(day);
}

void Calendar::retranslate() {
    setAccessibleName(tr("Calendar"));
    m_month->setFont(fontOf(font(), TypeStep::Base, QFont::DemiBold));
    m_month->setText(
        QLocale{}.toString(m_model.month(), tr("MMMM yyyy", "the format of a month and its year")));
    m_table->setAccessibleName(m_month->text());
    m_previous->setAccessibleName(tr("Previous month"));
    m_previous->setToolTip(tr("Previous month (%1)").arg(QStringLiteral("PgUp")));
    m_next->setAccessibleName(tr("Next month"));
    m_next->setToolTip(tr("Next month (%1)").arg(QStringLiteral("PgDn")));
}

void Calendar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace ninefold::ui
