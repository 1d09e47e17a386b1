// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "ui/models/change_place.h"
#include "ui/review/period_review.h"
#include "ui/review/review_screen.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"
#include "ui/window/year_start.h"

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
    connect(m_review, &ReviewScreen::yearWanted, this, [this](int year) {
        if (!finishEditing())
            return;
        // The review goes on: the year that it plants in is not the one on the screen.
        const auto begun = startYear(*m_session, year, this);
        if (begun && !*begun)
            Q_EMIT errorRaised(begun->error());
    });
    connect(m_review, &ReviewScreen::chaptersWanted, m_actions->chapters, &QAction::trigger);
    connect(m_review, &ReviewScreen::fileWanted, this, &MainWindow::reviewFileWanted);
    connect(m_review, &ReviewScreen::messageRaised, this,
            [this](const Message& message) { m_messages->post(message); });
    connect(m_review, &ReviewScreen::messageSettled, m_messages, &MessageBar::withdraw);
    listPanes();
    return *m_review;
}

void MainWindow::wireReview() {
    connect(m_actions->showReview, &QAction::triggered, this,
            [this] { showScreen(&review(), m_actions->showReview); });
}

ReviewScreen& MainWindow::openReview(const PlanId& plan) {
    if (m_plan != plan)
        showPlan(plan);
    m_actions->showReview->trigger();
    return *m_review;
}

bool MainWindow::goToReviewOf(const Change& change) {
    const auto review = reviewOf(m_session->planner(), change);
    const auto promised = promiseOf(change);
    if (!review && !promised)
        return false;
    const PlanId plan = review ? review->plan : promised->plan;
    if (m_review && m_screens->currentWidget() == m_review && m_plan == plan) {
        m_review->followBack(change, review);
        return true;
    }
    if (review)
        openReview(review->plan).goTo(*review);
    else
        openReview(promised->plan).goTo(*promised);
    return true;
}

// False where `record` is no review, no line of one and nothing that was promised.
bool MainWindow::goToLookedBack(const Record& record) {
    const Planner& planner = m_session->planner();
    const auto* answer = std::get_if<FactorAnswer>(&record);
    const Review* found =
        answer ? planner.table<Review>().find(answer->review) : std::get_if<Review>(&record);
    if (found) {
        const Review review = *found; // what is stored on the way may move it
        openReview(review.plan).goTo(review, answer ? PeriodReview::maskingPage : PeriodReview::closingPage);
    }
    const auto* commitment = std::get_if<Commitment>(&record);
    if (commitment)
        openReview(commitment->plan).goTo(*commitment);
    return found || commitment;
}

} // namespace ninefold::ui
