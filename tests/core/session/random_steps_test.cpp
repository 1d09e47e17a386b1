// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/import_mode.h"
#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace ninefold::random_steps_test {

namespace {

using Snapshot = std::map<QUuid, Record>;

Snapshot snapshot(const PlannerSession& session) {
    Snapshot records;
    for (Record& record : session.planner().records())
        records.emplace(refOf(record).id, std::move(record));
    return records;
}

/// Does what a person might do next, drawn at random; what the rules refuse is part of it.
class RandomPerson {
public:
    RandomPerson(PlannerSession& session, test::FixedClock& clock, unsigned seed)
        : m_session{session}
        , m_clock{clock}
        , m_random{seed} {}

    void doSomething() {
        const auto plans = m_session.planner().plans();
        if (plans.empty() || draw(30) == 0) {
            std::ignore = m_session.addYear(2025 + draw(3));
            return;
        }
        const PlanId plan = plans[static_cast<std::size_t>(draw(static_cast<int>(plans.size())))]->id;
        const CellPlace place{draw(9), draw(9)};
        const Action* action =
            place.isAction() ? m_session.planner().actionShown(plan, place, m_session.today()) : nullptr;
        switch (draw(14)) {
        case 12:
            goThroughTheDays(plan, action);
            break;
        case 13:
            goThroughTheDays(plan, action);
            break;
        case 0:
            std::ignore = m_session.clearCell(plan, place);
            break;
        case 1:
            std::ignore = m_session.swapActions(plan, place, {draw(9), draw(9)});
            break;
        case 2:
            std::ignore = m_session.swapBlocks(plan, draw(9), draw(9));
            break;
        case 3:
            std::ignore = m_session.setNotes(plan, place, text());
            break;
        case 4:
            std::ignore = m_session.setWhy(plan, text());
            break;
        case 5:
            m_clock.advanceDays(draw(40));
            break;
        case 6:
            importSomething(plan);
            break;
        case 7:
            changeAction(action);
            break;
        case 8:
            changeAction(action);
            break;
        default:
            std::ignore = m_session.renameCell(plan, place, text());
        }
    }

private:
    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    QString text() { return draw(8) == 0 ? QString{} : QStringLiteral("글 %1").arg(draw(50)); }

    void changeAction(const Action* action) {
        if (!action)
            return;
        const ActionId id = action->id;
        switch (draw(5)) {
        case 0:
            std::ignore = m_session.setKind(id, static_cast<ActionKind>(draw(4)));
            break;
        case 1:
            std::ignore = m_session.setKind(id, ActionKind::Task);
            break;
        case 2:
            std::ignore = m_session.setTaskDone(id, draw(2) == 0);
            break;
        case 3:
            std::ignore = m_session.endAction(id);
            break;
        default:
            std::ignore = m_session.eraseAction(id);
        }
    }

    void goThroughTheDays(PlanId plan, const Action* action) {
        const QDate day = m_session.today().addDays(draw(30) - 20);
        const ActionId id = action ? action->id : ActionId::make();
        switch (draw(8)) {
        case 0:
            std::ignore = m_session.setSchedule(id, {ScheduleRule::Quota, {}, draw(9)}, day);
            break;
        case 1:
            std::ignore = m_session.addRest(plan, {day, day.addDays(draw(9) - 1)}, text());
            break;
        case 2:
            std::ignore = m_session.setDayNote(day, text());
            break;
        case 3:
            std::ignore = m_session.setCheckInNote(id, day, text());
            break;
        case 4:
            std::ignore = m_session.setPolished(id, day, draw(2) == 0);
            break;
        case 5:
            std::ignore = m_session.startAnew(id, text(), day);
            break;
        default:
            std::ignore = m_session.checkIn({id, day, static_cast<DayRecord>(draw(6)), Decimal{draw(4)}});
        }
    }

    void importSomething(PlanId plan) {
        GridText grid;
        for (const CellPlace place : textPlaces(CellOrder::Rows))
            grid.at(place) = draw(3) == 0 ? text() : QString{};
        std::ignore =
            m_session.importGrid(plan, grid, draw(2) == 0 ? ImportMode::Replace : ImportMode::FillEmpty);
    }

    PlannerSession& m_session;
    test::FixedClock& m_clock;
    std::mt19937 m_random;
};

} // namespace

TEST(PlannerSession, ComesBackToEveryEarlierStateAndForwardAgainAfterAThousandRandomSequences) {
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        test::FixedClock clock{QDate{2026, 3, 2}};
        test::MemoryStore store;
        PlannerSession session{store, clock};
        ASSERT_TRUE(session.load());
        RandomPerson person{session, clock, seed};

        std::vector<Snapshot> states{snapshot(session)};
        QObject::connect(&session, &PlannerSession::changed, &session,
                         [&] { states.push_back(snapshot(session)); });
        for (int i = 0; i < 25; ++i)
            person.doSomething();
        const std::vector<Snapshot> seen = std::move(states);

        for (std::size_t i = seen.size() - 1; i > 0; --i) {
            ASSERT_TRUE(session.undo()) << "seed " << seed;
            ASSERT_EQ(snapshot(session), seen[i - 1]) << "seed " << seed << ", back to " << i - 1;
        }
        EXPECT_EQ(session.toUndo(), nullptr);
        for (std::size_t i = 1; i < seen.size(); ++i) {
            ASSERT_TRUE(session.redo()) << "seed " << seed;
            ASSERT_EQ(snapshot(session), seen[i]) << "seed " << seed << ", forward to " << i;
        }
    }
}

} // namespace ninefold::random_steps_test
