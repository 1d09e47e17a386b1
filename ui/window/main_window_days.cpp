// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/carry_over.h"
#include "core/session/planner_session.h"
#include "ui/find/find_palette.h"
#include "ui/grid/grid_screen.h"
#include "ui/models/change_place.h"
#include "ui/models/today_row.h"
#include "ui/rest/period_dialog.h"
#include "ui/review/review_screen.h"
#include "ui/settings/settings.h"
#include "ui/table/table_screen.h"
#include "ui/today/today_screen.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/title_row.h"
#include "ui/window/window_actions.h"

#include <QStackedWidget>

namespace ninefold::ui {

// The screen of today, and the ways to a day or a cell: from the history and from what was found.

TodayScreen& MainWindow::today() {
    if (m_today)
        return *m_today;
    m_today = new TodayScreen{m_theme, this};
    m_screens->addWidget(m_today);
    m_today->setReadOnly(m_isReadOnly);
    m_today->setShowsRuns(m_settings.showsRuns());
    m_today->setFocusMinutes(m_settings.focusMinutes());
    m_today->setFocusOnly(m_actions->focusOnly->isChecked());
    m_today->setSession(m_session);
    wireToday();
    listPanes();
    return *m_today;
}

void MainWindow::wireToday() {
    connect(m_today, &TodayScreen::titleChanged, this, &MainWindow::sayWhere);
    connect(m_today, &TodayScreen::errorRaised, this, &MainWindow::errorRaised);
    connect(m_today, &TodayScreen::messageRaised, m_messages, &MessageBar::post);
    connect(m_today, &TodayScreen::messageSettled, m_messages, &MessageBar::withdraw);
    connect(m_today, &TodayScreen::undoWanted, m_actions->undo, &QAction::trigger);
    connect(m_today, &TodayScreen::whyWanted, this, &MainWindow::explain);
    connect(m_today, &TodayScreen::itemChanged, this, &MainWindow::screenChanged);
    connect(m_today, &TodayScreen::focusWanted, this, &MainWindow::focusWanted);
    connect(m_today, &TodayScreen::focusStopWanted, this, [this](bool keepsMinutes) {
        (keepsMinutes ? m_actions->keepFocus : m_actions->stopFocus)->trigger();
    });
    connect(&m_settings, &Settings::todayChanged, m_today, [this] {
        m_today->setShowsRuns(m_settings.showsRuns());
        m_today->setFocusMinutes(m_settings.focusMinutes());
    });
    connect(m_today, &TodayScreen::everythingWanted, this,
            [this] { m_actions->focusOnly->setChecked(false); });
    connect(m_today, &TodayScreen::yearCloseWanted, this,
            [this](const PlanId& plan) { openReview(plan).goToYearClose(); });
    connect(m_today, &TodayScreen::reviewWanted, this,
            [this](const PlanId& plan, DateSpan period) { openReview(plan).goTo(period); });
    connect(m_today, &TodayScreen::goOnWanted, this, &MainWindow::goOnWithRoutines);
    connect(m_today, &TodayScreen::gridWanted, m_actions->showGrid, &QAction::trigger);
}

std::optional<ActionId> MainWindow::todayItem() const {
    const bool isShown = m_today && m_screens->currentWidget() == m_today;
    return isShown ? m_today->itemOfToday() : std::nullopt;
}

void MainWindow::followFocus() {
    if (m_today)
        m_today->followFocus();
}

void MainWindow::setFocusPill(FocusPill* pill) {
    m_titleRow->setFocusPill(pill);
}

TableScreen& MainWindow::table() {
    if (m_table)
        return *m_table;
    m_table = new TableScreen{m_theme, this};
    m_screens->addWidget(m_table);
    m_table->setReadOnly(m_isReadOnly);
    m_table->setSession(m_session);
    wireTable();
    listPanes();
    return *m_table;
}

void MainWindow::wireTable() {
    connect(m_table, &TableScreen::errorRaised, this, &MainWindow::errorRaised);
    connect(m_table, &TableScreen::messageRaised, m_messages, &MessageBar::post);
    connect(m_table, &TableScreen::undoWanted, m_actions->undo, &QAction::trigger);
    connect(m_table, &TableScreen::whyWanted, this, &MainWindow::explain);
    connect(m_table, &TableScreen::gridWanted, m_actions->showGrid, &QAction::trigger);
    connect(m_table, &TableScreen::dayOpened, this, [this](QDate day) { goToDay(day, {}); });
}

// The table opens on the day that Today shows.
void MainWindow::openTable() {
    const bool comesFromToday = m_today && m_screens->currentWidget() == m_today;
    showScreen(&table(), m_actions->showToday);
    if (comesFromToday)
        m_table->goTo(m_today->date());
}

// The rest periods, or the chapters, of the year that is on the screen, else of the running one.
void MainWindow::openPeriods(PeriodKind kind) {
    if (!m_session || !finishEditing())
        return;
    if (m_isReadOnly)
        return Q_EMIT errorRaised(Error{ErrorCode::ReadOnly});
    const QWidget* shown = m_screens->currentWidget();
    const bool isDay = m_today && shown == m_today;
    const bool isTable = m_table && shown == m_table;
    const Planner& planner = m_session->planner();
    const Plan* plan = isDay     ? planner.planOn(m_today->date())
                       : isTable ? planner.planOn(m_table->currentDay())
                       : m_plan  ? planner.plan(*m_plan)
                                 : nullptr;
    if (!plan)
        plan = planner.planOn(m_session->today());
    if (plan)
        (new PeriodDialog{m_theme, *m_session, plan->id, kind, this})->open();
}

void MainWindow::sayDayView() {
    const QWidget* shown = m_screens->currentWidget();
    const bool isDay = m_today && shown == m_today;
    const bool isTable = m_table && shown == m_table;
    m_titleRow->setDayView(isDay     ? std::optional{TitleRow::DayView::Day}
                           : isTable ? std::optional{TitleRow::DayView::Table}
                                     : std::nullopt);
}

bool MainWindow::finishEditing() {
    const bool isGridStored = m_grid->finishEditing();
    const bool isTableStored = !m_table || m_table->finishEditing();
    const bool isReviewStored = !m_review || m_review->finishEditing();
    return (!m_today || m_today->finishEditing()) && isTableStored && isReviewStored && isGridStored;
}

void MainWindow::openFirstScreen() {
    if (isVisible() || !m_session)
        return;
    const Planner& planner = m_session->planner();
    // The first day without a plan is asked about in Today.
    if (isAnythingScheduled(planner, m_session->today()) || planToGoOnFrom(planner, m_session->today()))
        m_actions->showToday->trigger();
}

void MainWindow::followClock() {
    m_grid->followClock();
    followNumbers();
    if (m_today)
        m_today->followClock();
    if (m_table)
        m_table->followClock();
}

void MainWindow::walkHistory(bool back) {
    if (!m_session || !finishEditing())
        return;
    const auto step = back ? m_session->undo() : m_session->redo();
    if (!step)
        return Q_EMIT errorRaised(step.error());
    if (goToReviewOf(step->change) || goToOrder(*step) || goToDayOf(step->change))
        return;
    const auto place = placeOf(step->change);
    if (!place || !m_session->planner().plan(place->plan))
        return;
    if (m_plan != place->plan)
        showPlan(place->plan);
    m_actions->showGrid->trigger();
    m_grid->goToChange(step->change);
}

bool MainWindow::goToOrder(const Step& step) {
    if (step.kind != StepKind::MoveInToday && step.kind != StepKind::OrderTimes)
        return false;
    const Record& first = *step.change.records().front().after;
    const auto* moved = std::get_if<Action>(&first);
    m_actions->showToday->trigger();
    m_today->goTo(m_session->today(), moved ? std::optional{moved->id} : std::nullopt);
    return true;
}

bool MainWindow::goToDayOf(const Change& change) {
    const auto day = dayOf(change);
    if (!day)
        return false;
    const Action* action = day->action ? m_session->planner().action(*day->action) : nullptr;
    const bool isOnGrid = m_screens->currentWidget() == m_grid;
    // What was ticked in the grid is seen there.
    if (isOnGrid && action && day->date == m_session->today()) {
        goTo(action->plan, {action->block, action->cell});
        return true;
    }
    // What fills many days is seen in the table, and so is all that is done there.
    const bool isInTable = m_table && m_screens->currentWidget() == m_table;
    if (day->action && (isInTable || isOfManyDays(change))) {
        m_actions->showTable->trigger();
        m_table->goTo(day->date, day->action);
    } else {
        goToDay(day->date, day->action);
    }
    return true;
}

void MainWindow::openFind() {
    if (!finishEditing())
        return;
    const Plan* plan = m_session && m_plan ? m_session->planner().plan(*m_plan) : nullptr;
    findPalette().setYear(plan ? plan->year : 0);
    findPalette().open();
}

void MainWindow::goToFound(const RecordRef& ref, CellPlace place, const PlanId& plan) {
    const auto record = m_session ? m_session->planner().record(ref) : std::nullopt;
    const auto* checkIn = record ? std::get_if<CheckIn>(&*record) : nullptr;
    const auto* note = record ? std::get_if<DayNote>(&*record) : nullptr;
    if (record && goToLookedBack(*record))
        return;
    if (!checkIn && !note)
        return goTo(plan, place);
    goToDay(checkIn ? checkIn->date : note->date, checkIn ? std::optional{checkIn->action} : std::nullopt);
}

} // namespace ninefold::ui
