// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/carry_over.h"
#include "core/session/planner_session.h"
#include "core/session/year_start.h"
#include "ui/grid/grid_screen.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/title_row.h"
#include "ui/window/window_actions.h"
#include "ui/window/year_menu.h"
#include "ui/window/year_start.h"
#include "ui/years/years_screen.h"

#include <QStackedWidget>

namespace ninefold::ui {

// Years: the ones there are, their beginning and their end.

void MainWindow::wireYears() {
    connect(m_years, &YearMenu::yearChosen, this, &MainWindow::showPlan);
    connect(m_years, &YearMenu::yearWanted, this, &MainWindow::beginYear);
    connect(m_years, &YearMenu::otherYearWanted, this, [this] {
        if (finishEditing())
            showStarted(askForYear(*m_session, YearMenu::nextFreeYear(*m_session), this));
    });
    connect(m_years, &YearMenu::closeWanted, this,
            [this](const PlanId& plan) { carryOut(m_session->closeYear(plan)); });
    connect(m_years, &YearMenu::reopenWanted, this,
            [this](const PlanId& plan) { carryOut(m_session->reopenYear(plan)); });
    connect(m_actions->showYears, &QAction::triggered, this, &MainWindow::showYears);
    connect(m_grid, &GridScreen::planWanted, this, &MainWindow::startFirstYear);
}

void MainWindow::beginYear(int year) {
    if (finishEditing())
        showStarted(startYear(*m_session, year, this));
}

void MainWindow::goOnWithRoutines() {
    const QDate day = m_session->today();
    const Plan* last = planToGoOnFrom(m_session->planner(), day);
    if (!last || !finishEditing())
        return;
    const CarryOver running = runningRoutines(m_session->planner(), last->id);
    const auto begun = m_session->startYear(carriedOver(m_session->planner(), running, day.year(), day),
                                            YearStart::EarlierYear);
    const Plan* plan = m_session->planner().planOfYear(day.year());
    if (!begun)
        Q_EMIT errorRaised(begun.error());
    else if (plan)
        showPlan(plan->id);
}

void MainWindow::carryOut(const Result<void>& result) {
    if (!result)
        Q_EMIT errorRaised(result.error());
    m_years->follow(m_session, m_plan);
}

void MainWindow::showStarted(const std::optional<Result<PlanId>>& plan) {
    if (plan && *plan)
        showPlan(**plan);
    else if (plan)
        Q_EMIT errorRaised(plan->error());
}

void MainWindow::startFirstYear() {
    const CellPlace place = m_grid->current();
    showStarted(m_session->addYear(YearMenu::nextFreeYear(*m_session)));
    m_grid->goTo(place); // an empty year begins in its core
}

void MainWindow::showYears() {
    if (m_yearsScreen && m_screens->currentWidget() == m_yearsScreen)
        return m_yearsScreen->turn();
    if (!m_session || !m_plan || !finishEditing())
        return;
    const auto beside =
        YearsScreen::yearBeside(m_session->planner(), *m_plan, m_grid->current(), m_session->today());
    if (!beside)
        return m_messages->post({QStringLiteral("years"), MessageKind::Note,
                                 [] { return tr("There is no other year to look at yet."); }});
    makeYearsScreen();
    showScreen(m_yearsScreen, m_actions->showYears);
    m_yearsScreen->compare(*beside, *m_plan, m_grid->current());
}

void MainWindow::makeYearsScreen() {
    if (m_yearsScreen)
        return;
    m_yearsScreen = new YearsScreen{m_theme, this};
    m_screens->addWidget(m_yearsScreen);
    listPanes();
    m_yearsScreen->setSession(m_session);
    connect(m_yearsScreen, &YearsScreen::left, this, &MainWindow::goTo);
    connect(m_yearsScreen, &YearsScreen::lockTouched, this, [this] {
        m_messages->post({QStringLiteral("years"), MessageKind::Note, [] {
                              return tr("Past years can only be looked at here. Open one to change it.");
                          }});
    });
}

} // namespace ninefold::ui
