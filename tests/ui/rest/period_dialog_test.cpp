// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rest/period_dialog.h"

#include "core/session/review_verbs.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/widget_names.h"
#include "tests/ui/today/day_records.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/calendar_model.h"
#include "ui/widgets/calendar_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::period_dialog_test {
namespace {

// The rest periods of 2026 on Wednesday, 4 March.
class PeriodDialogTest : public testing::Test {
protected:
    PeriodDialogTest() {
        EXPECT_TRUE(session.load());
        open();
    }
    ~PeriodDialogTest() override {
        if (dialog)
            dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void open(PeriodKind kind = PeriodKind::Rest) {
        delete dialog;
        dialog = new PeriodDialog{theme, session, records.plan(), kind, nullptr};
        dialog->open();
        QApplication::setActiveWindow(dialog);
    }
    template <class T> [[nodiscard]] T& find(const char* name) const {
        return *dialog->findChild<T*>(QString::fromLatin1(name));
    }
    void click(int day) {
        auto& table = find<CalendarTable>("calendarDays");
        const auto* model = static_cast<const CalendarModel*>(table.model());
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(model->indexOf({2026, 3, day})).center());
    }
    void press(const char* name) { find<QPushButton>(name).click(); }
    [[nodiscard]] std::vector<DateSpan> rests() const {
        std::vector<DateSpan> spans;
        for (const Period* period : session.planner().periodsOf(records.plan()))
            spans.push_back({period->from, period->to});
        return spans;
    }

