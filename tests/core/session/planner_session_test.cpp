// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"

#include "core/session/import_mode.h"
#include "tests/core/session/session_year.h"

namespace ninefold::planner_session_test {

using test::core;
using test::firstAction;
using test::secondAction;
using test::today;

class PlannerSessionTest : public test::SessionYear {};

TEST_F(PlannerSessionTest, ShowsASubGoalTypedInOneOfItsCellsInBoth) {
    type({4, 2}, "건강");
    EXPECT_EQ(shown({2, 4}), QStringLiteral("건강"));
    type({2, 4}, "체력");
    EXPECT_EQ(shown({4, 2}), QStringLiteral("체력"));
}

TEST_F(PlannerSessionTest, TakesWhiteSpaceFromTheEndsOfACellOnly) {
    type(firstAction, "  Run\n 5 km \n");
    EXPECT_EQ(shown(firstAction), QStringLiteral("Run\n 5 km"));
}

TEST_F(PlannerSessionTest, DropsAnEditThatChangesNothing) {
    type(firstAction, "Run");
    m_announced = 0;
    const StepNumber before = m_session.toUndo()->number;

    type(firstAction, " Run ");

    EXPECT_EQ(m_announced, 0);
    EXPECT_EQ(m_session.toUndo()->number, before);
}

TEST_F(PlannerSessionTest, ForgetsAnActionWithoutRecordsWhenItsCellIsCleared) {
    type(firstAction, "Run");
    ASSERT_TRUE(m_session.clearCell(m_plan, firstAction));
    EXPECT_EQ(shown(firstAction), QString{});
    EXPECT_TRUE(m_session.planner().actionsOf(m_plan).empty());
}

TEST_F(PlannerSessionTest, DoesNotClearAnActionThatHasRecords) {
    makeTask(firstAction, "Take the exam");
    ASSERT_TRUE(m_session.setTaskDone(action(firstAction)->id, true));

    const auto cleared = m_session.clearCell(m_plan, firstAction);

    ASSERT_FALSE(cleared);
    EXPECT_EQ(cleared.error().code, ErrorCode::HasRecords);
    EXPECT_EQ(shown(firstAction), QStringLiteral("Take the exam"));
}

TEST_F(PlannerSessionTest, FreesTheCellOfAnEndedActionAndKeepsItsPast) {
    makeTask(firstAction, "Take the exam");
    ASSERT_TRUE(m_session.setTaskDone(action(firstAction)->id, true));
    const ActionId past = action(firstAction)->id;

    ASSERT_TRUE(m_session.endAction(past));
    EXPECT_EQ(shown(firstAction), QString{});
    type(firstAction, "Apply");

    EXPECT_EQ(action(firstAction)->from, today);
    EXPECT_EQ(m_session.planner().action(past)->doneOn, today);
}

TEST_F(PlannerSessionTest, ErasesAnActionWithEverythingItHeld) {
    makeTask(firstAction, "Take the exam");
    ASSERT_TRUE(m_session.setTaskDone(action(firstAction)->id, true));
    ASSERT_TRUE(m_session.eraseAction(action(firstAction)->id));
    EXPECT_TRUE(m_session.planner().actionsOf(m_plan).empty());
}

TEST_F(PlannerSessionTest, StartsANewActionWhenTheKindOfOneWithRecordsChanges) {
    makeTask(firstAction, "Read");
    ASSERT_TRUE(m_session.setTaskDone(action(firstAction)->id, true));
    const ActionId past = action(firstAction)->id;

    ASSERT_TRUE(m_session.setKind(past, ActionKind::Measured));

    EXPECT_NE(action(firstAction)->id, past);
    EXPECT_EQ(action(firstAction)->kind, ActionKind::Measured);
    EXPECT_FALSE(action(firstAction)->doneOn);
    EXPECT_EQ(m_session.planner().action(past)->kind, ActionKind::Task);
}

TEST_F(PlannerSessionTest, MarksOnlyTasksDone) {
    type(firstAction, "Stay calm");
    const auto done = m_session.setTaskDone(action(firstAction)->id, true);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::NotThisKind);
}

TEST_F(PlannerSessionTest, SwapsTwoCellsWithTheirPast) {
    makeTask(firstAction, "Old");
    ASSERT_TRUE(m_session.setTaskDone(action(firstAction)->id, true));
    const ActionId past = action(firstAction)->id;
    ASSERT_TRUE(m_session.endAction(past));
    type(firstAction, "Now");
    type(secondAction, "Other");

    ASSERT_TRUE(m_session.swapActions(m_plan, firstAction, secondAction));

    EXPECT_EQ(shown(firstAction), QStringLiteral("Other"));
    EXPECT_EQ(shown(secondAction), QStringLiteral("Now"));
    EXPECT_EQ(m_session.planner().action(past)->cell, 1);
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::SwapActions);
}

