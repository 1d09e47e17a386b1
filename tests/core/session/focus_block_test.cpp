// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/focus_block.h"
#include "tests/core/session/session_year.h"

namespace ninefold::test::focus_block_test {
namespace {

constexpr qint64 minute = 60;

class FocusVerbs : public SessionYear {
protected:
    void SetUp() override {
        SessionYear::SetUp();
        type(firstAction, "Study");
        m_study = action(firstAction)->id;
        ASSERT_TRUE(m_session.setKind(m_study, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5, 6, 7};
        ASSERT_TRUE(m_session.setSchedule(m_study, terms, QDate{2026, 1, 1}));
    }
    Decimal amountOn(const PlannerSession& session, QDate day) const {
        Decimal sum;
        for (const CheckIn* record : session.planner().checkInsOf(m_study)) {
            if (record->date == day && record->state == CheckInState::Done)
                sum = sum + record->amount.value_or(Decimal{1});
        }
        return sum;
    }
    QString noteOn(QDate day) const {
        for (const CheckIn* record : m_session.planner().checkInsOf(m_study)) {
            if (record->date == day)
                return record->note;
        }
        return {};
    }
    // The same planner after the program came down and was started again.
    std::unique_ptr<PlannerSession> restarted() {
        auto session = std::make_unique<PlannerSession>(m_store, m_clock);
        EXPECT_TRUE(session->load());
        return session;
    }

    ActionId m_study = ActionId::make();
};

TEST_F(FocusVerbs, RunsByTheWallClock) {
    ASSERT_TRUE(m_session.startFocus(m_study, 50));
    const auto block = m_session.focus();
    ASSERT_TRUE(block);
    EXPECT_EQ(block->day, today);
    EXPECT_EQ(block->leftAt(m_clock.now()), 50 * minute);
    m_clock.advanceSeconds(20 * minute);
    EXPECT_EQ(block->leftAt(m_clock.now()), 30 * minute);
    m_clock.advanceSeconds(600 * minute); // the machine slept
    EXPECT_TRUE(block->isOverAt(m_clock.now()));
    EXPECT_EQ(block->ranBy(m_clock.now()), 50 * minute);
    m_clock.advanceSeconds(-900 * minute); // somebody set the clock back
    EXPECT_EQ(block->ranBy(m_clock.now()), 0);
}

TEST_F(FocusVerbs, AChangeOfTimeZoneChangesNothing) {
    ASSERT_TRUE(m_session.startFocus(m_study, 50));
    m_clock.advanceSeconds(10 * minute);
    m_clock.set(m_clock.now().toTimeZone(QTimeZone{"Asia/Seoul"}));
    EXPECT_EQ(m_session.focus()->leftAt(m_clock.now()), 40 * minute);
}

TEST_F(FocusVerbs, CountsOneAmountOnTheDayItBegan) {
    m_clock.set(QDateTime{today.addDays(1), QTime{3, 30}, Qt::UTC}); // still the day before
    ASSERT_TRUE(m_session.startFocus(m_study, 50));
    m_clock.advanceSeconds(60 * minute); // the next day has begun
    ASSERT_EQ(m_session.today(), today.addDays(1));
    ASSERT_TRUE(m_session.countFocus());
    EXPECT_EQ(amountOn(m_session, today), Decimal{1});
    EXPECT_EQ(amountOn(m_session, today.addDays(1)), Decimal{});
    EXPECT_FALSE(m_session.focus());
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::FocusBlock);
}

TEST_F(FocusVerbs, AddsTheStepToWhatTheDayHasAlready) {
    ActionDetails details = detailsOf(*m_session.planner().action(m_study));
    details.step = Decimal{50};
    ASSERT_TRUE(m_session.setDetails(m_study, details));
    for (int i = 1; i <= 2; ++i) {
        ASSERT_TRUE(m_session.startFocus(m_study, 50));
        ASSERT_TRUE(m_session.countFocus());
        EXPECT_EQ(amountOn(m_session, today), Decimal{50 * i});
    }
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(amountOn(m_session, today), Decimal{50});
    EXPECT_FALSE(m_session.focus()) << "taking the amount back does not start the block again";
}

TEST_F(FocusVerbs, SurvivesARestart) {
    ASSERT_TRUE(m_session.startFocus(m_study, 50));
    m_clock.advanceSeconds(20 * minute);
    const auto next = restarted();
    ASSERT_TRUE(next->focus());
    EXPECT_EQ(next->focus(), m_session.focus());
    EXPECT_EQ(next->focus()->leftAt(m_clock.now()), 30 * minute);
}

TEST_F(FocusVerbs, IsCountedOnceWhateverWriteFails) {
    ASSERT_TRUE(m_session.startFocus(m_study, 50));
    m_clock.advanceSeconds(50 * minute);
    m_store.failFrom(1, Error{ErrorCode::DiskFull});
    EXPECT_FALSE(m_session.countFocus());
    EXPECT_TRUE(m_session.focus()) << "neither counted nor forgotten";
    EXPECT_EQ(amountOn(m_session, today), Decimal{});
    m_store.recover();
    const auto next = restarted();
    ASSERT_TRUE(next->countFocus());
    EXPECT_EQ(amountOn(*next, today), Decimal{1});
    // The one write held both: whoever starts from what is stored finds the amount, and no block.
    const auto third = restarted();
    EXPECT_FALSE(third->focus());
    ASSERT_TRUE(third->countFocus());
    EXPECT_EQ(amountOn(*third, today), Decimal{1});
}

TEST_F(FocusVerbs, StandsStillWhileItIsPaused) {
    ASSERT_TRUE(m_session.startFocus(m_study, 50));
    m_clock.advanceSeconds(10 * minute);
    ASSERT_TRUE(m_session.pauseFocus(true));
    m_clock.advanceSeconds(500 * minute);
    EXPECT_TRUE(restarted()->focus()->isPaused());
    EXPECT_EQ(m_session.focus()->leftAt(m_clock.now()), 40 * minute);
    ASSERT_TRUE(m_session.pauseFocus(false));
    m_clock.advanceSeconds(15 * minute);
    EXPECT_EQ(m_session.focus()->leftAt(m_clock.now()), 25 * minute);
}

TEST_F(FocusVerbs, KeepsInterruptedMinutesAsANoteBesideTheOneThere) {
    ASSERT_TRUE(m_session.setCheckInNote(m_study, today, QStringLiteral("graphs")));
    ASSERT_TRUE(m_session.startFocus(m_study, 50));
    ASSERT_TRUE(m_session.stopFocus(QStringLiteral("25 of 50 min")));
    EXPECT_EQ(noteOn(today), QStringLiteral("graphs\n25 of 50 min"));
    EXPECT_EQ(amountOn(m_session, today), Decimal{});
    EXPECT_FALSE(restarted()->focus());
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(noteOn(today), QStringLiteral("graphs"));
}

TEST_F(FocusVerbs, StoppingLeavesNothingBehind) {
    ASSERT_TRUE(m_session.startFocus(m_study, 50));
    const StepNumber before = m_session.toUndo()->number;
    ASSERT_TRUE(m_session.stopFocus());
    EXPECT_EQ(m_session.toUndo()->number, before);
    EXPECT_FALSE(restarted()->focus());
}

TEST_F(FocusVerbs, OnATaskCountsNothing) {
    makeTask(secondAction, "Exam");
    ASSERT_TRUE(m_session.startFocus(action(secondAction)->id, 25));
    ASSERT_TRUE(m_session.countFocus());
    EXPECT_FALSE(m_session.focus());
    EXPECT_FALSE(action(secondAction)->doneOn);
}

TEST_F(FocusVerbs, ForgetsABlockWhoseActionIsGone) {
    ASSERT_TRUE(m_session.startFocus(m_study, 50));
    ASSERT_TRUE(m_session.eraseAction(m_study));
    ASSERT_TRUE(m_session.countFocus());
    EXPECT_FALSE(m_session.focus());
    EXPECT_EQ(m_session.planner().table<CheckIn>().size(), 0U);
}

TEST_F(FocusVerbs, OneBlockAtATime) {
    makeTask(secondAction, "Exam");
    ASSERT_TRUE(m_session.startFocus(m_study, 50));
    ASSERT_TRUE(m_session.startFocus(action(secondAction)->id, 25));
    EXPECT_EQ(m_session.focus()->action, action(secondAction)->id);
    EXPECT_EQ(m_session.focus()->minutes, 25);
    ASSERT_TRUE(m_session.stopFocus());
    EXPECT_FALSE(m_session.focus());
}

TEST_F(FocusVerbs, RefusesWhatIsNotCountedAndOddLengths) {
    type(secondAction, "Stay calm");
    EXPECT_EQ(m_session.startFocus(action(secondAction)->id, 50).error().code, ErrorCode::NotThisKind);
    EXPECT_EQ(m_session.startFocus(m_study, 4).error().code, ErrorCode::NumberOutOfRange);
    EXPECT_EQ(m_session.startFocus(m_study, 181).error().code, ErrorCode::NumberOutOfRange);
    EXPECT_FALSE(m_session.focus());
}

TEST(FocusBlock, IsReadAsItWasWritten) {
    FocusBlock block{ActionId::make(), today, 50, 90, QDateTime{today, QTime{12, 0, 1, 250}, Qt::UTC}};
    EXPECT_EQ(focusFromText(textOfFocus(block)), block);
    block.runningSince.reset();
    EXPECT_EQ(focusFromText(textOfFocus(block)), block);
    EXPECT_FALSE(focusFromText(QStringLiteral("{}")));
    EXPECT_FALSE(focusFromText(QStringLiteral("half a block")));
}

} // namespace
} // namespace ninefold::test::focus_block_test
