// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/review_periods.h"
#include "core/session/planner_session.h"
#include "ui/grid/grid_screen.h"
#include "ui/models/period_focus.h"
#include "ui/progress/cycle_dialog.h"
#include "ui/progress/progress_screen.h"
#include "ui/today/today_screen.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QStackedWidget>

namespace ninefold::ui {

// The review periods of the year on the screen, what is in focus in one, and showing nothing else.

void MainWindow::wireStars() {
    connect(m_actions->reviewCycle, &QAction::triggered, this, &MainWindow::openCycle);
    connect(m_actions->putInFocus, &QAction::triggered, this, &MainWindow::putInFocus);
    connect(m_actions->focusOnly, &QAction::toggled, this, [this](bool isOn) {
        m_grid->setFocusOnly(isOn);
        if (m_today)
            m_today->setFocusOnly(isOn);
        if (m_progress)
            m_progress->setFocusOnly(isOn);
        followStars();
    });
    followStars();
}

void MainWindow::openCycle() {
    if (!m_plan || !finishEditing())
        return;
    if (m_isReadOnly)
        return Q_EMIT errorRaised(Error{ErrorCode::ReadOnly});
    (new CycleDialog{m_theme, *m_session, *m_plan, this})->open();
}

void MainWindow::putInFocus() {
    if (m_isReadOnly)
        return Q_EMIT errorRaised(Error{ErrorCode::ReadOnly});
    const QWidget* shown = m_screens->currentWidget();
    if (shown == m_grid)
        m_grid->toggleFocus();
    else if (m_today && shown == m_today)
        m_today->toggleFocus();
    else if (m_progress && shown == m_progress)
        m_progress->toggleFocus();
}

// The switch is there where it would show anything, and as long as it is on.
void MainWindow::followStars() {
    const Plan* plan = m_session && m_plan ? m_session->planner().plan(*m_plan) : nullptr;
    const bool hasFocus = plan && countInFocus(m_session->planner(), plan->id, plan->span()) > 0;
    m_actions->focusOnly->setVisible(hasFocus || m_actions->focusOnly->isChecked());
}

} // namespace ninefold::ui
