// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/routine_page.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <gtest/gtest.h>

namespace ninefold::ui::routine_page_test {
namespace {

class RoutinePageTest : public testing::Test {
protected:
    void SetUp() override {
        const ActionId run = records.addDaily(QStringLiteral("Run"));
        records.addDone(run, {2026, 2, 3});
        store = std::make_unique<test::MemoryStore>(records.all());
        session = std::make_unique<PlannerSession>(*store, clock);
        ASSERT_TRUE(session->load());
        ASSERT_TRUE(session->setCheckInNote(run, {2026, 2, 3}, QStringLiteral("Wet")));
        page.resize(1000, 800);
        page.show(session.get(), run);
        page.show();
    }
    void TearDown() override { page.show(nullptr, {}); }
    [[nodiscard]] QList<QAction*> menuOf(const char* card) const {
        const QString name = QString::fromLatin1(card) + QStringLiteral("Menu");
        return page.findChild<QToolButton*>(name)->menu()->actions();
    }
    [[nodiscard]] QString copied(const char* card) const {
        menuOf(card).front()->trigger();
        return QApplication::clipboard()->text();
    }

    test::DayRecords records;
    test::FixedClock clock;
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    ThemeSource theme;
    RoutinePage page{theme};
};

TEST_F(RoutinePageTest, CopiesEachOfItsCardsAsATable) {
    EXPECT_TRUE(copied("routineDaysCard").contains(QStringLiteral("2026-02-03\tdone\n")));
    EXPECT_TRUE(copied("versionCard").contains(QStringLiteral("every day")));
    EXPECT_TRUE(copied("weekdayCard").contains(QStringLiteral("Tuesday")));
    EXPECT_TRUE(copied("routineNotesCard").contains(QStringLiteral("Wet")));
}

TEST_F(RoutinePageTest, AsksForAPictureOfACardUnderTheNameOfTheRoutineAndForPaper) {
    const QSignalSpy pictures{&page, &RoutinePage::pictureWanted};
    const QSignalSpy prints{&page, &RoutinePage::printWanted};
    for (const char* card : {"routineDaysCard", "versionCard", "weekdayCard", "routineNotesCard"}) {
        menuOf(card).at(2)->trigger();
        menuOf(card).at(3)->trigger();
        ASSERT_FALSE(pictures.isEmpty());
        EXPECT_EQ(pictures.back().front().value<QWidget*>()->objectName(), QString::fromLatin1(card));
        EXPECT_TRUE(pictures.back().at(1).toString().startsWith(QStringLiteral("Run, ")));
    }
    EXPECT_EQ(pictures.count(), 4);
    EXPECT_EQ(prints.count(), 4);
}

} // namespace
} // namespace ninefold::ui::routine_page_test