TEST_F(PlannerSessionTest, MovesACellToAnEmptyOneBySwapping) {
    type(firstAction, "Run");
    ASSERT_TRUE(m_session.swapActions(m_plan, firstAction, {8, 8}));
    EXPECT_EQ(shown(firstAction), QString{});
    EXPECT_EQ(shown({8, 8}), QStringLiteral("Run"));
}

TEST_F(PlannerSessionTest, SwapsWholeBlocksInBothPlacesOfTheirSubGoals) {
    type({0, 4}, "Algorithms");
    type({0, 7}, "One problem");
    type({8, 4}, "Health");

    ASSERT_TRUE(m_session.swapBlocks(m_plan, 0, 8));

    EXPECT_EQ(shown({4, 8}), QStringLiteral("Algorithms"));
    EXPECT_EQ(shown({8, 7}), QStringLiteral("One problem"));
    EXPECT_EQ(shown({4, 0}), QStringLiteral("Health"));
}

TEST_F(PlannerSessionTest, UndoesBackToEmptyAndRedoesToTheSame) {
    type(core, "Land a role");
    type({4, 1}, "Open source");
    makeTask({1, 0}, "File 5 issues");
    ASSERT_TRUE(m_session.setTaskDone(action({1, 0})->id, true));
    ASSERT_TRUE(m_session.swapBlocks(m_plan, 1, 2));
    const auto whole = m_session.planner().counts();

    while (m_session.toUndo())
        ASSERT_TRUE(m_session.undo());
    EXPECT_TRUE(m_session.planner().records().empty());
    while (m_session.toRedo())
        ASSERT_TRUE(m_session.redo());

    EXPECT_EQ(m_session.planner().counts(), whole);
    EXPECT_EQ(shown({2, 0}), QStringLiteral("File 5 issues"));
    EXPECT_TRUE(action({2, 0})->doneOn);
}

TEST_F(PlannerSessionTest, ForgetsWhatWasUndoneOnceSomethingNewIsDone) {
    type(firstAction, "Run");
    ASSERT_TRUE(m_session.undo());
    type(firstAction, "Walk");
    EXPECT_EQ(m_session.toRedo(), nullptr);
    EXPECT_EQ(m_session.redo().error().code, ErrorCode::NothingToRedo);
}

TEST_F(PlannerSessionTest, UndoesAcrossARestart) {
    type(firstAction, "Run");
    type(firstAction, "Walk");

    PlannerSession restarted{m_store, m_clock};
    ASSERT_TRUE(restarted.load());
    EXPECT_EQ(restarted.planner().textShown(m_plan, firstAction, today), QStringLiteral("Walk"));
    ASSERT_TRUE(restarted.undo());
    EXPECT_EQ(restarted.planner().textShown(m_plan, firstAction, today), QStringLiteral("Run"));
    ASSERT_TRUE(restarted.redo());
    EXPECT_EQ(restarted.planner().textShown(m_plan, firstAction, today), QStringLiteral("Walk"));
}

TEST_F(PlannerSessionTest, UndoesMoreStepsThanAreReadAtOnce) {
    for (int i = 0; i < 450; ++i)
        type(firstAction, qPrintable(QString::number(i)));
    PlannerSession restarted{m_store, m_clock};
    ASSERT_TRUE(restarted.load());

    int undone = 0;
    while (restarted.toUndo()) {
        ASSERT_TRUE(restarted.undo());
        ++undone;
    }

    EXPECT_EQ(undone, 451);
    EXPECT_TRUE(restarted.planner().records().empty());
}

TEST_F(PlannerSessionTest, ChangesNothingAnywhereWhenTheStoreFails) {
    type(firstAction, "Run");
    const auto before = m_session.planner().records();
    const StepNumber step = m_session.toUndo()->number;
    m_announced = 0;
    m_store.failFrom(1, Error{ErrorCode::DiskFull});

    const auto renamed = m_session.renameCell(m_plan, firstAction, QStringLiteral("Walk"));
    ASSERT_FALSE(renamed);
    EXPECT_EQ(renamed.error().code, ErrorCode::DiskFull);
    EXPECT_FALSE(m_session.undo());
    EXPECT_FALSE(m_session.importGrid(m_plan, GridText{}, ImportMode::Replace));

    EXPECT_EQ(m_session.planner().records(), before);
    EXPECT_EQ(m_session.toUndo()->number, step);
    EXPECT_EQ(m_announced, 0);
    m_store.recover();
    EXPECT_TRUE(m_session.renameCell(m_plan, firstAction, QStringLiteral("Walk")));
}

