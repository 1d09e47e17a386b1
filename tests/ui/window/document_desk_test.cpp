// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/document_desk.h"

#include "core/session/planner_opening.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::document_desk_test {
namespace {

class DocumentDeskTest : public testing::Test {
protected:
    [[nodiscard]] QString core() const {
        const auto plans = m_desk.document()->session().planner().plans();
        return plans.empty() ? QString{} : plans.front()->core;
    }

    void write(const QString& text) {
        PlannerSession& session = m_desk.document()->session();
        ASSERT_TRUE(session.renameCell(session.planner().plans().front()->id, {}, text));
    }

    test::PlannerFolder m_folder;
    test::FixedClock m_clock;
    DocumentDesk m_desk{m_clock};
};

TEST_F(DocumentDeskTest, ANewPlannerStartsWithTheCurrentYear) {
    QSignalSpy changes{&m_desk, &DocumentDesk::documentChanged};
    PlannerOpening opening{m_folder.planner(), m_clock, IfMissing::Create};
    ASSERT_TRUE(m_desk.open(opening));
    ASSERT_EQ(m_desk.document()->session().planner().plans().size(), 1U);
    EXPECT_EQ(m_desk.document()->session().planner().plans().front()->year, 2026);
    EXPECT_EQ(m_desk.path(), m_folder.planner());
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(DocumentDeskTest, APlannerIsFoundAgain) {
    ASSERT_TRUE(m_desk.create(m_folder.planner()));
    write(QStringLiteral("Finish the book"));
    m_desk.close();
    EXPECT_EQ(m_desk.document(), nullptr);
    PlannerOpening opening{m_folder.planner(), m_clock, IfMissing::Create};
    ASSERT_TRUE(m_desk.open(opening));
    EXPECT_EQ(core(), QStringLiteral("Finish the book"));
}

TEST_F(DocumentDeskTest, TheOpenPlannerStaysWhenAnotherCannotBeOpened) {
    ASSERT_TRUE(m_desk.create(m_folder.planner()));
    PlannerDocument* before = m_desk.document();
    const auto opened = m_desk.open(m_folder.write(QStringLiteral("other.ninefold"), "not a planner at all"));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::NotAPlanner);
    EXPECT_EQ(m_desk.document(), before);
    EXPECT_EQ(m_desk.path(), m_folder.planner());
}

TEST_F(DocumentDeskTest, OpeningWhatIsOpenChangesNothing) {
    ASSERT_TRUE(m_desk.create(m_folder.planner()));
    QSignalSpy changes{&m_desk, &DocumentDesk::documentChanged};
    ASSERT_TRUE(m_desk.open(m_folder.planner()));
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(DocumentDeskTest, ABackupTakesThePlaceOfThePlannerAndTheOldOneIsSetAside) {
    ASSERT_TRUE(m_desk.create(m_folder.planner()));
    write(QStringLiteral("First"));
    const auto backup = m_desk.document()->backUp();
    ASSERT_TRUE(backup);
    write(QStringLiteral("Second"));
    const auto setAside = m_desk.restore(*backup);
    ASSERT_TRUE(setAside);
    EXPECT_EQ(core(), QStringLiteral("First"));
    EXPECT_TRUE(QFile::exists(*setAside));
}

TEST_F(DocumentDeskTest, AFailedRestoreLeavesThePlannerOpen) {
    ASSERT_TRUE(m_desk.create(m_folder.planner()));
    write(QStringLiteral("Mine"));
    EXPECT_FALSE(m_desk.restore(m_folder.write(QStringLiteral("bad.ninefold"), "rubbish")));
    ASSERT_NE(m_desk.document(), nullptr);
    EXPECT_EQ(core(), QStringLiteral("Mine"));
}

TEST_F(DocumentDeskTest, APlannerInMemoryHasNoPath) {
    ASSERT_TRUE(m_desk.openInMemory());
    EXPECT_TRUE(m_desk.path().isEmpty());
    EXPECT_TRUE(m_folder.names().isEmpty());
}

} // namespace
} // namespace ninefold::ui::document_desk_test
