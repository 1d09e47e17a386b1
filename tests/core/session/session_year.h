// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <gtest/gtest.h>

namespace ninefold::test {

inline const QDate today{2026, 5, 20};
inline constexpr CellPlace core{4, 4};
inline constexpr CellPlace firstAction{0, 0};
inline constexpr CellPlace secondAction{0, 1};

/// A session with the empty year 2026, on 20 May at noon.
class SessionYear : public testing::Test {
protected:
    SessionYear()
        : m_clock{QDateTime{today, QTime{12, 0}, Qt::UTC}}
        , m_session{m_store, m_clock} {
        QObject::connect(&m_session, &PlannerSession::changed, &m_session, [this] { ++m_announced; });
    }
    void SetUp() override {
        ASSERT_TRUE(m_session.load());
        const auto plan = m_session.addYear(2026);
        ASSERT_TRUE(plan);
        m_plan = *plan;
        m_announced = 0;
    }

    QString shown(CellPlace place) const {
        return m_session.planner().textShown(m_plan, place, m_session.today());
    }
    const Action* action(CellPlace place) const {
        return m_session.planner().actionShown(m_plan, place, m_session.today());
    }
    void type(CellPlace place, const char* text) {
        ASSERT_TRUE(m_session.renameCell(m_plan, place, QString::fromUtf8(text)));
    }
    void makeTask(CellPlace place, const char* text) {
        type(place, text);
        ASSERT_TRUE(m_session.setKind(action(place)->id, ActionKind::Task));
    }

    FixedClock m_clock;
    MemoryStore m_store;
    PlannerSession m_session;
    PlanId m_plan = PlanId::make();
    int m_announced = 0;
};

} // namespace ninefold::test
