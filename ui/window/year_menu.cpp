// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/year_menu.h"

#include "core/session/planner_session.h"

namespace ninefold::ui {

YearMenu::YearMenu(QAction& showYears, QWidget* parent)
    : QMenu{parent}
    , m_showYears{showYears} {
    setObjectName(QStringLiteral("yearMenu"));
    connect(this, &QMenu::aboutToShow, this, &YearMenu::fill);
}

void YearMenu::follow(const PlannerSession* session, const std::optional<PlanId>& shown) {
    m_session = session;
    m_shown = shown;
}

int YearMenu::nextFreeYear(const PlannerSession& session) {
    const auto plans = session.planner().plans();
    return plans.empty() ? session.today().year() : plans.back()->year + 1;
}

void YearMenu::fill() {
    clear();
    if (!m_session)
        return;
    for (const Plan* plan : m_session->planner().plans()) {
        QAction* action =
            addAction(plan->closedOn ? tr("%1 (closed)").arg(plan->year) : QString::number(plan->year));
        action->setObjectName(QStringLiteral("year%1").arg(plan->year));
        action->setCheckable(true);
        action->setChecked(m_shown == plan->id);
        connect(action, &QAction::triggered, this, [this, id = plan->id] { Q_EMIT yearChosen(id); });
    }
    addSeparator();
    addAction(&m_showYears);
    addSeparator();
    addNextYears();
    addEnd();
}

// The year on the screen is closed from its last day on, and opened again at any time.
void YearMenu::addEnd() {
    const Plan* plan = m_shown ? m_session->planner().plan(*m_shown) : nullptr;
    if (!plan || (!plan->closedOn && m_session->today() < plan->to))
        return;
    addSeparator();
    const bool isClosed = plan->closedOn.has_value();
    QAction* end = addAction(isClosed ? tr("Reopen %1").arg(plan->year) : tr("Close %1").arg(plan->year));
    end->setObjectName(isClosed ? QStringLiteral("reopenYear") : QStringLiteral("closeYear"));
    connect(end, &QAction::triggered, this,
            [this, id = plan->id, isClosed] { isClosed ? reopenWanted(id) : closeWanted(id); });
}

void YearMenu::addNextYears() {
    const int next = nextFreeYear(*m_session);
    QAction* start = addAction(tr("Start %1").arg(next));
    start->setObjectName(QStringLiteral("startNextYear"));
    connect(start, &QAction::triggered, this, [this, next] { Q_EMIT yearWanted(next); });
    QAction* other = addAction(tr("New year…"));
    other->setObjectName(QStringLiteral("otherYear"));
    connect(other, &QAction::triggered, this, &YearMenu::otherYearWanted);
}

} // namespace ninefold::ui
