// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/session_year.h"

namespace ninefold::test::year_verbs_test {
namespace {

using YearVerbs = SessionYear;

TEST_F(YearVerbs, AYearIsClosedFromItsLastDayOn) {
    m_clock.set(QDate{2026, 12, 30});
    const auto early = m_session.closeYear(m_plan);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, ErrorCode::FutureDate);
    EXPECT_EQ(early.error().args, QStringList{QStringLiteral("2026-12-31")});
    m_clock.set(QDate{2026, 12, 31});
    ASSERT_TRUE(m_session.closeYear(m_plan));
    EXPECT_EQ(m_session.planner().plan(m_plan)->closedOn, QDate(2026, 12, 31));
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::CloseYear);
    m_clock.set(QDate{2027, 1, 5});
    ASSERT_TRUE(m_session.closeYear(m_plan));
    EXPECT_EQ(m_session.planner().plan(m_plan)->closedOn, QDate(2026, 12, 31)) << "once is enough";
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(m_session.planner().plan(m_plan)->closedOn);
}

TEST_F(YearVerbs, AClosedYearIsReadOnlyAfterFourteenDaysAndCanBeReopened) {
    m_clock.set(QDate{2026, 12, 31});
    ASSERT_TRUE(m_session.closeYear(m_plan));
    m_clock.set(QDate{2027, 1, 14});
    EXPECT_FALSE(m_session.isYearLocked(m_plan));
    type(firstAction, "late words");
    m_clock.set(QDate{2027, 1, 15});
    EXPECT_TRUE(m_session.isYearLocked(m_plan));
    EXPECT_EQ(m_session.renameCell(m_plan, firstAction, QStringLiteral("x")).error().code,
              ErrorCode::YearClosed);
    ASSERT_TRUE(m_session.reopenYear(m_plan));
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::ReopenYear);
    EXPECT_TRUE(m_session.renameCell(m_plan, firstAction, QStringLiteral("x")));
}

TEST_F(YearVerbs, ReopeningIsTakenBackAndDoneAgain) {
    m_clock.set(QDate{2026, 12, 31});
    ASSERT_TRUE(m_session.closeYear(m_plan));
    m_clock.set(QDate{2027, 3, 1});
    ASSERT_TRUE(m_session.reopenYear(m_plan));
    ASSERT_TRUE(m_session.undo());
    EXPECT_TRUE(m_session.isYearLocked(m_plan));
    ASSERT_TRUE(m_session.redo());
    EXPECT_FALSE(m_session.isYearLocked(m_plan));
    ASSERT_TRUE(m_session.undo());
    ASSERT_TRUE(m_session.undo()) << "the closing";
    EXPECT_FALSE(m_session.planner().plan(m_plan)->closedOn);
}

} // namespace
} // namespace ninefold::test::year_verbs_test
