// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "ui/grid/grid_screen.h"
#include "ui/progress/progress_screen.h"
#include "ui/review/review_screen.h"
#include "ui/settings/settings.h"
#include "ui/table/table_screen.h"
#include "ui/today/today_screen.h"
#include "ui/why/why_popover.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/period_menu.h"
#include "ui/window/title_row.h"
#include "ui/window/window_actions.h"
#include "ui/window/year_menu.h"

#include <QStackedWidget>

namespace ninefold::ui {

// The year on the screen, and which of its days the numbers speak of; and why a number
// is what it is.

void MainWindow::wireNumbers() {
    connect(m_periods, &PeriodMenu::chosenChanged, this,
            [this] { m_titleRow->setPeriod(m_periods->chosen()); });
    connect(&m_settings, &Settings::numberPeriodChanged, this,
            [this] { m_grid->setPeriod(m_settings.numberPeriod()); });
    connect(&m_settings, &Settings::todayChanged, m_grid,
            [this] { m_grid->setShowsRuns(m_settings.showsRuns()); });
    m_grid->setShowsRuns(m_settings.showsRuns());
    m_grid->setPeriod(m_settings.numberPeriod());
    m_titleRow->setPeriodMenu(m_periods);
    connect(m_actions->showProgress, &QAction::triggered, this,
            [this] { showScreen(&progress(), m_actions->showProgress); });
    connect(m_actions->askWhy, &QAction::triggered, this, &MainWindow::askWhy);
    connect(m_grid, &GridScreen::whyWanted, this, &MainWindow::explain);
}

ProgressScreen& MainWindow::progress() {
    if (m_progress)
        return *m_progress;
    m_progress = new ProgressScreen{m_theme, this};
    m_screens->addWidget(m_progress);
    m_progress->setFocusOnly(m_actions->focusOnly->isChecked());
    m_progress->show(m_session, m_plan);
    connect(m_progress, &ProgressScreen::cycleWanted, m_actions->reviewCycle, &QAction::trigger);
    connect(m_progress, &ProgressScreen::errorRaised, this, &MainWindow::errorRaised);
    connect(m_progress, &ProgressScreen::messageRaised, m_messages, &MessageBar::post);
    connect(m_progress, &ProgressScreen::whyWanted, this, &MainWindow::explain);
    connect(m_progress, &ProgressScreen::dayChosen, this, &MainWindow::goToDay);
    connect(m_progress, &ProgressScreen::gridWanted, m_actions->showGrid, &QAction::trigger);
    connect(m_progress, &ProgressScreen::pictureWanted, this, &MainWindow::pictureWanted);
    connect(m_progress, &ProgressScreen::printWanted, this, &MainWindow::printWanted);
    connect(m_progress, &ProgressScreen::reviewWanted, this,
            [this](const PlanId& plan, DateSpan period) { openReview(plan).goTo(period); });
    connect(m_progress, &ProgressScreen::sheetWanted, m_actions->quarterSheet, &QAction::trigger);
    listPanes();
    return *m_progress;
}

std::optional<DateSpan> MainWindow::shownDays() const {
    return m_progress && m_screens->currentWidget() == m_progress ? m_progress->chosenDays() : std::nullopt;
}

void MainWindow::askWhy() {
    if (m_screens->currentWidget() == m_grid)
        m_grid->askWhy();
    else if (m_progress && m_screens->currentWidget() == m_progress)
        m_progress->askWhy();
    else if (m_today && m_screens->currentWidget() == m_today)
        m_today->askWhy();
    else if (m_table && m_screens->currentWidget() == m_table)
        m_table->askWhy();
}

void MainWindow::closeWhy() {
    if (m_why)
        m_why->dismiss();
}

void MainWindow::explain(const WhyNumber& number, const QRect& anchor) {
    if (!m_why) {
        m_why = new WhyPopover{m_theme, this};
        connect(m_why, &WhyPopover::dayChosen, this, &MainWindow::goToDay);
    }
    m_why->open(m_session, number, anchor);
}

void MainWindow::goToDay(QDate day, const std::optional<ActionId>& action) {
    m_actions->showToday->trigger();
    m_today->goTo(day, action);
}

void MainWindow::followNumbers() {
    m_periods->refresh();
    if (m_progress)
        m_progress->followClock();
    if (m_review)
        m_review->followClock();
    if (m_why)
        m_why->refresh();
}

void MainWindow::followYear() {
    closeWhy();
    const Plan* plan = m_session && m_plan ? m_session->planner().plan(*m_plan) : nullptr;
    m_titleRow->setYear(plan ? plan->year : 0);
    followStars();
    m_years->follow(m_session, m_plan);
    m_periods->follow(m_session, m_plan);
    if (m_progress)
        m_progress->show(m_session, m_plan);
    if (m_review)
        m_review->show(m_session, m_plan);
}

} // namespace ninefold::ui
