// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_opening.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <gtest/gtest.h>

namespace ninefold::planner_opening_test {
namespace {

class PlannerOpeningTest : public testing::Test {
protected:
    void makePlanner() const {
        const auto made = std::move(PlannerDocument::create(folder.planner(), clock).value());
        ASSERT_TRUE(made->session().addYear(2026));
    }

    test::PlannerFolder folder;
    test::FixedClock clock;
};

TEST_F(PlannerOpeningTest, HandsOverADocumentThatLivesWhereItWasAskedFor) {
    makePlanner();
    PlannerOpening opening{folder.planner(), clock, IfMissing::Fail};
    EXPECT_EQ(opening.path(), folder.planner());
    const auto document = std::move(opening.take().value());
    EXPECT_EQ(document->access(), Access::ReadWrite);
    EXPECT_EQ(document->thread(), QThread::currentThread());
    EXPECT_EQ(document->session().thread(), QThread::currentThread());
    for (const QObject* part : document->findChildren<QObject*>())
        EXPECT_EQ(part->thread(), QThread::currentThread()) << part->metaObject()->className();
}

TEST_F(PlannerOpeningTest, TheDocumentCanBeWrittenAndChecksItselfAsAnyOther) {
    makePlanner();
    PlannerOpening opening{folder.planner(), clock, IfMissing::Fail, Reading::Present};
    const auto document = std::move(opening.take().value());
    PlannerSession& session = document->session();
    int told = 0;
    QObject::connect(&session, &PlannerSession::changed, document.get(), [&] { ++told; });
    const PlanId plan = session.planner().plans().front()->id;
    EXPECT_TRUE(session.renameCell(plan, {}, QStringLiteral("Finish the book")));
    EXPECT_TRUE(document->readPast());
    QCoreApplication::processEvents();
    EXPECT_GE(told, 1);
    EXPECT_EQ(session.planner().plan(plan)->core, QStringLiteral("Finish the book"));
}

TEST_F(PlannerOpeningTest, AMissingPlannerIsMadeOnlyWhereThatIsWanted) {
    {
        PlannerOpening opening{folder.planner(), clock, IfMissing::Fail};
        const auto opened = opening.take();
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::FileNotFound);
        EXPECT_FALSE(QFileInfo::exists(folder.planner()));
    }
    PlannerOpening opening{folder.planner(), clock, IfMissing::Create};
    EXPECT_TRUE(opening.take());
    EXPECT_TRUE(QFileInfo::exists(folder.planner()));
}

TEST_F(PlannerOpeningTest, WhatNobodyTakesLeavesThePlannerFree) {
    makePlanner();
    { const PlannerOpening opening{folder.planner(), clock, IfMissing::Fail}; }
    const auto opened = PlannerDocument::open(folder.planner(), clock);
    ASSERT_TRUE(opened);
    EXPECT_EQ((*opened)->access(), Access::ReadWrite);
}

} // namespace
} // namespace ninefold::planner_opening_test
