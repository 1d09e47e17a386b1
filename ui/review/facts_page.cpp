// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/facts_page.h"

#include "ui/progress/figure_view.h"
#include "ui/text/review_text.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/titled_card.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ninefold::ui {

FactsPage::FactsPage(const ThemeSource& theme, ReviewModel& review, QWidget* parent)
    : QWidget{parent}
    , m_review{review}
    , m_lastCard{new TitledCard{theme, QStringLiteral("lastClosingCard"), this}}
    , m_lastLine{new QLabel{m_lastCard}}
    , m_card{new TitledCard{theme, QStringLiteral("factsCard"), this}}
    , m_view{new FigureView{theme, m_facts, 2, true, m_card}}
    , m_empty{new HintLabel{theme, m_card}} {
    setObjectName(QStringLiteral("factsPage"));
    m_lastLine->setObjectName(QStringLiteral("lastClosing"));
    m_lastLine->setWordWrap(true);
    m_lastLine->setTextFormat(Qt::PlainText);
    m_lastCard->body().addWidget(m_lastLine);
    m_view->setObjectName(QStringLiteral("factTable"));
    m_view->setOptionalColumns({4});
    m_card->body().addWidget(m_view);
    m_card->body().addWidget(m_empty);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_lastCard);
    column->addWidget(m_card);
    column->addStretch();
    new FocusDoor{this, m_view};
    connect(m_view, &FigureView::whyWanted, this, &FactsPage::whyWanted);
    connect(&review, &ReviewModel::changed, this, &FactsPage::follow);
    follow();
}

void FactsPage::follow() {
    if (!m_review.plan())
        return;
    m_facts.setRows(factHeadings(), factRows(m_review));
    const bool isEmpty = m_facts.rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_view->setAccessibleName(tr("Facts"));
    m_empty->setVisible(isEmpty);
    m_empty->setText(tr("Nothing was counted in these days. Routines, tasks and measured actions of the grid "
                        "are listed here once there are some."));
    m_card->setTitle(tr("What the records say"),
                     isEmpty ? QString{} : tr("Wins first. Enter opens what a number was counted from."));
    const Review* before = m_review.previousReview();
    m_lastCard->setVisible(before && !before->closing.isEmpty());
    m_lastCard->setTitle(tr("How the last review closed"), {});
    m_lastLine->setText(before ? before->closing : QString{});
}

void FactsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace ninefold::ui
