// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_screen.h"

#include "ui/review/period_review.h"

#include <QVBoxLayout>

namespace ninefold::ui {

ReviewScreen::ReviewScreen(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_period{new PeriodReview{theme, this}} {
    setObjectName(QStringLiteral("reviewScreen"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_period);
    setFocusProxy(m_period);
    connect(m_period, &PeriodReview::errorRaised, this, &ReviewScreen::errorRaised);
    connect(m_period, &PeriodReview::whyWanted, this, &ReviewScreen::whyWanted);
}

void ReviewScreen::show(PlannerSession* session, std::optional<PlanId> plan) {
    m_period->show(session, plan);
}

void ReviewScreen::goTo(DateSpan period) {
    m_period->goTo(period);
}

void ReviewScreen::setReadOnly(bool isReadOnly) {
    m_period->setReadOnly(isReadOnly);
}

void ReviewScreen::followClock() {
    m_period->followClock();
}

} // namespace ninefold::ui