    test::DayRecords records;
    test::MemoryStore store{records.all()};
    test::FixedClock clock{QDate{2026, 3, 4}};
    PlannerSession session{store, clock};
    ThemeSource theme;
    QPointer<PeriodDialog> dialog;
};

TEST_F(PeriodDialogTest, FirstDayLastDaySaveIsAll) {
    EXPECT_FALSE(find<QPushButton>("saveRest").isEnabled());
    click(9);
    click(13);
    EXPECT_TRUE(find<QLabel>("restSummary")
                    .text()
                    .startsWith(QStringLiteral("5 day(s) of rest: 9 March – 13 March.")));
    press("saveRest");
    EXPECT_EQ(rests(), (std::vector<DateSpan>{{{2026, 3, 9}, {2026, 3, 13}}}));
    EXPECT_EQ(store.steps().size(), 1U);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST_F(PeriodDialogTest, TheLastDayMayBeChosenFirstAndAThirdClickBeginsAgain) {
    click(13);
    click(9);
    click(20);
    press("saveRest");
    EXPECT_EQ(rests(), (std::vector<DateSpan>{{{2026, 3, 20}, {2026, 3, 20}}}));
}

TEST_F(PeriodDialogTest, WholeWeeksAreOnePress) {
    press("restNextWeek");
    find<QLineEdit>("restName").setFocus();
    QTest::keyClicks(&find<QLineEdit>("restName"), QStringLiteral("Travel"));
    press("saveRest");
    EXPECT_EQ(rests(), (std::vector<DateSpan>{{{2026, 3, 9}, {2026, 3, 15}}}));
    EXPECT_EQ(session.planner().periodsOf(records.plan()).front()->name, QStringLiteral("Travel"));
}

TEST_F(PeriodDialogTest, ByKeyboardAlone) {
    auto* days = &find<CalendarTable>("calendarDays");
    ASSERT_TRUE(days->hasFocus());
    QTest::keyClick(days, Qt::Key_Down);
    QTest::keyClick(days, Qt::Key_Return);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    find<QPushButton>("saveRest").setFocus();
    QTest::keyClick(&find<QPushButton>("saveRest"), Qt::Key_Space);
    EXPECT_EQ(rests(), (std::vector<DateSpan>{{{2026, 3, 11}, {2026, 3, 12}}}));
}

TEST_F(PeriodDialogTest, OneThatIsThereIsChangedAndRemoved) {
    press("restThisWeek");
    press("saveRest");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open();
    auto& list = find<QListView>("restList");
    const QAbstractItemModelTester tester{list.model()};
    EXPECT_EQ(list.model()->index(0, 0).data().toString(), QStringLiteral("2 March – 8 March · 7 day(s)"));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(0, 0)).center());
    click(5);
    click(6);
    press("saveRest");
    EXPECT_EQ(rests(), (std::vector<DateSpan>{{{2026, 3, 5}, {2026, 3, 6}}}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    open();
    auto& again = find<QListView>("restList");
    QTest::mouseClick(again.viewport(), Qt::LeftButton, {},
                      again.visualRect(again.model()->index(0, 0)).center());
    press("removeRest");
    EXPECT_TRUE(rests().empty());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(find<QPushButton>("saveRest").isEnabled());
}

TEST_F(PeriodDialogTest, AFailureIsSaidAndNothingIsLost) {
    click(9);
    store.failFrom(1, Error{ErrorCode::DiskFull, {}, {QStringLiteral("plan.ninefold")}});
    press("saveRest");
    ASSERT_TRUE(dialog->isVisible());
    EXPECT_TRUE(find<QLabel>("restSummary").text().contains(QStringLiteral("plan.ninefold")));
    store.recover();
    press("saveRest");
    EXPECT_EQ(rests().size(), 1U);
}

TEST_F(PeriodDialogTest, AChapterAlsoNeedsAName) {
    open(PeriodKind::Chapter);
    EXPECT_EQ(dialog->windowTitle(), QStringLiteral("Chapters"));
    click(9);
    click(20);
    EXPECT_TRUE(find<QLabel>("chapterSummary")
                    .text()
                    .startsWith(QStringLiteral("A chapter of 12 day(s): 9 March – 20 March.")));
    EXPECT_FALSE(find<QPushButton>("saveChapter").isEnabled());
    QTest::keyClicks(&find<QLineEdit>("chapterName"), QStringLiteral("Interviews"));
    EXPECT_TRUE(find<QPushButton>("saveChapter").isEnabled());
    press("saveChapter");
    const auto periods = session.planner().periodsOf(records.plan());
    ASSERT_EQ(periods.size(), 1U);
    EXPECT_EQ(periods.front()->kind, PeriodKind::Chapter);
    EXPECT_EQ(periods.front()->name, QStringLiteral("Interviews"));
    EXPECT_EQ(store.steps().size(), 1U);
}

TEST_F(PeriodDialogTest, SaysWhatAChapterIsWhileThereIsNoneAndShowsTheDaysOfALongName) {
    open(PeriodKind::Chapter);
    EXPECT_TRUE(find<QLabel>("chapterNothing").text().contains(QStringLiteral("a stretch of the year")));
    EXPECT_FALSE(find<QListView>("chapterList").isVisible());
    const QString name = QStringLiteral("Everything that has to do with the interviews of this spring");
    ASSERT_TRUE(ReviewVerbs{session}.addChapter(records.plan(), {{2026, 3, 2}, {2026, 3, 31}}, name));
    auto& list = find<QListView>("chapterList");
    ASSERT_TRUE(list.isVisible());
    EXPECT_FALSE(find<QLabel>("chapterNothing").isVisible());
    const QModelIndex row = list.model()->index(0, 0);
    EXPECT_TRUE(row.data().toString().endsWith(QStringLiteral("… · 2 March – 31 March · 30 day(s)")));
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().startsWith(name));
}

TEST_F(PeriodDialogTest, ChaptersAndRestsAreListedApart) {
    ASSERT_TRUE(session.addRest(records.plan(), {{2026, 3, 2}, {2026, 3, 3}}, QStringLiteral("Trip")));
    ASSERT_TRUE(ReviewVerbs{session}.addChapter(records.plan(), {{2026, 3, 2}, {2026, 3, 31}},
                                                QStringLiteral("Exam")));
    EXPECT_EQ(find<QListView>("restList").model()->rowCount(), 1);
    open(PeriodKind::Chapter);
    auto& list = find<QListView>("chapterList");
    ASSERT_EQ(list.model()->rowCount(), 1);
    EXPECT_EQ(list.model()->index(0, 0).data().toString(),
              QStringLiteral("Exam · 2 March – 31 March · 30 day(s)"));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(0, 0)).center());
    press("chapterNextMonth");
    press("saveChapter");
    EXPECT_EQ(session.toUndo()->kind, StepKind::ChangeChapter);
}

TEST_F(PeriodDialogTest, EveryWidgetHasItsNamesAndItFitsTheSmallestWindow) {
    EXPECT_EQ(test::unnamedWidgets(*dialog), QStringList{});
    EXPECT_LE(dialog->sizeHint().width(), 800);
    EXPECT_LE(dialog->sizeHint().height(), 500);
}

} // namespace
} // namespace ninefold::ui::period_dialog_test
