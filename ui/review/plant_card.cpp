// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/plant_card.h"

#include "ui/text/schedule_text.h"
#include "ui/text/words.h"
#include "ui/theme/type.h"
#include "ui/widgets/hint_label.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

namespace {

// The schedules that are always offered, each asking for `perDay`; others are set in the grid's inspector.
std::vector<ScheduleTerms> offeredSchedules(const Decimal& perDay) {
    std::vector<ScheduleTerms> terms;
    terms.push_back({ScheduleRule::Weekly, Weekdays{1, 2, 3, 4, 5, 6, 7}, 0, std::nullopt, perDay});
    terms.push_back({ScheduleRule::Weekly, Weekdays{1, 2, 3, 4, 5}, 0, std::nullopt, perDay});
    for (const int times : {1, 2, 3, 4, 5})
        terms.push_back({ScheduleRule::Quota, {}, times, std::nullopt, perDay});
    return terms;
}

// The place of `wanted` among what is offered, where it is put in front when it is missing.
template <class Offered> int placeAmong(std::vector<Offered>& offered, const Offered& wanted) {
    const auto found = std::ranges::find(offered, wanted);
    if (found != offered.end())
        return static_cast<int>(found - offered.begin());
    offered.insert(offered.begin(), wanted);
    return 0;
}

} // namespace

PlantCard::PlantCard(const ThemeSource& theme, QWidget* parent)
    : CardFrame{theme, parent}
    , m_text{new QLabel{this}}
    , m_where{new HintLabel{theme, this}}
    , m_cell{new QComboBox{this}}
    , m_kind{new QComboBox{this}}
    , m_often{new QComboBox{this}}
    , m_plant{new QPushButton{this}}
    , m_wayOut{new QPushButton{this}} {
    setObjectName(QStringLiteral("plantCard"));
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlantCard::followKind);
    connect(m_plant, &QAbstractButton::clicked, this, &PlantCard::plant);
    connect(m_wayOut, &QAbstractButton::clicked, this, [this] { Q_EMIT wayOutWanted(m_id); });
}

void PlantCard::build() {
    m_text->setFont(fontOf(m_text->font(), TypeStep::Lead, QFont::DemiBold));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_where->setObjectName(QStringLiteral("plantedWhere"));
    m_cell->setObjectName(QStringLiteral("plantCell"));
    m_kind->setObjectName(QStringLiteral("plantKind"));
    m_often->setObjectName(QStringLiteral("plantOften"));
    m_plant->setObjectName(QStringLiteral("plant"));
    m_wayOut->setObjectName(QStringLiteral("plantWayOut"));
    m_cell->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_cell->setMinimumContentsLength(18);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_cell, 1);
    row->addWidget(m_kind);
    row->addWidget(m_often);
    row->addWidget(m_plant);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_where);
    column->addWidget(m_wayOut, 0, Qt::AlignLeading);
    column->addLayout(row);
}

void PlantCard::name(const Commitment& commitment) {
    m_id = commitment.id;
    setAccessibleName(commitment.text);
    m_text->setText(commitment.text);
    m_cell->setAccessibleName(tr("Cell"));
    m_kind->setAccessibleName(tr("Kind"));
    m_often->setAccessibleName(tr("How often"));
    m_plant->setText(tr("Put on the Grid"));
}

void PlantCard::offerControls(bool areShown) {
    for (QWidget* control : std::initializer_list<QWidget*>{m_cell, m_kind, m_often, m_plant})
        control->setVisible(areShown);
    m_where->setVisible(!areShown);
    m_wayOut->hide();
    if (!areShown)
        m_kind->clear(); // what is offered again is offered anew
}

void PlantCard::offerKinds() {
    m_kinds = {ActionKind::Routine, ActionKind::Task};
    const auto schedule = m_wording ? suggestedSchedule(ActionId::make(), *m_wording) : std::nullopt;
    m_schedules = offeredSchedules(schedule ? schedule->perDay : Decimal{1});
    constexpr int onceAWeek = 2;
    const int kind = m_wording ? placeAmong(m_kinds, m_wording->kind) : 0;
    const int often = schedule ? placeAmong(m_schedules, termsOf(*schedule)) : onceAWeek;
    m_kind->clear();
    m_often->clear();
    m_kind->addItems(QStringList(static_cast<qsizetype>(m_kinds.size())));
    m_often->addItems(QStringList(static_cast<qsizetype>(m_schedules.size())));
    m_kind->setCurrentIndex(kind);
    m_often->setCurrentIndex(often);
}

void PlantCard::nameKinds() {
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindText(m_kinds[static_cast<std::size_t>(i)]));
    for (int i = 0; i < m_often->count(); ++i) {
        const ScheduleTerms& terms = m_schedules[static_cast<std::size_t>(i)];
        m_often->setItemText(i, scheduleText(terms.rule, terms.days, terms.n, terms.anchor));
    }
}

void PlantCard::offer(const Commitment& commitment, PlanId plan, std::vector<FreeCell> cells,
                      const std::optional<KindSuggestion>& wording) {
    const bool isAnother =
        m_kind->count() == 0 || !(m_id == commitment.id) || m_text->text() != commitment.text;
    const int chosen = isAnother ? 0 : std::max(m_cell->currentIndex(), 0);
    name(commitment);
    m_plan = plan;
    m_cells = std::move(cells);
    m_cell->clear();
    for (const FreeCell& cell : m_cells) {
        const QString goal = cell.goal.isEmpty() ? placeText(cell.place) : cell.goal;
        m_cell->addItem(cell.ended.isEmpty()
                            ? tr("%1, cell %2", "a sub-goal and a number").arg(goal).arg(cell.place.cell + 1)
                            : tr("%1, after “%2”").arg(goal, cell.ended));
    }
    m_cell->setCurrentIndex(chosen < m_cell->count() ? chosen : 0);
    if (isAnother) {
        m_wording = wording;
        offerKinds();
    }
    nameKinds();
    offerControls(true);
    followKind();
}

void PlantCard::showPlanted(const Commitment& commitment, const QString& where) {
    name(commitment);
    offerControls(false);
    m_where->setText(tr("On the grid: %1").arg(where));
}

void PlantCard::refuse(const Commitment& commitment, const QString& reason, const QString& wayOut) {
    name(commitment);
    offerControls(false);
    m_where->setText(reason);
    m_wayOut->setText(wayOut);
    m_wayOut->show();
}

QWidget* PlantCard::firstControl() const {
    return m_wayOut->isHidden() ? m_plant : m_wayOut;
}

void PlantCard::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_plant->hasFocus())
        plant();
    else
        CardFrame::keyPressEvent(event);
}

void PlantCard::followKind() {
    const auto at = static_cast<std::size_t>(m_kind->currentIndex());
    m_often->setEnabled(at < m_kinds.size() && m_kinds[at] == ActionKind::Routine);
}

void PlantCard::plant() {
    const auto at = static_cast<std::size_t>(m_cell->currentIndex());
    if (at >= m_cells.size())
        return;
    const ActionKind kind = m_kinds[static_cast<std::size_t>(m_kind->currentIndex())];
    Planting planting{m_plan, m_cells[at].place, kind};
    if (kind == ActionKind::Routine)
        planting.schedule = m_schedules[static_cast<std::size_t>(m_often->currentIndex())];
    planting.wording = m_wording;
    Q_EMIT plantWanted(m_id, planting);
}

} // namespace ninefold::ui
