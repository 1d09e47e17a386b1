// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/plant_page.h"

#include "ui/review/plant_card.h"
#include "ui/text/one_line.h"
#include "ui/text/words.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/titled_card.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

PlantPage::PlantPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent)
    : QWidget{parent}
    , m_door{new FocusDoor{this}}
    , m_theme{theme}
    , m_review{review}
    , m_column{new QVBoxLayout{this}}
    , m_head{new TitledCard{theme, QStringLiteral("plantHead"), this}}
    , m_hint{new HintLabel{theme, m_head}} {
    setObjectName(QStringLiteral("plantPage"));
    m_head->body().addWidget(m_hint);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    m_column->addWidget(m_head);
    m_column->addStretch();
    connect(&review, &ReviewModel::changed, this, &PlantPage::follow);
    follow();
}

void PlantPage::makeCards(std::size_t count) {
    while (m_cards.size() > count) {
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < count) {
        auto* card = new PlantCard{m_theme, this};
        connect(card, &PlantCard::plantWanted, this,
                [this](const CommitmentId& id, const Planting& planting) { plant(id, planting); });
        connect(card, &PlantCard::wayOutWanted, this, &PlantPage::findWayOut);
        m_column->insertWidget(static_cast<int>(m_cards.size()) + 1, card);
        m_cards.push_back(card);
    }
}

void PlantPage::fill(PlantCard& card, const Commitment& commitment) {
    const Planner& planner = m_review.planner();
    const Action* planted = commitment.action ? planner.action(*commitment.action) : nullptr;
    if (planted) {
        const SubGoal* goal = planner.subGoal(planted->plan, planted->block);
        const QString place = placeText(CellPlace{planted->block, planted->cell});
        card.showPlanted(commitment,
                         goal ? QStringLiteral("%1 · %2").arg(shortLine(goal->text), place) : place);
        return;
    }
    const Plan* plan = planner.planOn(commitment.from);
    if (!plan)
        return card.refuse(
            commitment,
            tr("The year %1 has no plan yet. Begin it; this page waits.").arg(commitment.from.year()),
            tr("Begin %1…", "a year").arg(commitment.from.year()));
    const Factor* factor = commitment.factor ? planner.table<Factor>().find(*commitment.factor) : nullptr;
    const QString about = factor
                              ? QStringLiteral("%1 %2 %3").arg(commitment.text, factor->name, factor->group)
                              : commitment.text;
    auto cells = freeCells(planner, *plan, commitment.from, about);
    if (cells.empty())
        return card.refuse(commitment,
                           tr("Every cell is in use. End an action in the grid; this page waits."),
                           tr("Go to the Grid"));
    if (!m_suggester)
        m_suggester.emplace();
    // Its days begin with the period; a date before them is none of its own.
    const DateSpan days{std::max(commitment.from, plan->from), plan->to};
    card.offer(commitment, plan->id, std::move(cells),
               m_suggester->suggest(commitment.text, days, days.first));
}

void PlantPage::plant(CommitmentId id, const Planting& planting) {
    if (!m_review.accept(m_review.verbs().plant(id, planting).map([](ActionId) {})))
        return;
    const auto promised = m_review.nextActions();
    const auto open = std::ranges::find_if(promised, [](const Commitment* c) { return !c->action; });
    if (open == promised.end())
        Q_EMIT finished();
    else
        m_cards[static_cast<std::size_t>(open - promised.begin())]->firstControl()->setFocus();
}

// What is in the way is looked up again: it may have gone by now.
void PlantPage::findWayOut(CommitmentId id) {
    const Commitment* commitment = m_review.planner().table<Commitment>().find(id);
    if (!commitment)
        return;
    if (const Plan* plan = m_review.planner().planOn(commitment->from))
        Q_EMIT gridWanted(plan->id);
    else
        Q_EMIT yearWanted(commitment->from.year());
}

void PlantPage::follow() {
    if (!m_review.plan())
        return;
    const auto promised = m_review.nextActions();
    makeCards(promised.size());
    for (std::size_t at = 0; at < promised.size(); ++at)
        fill(*m_cards[at], *promised[at]);
    tabInLayoutOrder(*this);
    if (!m_cards.empty())
        m_door->leadTo(m_cards.front()->firstControl());
    m_head->setTitle(tr("Put them on the grid"), {});
    m_hint->setText(promised.empty()
                        ? tr("There is nothing to plant: no next action is written yet.")
                        : tr("Each becomes a cell and begins with the next period. The cell remembers "
                             "which review it comes from."));
}

void PlantPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace ninefold::ui
