// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_draft.h"

#include "tests/ui/grid/open_year.h"
#include "tests/ui/grid/sample_year.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::text_draft_test {
namespace {

class TextDraftTest : public testing::Test {
protected:
    test::OpenYear year{test::sampleYear()};
    TextAddress address{year.plan, {0, 0}, CellField::Text};
};

TEST_F(TextDraftTest, KeepsWhatWasTypedAndSettlesItWithTheChange) {
    TextDraft draft{year.session, address};
    draft.type(QStringLiteral("Rea"));
    EXPECT_TRUE(year.session.drafts().empty()) << "the typing has not rested yet";
    draft.keep();
    EXPECT_EQ(year.session.drafts().size(), 1U);
    draft.type(QStringLiteral("Read"));
    ASSERT_TRUE(draft.commit());
    EXPECT_EQ(year.text({0, 0}), QStringLiteral("Read"));
    EXPECT_TRUE(year.session.drafts().empty());
}

TEST_F(TextDraftTest, WhatWasOnlyLookedAtIsNeitherKeptNorStored) {
    TextDraft draft{year.session, address};
    draft.keep();
    ASSERT_TRUE(draft.commit());
    EXPECT_TRUE(year.session.drafts().empty());
    EXPECT_TRUE(year.store.steps().empty());
}

TEST_F(TextDraftTest, TypingBackToTheOldTextLeavesNoStepAndNoDraft) {
    TextDraft draft{year.session, address};
    const QString before = draft.text();
    draft.type(QStringLiteral("x"));
    draft.keep();
    draft.type(before);
    ASSERT_TRUE(draft.commit());
    EXPECT_TRUE(year.store.steps().empty());
    EXPECT_TRUE(year.session.drafts().empty());
}

TEST_F(TextDraftTest, AFailedCommitCanBeRepeated) {
    TextDraft draft{year.session, address};
    draft.type(QStringLiteral("Read"));
    year.store.failFrom(1, Error{ErrorCode::DiskFull});
    EXPECT_EQ(draft.commit().error().code, ErrorCode::DiskFull);
    EXPECT_EQ(draft.text(), QStringLiteral("Read"));
    year.store.recover();
    ASSERT_TRUE(draft.commit());
    EXPECT_EQ(year.text({0, 0}), QStringLiteral("Read"));
}

TEST_F(TextDraftTest, SaysWhenADraftCannotBeKept) {
    TextDraft draft{year.session, address};
    QSignalSpy failures{&draft, &TextDraft::failed};
    year.store.failFrom(1, Error{ErrorCode::DiskFull});
    draft.type(QStringLiteral("Read"));
    draft.keep();
    EXPECT_EQ(failures.count(), 1);
}

TEST_F(TextDraftTest, EveryTextOfACellHasItsOwnDraft) {
    for (const CellField field :
         {CellField::Text, CellField::Notes, CellField::DoneMeans, CellField::PolishedMeans}) {
        TextDraft draft{year.session, {year.plan, {0, 0}, field}};
        draft.type(QStringLiteral("typed"));
        draft.keep();
        EXPECT_EQ(addressOf(draft.address().key()), draft.address());
    }
    EXPECT_EQ(year.session.drafts().size(), 4U);
    EXPECT_FALSE(addressOf({year.plan, {0, 0}, QStringLiteral("weight")}));
}

TEST_F(TextDraftTest, ASubGoalHasOneDraftWhicheverOfItsCellsIsEdited) {
    const TextAddress inMiddle{year.plan, {4, 2}, CellField::Text};
    const TextAddress inBlock{year.plan, {2, 4}, CellField::Text};
    EXPECT_EQ(inMiddle.key(), inBlock.key());
}

} // namespace
} // namespace ninefold::ui::text_draft_test
