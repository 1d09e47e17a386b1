// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/period_menu.h"

#include "core/session/planner_session.h"
#include "ui/models/number_period.h"
#include "ui/settings/settings.h"
#include "ui/text/day_text.h"
#include "ui/text/period_text.h"

#include <QActionGroup>
#include <QEvent>

namespace ninefold::ui {

PeriodMenu::PeriodMenu(Settings& settings, QWidget* parent)
    : QMenu{parent}
    , m_settings{settings}
    , m_year{addAction(QString{})}
    , m_running{addAction(QString{})} {
    setObjectName(QStringLiteral("periodMenu"));
    m_year->setObjectName(QStringLiteral("numbersOfYear"));
    m_running->setObjectName(QStringLiteral("numbersOfPeriod"));
    auto* group = new QActionGroup{this};
    for (QAction* action : {m_year, m_running}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    connect(m_year, &QAction::triggered, this, [this] { m_settings.setNumberPeriod(NumberPeriod::Year); });
    connect(m_running, &QAction::triggered, this,
            [this] { m_settings.setNumberPeriod(NumberPeriod::Running); });
    connect(&settings, &Settings::numberPeriodChanged, this, &PeriodMenu::refresh);
}

void PeriodMenu::follow(const PlannerSession* session, const std::optional<PlanId>& shown) {
    m_session = session;
    m_shown = shown;
    refresh();
}

const Plan* PeriodMenu::plan() const {
    return m_session && m_shown ? m_session->planner().plan(*m_shown) : nullptr;
}

void PeriodMenu::refresh() {
    const Plan* shown = plan();
    const QDate today = shown ? m_session->today() : QDate{};
    QString chosen;
    if (shown && shown->span().contains(today)) {
        const DateSpan running = daysOf(NumberPeriod::Running, *shown, today);
        const QString name = periodText(*shown, running, today);
        const bool isRunning = m_settings.numberPeriod() == NumberPeriod::Running;
        m_year->setText(periodText(*shown, shown->span(), today));
        m_running->setText(
            tr("%1 · %2", "a period, how long it goes on").arg(name, daysToGoText(running.last, today)));
        (isRunning ? m_running : m_year)->setChecked(true);
        chosen = isRunning ? name : m_year->text();
    }
    if (std::exchange(m_chosen, chosen) != chosen)
        Q_EMIT chosenChanged();
}

void PeriodMenu::changeEvent(QEvent* event) {
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace ninefold::ui
