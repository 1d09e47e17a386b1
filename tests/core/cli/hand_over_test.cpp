// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/hand_over.h"

#include "app/cli/commands/command_codec.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/planner_folder.h"
#include "ui/instance/single_instance.h"

#include <QCoreApplication>

#include <future>
#include <gtest/gtest.h>

namespace ninefold::cli::hand_over_test {
namespace {

/// A window with an open planner.
class Window final : public WritingDesk {
public:
    Window() { EXPECT_TRUE(m_session.load()); }

    [[nodiscard]] Result<PlannerSession*> session() override { return &m_session; }
    [[nodiscard]] Result<QString> backUp() override { return QStringLiteral("/backups/1"); }
    [[nodiscard]] Result<QString> restore(const QString& backup) override {
        return backup + QStringLiteral(".aside");
    }

    [[nodiscard]] const Planner& planner() const { return m_session.planner(); }
    PlannerSession& open() { return m_session; }

private:
    test::MemoryStore m_store;
    test::FixedClock m_clock{QDate{2026, 5, 1}};
    PlannerSession m_session{m_store, m_clock};
};

/// Hands `command` over to `window` as another process would.
std::optional<Result<Done>> handedOver(Window& window, const QString& planner,
                                       const WritingCommand& command) {
    ui::SingleInstance ear{[&](const QByteArray& bytes) { return answerCommand(bytes, window); }};
    EXPECT_TRUE(ear.serve(planner));
    auto result = std::async(std::launch::async, [&] { return handOver(planner, command); });
    while (result.wait_for(std::chrono::milliseconds{1}) != std::future_status::ready)
        QCoreApplication::processEvents();
    return result.get();
}

TEST(HandOver, FindsNobodyWithoutAWindow) {
    const test::PlannerFolder folder;
    EXPECT_FALSE(handOver(folder.planner(), AddYearCommand{2026}));
}

TEST(HandOver, AddsAYearInTheOpenPlanner) {
    const test::PlannerFolder folder;
    Window window;
    const auto result = handedOver(window, folder.planner(), AddYearCommand{2026});
    ASSERT_TRUE(result && *result);
    EXPECT_EQ((*result)->years, QStringLiteral("2026"));
    EXPECT_TRUE(window.planner().planOfYear(2026));
}

TEST(HandOver, ImportsAsOneStepThatTheWindowCanUndo) {
    const test::PlannerFolder folder;
    Window window;
    ASSERT_TRUE(window.open().addYear(2026));
    ImportCommand import;
    import.bytes = "- Core\n  - Health\n    - run\n";
    const auto result = handedOver(window, folder.planner(), import);
    ASSERT_TRUE(result && *result);
    const PlanId plan = window.planner().planOfYear(2026)->id;
    EXPECT_EQ(window.planner().textShown(plan, {0, 0}, QDate{2026, 5, 1}), QStringLiteral("run"));
    ASSERT_TRUE(window.open().undo());
    EXPECT_FALSE(window.planner().hasContent(plan));
}

TEST(HandOver, ChecksADayInTheOpenPlannerAsOneStep) {
    const test::PlannerFolder folder;
    Window window;
    const PlanId plan = window.open().addYear(2026).value();
    ASSERT_TRUE(window.open().renameCell(plan, {0, 1}, QStringLiteral("Run")));
    const ActionId run = window.planner().actionShown(plan, {0, 1}, QDate{2026, 5, 1})->id;
    ASSERT_TRUE(window.open().setKind(run, ActionKind::Routine));
    const auto result =
        handedOver(window, folder.planner(), CheckCommand{QStringLiteral("0.1"), {}, DayRecord::Skip});
    ASSERT_TRUE(result && *result);
    EXPECT_EQ((*result)->subject, QStringLiteral("Run"));
    EXPECT_EQ((*result)->date, QStringLiteral("2026-05-01")); // the window's today
    EXPECT_EQ(window.planner().checkInsOf(run).front()->state, CheckInState::Skip);
    ASSERT_TRUE(window.open().undo());
    EXPECT_TRUE(window.planner().checkInsOf(run).empty());
    const auto refused =
        handedOver(window, folder.planner(), CheckCommand{QStringLiteral("0.1"), QDate{2026, 5, 2}});
    ASSERT_TRUE(refused && !*refused);
    EXPECT_EQ(refused->error().code, ErrorCode::FutureDate);
}

TEST(HandOver, FillsTheOpenPlannerWithASampleThatCanBeUndone) {
    const test::PlannerFolder folder;
    Window window;
    const auto result = handedOver(window, folder.planner(), SampleCommand{2, 3});
    ASSERT_TRUE(result && *result);
    EXPECT_EQ((*result)->years, QStringLiteral("2025, 2026"));
    EXPECT_EQ((*result)->count, window.planner().counts().checkIns);
    EXPECT_GT((*result)->count, 10'000);
    ASSERT_TRUE(window.open().undo());
    EXPECT_TRUE(window.planner().plans().empty());
}

TEST(HandOver, BringsBackWhyTheWindowRefused) {
    const test::PlannerFolder folder;
    Window window;
    ASSERT_TRUE(window.open().addYear(2026));
    const auto result = handedOver(window, folder.planner(), AddYearCommand{2026});
    ASSERT_TRUE(result);
    ASSERT_FALSE(*result);
    EXPECT_EQ(result->error().code, ErrorCode::YearTwice);
}

TEST(HandOver, BringsBackWhereARestoreSetTheOldPlannerAside) {
    const test::PlannerFolder folder;
    Window window;
    const auto result = handedOver(window, folder.planner(), RestoreCommand{QStringLiteral("/b")});
    ASSERT_TRUE(result && *result);
    EXPECT_EQ((*result)->path, QStringLiteral("/b.aside"));
}

TEST(HandOver, DoesNothingForBytesThatAreNoCommand) {
    Window window;
    for (const QByteArray& bytes : {QByteArray{}, QByteArray{"import"}, QByteArray(1000, '\xa1')})
        EXPECT_EQ(answerCommand(bytes, window), QByteArray{});
    EXPECT_TRUE(window.planner().plans().empty());
}

TEST(HandOver, SaysSoWhenTheWindowIsOfAnotherVersion) {
    const test::PlannerFolder folder;
    ui::SingleInstance ear{[](const QByteArray&) { return QByteArray{"what?"}; }};
    ASSERT_TRUE(ear.serve(folder.planner()));
    auto asked =
        std::async(std::launch::async, [&] { return handOver(folder.planner(), AddYearCommand{2026}); });
    while (asked.wait_for(std::chrono::milliseconds{1}) != std::future_status::ready)
        QCoreApplication::processEvents();
    const auto result = asked.get();
    ASSERT_TRUE(result);
    ASSERT_FALSE(*result);
    EXPECT_EQ(result->error().code, ErrorCode::NoAnswer);
}

} // namespace
} // namespace ninefold::cli::hand_over_test
