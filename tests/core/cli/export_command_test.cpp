// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/export_command.h"

#include "core/exchange/json_document.h"

#include <gtest/gtest.h>

namespace ninefold::cli::export_command_test {
namespace {

const QDate today{2026, 5, 1};

class ExportCommand : public testing::Test {
protected:
    ExportCommand() {
        Change change;
        for (const int year : {2025, 2026}) {
            const Plan plan{PlanId::make(),      year, QDate{year, 1, 1},
                            QDate{year, 12, 31}, {},   QStringLiteral("Core %1").arg(year)};
            change.create(plan);
            change.create(Action{ActionId::make(), plan.id, 0, 1, QStringLiteral("a, b")});
        }
        EXPECT_TRUE(m_planner.apply(change));
    }
    [[nodiscard]] Result<QByteArray> to(const char* target, std::optional<ListFormat> format = {},
                                        std::optional<int> year = {}) const {
        return exportBytes(m_planner, {QString::fromUtf8(target), format, year}, today);
    }
    [[nodiscard]] const Planner& planner() const { return m_planner; }

private:
    Planner m_planner;
};

TEST_F(ExportCommand, WritesTheWholePlannerAsADocument) {
    for (const char* target : {"a.json", "-", "a"})
        EXPECT_EQ(to(target), writeJsonDocument(planner())) << target;
}

TEST_F(ExportCommand, WritesOneYearAsADocument) {
    const auto records = readJsonDocument(to("a.json", {}, 2025).value());
    ASSERT_TRUE(records);
    EXPECT_EQ(records->size(), 2U);
    EXPECT_EQ(std::get<Plan>(records->front()).year, 2025);
}

TEST_F(ExportCommand, TellsTheFormatFromTheExtension) {
    EXPECT_TRUE(to("a.txt")->startsWith("- Core 2026"));
    EXPECT_TRUE(to("a.MD")->startsWith("# Core 2026"));
    EXPECT_TRUE(to("a.tsv")->contains("\ta, b\t"));
    EXPECT_TRUE(to("a.csv")->contains(",\"a, b\","));
}

TEST_F(ExportCommand, WritesReviewsAsMarkdown) {
    Planner written = planner();
    const PlanId plan = written.planOfYear(2026)->id;
    Change change;
    Review week{ReviewId::make(), plan, ReviewKind::Week, QDate{2026, 4, 1}, QDate{2026, 4, 5}};
    Review month{ReviewId::make(), plan, ReviewKind::Month, QDate{2026, 4, 1}, QDate{2026, 4, 30}};
    week.text = QStringLiteral("Seven days");
    month.text = QStringLiteral("Thirty days");
    change.create(week);
    change.create(month);
    ASSERT_TRUE(written.apply(change));
    const auto bytes = [&](bool hasReviews, const QString& review, std::optional<int> year = {}) {
        return exportBytes(written, {QStringLiteral("-"), {}, year, hasReviews, review}, today);
    };
    EXPECT_TRUE(bytes(true, {})->startsWith("# 2026 · Core 2026\n"));
    EXPECT_TRUE(bytes(true, {}, 2025)->startsWith("# 2025 · Core 2025\n"));
    EXPECT_EQ(bytes(false, week.id.text())->right(13), QByteArray{"\n\nSeven days\n"});
    EXPECT_TRUE(bytes(false, QStringLiteral("2026-04-01"))->contains("Thirty days"));
    Change quarter;
    quarter.create(Review{ReviewId::make(), plan, ReviewKind::Period, QDate{2026, 4, 1}, QDate{2026, 4, 20},
                          QStringLiteral("Q")});
    ASSERT_TRUE(written.apply(quarter));
    EXPECT_TRUE(bytes(false, QStringLiteral("2026-04-01"))->startsWith("# Q\n")) << "the quarterly one first";
    EXPECT_EQ(bytes(false, QStringLiteral("2026-04-01"), 2025).error().code, ErrorCode::NoSuchRecord);
    EXPECT_EQ(bytes(false, QStringLiteral("2026-04-02")).error().code, ErrorCode::NoSuchRecord);
    EXPECT_EQ(bytes(true, {}, 2024).error().code, ErrorCode::NoSuchYear);
}

TEST_F(ExportCommand, PrefersTheFormatThatIsNamed) {
    EXPECT_TRUE(to("a.json", ListFormat::Outline)->startsWith("- Core 2026"));
    EXPECT_TRUE(to("-", ListFormat::Table)->contains("\ta, b\t"));
    EXPECT_TRUE(to("a.png", ListFormat::Markdown)->startsWith("# Core 2026"));
}

TEST_F(ExportCommand, RefusesAnExtensionItDoesNotKnow) {
    EXPECT_EQ(to("a.pdf").error(), (Error{ErrorCode::FormatUnknown, {}, {QStringLiteral("pdf")}, {}}));
}

TEST_F(ExportCommand, RefusesAYearThatIsNotThere) {
    EXPECT_EQ(to("a.txt", {}, 2030).error().code, ErrorCode::NoSuchYear);
    EXPECT_EQ(to("a.json", {}, 2030).error().code, ErrorCode::NoSuchYear);
}

TEST_F(ExportCommand, WritesAPlannerWithoutPlansAsADocumentOnly) {
    EXPECT_TRUE(exportBytes(Planner{}, {QStringLiteral("-"), {}, {}}, today));
    EXPECT_FALSE(exportBytes(Planner{}, {QStringLiteral("a.txt"), {}, {}}, today));
}

} // namespace
} // namespace ninefold::cli::export_command_test
