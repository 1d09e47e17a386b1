// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/year_strip.h"

#include "core/session/planner_session.h"
#include "core/session/review_verbs.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"
#include "ui/models/year_strip_model.h"
#include "ui/theme/theme_source.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::year_strip_test {
namespace {

// The weeks of 2026 on Wednesday, 25 March, the one of week 13.
class YearStripTest : public testing::Test {
protected:
    YearStripTest() {
        EXPECT_TRUE(session.load());
        strip.resize(1000, strip.height());
        follow();
        strip.show();
    }
    void follow() { model.show(session.planner(), *session.planner().plan(records.plan()), session.today()); }
    [[nodiscard]] QString spoken(int week) const {
        return model.index(0, week - 1).data(Qt::AccessibleTextRole).toString();
    }
    void press(int key) { QTest::keyClick(&strip, static_cast<Qt::Key>(key)); }
    [[nodiscard]] int week() const { return strip.currentIndex().column() + 1; }
    PeriodId addChapter(DateSpan days, const char* name) {
        const auto chapter = verbs.addChapter(records.plan(), days, QString::fromLatin1(name));
        EXPECT_TRUE(chapter);
        follow();
        return *chapter;
    }

    test::DayRecords records;
    ActionId run = records.addWeekly(QStringLiteral("Run"), Weekdays{1, 3});
    ActionId exam = records.addTask(QStringLiteral("Take the exam"), QDate{2026, 6, 30});
    test::MemoryStore store{records.all()};
    test::FixedClock clock{QDate{2026, 3, 25}};
    PlannerSession session{store, clock};
    ReviewVerbs verbs{session};
    ThemeSource theme;
    YearStripModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    YearStrip strip{theme, model};
};

TEST_F(YearStripTest, AWeekIsSaidInOneLine) {
    ASSERT_TRUE(session.checkIn({run, QDate{2026, 3, 16}}));
    ASSERT_TRUE(session.checkIn({exam, QDate{2026, 3, 17}}));
    const auto review = verbs.startReview(records.plan(), {{2026, 1, 1}, {2026, 3, 31}});
    ASSERT_TRUE(review);
    ASSERT_TRUE(verbs.finishReview(*review));
    ASSERT_TRUE(session.addRest(records.plan(), {{2026, 3, 21}, {2026, 3, 22}}));
    addChapter({{2026, 3, 20}, {2026, 4, 30}}, "Interviews");
    EXPECT_EQ(spoken(12),
              QStringLiteral("Week 12, 16 March – 22 March, 67%, 1 win(s): Take the exam, resting, "
                             "chapter “Interviews”"));
    EXPECT_EQ(spoken(11), QStringLiteral("Week 11, 9 March – 15 March, 0%"));
    EXPECT_EQ(spoken(13), QStringLiteral("Week 13, 23 March – 29 March, 0%, 1 review(s) finished, "
                                         "chapter “Interviews”"));
    EXPECT_EQ(spoken(14), QStringLiteral("Week 14, 30 March – 5 April, still to come, chapter “Interviews”"));
}

TEST_F(YearStripTest, BeginsAtTheRunningWeekAndIsWalkedWithTheArrows) {
    EXPECT_EQ(week(), 13);
    press(Qt::Key_Left);
    EXPECT_EQ(week(), 12);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_EQ(week(), 14);
    press(Qt::Key_Home);
    EXPECT_EQ(week(), 1);
    press(Qt::Key_End);
    EXPECT_EQ(week(), 53);
}

TEST_F(YearStripTest, EnterGoesToTheMondayOfTheWeek) {
    QSignalSpy chosen{&strip, &YearStrip::dayChosen};
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toDate(), QDate(2026, 3, 16));
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    EXPECT_EQ(chosen.back().front().toDate(), QDate(2026, 1, 1)) << "the week begins in another year";
}

TEST_F(YearStripTest, IsATableOfWeeksToAssistiveTechnology) {
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(&strip);
    ASSERT_TRUE(table && table->tableInterface());
    EXPECT_EQ(table->tableInterface()->columnCount(), 53);
    EXPECT_EQ(table->tableInterface()->cellAt(0, 10)->text(QAccessible::Name),
              QStringLiteral("Week 11, 9 March – 15 March, 0%"));
}

TEST_F(YearStripTest, ChaptersAreBandsBelowTheirWeeksAndOverlappingOnesGetLanes) {
    const int without = strip.height();
    addChapter({{2026, 1, 1}, {2026, 3, 31}}, "Preparing");
    addChapter({{2026, 4, 1}, {2026, 6, 30}}, "Interviews");
    const int oneLane = strip.height();
    EXPECT_GT(oneLane, without);
    addChapter({{2026, 3, 1}, {2026, 5, 31}}, "Moving");
    EXPECT_GT(strip.height(), oneLane);
    ASSERT_EQ(model.chapters().size(), 3U);
    EXPECT_EQ(model.chapters()[1].name, QStringLiteral("Moving"));
    EXPECT_EQ(model.chapters()[1].lane, 1);
    EXPECT_LE(strip.bandOf(model.chapters()[0]).right(), strip.bandOf(model.chapters()[2]).left());
    EXPECT_GE(strip.bandOf(model.chapters()[1]).top(), strip.bandOf(model.chapters()[0]).bottom());
    EXPECT_EQ(chapterText(model.chapters()[1]), QStringLiteral("chapter “Moving”, 1 March – 31 May"));
}

TEST_F(YearStripTest, AYearMayBeOneWeekOrBeginInAnotherYear) {
    Plan plan = *session.planner().plan(records.plan());
    for (const DateSpan& days :
         {DateSpan{{2026, 1, 1}, {2026, 1, 3}}, DateSpan{{2025, 7, 1}, {2026, 6, 30}}}) {
        plan.from = days.first;
        plan.to = days.last;
        model.show(session.planner(), plan, session.today());
        EXPECT_FALSE(strip.grab().isNull());
        EXPECT_EQ(model.firstDayOf(0), days.first);
    }
    EXPECT_EQ(model.columnCount(), 53);
}

TEST_F(YearStripTest, AllWeeksHaveRoomInTheSmallestWindow) {
    for (const int width : {640, 1300}) {
        strip.resize(width, strip.height());
        int sum = 0;
        for (int column = 0; column < model.columnCount(); ++column) {
            EXPECT_GE(strip.columnWidth(column), 8);
            sum += strip.columnWidth(column);
        }
        EXPECT_EQ(sum, width);
    }
}

} // namespace
} // namespace ninefold::ui::year_strip_test
