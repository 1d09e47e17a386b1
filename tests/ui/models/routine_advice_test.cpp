// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/routine_advice.h"

#include "tests/ui/grid/open_year.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::routine_advice_test {
namespace {

class RoutineAdviceTest : public testing::Test {
protected:
    RoutineAdviceTest() { m_advice.follow(&m_year.session, m_year.plan); }

    void makeRoutine(CellPlace place) {
        ASSERT_TRUE(m_year.session.renameCell(m_year.plan, place, QStringLiteral("Run")));
        ASSERT_TRUE(m_year.session.setKind(m_year.action(place)->id, ActionKind::Routine));
    }
    void makeRoutines(int count) {
        for (int i = 0; i < count; ++i)
            makeRoutine({i / 4, i % 4});
    }

    test::OpenYear m_year;
    RoutineAdvice m_advice;
    QSignalSpy m_advised{&m_advice, &RoutineAdvice::tooManyBegan};
};

TEST_F(RoutineAdviceTest, ComesWithTheEighthAndNotAgain) {
    makeRoutines(7);
    EXPECT_EQ(m_advised.count(), 0);
    makeRoutine({7, 0});
    EXPECT_EQ(m_advised.count(), 1);
    makeRoutine({7, 1});
    EXPECT_EQ(m_advised.count(), 1);
}

TEST_F(RoutineAdviceTest, SaysNothingOfWhatWasThereWhenItIsOpened) {
    makeRoutines(8);
    RoutineAdvice later;
    QSignalSpy advised{&later, &RoutineAdvice::tooManyBegan};
    later.follow(&m_year.session, m_year.plan);
    ASSERT_TRUE(m_year.session.renameCell(m_year.plan, {8, 0}, QStringLiteral("Swim")));
    EXPECT_EQ(advised.count(), 0);
}

} // namespace
} // namespace ninefold::ui::routine_advice_test
