// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/import_content.h"

#include "core/exchange/json_document.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <gtest/gtest.h>

namespace ninefold::cli::take_in_test {
namespace {

const QDate today{2026, 5, 1};
const QByteArray outline = "- Core\n  - Health\n    - run\n    - sleep\n";

class TakeIn : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_session.load()); }

    Result<Done> take(const ImportCommand& command) {
        return readImport(command).and_then([&](const ImportContent& content) {
            return takeIn(m_session, content, command, [this]() -> Result<QString> {
                ++m_backups;
                if (m_backupError)
                    return tl::make_unexpected(*m_backupError);
                return QStringLiteral("/backup");
            });
        });
    }
    Result<Done> take(const QByteArray& bytes, bool replaces = false) {
        ImportCommand command;
        command.bytes = bytes;
        command.replaces = replaces;
        return take(command);
    }
    [[nodiscard]] QString shown(int year, CellPlace place) const {
        const Plan* plan = m_session.planner().planOfYear(year);
        return plan ? m_session.planner().textShown(plan->id, place, today) : QString{};
    }
    [[nodiscard]] std::size_t steps() { return m_store.steps().size(); }
    void failBackups() {
        m_backupError = Error{ErrorCode::BackupFailed, {}, {QStringLiteral("/backup")}, {}};
    }
    [[nodiscard]] int backups() const { return m_backups; }
    PlannerSession& session() { return m_session; }

private:
    test::MemoryStore m_store;
    test::FixedClock m_clock{today};
    PlannerSession m_session{m_store, m_clock};
    std::optional<Error> m_backupError;
    int m_backups = 0;
};

TEST_F(TakeIn, MakesTheYearOfTodayForAListInOneStep) {
    const auto done = take(outline);
    ASSERT_TRUE(done);
    EXPECT_EQ(*done, (Done{QStringLiteral("2026"), {}}));
    EXPECT_EQ(shown(2026, {0, 1}), QStringLiteral("sleep"));
    EXPECT_EQ(steps(), 1U);
    EXPECT_EQ(backups(), 0);
    ASSERT_TRUE(session().undo());
    EXPECT_TRUE(session().planner().plans().empty());
}

TEST_F(TakeIn, FillsAnEmptyYearInOneStep) {
    ASSERT_TRUE(session().addYear(2026));
    ASSERT_TRUE(take(outline));
    EXPECT_EQ(shown(2026, {4, 4}), QStringLiteral("Core"));
    EXPECT_EQ(steps(), 2U);
    EXPECT_EQ(backups(), 0);
}

TEST_F(TakeIn, GoesToTheYearThatIsNamed) {
    ImportCommand command;
    command.bytes = outline;
    command.year = 2031;
    ASSERT_TRUE(take(command));
    EXPECT_EQ(shown(2031, {0, 0}), QStringLiteral("run"));
    EXPECT_FALSE(session().planner().planOfYear(2026));
}

TEST_F(TakeIn, RefusesAYearThatHasContent) {
    ASSERT_TRUE(take(outline));
    const auto again = take("- Other\n");
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error(), (Error{ErrorCode::YearHasContent, {}, {QStringLiteral("2026")}, {}}));
    EXPECT_EQ(shown(2026, {4, 4}), QStringLiteral("Core"));
    EXPECT_EQ(backups(), 0);
}

TEST_F(TakeIn, ReplacesAYearAfterABackupInOneStep) {
    ASSERT_TRUE(take(outline));
    const auto done = take("- Other\n  - Money\n", true);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->path, QStringLiteral("/backup"));
    EXPECT_EQ(backups(), 1);
    EXPECT_EQ(shown(2026, {4, 4}), QStringLiteral("Other"));
    EXPECT_EQ(shown(2026, {0, 0}), QString{});
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(shown(2026, {0, 0}), QStringLiteral("run"));
}

TEST_F(TakeIn, ReplacesNothingWithoutABackup) {
    ASSERT_TRUE(take(outline));
    failBackups();
    const auto done = take("- Other\n", true);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::BackupFailed);
    EXPECT_EQ(shown(2026, {4, 4}), QStringLiteral("Core"));
}

TEST_F(TakeIn, TakesAWholeDocumentWithItsIds) {
    ASSERT_TRUE(take(outline));
    const Planner before = session().planner();
    ASSERT_TRUE(session().undo());
    ASSERT_TRUE(take(writeJsonDocument(before)));
    EXPECT_EQ(writeJsonDocument(session().planner()), writeJsonDocument(before));
}

TEST_F(TakeIn, TakesOneYearOutOfADocument) {
    ImportCommand command;
    command.bytes = R"({"format":"ninefold","version":1,"plans":[
        {"year":2025,"from":"2025-01-01","to":"2025-12-31","core":"old"},
        {"year":2027,"from":"2027-01-01","to":"2027-12-31","core":"next",
         "sub_goals":[{"block":0,"text":"Health"}]}]})";
    command.year = 2027;
    const auto done = take(command);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->years, QStringLiteral("2027"));
    EXPECT_EQ(shown(2027, {0, 4}), QStringLiteral("Health"));
    EXPECT_FALSE(session().planner().planOfYear(2025));
    command.year = 2026;
    EXPECT_EQ(take(command).error(), (Error{ErrorCode::NoSuchYear, {}, {QStringLiteral("2026")}, {}}));
}

TEST_F(TakeIn, RefusesADocumentOfWhichOneYearHasContent) {
    ASSERT_TRUE(take(outline));
    const QByteArray document = R"({"format":"ninefold","version":1,"plans":[
        {"year":2025,"from":"2025-01-01","to":"2025-12-31","core":"old"},
        {"year":2026,"from":"2026-01-01","to":"2026-12-31","core":"now"}]})";
    EXPECT_EQ(take(document).error().args, QStringList{QStringLiteral("2026")});
    EXPECT_FALSE(session().planner().planOfYear(2025));
    ASSERT_TRUE(take(document, true));
    EXPECT_EQ(shown(2026, {4, 4}), QStringLiteral("now"));
    EXPECT_EQ(shown(2025, {4, 4}), QStringLiteral("old"));
    EXPECT_EQ(backups(), 1);
}

TEST_F(TakeIn, NumbersAnOutlineInTheOrderThatIsAskedFor) {
    ImportCommand command;
    command.bytes = outline;
    command.order = CellOrder::Top;
    ASSERT_TRUE(take(command));
    EXPECT_EQ(shown(2026, {1, 4}), QStringLiteral("Health"));
    EXPECT_EQ(shown(2026, {1, 1}), QStringLiteral("run"));
}

} // namespace
} // namespace ninefold::cli::take_in_test
