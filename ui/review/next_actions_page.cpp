// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/next_actions_page.h"

#include "ui/models/next_ideas.h"
#include "ui/review/next_action_card.h"
#include "ui/review/saved_line.h"
#include "ui/text/period_text.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/titled_card.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ninefold::ui {

NextActionsPage::NextActionsPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_review{review}
    , m_head{new TitledCard{theme, QStringLiteral("nextActionsCard"), this}}
    , m_hint{new HintLabel{theme, m_head}}
    , m_list{new QVBoxLayout}
    , m_new{new SavedLine{m_head}}
    , m_ideaCard{new TitledCard{theme, QStringLiteral("ideaCard"), this}}
    , m_ideas{new QVBoxLayout} {
    setObjectName(QStringLiteral("nextActionsPage"));
    build();
    connect(&review, &ReviewModel::changed, this, &NextActionsPage::follow);
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        if (m_new->text().trimmed().isEmpty())
            Q_EMIT finished();
        else
            add(m_new->text(), std::nullopt);
    });
    follow();
}

void NextActionsPage::build() {
    m_new->setObjectName(QStringLiteral("newNextAction"));
    m_list->setSpacing(10);
    m_ideas->setSpacing(6);
    m_head->body().addWidget(m_hint);
    m_head->body().addLayout(m_list);
    m_head->body().addWidget(m_new);
    m_ideaCard->body().addLayout(m_ideas);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_head);
    column->addWidget(m_ideaCard);
    column->addStretch();
    new FocusDoor{this, m_new};
}

void NextActionsPage::makeCards(std::size_t count) {
    while (m_cards.size() > count) {
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < count) {
        auto* card = new NextActionCard{m_theme, m_head};
        connect(card, &NextActionCard::edited, this,
                [this](const CommitmentId& id, const QString& text, const QString& expected) {
                    m_review.accept(m_review.verbs().editCommitment(id, text, expected));
                });
        connect(card, &NextActionCard::removed, this,
                [this](const CommitmentId& id) { m_review.accept(m_review.verbs().removeCommitment(id)); });
        connect(card, &NextActionCard::written, this, &NextActionsPage::goOn);
        m_list->addWidget(card);
        m_cards.push_back(card);
    }
}

void NextActionsPage::add(const QString& text, std::optional<FactorId> factor) {
    const bool isAdded = m_review.withReview([&](ReviewVerbs& verbs, ReviewId review) -> Result<void> {
        const CommitmentTerms terms{m_review.plan()->id,
                                    CommitmentOrigin::NextAction,
                                    m_review.nextPeriod(),
                                    text,
                                    {},
                                    review,
                                    factor};
        return verbs.addCommitment(terms).map([](CommitmentId) {});
    });
    if (!isAdded)
        return;
    m_new->setText({});
    if (!m_cards.empty())
        m_cards.back()->writeExpected();
}

void NextActionsPage::goOn() {
    if (m_new->isHidden())
        Q_EMIT finished();
    else
        m_new->setFocus();
}

void NextActionsPage::follow() {
    if (!m_review.plan())
        return;
    const auto promised = m_review.nextActions();
    const bool isReadOnly = m_review.isFinished();
    makeCards(promised.size());
    for (std::size_t at = 0; at < promised.size(); ++at)
        m_cards[at]->show(*promised[at], isReadOnly);
    const DateSpan next = m_review.nextPeriod();
    const Plan* plan = m_review.planner().planOn(next.first);
    m_head->setTitle(tr("At most three next actions"),
                     periodText(plan ? *plan : *m_review.plan(), next, m_review.today()));
    m_hint->setText(
        tr("Few, and each with what you expect of it. Finishing the review locks the prediction; the "
           "next review shows it again beside what was counted."));
    m_new->setPlaceholderText(tr("A next action, then Enter"));
    m_new->setAccessibleName(tr("A next action"));
    m_new->setVisible(!isReadOnly && promised.size() < static_cast<std::size_t>(mostNextActions));
    followIdeas();
}

void NextActionsPage::followIdeas() {
    for (QPushButton* button : m_ideaButtons)
        button->deleteLater();
    m_ideaButtons.clear();
    const bool mayAdd = !m_review.isFinished() && m_cards.size() < static_cast<std::size_t>(mostNextActions);
    const auto ideas = mayAdd ? nextIdeas(m_review) : std::vector<NextIdea>{};
    for (const NextIdea& idea : ideas) {
        auto* button = new QPushButton{m_ideaCard};
        button->setObjectName(QStringLiteral("idea"));
        QString text = QStringLiteral("%1   —   %2").arg(idea.text, idea.reason);
        button->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setToolTip(tr("Take this as a next action"));
        connect(button, &QAbstractButton::clicked, this, [this, idea] { add(idea.text, idea.factor); });
        m_ideas->addWidget(button, 0, Qt::AlignLeading);
        m_ideaButtons.push_back(button);
    }
    tabInLayoutOrder(*this);
    m_ideaCard->setVisible(!ideas.empty());
    m_ideaCard->setTitle(tr("From this review"), tr("One press takes it over."));
}

void NextActionsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace ninefold::ui
