// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "ui/models/change_place.h"
#include "ui/review/review_screen.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QStackedWidget>

namespace ninefold::ui {

// The coach's screen.

ReviewScreen& MainWindow::review() {
    if (m_review)
        return *m_review;
    m_review = new ReviewScreen{m_theme, this};
    m_screens->addWidget(m_review);
    m_review->setReadOnly(m_isReadOnly);
    m_review->show(m_session, m_plan);
    connect(m_review, &ReviewScreen::errorRaised, this, &MainWindow::errorRaised);
    connect(m_review, &ReviewScreen::whyWanted, this, &MainWindow::explain);
    connect(m_review, &ReviewScreen::partMade, this, &MainWindow::listPanes);
    connect(m_review, &ReviewScreen::dayChosen, this, [this](QDate day) { goToDay(day, std::nullopt); });
    connect(m_review, &ReviewScreen::planWanted, this, [this](const PlanId& plan) {
        showPlan(plan);
        m_actions->showGrid->trigger();
    });
    connect(m_review, &ReviewScreen::chaptersWanted, m_actions->chapters, &QAction::trigger);
    connect(m_review, &ReviewScreen::fileWanted, this, &MainWindow::reviewFileWanted);
    connect(m_review, &ReviewScreen::messageRaised, this,
            [this](const Message& message) { m_messages->post(message); });
    listPanes();
    return *m_review;
}

void MainWindow::wireReview() {
    connect(m_actions->showReview, &QAction::triggered, this,
            [this] { showScreen(&review(), m_actions->showReview); });
}

void MainWindow::openReview(const PlanId& plan, DateSpan period) {
    if (m_plan != plan)
        showPlan(plan);
    m_actions->showReview->trigger();
    m_review->goTo(period);
}

bool MainWindow::goToReviewOf(const Change& change) {
    const Review* review = reviewOf(m_session->planner(), change);
    const auto promised = promiseOf(change);
    if (!review && !promised)
        return false;
    // Somebody who is there already keeps the page.
    if (m_review && m_screens->currentWidget() == m_review)
        return true;
    const PlanId plan = review ? review->plan : *promised;
    if (m_plan != plan)
        showPlan(plan);
    m_actions->showReview->trigger();
    if (review)
        m_review->goTo(*review);
    else
        m_review->showPart(ReviewScreen::Part::Commitments);
    return true;
}

} // namespace ninefold::ui
