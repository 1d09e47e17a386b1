// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/focus_changes.h"
#include "tests/core/session/session_year.h"

#include <algorithm>

namespace ninefold::test::focus_verbs_test {
namespace {

const DateSpan firstQuarter{QDate{2026, 1, 1}, QDate{2026, 3, 31}};
const DateSpan secondQuarter{QDate{2026, 4, 1}, QDate{2026, 6, 30}};
const DateSpan thirdQuarter{QDate{2026, 7, 1}, QDate{2026, 9, 30}};

class FocusOfAPeriod : public SessionYear {
protected:
    void SetUp() override {
        SessionYear::SetUp();
        m_run = write(0);
    }
    // An action in the `number`-th cell of the grid, row by row.
    ActionId write(int number) {
        const int block = number / 8;
        const CellPlace place{block < centre ? block : block + 1,
                              ring(CellOrder::Rows)[static_cast<std::size_t>(number % 8)]};
        EXPECT_TRUE(m_session.renameCell(m_plan, place, QStringLiteral("Run %1").arg(number)));
        return action(place)->id;
    }
    void putInFocus(int from, int to, DateSpan days) {
        for (int number = from; number <= to; ++number)
            ASSERT_TRUE(m_session.setInFocus(write(number), days, true));
    }
    std::vector<DateSpan> days(ActionId id) const {
        std::vector<DateSpan> all;
        for (const FocusStar* star : m_session.planner().starsOf(id))
            all.push_back(star->span());
        return all;
    }
    bool isInFocus(DateSpan days) const { return m_session.planner().isInFocus(m_run, days); }
    ErrorCode codeOf(const Result<void>& result) const {
        return result ? ErrorCode{-1} : result.error().code;
    }

    ActionId m_run = ActionId::make();
};

TEST_F(FocusOfAPeriod, IsOneStepThatCanBeUndone) {
    ASSERT_TRUE(m_session.setInFocus(m_run, secondQuarter, true));
    EXPECT_TRUE(isInFocus(secondQuarter));
    EXPECT_FALSE(isInFocus(firstQuarter));
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::AddToFocus);
    ASSERT_TRUE(m_session.undo());
    EXPECT_FALSE(isInFocus(secondQuarter));
    ASSERT_TRUE(m_session.redo());
    EXPECT_TRUE(isInFocus(secondQuarter));
    ASSERT_TRUE(m_session.setInFocus(m_run, secondQuarter, false));
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::TakeFromFocus);
    EXPECT_FALSE(isInFocus(secondQuarter));
}

TEST_F(FocusOfAPeriod, RefusesAnEleventhAndSaysHowManyThereAre) {
    putInFocus(0, 9, secondQuarter);
    const ActionId eleventh = write(10);
    const auto refused = m_session.setInFocus(eleventh, secondQuarter, true);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FocusFull);
    EXPECT_EQ(refused.error().args, QStringList{QStringLiteral("10")});
    EXPECT_TRUE(days(eleventh).empty());
    EXPECT_EQ(codeOf(m_session.setInFocus(eleventh, {QDate{2026, 6, 30}, QDate{2026, 9, 30}}, true)),
              ErrorCode::FocusFull);
    EXPECT_TRUE(m_session.setInFocus(eleventh, thirdQuarter, true));
    EXPECT_EQ(codeOf(m_session.setInFocus(eleventh, firstQuarter, true)), ErrorCode{-1});
}

TEST_F(FocusOfAPeriod, HasRoomAgainOnceAnActionIsEndedOrErased) {
    putInFocus(0, 9, secondQuarter);
    const ActionId eleventh = write(10);
    ASSERT_TRUE(m_session.endAction(m_run));
    const DateSpan rest{today, secondQuarter.last};
    EXPECT_FALSE(isInFocus(rest));
    EXPECT_TRUE(isInFocus({secondQuarter.first, today})) << "its past stays";
    ASSERT_TRUE(m_session.setInFocus(eleventh, rest, true));
    const ActionId twelfth = write(11);
    EXPECT_EQ(codeOf(m_session.setInFocus(twelfth, secondQuarter, true)), ErrorCode::FocusFull);
    ASSERT_TRUE(m_session.eraseAction(eleventh));
    EXPECT_TRUE(days(eleventh).empty());
    ASSERT_TRUE(m_session.setInFocus(twelfth, rest, true));
    ASSERT_TRUE(m_session.undo());
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(days(eleventh), std::vector{rest});
}

