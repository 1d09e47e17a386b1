// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/year_page.h"

#include "core/model/ancestry.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/widget_names.h"
#include "tests/ui/today/day_records.h"
#include "ui/review/choice_row.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::year_page_test {
namespace {

// The year 2026 with two sub-goals and three actions, on its last day.
class YearPageTest : public testing::Test {
protected:
    YearPageTest() {
        EXPECT_TRUE(session.load());
        EXPECT_TRUE(session.renameCell(records.plan(), {4, 4}, QStringLiteral("Land a job")));
        EXPECT_TRUE(session.renameCell(records.plan(), {4, 0}, QStringLiteral("Algorithms")));
        EXPECT_TRUE(session.renameCell(records.plan(), {4, 8}, QStringLiteral("Health")));
        page.resize(1000, 900);
        page.show(&session, records.plan());
        page.show();
        QApplication::setActiveWindow(&page);
    }
    CommitmentId promise(CommitmentOrigin origin, const char* text) {
        const DateSpan year{QDate{2026, 1, 1}, QDate{2026, 12, 31}};
        return verbs.addCommitment({records.plan(), origin, year, QString::fromLatin1(text)}).value();
    }
    [[nodiscard]] std::optional<Verdict> verdictOf(CommitmentId id) const {
        return session.planner().table<Commitment>().find(id)->verdict;
    }
    template <class T> [[nodiscard]] T& find(const char* name) const {
        return *page.findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool isShown(const char* name) const { return find<QWidget>(name).isVisible(); }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    [[nodiscard]] QString rowWithFocus() const {
        for (QWidget* w = QApplication::focusWidget(); w; w = w->parentWidget())
            if (qobject_cast<ChoiceRow*>(w))
                return w->objectName();
        return {};
    }
    [[nodiscard]] const Plan* next() const { return session.planner().planOfYear(2027); }

    test::DayRecords records;
    ActionId run = records.addDaily(QStringLiteral("Run"));
    ActionId exam = records.addTask(QStringLiteral("Take the exam"), QDate{2026, 6, 30});
    test::MemoryStore store{records.all()};
    test::FixedClock clock{QDate{2026, 12, 31}};
    PlannerSession session{store, clock};
    ReviewVerbs verbs{session};
    ThemeSource theme;
    YearPage page{theme};
};

TEST_F(YearPageTest, BeforeTheFifteenthOfDecemberItOnlySaysWhen) {
    clock.set(QDate{2026, 12, 14});
    page.followClock();
    EXPECT_FALSE(isShown("yearGoals"));
    EXPECT_TRUE(find<QLabel>("yearCloseLater").text().startsWith(QStringLiteral("From 15 December on")));
    clock.set(QDate{2026, 12, 15});
    page.followClock();
    EXPECT_TRUE(isShown("yearGoals"));
    EXPECT_FALSE(isShown("yearCloseLater"));
    EXPECT_FALSE(find<QPushButton>("closeThisYear").isEnabled()) << "not before its last day";
}

TEST_F(YearPageTest, WishesAndPledgesTakeOneKeyEach) {
    const CommitmentId pledge = promise(CommitmentOrigin::Pledge, "Swim twice a week");
    const CommitmentId wish = promise(CommitmentOrigin::YearWish, "See the sea");
    const CommitmentId second = promise(CommitmentOrigin::Pledge, "Read before bed");
    find<ChoiceRow>("promise1").takeFocus();
    EXPECT_EQ(find<ChoiceRow>("promise1").accessibleName(), QStringLiteral("See the sea")) << "wishes first";
    const std::size_t before = store.steps().size();
    for (const int key : {Qt::Key_1, Qt::Key_4, Qt::Key_3})
        press(key);
    EXPECT_EQ(verdictOf(wish), Verdict::Kept);
    EXPECT_EQ(verdictOf(pledge), Verdict::ChangedCourse);
    EXPECT_EQ(verdictOf(second), Verdict::NotKept);
    EXPECT_EQ(store.steps().size(), before + 3);
    ASSERT_TRUE(session.undo());
    EXPECT_FALSE(verdictOf(second));
}

TEST_F(YearPageTest, AGoalTakesOneKeyAndLetGoIsTheDefault) {
    find<ChoiceRow>("goal2").takeFocus();
    press(Qt::Key_1);
    EXPECT_EQ(rowWithFocus(), QStringLiteral("goal3"));
    EXPECT_TRUE(find<QLabel>("nextYearWords")
                    .text()
                    .startsWith(QStringLiteral("1 sub-goal(s) go on, with 2 action(s).")));
    find<QPushButton>("startNextGrid").click();
    ASSERT_TRUE(next());
    EXPECT_TRUE(next()->core.isEmpty());
    EXPECT_EQ(session.planner().subGoal(next()->id, 0)->text, QStringLiteral("Algorithms"));
    EXPECT_FALSE(session.planner().subGoal(next()->id, 8));
    EXPECT_EQ(session.toUndo()->kind, StepKind::CarryYearOver);
}

TEST_F(YearPageTest, ReviseLetsTheTextBeChangedByKeyboardAlone) {
    find<ChoiceRow>("goal9").takeFocus();
    press(Qt::Key_2);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    EXPECT_EQ(line->text(), QStringLiteral("Health"));
    QTest::keyClicks(line, QStringLiteral("Sleep 123"));
    press(Qt::Key_Return);
    find<QPushButton>("startNextGrid").click();
    ASSERT_TRUE(next());
    const SubGoal* goal = session.planner().subGoal(next()->id, 8);
    EXPECT_EQ(goal->text, QStringLiteral("Sleep 123"));
    EXPECT_EQ(ancestorOf(session.planner(), *goal)->text, QStringLiteral("Health"));
}

TEST_F(YearPageTest, FromTheTextOfARevisedGoalEnterAndTabGoOnToTheNext) {
    for (const int onwards : {Qt::Key_Return, Qt::Key_Tab}) {
        find<ChoiceRow>("goal1").takeFocus();
        press(Qt::Key_2);
        EXPECT_EQ(rowWithFocus(), QStringLiteral("goal1")) << "in its line";
        press(onwards);
        EXPECT_EQ(rowWithFocus(), QStringLiteral("goal2"));
        press(Qt::Key_1);
        EXPECT_EQ(rowWithFocus(), QStringLiteral("goal3"));
    }
}

TEST_F(YearPageTest, TabComesToTheQuestionsBeforeTheButtonsThatEndTheYear) {
    find<QWidget>("yearChapters").setFocus();
    QStringList seen;
    for (int presses = 0; presses < 12; ++presses) {
        press(Qt::Key_Tab);
        const QString name =
            rowWithFocus().isEmpty() ? QApplication::focusWidget()->objectName() : rowWithFocus();
        if (!seen.contains(name))
            seen.append(name);
    }
    EXPECT_LT(seen.indexOf(QStringLiteral("goal1")), seen.indexOf(QStringLiteral("goal9")));
    EXPECT_LT(seen.indexOf(QStringLiteral("goal9")), seen.indexOf(QStringLiteral("startNextGrid")));
    EXPECT_LT(seen.indexOf(QStringLiteral("startNextGrid")), seen.indexOf(QStringLiteral("closeThisYear")));
    EXPECT_GE(seen.indexOf(QStringLiteral("goal1")), 0);
}

TEST_F(YearPageTest, TheLastPromiseLeadsToTheGoalsAndTheLastGoalToTheNextYear) {
    promise(CommitmentOrigin::YearWish, "See the sea");
    find<ChoiceRow>("promise1").takeFocus();
    press(Qt::Key_1);
    EXPECT_EQ(rowWithFocus(), QStringLiteral("goal1"));
    find<ChoiceRow>("goal9").takeFocus();
    press(Qt::Key_3);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("startNextGrid"));
}

TEST_F(YearPageTest, WhatIsAskedIsInSightInASmallWindow) {
    page.resize(700, 300);
    QApplication::processEvents();
    find<ChoiceRow>("goal1").takeFocus();
    for (const char* name : {"goal1", "goal2", "goal3"}) {
        const QWidget& row = find<QWidget>(name);
        const QRect place{row.mapTo(&page, QPoint{}), row.size()};
        EXPECT_TRUE(page.rect().intersects(place)) << name;
        EXPECT_FALSE(QApplication::focusWidget()->visibleRegion().isEmpty()) << name;
        press(Qt::Key_1);
    }
}

TEST_F(YearPageTest, SaysThatTheNextYearHasBegunWithWhatWasChosen) {
    find<ChoiceRow>("goal2").takeFocus();
    press(Qt::Key_1);
    find<QPushButton>("startNextGrid").click();
    EXPECT_EQ(find<QLabel>("nextYearWords").text(), QStringLiteral("2027 has begun with what you chose."));
}

TEST_F(YearPageTest, ChoicesOutliveThePageAndAreNoStepOfTheHistory) {
    const std::size_t before = store.steps().size();
    find<ChoiceRow>("goal2").takeFocus();
    press(Qt::Key_1);
    EXPECT_EQ(store.steps().size(), before);
    YearPage again{theme};
    again.show(&session, records.plan());
    again.show();
    EXPECT_TRUE(again.findChild<QLabel*>(QStringLiteral("nextYearWords"))
                    ->text()
                    .startsWith(QStringLiteral("1 sub-goal(s) go on, with 2 action(s).")));
}

TEST_F(YearPageTest, AfterTheStartItShowsWhatBecameOfEachGoal) {
    find<ChoiceRow>("goal2").takeFocus();
    press(Qt::Key_1);
    find<QPushButton>("startNextGrid").click();
    const auto chosen = [this](const char* row) {
        return find<ChoiceRow>(row).findChild<SegmentedControl*>(QStringLiteral("choices"))->current();
    };
    EXPECT_EQ(chosen("goal2"), 0);
    EXPECT_EQ(chosen("goal3"), 2);
    press(Qt::Key_1);
    EXPECT_EQ(chosen("goal3"), 2) << "the next year has begun";
}

TEST_F(YearPageTest, AYearThatHasSomethingInItIsNotOverwrittenAndThePageSaysSo) {
    const auto plan = session.addYear(2027);
    ASSERT_TRUE(plan);
    EXPECT_TRUE(isShown("startNextGrid")) << "an empty one may be filled";
    ASSERT_TRUE(session.renameCell(*plan, {4, 4}, QStringLiteral("Rest")));
    EXPECT_FALSE(isShown("startNextGrid"));
    EXPECT_EQ(find<QLabel>("nextYearWords").text(),
              QStringLiteral("2027 has something in it already, and nothing of that is overwritten."));
    std::optional<PlanId> wanted;
    QObject::connect(&page, &YearPage::planWanted, &page, [&](const PlanId& id) { wanted = id; });
    find<QPushButton>("goToNextGrid").click();
    EXPECT_EQ(wanted, *plan);
}

TEST_F(YearPageTest, TheYearIsClosedAndReopened) {
    find<QPushButton>("closeThisYear").click();
    EXPECT_EQ(session.planner().plan(records.plan())->closedOn, QDate(2026, 12, 31));
    EXPECT_TRUE(isShown("reopenThisYear"));
    EXPECT_FALSE(isShown("closeThisYear"));
    promise(CommitmentOrigin::Pledge, "Swim");
    clock.set(QDate{2027, 1, 15});
    page.followClock();
    EXPECT_TRUE(find<QLabel>("closingWords").text().contains(QStringLiteral("read-only")));
    find<ChoiceRow>("promise1").takeFocus();
    find<QPushButton>("reopenThisYear").click();
    EXPECT_FALSE(session.planner().plan(records.plan())->closedOn);
}

TEST_F(YearPageTest, SaysTheWeekBelowTheStrip) {
    EXPECT_TRUE(
        find<QLabel>("yearWeek").text().startsWith(QStringLiteral("Week 53, 28 December – 3 January")));
}

TEST_F(YearPageTest, NothingIsWorkedOutWhileItIsHidden) {
    page.hide();
    promise(CommitmentOrigin::Pledge, "Swim");
    EXPECT_FALSE(page.findChild<ChoiceRow*>(QStringLiteral("promise1")));
    page.show();
    EXPECT_TRUE(page.findChild<ChoiceRow*>(QStringLiteral("promise1")));
}

TEST_F(YearPageTest, EveryWidgetHasItsNames) {
    promise(CommitmentOrigin::Pledge, "Swim");
    EXPECT_EQ(test::unnamedWidgets(page), QStringList{});
}

TEST_F(YearPageTest, WithoutAPlanItSaysSo) {
    page.show(nullptr, {});
    EXPECT_TRUE(isShown("emptyYear"));
    EXPECT_FALSE(isShown("yearStrip"));
}

} // namespace
} // namespace ninefold::ui::year_page_test
