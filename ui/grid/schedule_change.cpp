// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/schedule_change.h"

#include "ui/grid/detail_field.h"
#include "ui/grid/problem_label.h"
#include "ui/models/action_details_model.h"
#include "ui/widgets/hint_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold::ui {

ScheduleChange::ScheduleChange(const ThemeSource& theme, ActionDetailsModel& model, QWidget* parent)
    : QWidget{parent}
    , m_model{model}
    , m_from{new DetailField{theme, QStringLiteral("scheduleFrom"), this}}
    , m_words{new HintLabel{theme, this}}
    , m_problem{new ProblemLabel{theme, QStringLiteral("scheduleProblem"), this}}
    , m_accept{new QPushButton{this}}
    , m_leave{new QPushButton{this}} {
    setObjectName(QStringLiteral("scheduleChange"));
    m_words->setObjectName(QStringLiteral("scheduleConsequences"));
    m_accept->setObjectName(QStringLiteral("changeSchedule"));
    m_leave->setObjectName(QStringLiteral("leaveSchedule"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_from);
    column->addWidget(m_words);
    column->addWidget(m_problem);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_from, &DetailField::typed, this, [this](const QString& text) {
        ScheduleDraft draft = m_model.schedule();
        draft.from = text;
        m_model.change(draft);
    });
    m_from->offerCalendar([this] {
        const QDate shown = m_model.dayNamed(m_model.schedule().from, dateToText(m_model.usualDay()));
        return DetailField::Days{m_model.days(), shown, m_model.today()};
    });
    connect(m_from, &DetailField::entered, this, &ScheduleChange::accepted);
    connect(m_from, &DetailField::dropped, this, &ScheduleChange::declined);
    connect(m_accept, &QPushButton::clicked, this, &ScheduleChange::accepted);
    connect(m_leave, &QPushButton::clicked, this, &ScheduleChange::declined);
}

void ScheduleChange::refresh(bool saysProblems) {
    setVisible(m_model.isScheduleChanged());
    if (!m_model.isScheduleChanged())
        return;
    const auto obstacle = m_model.scheduleObstacle();
    const QString problem = m_model.scheduleProblem();
    m_from->setVisible(m_model.hasSchedule());
    m_from->show(m_model.schedule().from, dateToText(m_model.usualDay()),
                 saysProblems && obstacle == SchedulePart::From ? problem : QString{});
    m_problem->say(saysProblems && !obstacle ? problem : QString{});
    const QStringList consequences = m_model.consequences();
    m_words->setText(consequences.join(QLatin1Char('\n')));
    m_words->setVisible(!consequences.isEmpty());
    retranslate();
}

void ScheduleChange::retranslate() {
    const bool isFirst = !m_model.hasSchedule();
    m_from->setCaption(tr("Change it from"));
    m_accept->setText(isFirst ? tr("Begin") : tr("Change"));
    m_accept->setAccessibleName(isFirst ? tr("Begin this schedule") : tr("Change the schedule"));
    m_accept->setAccessibleDescription(m_words->text());
    m_leave->setText(tr("Leave it"));
    m_leave->setAccessibleName(tr("Leave the schedule as it was"));
}

void ScheduleChange::enter() {
    m_from->enter();
}

} // namespace ninefold::ui
