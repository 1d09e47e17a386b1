// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/action_details.h"

#include "ui/grid/choice_box.h"
#include "ui/grid/confirm_buttons.h"
#include "ui/grid/detail_field.h"
#include "ui/grid/problem_label.h"
#include "ui/grid/schedule_field.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/tab_order.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace ninefold::ui {

namespace {

// As they stand below one another.
constexpr std::array allKinds{DetailKind::Target, DetailKind::Unit, DetailKind::Step,
                              DetailKind::When,   DetailKind::Time, DetailKind::Due,
                              DetailKind::DoneOn, DetailKind::From, DetailKind::To};
constexpr std::array detailNames{"when", "time",   "unit",     "step",   "target",
                                 "due",  "doneOn", "firstDay", "lastDay"}; // by DetailKind

} // namespace

ActionDetails::ActionDetails(const ThemeSource& theme, InspectorModel& inspector, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_model{inspector, this} {
    setObjectName(QStringLiteral("actionDetails"));
    connect(&m_model, &ActionDetailsModel::changed, this, &ActionDetails::refresh);
    hide();
}

void ActionDetails::build() {
    m_schedule = new ScheduleField{m_theme, m_model, this};
    for (const DetailKind which : allKinds)
        field(which) =
            new DetailField{m_theme, QString::fromLatin1(detailNames[static_cast<std::size_t>(which)]), this};
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_schedule);
    column->addWidget(field(DetailKind::Target));
    addPair(*column, field(DetailKind::Unit), field(DetailKind::Step));
    addPair(*column, field(DetailKind::When), field(DetailKind::Time));
    addPair(*column, field(DetailKind::Due), field(DetailKind::DoneOn));
    addPair(*column, field(DetailKind::From), field(DetailKind::To));
    m_weightCaption = new HintLabel{m_theme, this};
    m_weight = new ChoiceBox{QStringLiteral("weight"), this};
    m_weightCaption->setBuddy(m_weight);
    column->addWidget(m_weightCaption);
    column->addWidget(m_weight);
    m_weightProblem = new ProblemLabel{m_theme, QStringLiteral("weightProblem"), this};
    column->addWidget(m_weightProblem);
    m_weightConfirm = new ConfirmButtons{QStringLiteral("weight"), this};
    column->addWidget(m_weightConfirm);
    wire();
    retranslate();
    tabInLayoutOrder(*parentWidget());
}

void ActionDetails::addPair(QVBoxLayout& column, DetailField* left, DetailField* right) {
    auto* pair = new QHBoxLayout;
    pair->setSpacing(6);
    pair->addWidget(left, 1);
    pair->addWidget(right, 1);
    column.addLayout(pair);
}

void ActionDetails::wire() {
    for (const DetailKind which : {DetailKind::Due, DetailKind::DoneOn, DetailKind::From, DetailKind::To})
        field(which)->offerCalendar([this, which] {
            const QDate shown = m_model.dayNamed(m_model.text(which), m_model.absentText(which));
            return DetailField::Days{m_model.days(), shown, m_model.today()};
        });
    for (const DetailKind which : allKinds) {
        DetailField* one = field(which);
        connect(one, &DetailField::typed, this,
                [this, which](const QString& text) { m_model.type(which, text); });
        connect(one, &DetailField::entered, this, [this, which] { m_model.confirm(which); });
        connect(one, &DetailField::committed, this, [this, which] { m_model.commit(which); });
        connect(one, &DetailField::dropped, this, [this, which] {
            if (!m_model.drop(which))
                Q_EMIT left();
        });
    }
    connect(m_weight, &QComboBox::activated, this, [this](int index) {
        m_model.type(DetailKind::Weight, QString::number(index + 1));
        m_model.commit(DetailKind::Weight);
    });
    connect(m_weightConfirm, &ConfirmButtons::accepted, this, &ActionDetails::confirmWeight);
    connect(m_weightConfirm, &ConfirmButtons::declined, this, [this] {
        m_weight->setFocus(Qt::OtherFocusReason);
        m_model.drop(DetailKind::Weight);
    });
    connect(m_schedule, &ScheduleField::left, this, &ActionDetails::left);
}

void ActionDetails::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    refresh();
}

void ActionDetails::refresh() {
    const bool isShown = m_model.kind() != ActionKind::None;
    setVisible(isShown);
    if (!isShown)
        return;
    if (!m_schedule)
        build();
    m_schedule->setVisible(m_model.kind() == ActionKind::Routine);
    if (m_model.kind() == ActionKind::Routine)
        m_schedule->refresh();
    m_schedule->setReadOnly(m_isReadOnly);
    for (const DetailKind which : allKinds) {
        // A task is marked done with its own box; the day can be corrected afterwards.
        const bool isThere =
            m_model.has(which) && (which != DetailKind::DoneOn || !m_model.text(which).isEmpty() ||
                                   !m_model.problem(which).isEmpty());
        field(which)->setVisible(isThere);
        field(which)->show(m_model.text(which), m_model.absentText(which), m_model.problem(which));
        field(which)->setAsking(m_model.isAsking(which));
        field(which)->setReadOnly(m_isReadOnly);
    }
    field(DetailKind::When)->offer(m_model.whens());
    refreshWeight();
}

void ActionDetails::refreshWeight() {
    const QString problem = m_model.problem(DetailKind::Weight);
    m_weight->setChoice(m_model.text(DetailKind::Weight).toInt() - 1);
    m_weight->setAccessibleDescription(problem);
    m_weight->setEnabled(!m_isReadOnly);
    m_weightProblem->say(problem);
    m_weightConfirm->ask(m_model.isAsking(DetailKind::Weight) ? problem : QString{});
}

void ActionDetails::retranslate() {
    const std::array captions{tr("When"), tr("Time"),    tr("Unit"),      tr("Step"),    tr("Target"),
                              tr("Due"),  tr("Done on"), tr("First day"), tr("Last day")};
    for (const DetailKind which : allKinds)
        field(which)->setCaption(captions[static_cast<std::size_t>(which)]);
    m_weightCaption->setText(tr("Weight in its sub-goal"));
    m_weight->setAccessibleName(m_weightCaption->text());
    m_weight->setChoices({tr("1 · counts once"), tr("2 · counts twice"), tr("3 · counts three times")});
    m_schedule->retranslate();
}

void ActionDetails::confirmWeight() {
    m_weight->setFocus(Qt::OtherFocusReason);
    m_model.confirm(DetailKind::Weight);
    m_model.commit(DetailKind::Weight);
}

void ActionDetails::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_weight->hasFocus()) {
        confirmWeight();
    } else if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (!m_model.drop(DetailKind::Weight)) {
        Q_EMIT left();
    }
}

void ActionDetails::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_schedule)
        return;
    retranslate();
    refresh();
}

} // namespace ninefold::ui
