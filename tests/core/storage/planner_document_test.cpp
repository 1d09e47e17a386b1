// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>

namespace ninefold {

namespace {

using test::bytesOf;

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

class PlannerDocumentTest : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<PlannerDocument> create() const {
        auto document = PlannerDocument::create(folder.planner(), clock);
        return document ? std::move(*document) : nullptr;
    }
    [[nodiscard]] std::unique_ptr<PlannerDocument> open() const {
        auto document = PlannerDocument::open(folder.planner(), clock);
        return document ? std::move(*document) : nullptr;
    }
    /// A planner of 2026 with one sub-goal, closed again.
    void makePlanner() const {
        const auto document = create();
        const auto plan = document->session().addYear(2026);
        ASSERT_TRUE(plan);
        ASSERT_TRUE(document->session().renameCell(*plan, {centre, 0}, QStringLiteral("Algorithms")));
    }
    [[nodiscard]] QString textIn(const PlannerDocument& document) const {
        const auto plans = const_cast<PlannerDocument&>(document).session().planner().plans();
        return const_cast<PlannerDocument&>(document).session().planner().textShown(
            plans.front()->id, {0, centre}, clock.now().date());
    }

    test::PlannerFolder folder;
    test::FixedClock clock;
};

TEST_F(PlannerDocumentTest, FindsWhatWasWrittenAfterARestart) {
    makePlanner();
    const auto document = open();
    ASSERT_TRUE(document);
    EXPECT_EQ(document->access(), Access::ReadWrite);
    EXPECT_EQ(textIn(*document), QStringLiteral("Algorithms"));
}

TEST_F(PlannerDocumentTest, UndoesAndRedoesAfterARestart) {
    makePlanner();
    {
        const auto document = open();
        ASSERT_TRUE(document->session().undo());
        ASSERT_TRUE(document->session().undo());
        EXPECT_FALSE(document->session().undo());
        EXPECT_TRUE(document->session().planner().records().empty());
    }
    const auto document = open();
    EXPECT_TRUE(document->session().planner().records().empty());
    ASSERT_TRUE(document->session().redo());
    ASSERT_TRUE(document->session().redo());
    EXPECT_FALSE(document->session().redo());
    EXPECT_EQ(textIn(*document), QStringLiteral("Algorithms"));
}

TEST_F(PlannerDocumentTest, KeepsFileAndBackupsToTheUser) {
    makePlanner();
    EXPECT_EQ(QFileInfo{folder.planner()}.permissions(), ownerOnly);
    const auto backups = PlannerDocument::backupsOf(folder.planner());
    ASSERT_TRUE(backups);
    ASSERT_EQ(backups->size(), 1U);
    EXPECT_EQ(QFileInfo{backups->front().path}.permissions(), ownerOnly);
}

TEST_F(PlannerDocumentTest, RestoresABackupAndSetsTheOldFileAside) {
    makePlanner();
    const auto backups = PlannerDocument::backupsOf(folder.planner());
    {
        const auto document = open();
        ASSERT_TRUE(document->session().undo());
    }
    const auto aside = PlannerDocument::restore(folder.planner(), backups->front().path, clock);
    ASSERT_TRUE(aside) << aside.error().detail.toStdString();
    EXPECT_TRUE(QFileInfo::exists(*aside));
    EXPECT_EQ(textIn(*open()), QStringLiteral("Algorithms"));
}

} // namespace

} // namespace ninefold
