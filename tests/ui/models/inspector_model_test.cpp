// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inspector_model.h"

#include "core/session/import_mode.h"
#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::inspector_model_test {
namespace {

using Subject = InspectorModel::Subject;

class InspectorModelTest : public testing::Test {
protected:
    void show(CellPlace place) { model.show(&year.session, year.plan, place); }

    test::OpenYear year{test::sampleYear()};
    InspectorModel model;
    QSignalSpy errors{&model, &InspectorModel::errorRaised};
};

TEST_F(InspectorModelTest, KnowsWhatEachCellHas) {
    EXPECT_EQ(model.subject(), Subject::Nothing);
    show({4, 4});
    EXPECT_EQ(model.subject(), Subject::Core);
    EXPECT_TRUE(model.has(CellField::Why));
    EXPECT_FALSE(model.has(CellField::Notes));
    show({4, 0});
    EXPECT_EQ(model.subject(), Subject::SubGoal);
    EXPECT_TRUE(model.has(CellField::Notes));
    EXPECT_FALSE(model.kind());
    show({0, 0});
    EXPECT_EQ(model.subject(), Subject::Action);
    EXPECT_EQ(model.goal(), QStringLiteral("Algorithms"));
    EXPECT_EQ(model.kind(), ActionKind::Routine);
    EXPECT_TRUE(model.has(CellField::PolishedMeans));
    ASSERT_TRUE(year.session.clearCell(year.plan, {0, 0}));
    EXPECT_EQ(model.subject(), Subject::FreeCell);
    EXPECT_FALSE(model.has(CellField::Notes));
}

TEST_F(InspectorModelTest, WhileItDoesNotFollowNothingIsToldAndThenOnce) {
    show({0, 0});
    QSignalSpy told{&model, &InspectorModel::changed};
    model.setFollowing(false);
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Notebook")));
    show({4, 4});
    EXPECT_TRUE(told.isEmpty());
    model.setFollowing(true);
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(model.subject(), Subject::Core);
}

TEST_F(InspectorModelTest, StoresEachTextAsOneStep) {
    show({0, 0});
    model.type(CellField::Notes, QStringLiteral("a"));
    model.type(CellField::Notes, QStringLiteral("a note"));
    model.type(CellField::DoneMeans, QStringLiteral("solved"));
    model.type(CellField::PolishedMeans, QStringLiteral("explained"));
    EXPECT_TRUE(model.commitAll());
    EXPECT_EQ(year.action({0, 0})->notes, QStringLiteral("a note"));
    EXPECT_EQ(year.action({0, 0})->doneMeans, QStringLiteral("solved"));
    EXPECT_EQ(year.action({0, 0})->polishedMeans, QStringLiteral("explained"));
    EXPECT_EQ(year.store.steps().size(), 3U);
    show({4, 4});
    model.type(CellField::Why, QStringLiteral("because"));
    EXPECT_TRUE(model.commit(CellField::Why));
    EXPECT_EQ(year.session.planner().plan(year.plan)->why, QStringLiteral("because"));
}

TEST_F(InspectorModelTest, ALateAnnouncementNeverOverwritesWhatIsTyped) {
    show({0, 0});
    model.type(CellField::Notes, QStringLiteral("mine"));
    ASSERT_TRUE(year.session.setNotes(year.plan, {0, 0}, QStringLiteral("theirs")));
    EXPECT_EQ(model.text(CellField::Notes), QStringLiteral("mine"));
    EXPECT_TRUE(model.drop(CellField::Notes));
    EXPECT_EQ(model.text(CellField::Notes), QStringLiteral("theirs"));
    EXPECT_FALSE(model.drop(CellField::Notes));
}

TEST_F(InspectorModelTest, GoingToAnotherCellStoresWhatWasTyped) {
    show({0, 0});
    model.type(CellField::Notes, QStringLiteral("mine"));
    show({0, 1});
    EXPECT_EQ(year.action({0, 0})->notes, QStringLiteral("mine"));
    EXPECT_EQ(model.text(CellField::Notes), QString{});
}

TEST_F(InspectorModelTest, WhatCouldNotBeStoredStaysWithItsCell) {
    show({0, 0});
    model.type(CellField::Notes, QStringLiteral("mine"));
    year.store.failFrom(1, Error{ErrorCode::DiskFull});
    show({0, 1});
    EXPECT_EQ(errors.count(), 1);
    show({0, 0});
    EXPECT_EQ(model.text(CellField::Notes), QStringLiteral("mine"));
    EXPECT_FALSE(model.commitAll());
    year.store.recover();
    EXPECT_TRUE(model.commitAll());
    EXPECT_EQ(year.action({0, 0})->notes, QStringLiteral("mine"));
}

TEST_F(InspectorModelTest, KeepsUnfinishedTypingAsADraftOfItsText) {
    show({0, 0});
    model.type(CellField::DoneMeans, QStringLiteral("half a sen"));
    model.keepDrafts();
    ASSERT_EQ(year.session.drafts().size(), 1U);
    EXPECT_EQ(year.session.drafts().front().key, (DraftKey{year.plan, {0, 0}, QStringLiteral("done_means")}));
    EXPECT_TRUE(model.commitAll());
    EXPECT_TRUE(year.session.drafts().empty());
}

TEST_F(InspectorModelTest, WhatFoundTheDiskFullIsStoredOnceThereIsRoom) {
    show({0, 0});
    model.type(CellField::Notes, QStringLiteral("a note"));
    year.store.failFrom(1, Error{ErrorCode::DiskFull});
    EXPECT_FALSE(model.commit(CellField::Notes));
    show({8, 8});
    EXPECT_EQ(errors.count(), 2);
    model.tryAgain();
    EXPECT_EQ(errors.count(), 2) << "said once, not every few seconds";
    year.store.recover();
    model.tryAgain();
    EXPECT_EQ(year.action({0, 0})->notes, QStringLiteral("a note"));
    EXPECT_TRUE(year.session.drafts().empty());
}

TEST_F(InspectorModelTest, WhatIsDroppedIsNotTriedAgain) {
    show({0, 0});
    model.type(CellField::Notes, QStringLiteral("a note"));
    year.store.failFrom(1, Error{ErrorCode::DiskFull});
    EXPECT_FALSE(model.commit(CellField::Notes));
    year.store.recover();
    EXPECT_TRUE(model.drop(CellField::Notes));
    model.tryAgain();
    EXPECT_EQ(year.action({0, 0})->notes, QString{});
}

TEST_F(InspectorModelTest, EndsAndErasesAndUndoBringsBack) {
    show({0, 7});
    EXPECT_TRUE(model.hasRecords());
    model.end();
    EXPECT_EQ(model.subject(), Subject::FreeCell);
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(model.subject(), Subject::Action);
    model.erase();
    EXPECT_EQ(model.subject(), Subject::FreeCell);
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(model.text(CellField::Text), QStringLiteral("3 contests"));
}

TEST_F(InspectorModelTest, EmptyingATextThatHasRecordsAsksInsteadOfFailing) {
    QSignalSpy records{&model, &InspectorModel::recordsInTheWay};
    show({0, 7});
    model.type(CellField::Text, QString{});
    EXPECT_TRUE(model.commit(CellField::Text));
    EXPECT_EQ(records.count(), 1);
    EXPECT_EQ(errors.count(), 0);
    EXPECT_EQ(model.text(CellField::Text), QStringLiteral("3 contests"));
}

TEST_F(InspectorModelTest, TheHistoryHoldsEveryTextOfTheCellNewestFirst) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 7}, QStringLiteral("4 contests")));
    year.clock.advanceSeconds(60);
    show({0, 7});
    model.end();
    year.clock.advanceSeconds(60);
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 7}, QStringLiteral("Read papers")));
    const auto history = model.history();
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 3U);
    EXPECT_EQ((*history)[0].text, QStringLiteral("Read papers"));
    EXPECT_EQ((*history)[0].fate, PastText::Fate::Stays);
    EXPECT_EQ((*history)[1].text, QStringLiteral("4 contests"));
    EXPECT_EQ((*history)[1].fate, PastText::Fate::Ended);
    EXPECT_EQ((*history)[2].text, QStringLiteral("3 contests"));
    EXPECT_FALSE((*history)[2].at.isValid());
}

