// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/day_watch.h"

#include "core/session/planner_session.h"

#include <chrono>
#include <utility>

namespace ninefold::ui {

namespace {

constexpr std::chrono::seconds pause{30};

} // namespace

DayWatch::DayWatch(QObject* parent)
    : QObject{parent} {
    m_timer.setInterval(pause);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
}

void DayWatch::follow(PlannerSession* session) {
    m_session = session;
    m_today = session ? session->today() : QDate{};
    if (session)
        m_timer.start();
    else
        m_timer.stop();
}

void DayWatch::look() {
    if (!m_session)
        return;
    const QDate before = std::exchange(m_today, m_session->today());
    if (before != m_today)
        Q_EMIT dayBegan();
}

} // namespace ninefold::ui