TEST_F(FocusOfAPeriod, IsLookedAtWhenAnEndedActionWouldGoOn) {
    putInFocus(0, 9, secondQuarter);
    ASSERT_TRUE(m_session.endAction(m_run));
    ASSERT_TRUE(m_session.setInFocus(write(10), {today, secondQuarter.last}, true));
    EXPECT_EQ(codeOf(m_session.endAction(m_run, today.addDays(10))), ErrorCode::FocusFull);
}

TEST_F(FocusOfAPeriod, JoinsWhatItTouchesAndLeavesWhatIsAround) {
    ASSERT_TRUE(m_session.setInFocus(m_run, firstQuarter, true));
    ASSERT_TRUE(m_session.setInFocus(m_run, thirdQuarter, true));
    EXPECT_EQ(days(m_run).size(), 2U);
    ASSERT_TRUE(m_session.setInFocus(m_run, {QDate{2026, 3, 1}, QDate{2026, 7, 31}}, true));
    EXPECT_EQ(days(m_run), (std::vector{DateSpan{firstQuarter.first, thirdQuarter.last}}));
    ASSERT_TRUE(m_session.setInFocus(m_run, secondQuarter, false));
    EXPECT_EQ(days(m_run), (std::vector{firstQuarter, thirdQuarter}));
    ASSERT_TRUE(m_session.setInFocus(m_run, {QDate{2026, 3, 1}, QDate{2026, 12, 31}}, false));
    EXPECT_EQ(days(m_run), (std::vector{DateSpan{firstQuarter.first, QDate{2026, 2, 28}}}));
}

TEST_F(FocusOfAPeriod, NeedsAnActionThatRunsThen) {
    ASSERT_TRUE(m_session.endAction(m_run));
    const auto refused = m_session.setInFocus(m_run, thirdQuarter, true);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::NotInForce);
}

TEST_F(FocusOfAPeriod, GoesOnWithAnActionThatCountsOtherwise) {
    ASSERT_TRUE(m_session.setKind(m_run, ActionKind::Task));
    ASSERT_TRUE(m_session.setTaskDone(m_run, true));
    ASSERT_TRUE(m_session.setInFocus(m_run, secondQuarter, true));
    ASSERT_TRUE(m_session.setKind(m_run, ActionKind::Routine));
    const Action* next = action(firstAction);
    ASSERT_NE(next->id, m_run);
    EXPECT_EQ(days(next->id), (std::vector{DateSpan{today, secondQuarter.last}}));
}

TEST_F(FocusOfAPeriod, MovesWithItsActionAndNotIntoAnotherYear) {
    ASSERT_TRUE(m_session.setInFocus(m_run, secondQuarter, true));
    ASSERT_TRUE(m_session.swapActions(m_plan, firstAction, secondAction));
    EXPECT_TRUE(isInFocus(secondQuarter));
}

TEST_F(FocusOfAPeriod, IsNotChangedInAClosedYear) {
    m_clock.set(QDateTime{QDate{2026, 12, 31}, QTime{12, 0}, Qt::UTC});
    ASSERT_TRUE(m_session.closeYear(m_plan));
    m_clock.set(QDateTime{QDate{2027, 1, 20}, QTime{12, 0}, Qt::UTC});
    EXPECT_EQ(codeOf(m_session.setInFocus(m_run, secondQuarter, true)), ErrorCode::YearClosed);
    EXPECT_FALSE(isInFocus(secondQuarter));
}

} // namespace
} // namespace ninefold::test::focus_verbs_test