TEST_F(InspectorModelTest, TheHistoryOfACellHoldsWhatWasClearedInIt) {
    show({8, 8});
    ASSERT_TRUE(year.session.clearCell(year.plan, {8, 8}));
    ASSERT_TRUE(year.session.renameCell(year.plan, {8, 8}, QStringLiteral("Run")));
    year.clock.advanceSeconds(60);
    ASSERT_TRUE(year.session.clearCell(year.plan, {8, 8}));
    const auto history = model.history();
    ASSERT_TRUE(history);
    ASSERT_FALSE(history->empty());
    EXPECT_EQ(history->front().text, QStringLiteral("Run"));
    EXPECT_EQ(history->front().fate, PastText::Fate::Erased);
    EXPECT_FALSE(history->front().isShown);
}

TEST_F(InspectorModelTest, TheHistoryTellsATextOfAListFromOneThatWasWritten) {
    ASSERT_TRUE(year.session.clearCell(year.plan, {8, 8}));
    ASSERT_TRUE(year.session.renameCell(year.plan, {8, 8}, QStringLiteral("Run")));
    year.clock.advanceSeconds(60);
    GridText list;
    list.at({8, 8}) = QStringLiteral("Swim");
    ASSERT_TRUE(year.session.importGrid(year.plan, list, ImportMode::Replace));
    show({8, 8});
    const auto history = model.history();
    ASSERT_TRUE(history);
    ASSERT_GE(history->size(), 2U);
    EXPECT_EQ((*history)[0].text, QStringLiteral("Swim"));
    EXPECT_EQ((*history)[0].origin, QStringLiteral("from a list"));
    EXPECT_TRUE((*history)[0].isShown);
    EXPECT_EQ((*history)[1].text, QStringLiteral("Run"));
    EXPECT_EQ((*history)[1].origin, QStringLiteral("written"));
}

