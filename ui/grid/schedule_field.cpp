// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/schedule_field.h"

#include "ui/grid/choice_box.h"
#include "ui/grid/detail_field.h"
#include "ui/grid/problem_label.h"
#include "ui/grid/schedule_change.h"
#include "ui/grid/weekday_buttons.h"
#include "ui/models/action_details_model.h"
#include "ui/text/schedule_text.h"
#include "ui/widgets/hint_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <array>

namespace ninefold::ui {

namespace {

constexpr std::array rules{ScheduleRule::Weekly, ScheduleRule::Quota, ScheduleRule::Every,
                           ScheduleRule::Months};
constexpr std::array usualCounts{"", "3", "2", "1"}; // by rule

} // namespace

ScheduleField::ScheduleField(const ThemeSource& theme, ActionDetailsModel& model, QWidget* parent)
    : QWidget{parent}
    , m_model{model}
    , m_caption{new HintLabel{theme, this}}
    , m_rule{new ChoiceBox{QStringLiteral("scheduleRule"), this}}
    , m_days{new WeekdayButtons{theme, this}}
    , m_daysProblem{new ProblemLabel{theme, QStringLiteral("weekdaysProblem"), this}}
    , m_count{new DetailField{theme, QStringLiteral("scheduleCount"), this}}
    , m_anchor{new DetailField{theme, QStringLiteral("scheduleAnchor"), this}}
    , m_perDay{new DetailField{theme, QStringLiteral("perDay"), this}}
    , m_change{new ScheduleChange{theme, model, this}}
    , m_earlier{new HintLabel{theme, this}} {
    setObjectName(QStringLiteral("schedule"));
    m_days->setObjectName(QStringLiteral("weekdays"));
    m_earlier->setObjectName(QStringLiteral("earlierSchedules"));
    m_caption->setBuddy(m_rule);
    build();
    retranslate();
    wire();
}

void ScheduleField::build() {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(m_rule);
    column->addWidget(m_days);
    column->addWidget(m_daysProblem);
    auto* repetition = new QHBoxLayout;
    repetition->setSpacing(8);
    repetition->addWidget(m_count, 1);
    repetition->addWidget(m_anchor, 1);
    column->addLayout(repetition);
    column->addWidget(m_perDay);
    column->addWidget(m_change);
    column->addWidget(m_earlier);
}

void ScheduleField::wire() {
    connect(m_rule, &QComboBox::activated, this,
            [this](int index) { chooseRule(rules[static_cast<std::size_t>(index)]); });
    connect(m_days, &WeekdayButtons::toggled, this, [this](int day) {
        ScheduleDraft draft = m_model.schedule();
        draft.days = ninefold::ui::toggled(draft.days, day);
        m_model.change(draft);
    });
    wireText(*m_count, &ScheduleDraft::count);
    wireText(*m_anchor, &ScheduleDraft::anchor);
    wireText(*m_perDay, &ScheduleDraft::perDay);
    m_anchor->offerCalendar([this] {
        return DetailField::Days{m_model.days(), m_model.dayNamed(m_model.schedule().anchor, {}),
                                 m_model.today()};
    });
    connect(m_change, &ScheduleChange::accepted, this, &ScheduleField::accept);
    connect(m_change, &ScheduleChange::declined, this, &ScheduleField::drop);
    connect(qApp, &QApplication::focusChanged, this, &ScheduleField::followFocus);
}

void ScheduleField::wireText(DetailField& field, QString ScheduleDraft::*member) {
    connect(&field, &DetailField::typed, this, [this, member](const QString& text) {
        ScheduleDraft draft = m_model.schedule();
        draft.*member = text;
        m_model.change(draft);
    });
    connect(&field, &DetailField::entered, this, &ScheduleField::proceed);
    connect(&field, &DetailField::dropped, this, &ScheduleField::drop);
}

void ScheduleField::followFocus(const QWidget* before, const QWidget* now) {
    const bool hasLeft =
        before && isAncestorOf(before) && now && now->window() == window() && !isAncestorOf(now);
    if (hasLeft && !m_model.hasSchedule() && !m_model.scheduleObstacle())
        m_model.commitSchedule();
}

void ScheduleField::chooseRule(ScheduleRule rule) {
    ScheduleDraft draft = m_model.schedule();
    if (draft.rule == rule)
        return;
    draft.rule = rule;
    draft.count = QString::fromLatin1(usualCounts[static_cast<std::size_t>(rule)]);
    const bool isAnchored = rule == ScheduleRule::Every || rule == ScheduleRule::Months;
    if (isAnchored && draft.anchor.isEmpty())
        draft.anchor = dateToText(m_model.usualDay());
    m_model.change(draft);
}

void ScheduleField::refresh() {
    if (!m_model.isScheduleChanged())
        m_saysProblems = false;
    const ScheduleDraft draft = m_model.schedule();
    const auto begins = m_model.beginsOn();
    m_caption->setText(begins ? tr("Schedule from %1", "a day").arg(dayText(*begins)) : tr("Schedule"));
    m_rule->setAccessibleName(m_caption->text());
    m_rule->setChoice(static_cast<int>(draft.rule));
    m_days->setVisible(draft.rule == ScheduleRule::Weekly);
    m_days->show(draft.days, m_model.block());
    m_count->setVisible(draft.rule != ScheduleRule::Weekly);
    m_anchor->setVisible(draft.rule == ScheduleRule::Every || draft.rule == ScheduleRule::Months);
    showTexts(draft);
    m_change->refresh(m_saysProblems);
    const QStringList earlier = m_model.earlierVersions();
    m_earlier->setText(earlier.join(QLatin1Char('\n')));
    m_earlier->setVisible(!earlier.isEmpty());
}

void ScheduleField::showTexts(const ScheduleDraft& draft) {
    const auto obstacle = m_saysProblems ? m_model.scheduleObstacle() : std::nullopt;
    const auto problemOf = [&](SchedulePart part) {
        return obstacle == part ? m_model.scheduleProblem() : QString{};
    };
    const std::array captions{QString{}, tr("Times a week"), tr("Every how many days"),
                              tr("Every how many months")};
    m_count->setCaption(captions[static_cast<std::size_t>(draft.rule)]);
    m_count->show(draft.count, {}, problemOf(SchedulePart::Count));
    m_anchor->show(draft.anchor, {}, problemOf(SchedulePart::Anchor));
    m_perDay->show(draft.perDay, {}, problemOf(SchedulePart::PerDay));
    m_daysProblem->say(problemOf(SchedulePart::Days));
}

void ScheduleField::retranslate() {
    m_rule->setChoices({tr("On days of the week"), tr("A number of times a week"), tr("Every few days"),
                        tr("Every few months")});
    m_anchor->setCaption(tr("Counted from"));
    m_perDay->setCaption(tr("Amount a day"));
    m_days->setAccessibleName(tr("Days of the week"));
    m_days->retranslate();
    m_change->retranslate();
}

void ScheduleField::setReadOnly(bool isReadOnly) {
    m_rule->setEnabled(!isReadOnly);
    m_days->setEnabled(!isReadOnly);
    for (DetailField* field : {m_count, m_anchor, m_perDay})
        field->setReadOnly(isReadOnly);
}

void ScheduleField::proceed() {
    if (!m_model.isScheduleChanged())
        return;
    const auto obstacle = m_model.scheduleObstacle();
    if (m_model.hasSchedule() && (!obstacle || obstacle == SchedulePart::From))
        m_change->enter();
    else
        accept();
}

void ScheduleField::accept() {
    m_saysProblems = true;
    const auto obstacle = m_model.scheduleObstacle();
    if (!obstacle)
        m_rule->setFocus(Qt::OtherFocusReason); // what has the focus is about to be hidden
    if (!m_model.commitSchedule() && obstacle)
        goTo(*obstacle);
}

void ScheduleField::drop() {
    if (!m_model.isScheduleChanged()) {
        Q_EMIT left();
        return;
    }
    if (m_change->isAncestorOf(QApplication::focusWidget()))
        m_rule->setFocus(Qt::OtherFocusReason);
    m_model.dropSchedule();
}

void ScheduleField::goTo(SchedulePart part) {
    switch (part) {
    case SchedulePart::Days:
        m_days->findChild<QWidget*>(QStringLiteral("weekday1"))->setFocus(Qt::OtherFocusReason);
        break;
    case SchedulePart::Count:
        m_count->enter();
        break;
    case SchedulePart::Anchor:
        m_anchor->enter();
        break;
    case SchedulePart::PerDay:
        m_perDay->enter();
        break;
    case SchedulePart::From:
        m_change->enter();
        break;
    }
}

void ScheduleField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        proceed();
    else if (event->key() == Qt::Key_Escape)
        drop();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ninefold::ui
