// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_document.h"
#include "core/session/planner_session.h"
#include "core/session/year_start.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <gtest/gtest.h>

namespace ninefold::import_records_test {

class ImportRecordsTest : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(session.load());
        ASSERT_TRUE(session.setDayStart(QTime{6, 0}));
    }
    void take(const char* members) {
        const auto records = readJsonDocument(
            QByteArray{R"({"format": "ninefold", "version": 1, "plans": [], )"} + members + '}');
        ASSERT_TRUE(records);
        ASSERT_TRUE(session.importRecords(*records, true));
    }
    [[nodiscard]] PlannerSettings settings() const { return session.planner().settings(); }

    test::FixedClock clock;
    test::MemoryStore store;
    PlannerSession session{store, clock};
};

TEST_F(ImportRecordsTest, KeepsTheSettingsWhereTheDocumentSaysNothingOfThem) {
    take(R"("theme": "dark")");
    EXPECT_EQ(settings().dayStart, QTime(6, 0));
    EXPECT_EQ(settings().documentExtra.value(QLatin1String("theme")).toString(), QStringLiteral("dark"));
}

TEST_F(ImportRecordsTest, KeepsTheUnknownKeysOfAnEarlierDocumentBesideThoseOfALaterOne) {
    take(R"("theme": "dark", "font": "large")");
    take(R"("theme": "light")");
    EXPECT_EQ(settings().documentExtra.value(QLatin1String("theme")).toString(), QStringLiteral("light"));
    EXPECT_EQ(settings().documentExtra.value(QLatin1String("font")).toString(), QStringLiteral("large"));
}

TEST_F(ImportRecordsTest, TakesTheSettingsThatTheDocumentHas) {
    take(R"("settings": {"day_start": "05:00"}, "theme": "dark")");
    EXPECT_EQ(settings().dayStart, QTime(5, 0));
}

TEST_F(ImportRecordsTest, StartingAYearSaysWhatItIsStartedFrom) {
    const Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    for (const auto& [from, kind] : {std::pair{YearStart::Template, StepKind::StartFromTemplate},
                                     std::pair{YearStart::EarlierYear, StepKind::CarryYearOver},
                                     std::pair{YearStart::List, StepKind::ImportList}}) {
        ASSERT_TRUE(session.startYear({plan}, from));
        EXPECT_EQ(session.toUndo()->kind, kind);
        EXPECT_EQ(session.toUndo()->subject, QStringLiteral("2026"));
        ASSERT_TRUE(session.undo());
    }
}

TEST_F(ImportRecordsTest, StartingAYearThatHasSomethingInItIsRefused) {
    const Plan plan{PlanId::make(), 2026, QDate{2026, 1, 1}, QDate{2026, 12, 31}};
    ASSERT_TRUE(session.importRecords({plan}, false));
    EXPECT_EQ(session.toUndo()->kind, StepKind::ImportDocument);
    ASSERT_TRUE(session.renameCell(plan.id, {}, QStringLiteral("Run")));
    EXPECT_EQ(session.startYear({plan}, YearStart::Template).error().code, ErrorCode::YearHasContent);
}

TEST_F(ImportRecordsTest, UndoBringsTheSettingsBack) {
    take(R"("theme": "dark")");
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(settings().dayStart, QTime(6, 0));
    EXPECT_TRUE(settings().documentExtra.isEmpty());
}

} // namespace ninefold::import_records_test