TEST_F(InspectorModelTest, ATextThatGoesOnAsAnotherKindIsListedOnce) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 7}, QStringLiteral("4 contests")));
    year.clock.advanceSeconds(60);
    show({0, 7});
    model.setKind(ActionKind::None);
    const auto history = model.history();
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 2U);
    EXPECT_EQ(history->front().text, QStringLiteral("4 contests"));
    EXPECT_EQ(history->front().origin, QStringLiteral("renamed"));
    EXPECT_EQ(history->front().fate, PastText::Fate::Stays);
}

TEST_F(InspectorModelTest, BringsATextBackAsOneStep) {
    show({0, 7});
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 7}, QStringLiteral("4 contests")));
    model.bringBack(QStringLiteral("3 contests"));
    EXPECT_EQ(year.text({0, 7}), QStringLiteral("3 contests"));
    ASSERT_TRUE(year.session.undo());
    EXPECT_EQ(year.text({0, 7}), QStringLiteral("4 contests"));
}

TEST_F(InspectorModelTest, BringsBackIntoAFreeCell) {
    show({0, 7});
    model.end();
    model.bringBack(QStringLiteral("3 contests"));
    EXPECT_EQ(model.subject(), Subject::Action);
    EXPECT_EQ(year.text({0, 7}), QStringLiteral("3 contests"));
}

TEST_F(InspectorModelTest, TheHistoryOfTheCoreAndOfASubGoalIsTheirs) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {4, 4}, QStringLiteral("Another year")));
    ASSERT_TRUE(year.session.renameCell(year.plan, {4, 0}, QStringLiteral("Proofs")));
    show({4, 4});
    EXPECT_EQ(model.history()->front().text, QStringLiteral("Another year"));
    show({0, 4});
    EXPECT_EQ(model.history()->front().text, QStringLiteral("Proofs"));
}

} // namespace
} // namespace ninefold::ui::inspector_model_test
