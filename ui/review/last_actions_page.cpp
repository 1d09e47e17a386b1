// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/last_actions_page.h"

#include "ui/review/judged_card.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/titled_card.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

LastActionsPage::LastActionsPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent)
    : QWidget{parent}
    , m_door{new FocusDoor{this}}
    , m_theme{theme}
    , m_review{review}
    , m_column{new QVBoxLayout{this}}
    , m_emptyCard{new TitledCard{theme, QStringLiteral("lastActionsCard"), this}}
    , m_empty{new HintLabel{theme, m_emptyCard}} {
    setObjectName(QStringLiteral("lastActionsPage"));
    m_emptyCard->body().addWidget(m_empty);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
    m_column->addWidget(m_emptyCard);
    m_column->addStretch();
    connect(&review, &ReviewModel::changed, this, &LastActionsPage::follow);
    follow();
}

void LastActionsPage::makeCards(std::size_t count) {
    while (m_cards.size() > count) {
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < count) {
        auto* card = new JudgedCard{m_theme, this};
        connect(card, &JudgedCard::judged, this, [this](const CommitmentId& id, const Judgement& judgement) {
            m_review.accept(m_review.verbs().judge(id, judgement));
        });
        connect(card, &JudgedCard::answered, this, [this, card] { goOnAfter(card); });
        m_column->insertWidget(static_cast<int>(m_cards.size()) + 1, card);
        m_cards.push_back(card);
    }
}

void LastActionsPage::goOnAfter(const JudgedCard* card) {
    const auto next = std::ranges::find(m_cards, card) + 1;
    if (next < m_cards.end())
        (*next)->firstControl()->setFocus();
    else
        Q_EMIT finished();
}

void LastActionsPage::follow() {
    if (!m_review.plan())
        return;
    const auto promised = m_review.lastActions();
    makeCards(promised.size());
    for (std::size_t at = 0; at < promised.size(); ++at)
        m_cards[at]->show(*promised[at], m_review.countedFor(*promised[at]), m_review.isFinished());
    tabInLayoutOrder(*this);
    m_door->leadTo(m_cards.empty() ? nullptr : m_cards.front()->firstControl());
    m_emptyCard->setTitle(
        tr("What was promised for these days"),
        promised.empty()
            ? QString{}
            : tr("Predictions stay as they were locked. 1–4 give the verdict, then 1–3 the effect."));
    m_empty->setVisible(promised.empty());
    m_empty->setText(
        tr("No earlier review promised anything for this period. What you promise on the next page "
           "returns here, with what you expected of it and what was counted."));
}

void LastActionsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace ninefold::ui
