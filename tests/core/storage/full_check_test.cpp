// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/full_check.h"

#include "core/session/planner_document.h"
#include "tests/core/storage/sample_planner.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"

#include <QEventLoop>
#include <QTimer>
#include <gtest/gtest.h>

namespace ninefold::full_check_test {

namespace {

using namespace std::chrono_literals;

/// Lets events run until `signal` comes, or long enough to be sure that it does not.
template <class Signal> bool comes(PlannerDocument& document, Signal signal) {
    QEventLoop loop;
    bool hasCome = false;
    QObject::connect(&document, signal, &loop, [&] {
        hasCome = true;
        loop.quit();
    });
    QTimer::singleShot(20s, &loop, &QEventLoop::quit);
    loop.exec();
    return hasCome;
}

TEST(FullCheck, ReportsThatNothingIsWrong) {
    const test::PlannerFolder folder;
    test::makeSamplePlanner(folder.planner());
    std::optional<QStringList> findings;
    {
        QEventLoop loop;
        const storage::FullCheck check{folder.planner(), [&](const QStringList& found) {
                                           findings = found;
                                           QMetaObject::invokeMethod(&loop, &QEventLoop::quit,
                                                                     Qt::QueuedConnection);
                                       }};
        loop.exec();
    }
    ASSERT_TRUE(findings);
    EXPECT_TRUE(findings->isEmpty());
}

TEST(FullCheck, CanBeBrokenOff) {
    const test::PlannerFolder folder;
    test::makeSamplePlanner(folder.planner());
    for (int i = 0; i < 20; ++i)
        const storage::FullCheck check{folder.planner(), [](const QStringList&) {}};
}

TEST(FullCheck, TurnsADamagedPlannerReadOnly) {
    const test::PlannerFolder folder;
    const test::FixedClock clock;
    const QString path = folder.planner();
    test::makeSamplePlanner(path);
    // A line of the journal without its step: neither quick_check nor a rule of the model looks there.
    test::alter(path,
                "PRAGMA foreign_keys = OFF; INSERT INTO change VALUES (99, 0, 'plan', 'x', '*', NULL, '{}')");
    const auto document = std::move(PlannerDocument::open(path, clock).value());
    EXPECT_EQ(document->access(), Access::ReadWrite);
    ASSERT_TRUE(comes(*document, &PlannerDocument::accessChanged));
    EXPECT_EQ(document->access(), Access::ReadOnlyDamaged);
    EXPECT_EQ(document->accessReason().code, ErrorCode::PlannerDamaged);
    EXPECT_EQ(document->session().addYear(2030).error().code, ErrorCode::ReadOnly);
}

} // namespace

} // namespace ninefold::full_check_test