TEST_F(PlannerSessionTest, KeepsWhatCanBeRedoneWhenARedoFails) {
    type(firstAction, "Run");
    ASSERT_TRUE(m_session.undo());
    m_store.failFrom(1, Error{ErrorCode::DiskFull});
    EXPECT_FALSE(m_session.redo());
    m_store.recover();
    EXPECT_TRUE(m_session.redo());
    EXPECT_EQ(shown(firstAction), QStringLiteral("Run"));
}

TEST_F(PlannerSessionTest, KeepsADraftUntilTheCellGetsItsText) {
    const Draft draft{{m_plan, firstAction, QStringLiteral("text")}, QStringLiteral("Ru")};
    ASSERT_TRUE(m_session.keepDraft(draft));
    EXPECT_EQ(shown(firstAction), QString{});
    PlannerSession afterACrash{m_store, m_clock};
    ASSERT_TRUE(afterACrash.load());
    EXPECT_EQ(afterACrash.drafts(), std::vector{draft});

    type(firstAction, "Run");

    EXPECT_TRUE(m_session.drafts().empty());
    EXPECT_TRUE(m_store.drafts()->empty());
}

TEST_F(PlannerSessionTest, SettlesADraftThatEndedAsTheTextThatWasThere) {
    type(firstAction, "Run");
    ASSERT_TRUE(m_session.keepDraft({{m_plan, firstAction, QStringLiteral("text")}, QStringLiteral("Runn")}));
    type(firstAction, "Run");
    EXPECT_TRUE(m_store.drafts()->empty());
}

TEST_F(PlannerSessionTest, RefusesADocumentForAYearThatHasContentUnlessItReplacesIt) {
    type(core, "Goal");
    Plan other{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    other.core = QStringLiteral("Other");

    const auto refused = m_session.importRecords({other}, false);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::YearHasContent);
    EXPECT_EQ(refused.error().args, QStringList{QStringLiteral("2026")});

    ASSERT_TRUE(m_session.importRecords({other}, true));
    EXPECT_EQ(m_session.planner().planOfYear(2026)->core, QStringLiteral("Other"));
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(shown(core), QStringLiteral("Goal"));
}

TEST_F(PlannerSessionTest, ImportsADocumentOverItself) {
    type(core, "Goal");
    type(firstAction, "Run");
    const auto records = m_session.planner().records();
    EXPECT_TRUE(m_session.importRecords(records, true));
    EXPECT_EQ(m_session.planner().counts().actions, 1);
}

TEST_F(PlannerSessionTest, LocksAYearFourteenDaysAfterItWasClosed) {
    Plan closed{PlanId::make(), 2025, QDate{2025, 1, 1}, QDate{2025, 12, 31}};
    closed.closedOn = today.addDays(-14);
    ASSERT_TRUE(m_session.importRecords({closed}, false));
    EXPECT_TRUE(m_session.renameCell(closed.id, core, QStringLiteral("Still open")));

    m_clock.advanceDays(1);

    const auto late = m_session.renameCell(closed.id, core, QStringLiteral("Too late"));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, ErrorCode::YearClosed);
    EXPECT_TRUE(m_session.isYearLocked(closed.id));
}

TEST_F(PlannerSessionTest, TellsTheTextsACellHad) {
    type(firstAction, "Run");
    type(firstAction, "Walk");
    type(firstAction, "Swim");
    ASSERT_TRUE(m_session.undo());

    const auto versions = m_session.versionsOf(refOf(Record{*action(firstAction)}));

    ASSERT_TRUE(versions);
    ASSERT_EQ(versions->size(), 2U);
    EXPECT_EQ(versions->front().before, QStringLiteral("Run"));
    EXPECT_EQ(versions->front().after, QStringLiteral("Walk"));
}

TEST_F(PlannerSessionTest, CountsTheUsersDayFromFourInTheMorning) {
    m_clock.set(QDateTime{QDate{2026, 5, 21}, QTime{3, 59}, Qt::UTC});
    EXPECT_EQ(m_session.today(), (QDate{2026, 5, 20}));
    m_clock.set(QDateTime{QDate{2026, 5, 21}, QTime{4, 0}, Qt::UTC});
    EXPECT_EQ(m_session.today(), (QDate{2026, 5, 21}));
}

} // namespace ninefold::planner_session_test
