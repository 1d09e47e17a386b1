// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_words.h"

#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/today/day_line.h"
#include "ui/widgets/segmented_control.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace ninefold::ui {

DayWords::DayWords(const ThemeSource& theme, TodayModel& model, QWidget* parent)
    : QWidget{parent}
    , m_model{model}
    , m_title{new QLabel{this}}
    , m_line{new DayLine{theme, this}}
    , m_feelingTitle{new QLabel{this}}
    , m_feeling{new SegmentedControl{theme, this}}
    , m_rest{new QTimer{this}} {
    setObjectName(QStringLiteral("dayWords"));
    build();
    m_rest->setObjectName(QStringLiteral("restOfTyping"));
    m_rest->setSingleShot(true);
    m_rest->setInterval(restMilliseconds);
    connect(m_rest, &QTimer::timeout, this, &DayWords::finishEditing);
    connect(m_line, &DayLine::typed, this, [this] {
        m_isTouched = true;
        m_rest->start();
    });
    connect(m_line, &DayLine::committed, this, &DayWords::finishEditing);
    connect(m_line, &DayLine::left, this, &DayWords::left);
    connect(m_feeling, &SegmentedControl::chosen, this, [this](int index) { setFeeling(index + 1); });
    connect(m_feeling, &SegmentedControl::pressedAgain, this, [this] { setFeeling({}); });
    connect(&model, &TodayModel::dayChanged, this, &DayWords::followDay);
    retranslate();
}

void DayWords::build() {
    m_line->setObjectName(QStringLiteral("dayLine"));
    m_feeling->setObjectName(QStringLiteral("dayFeeling"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_line, 1);
    column->addSpacing(4);
    column->addWidget(m_feelingTitle);
    column->addWidget(m_feeling);
    m_title->setBuddy(m_line);
}

bool DayWords::finishEditing() {
    m_rest->stop();
    if (!m_isTouched)
        return true;
    m_isTouched = false; // the change that follows may show the stored text
    if (const auto stored = m_model.setDayNote(m_typedOn, m_line->toPlainText()); !stored) {
        m_isTouched = true;
        Q_EMIT errorRaised(stored.error());
        return false;
    }
    return true;
}

void DayWords::followDay() {
    if (m_typedOn != m_model.date()) {
        finishEditing();
        m_isTouched = false;
        m_typedOn = m_model.date();
        m_line->show(m_model.list().note);
    } else if (!m_isTouched && m_line->toPlainText().trimmed() != m_model.list().note) {
        m_line->show(m_model.list().note);
    }
    m_feeling->setCurrent(m_model.list().feeling.value_or(0) - 1);
    nameDay();
}

void DayWords::setFeeling(std::optional<int> feeling) {
    if (const auto stored = m_model.setFeeling(feeling); !stored)
        Q_EMIT errorRaised(stored.error());
}

void DayWords::keyPressEvent(QKeyEvent* event) {
    const bool isRemoval = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (isRemoval && m_feeling->isAncestorOf(focusWidget()))
        setFeeling({});
    else
        QWidget::keyPressEvent(event);
}

void DayWords::nameDay() {
    const bool isToday = m_model.date() == m_model.today();
    m_title->setText(isToday ? tr("Today in one line") : tr("The day in one line"));
    m_line->setAccessibleName(m_title->text());
}

void DayWords::retranslate() {
    nameDay();
    for (QLabel* label : {m_title, m_feelingTitle})
        label->setFont(fontOf(font(), TypeStep::Small, QFont::DemiBold));
    m_line->setPlaceholderText(tr("What is worth remembering?"));
    m_feelingTitle->setText(tr("How it felt"));
    m_feeling->setAccessibleName(tr("How the day felt, from 1 to 5"));
    QStringList numbers;
    for (int i = 1; i <= 5; ++i)
        numbers.append(QString::number(i));
    m_feeling->setSegments(numbers);
    m_feeling->setToolTip(tr("1 is a hard day, 5 a very good one; press it again to take it back"));
}

void DayWords::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace ninefold::ui
