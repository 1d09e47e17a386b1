// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/stats_report.h"
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "ui/grid/grid_screen.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListView>
#include <gtest/gtest.h>

namespace ninefold::test::fortnight_journey {

namespace {

/*
 * Counted by hand. A routine from Monday, 2 March on Mon–Fri; from Monday, 23 March on Mon, Wed, Fri. Rest
 * from 16 to 22 March. Today is Friday, 27 March, and open.
 *
 *   2– 6 March  done, done, missed, done, skipped            4 due, 3 done
 *   9–13 March  done, no record, done, done, done            5 due, 4 done
 *  16–20 March  resting, but done on Wednesday, 18 March     1 due, 1 done
 *  23–27 March  Mon done, Wed no record, Fri open            2 due, 1 done, 1 not yet
 *
 * So far 9 of 12 = 75 %. Whole year: from 28 March to 31 December come 119 more Mon, Wed, Fri, and the 27th:
 * 9 of 132 = 7 %. Whole Q1: 27 and 30 March come: 9 of 14 = 64 %.
 */
class Fortnight {
public:
    Fortnight() {
        you.clock.set(QDate{2026, 3, 2});
        you.start();
        PlannerSession& session = you.session();
        run(session.renameCell(you.plan().id, {}, QStringLiteral("A new role")));
        run(session.renameCell(you.plan().id, {0, 4}, QStringLiteral("Algorithms")));
        run(session.renameCell(you.plan().id, {0, 0}, QStringLiteral("One problem")));
        routine = session.planner().actionShown(you.plan().id, {0, 0}, session.today())->id;
        run(session.setKind(routine, ActionKind::Routine));
        schedule({1, 2, 3, 4, 5}, QDate{2026, 3, 2});
        you.clock.set(QDate{2026, 3, 27});
        schedule({1, 3, 5}, QDate{2026, 3, 23});
        run(session.addRest(you.plan().id, {QDate{2026, 3, 16}, QDate{2026, 3, 22}}).map([](PeriodId) {}));
        for (const int day : {2, 3, 5, 9, 11, 12, 13, 18, 23})
            run(session.checkIn({routine, QDate{2026, 3, day}}));
        run(session.checkIn({routine, QDate{2026, 3, 4}, DayRecord::Missed}));
        run(session.checkIn({routine, QDate{2026, 3, 6}, DayRecord::Skip}));
        you.quit();
        you.start();
        you.press(Qt::Key_2, Qt::ControlModifier);
        you.window().grid().goTo({0, 0});
    }

    [[nodiscard]] QJsonObject stats(DateSpan period) const {
        const auto printed = cli::statsReport(you.session().planner(), {period, QDate{2026, 3, 27}});
        return QJsonDocument::fromJson(printed.value()).object()[QStringLiteral("actions")][0].toObject();
    }
    // What assistive technology reads of a cell's state.
    [[nodiscard]] QString described(CellPlace place) const {
        auto* grid = QAccessible::queryAccessibleInterface(you.find<QWidget>("grid"));
        return grid->tableInterface()->cellAt(place.row(), place.column())->text(QAccessible::Description);
    }
    [[nodiscard]] QString said(const char* label) const { return you.find<QLabel>(label)->text(); }
    [[nodiscard]] QStringList rows() const {
        QStringList rows;
        const auto* model = you.find<QListView>("whyRows")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return rows;
    }
    [[nodiscard]] bool isAsking() const {
        const auto* popover = you.find<QWidget>("whyPopover");
        return popover && popover->isVisible();
    }

    You you;
    ActionId routine = ActionId::make();

private:
    void run(const Result<void>& done) { ASSERT_TRUE(done); }
    void schedule(Weekdays days, QDate from) {
        ScheduleTerms terms;
        terms.days = days;
        run(you.session().setSchedule(routine, terms, from));
    }
};

} // namespace

TEST(FortnightJourney, EveryScreenSaysWhatWasCountedByHand) {
    Fortnight year;
    You& you = year.you;
    // The grid, and the inspector beside it.
    EXPECT_TRUE(year.described({0, 0}).contains(QStringLiteral("75% so far")))
        << year.described({0, 0}).toStdString();
    EXPECT_TRUE(year.described({0, 4}).contains(QStringLiteral("75% so far")));
    EXPECT_TRUE(year.described({4, 4}).contains(QStringLiteral("75% so far")));
    const auto* number = you.find<QAbstractButton>("cellNumber");
    EXPECT_TRUE(number->accessibleName().contains(QStringLiteral("75%, 9 of 12")))
        << number->accessibleName().toStdString();
    // Why.
    you.press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(year.isAsking());
    EXPECT_TRUE(year.said("whySentence").startsWith(QStringLiteral("Of the 12 time")));
    EXPECT_TRUE(year.said("whySentence").contains(QStringLiteral("you did it 9 time")));
    EXPECT_TRUE(you.find<QWidget>("whyFigures")->accessibleName().contains(QStringLiteral("9 of 132")))
        << you.find<QWidget>("whyFigures")->accessibleName().toStdString();
    const QStringList rows = year.rows().mid(0, 19);
    EXPECT_EQ(rows.filter(QStringLiteral("counts 1/1")).size(), 9);
    EXPECT_EQ(rows.filter(QStringLiteral("counts 0/1")).size(), 3);
    EXPECT_EQ(rows.filter(QStringLiteral("removed because of resting")).size(), 4);
    EXPECT_EQ(rows.filter(QStringLiteral("removed because it was skipped")).size(), 1);
    EXPECT_TRUE(rows.at(2).startsWith(QStringLiteral("Wed, 4 Mar, missed")));
    you.press(Qt::Key_Escape);
    EXPECT_FALSE(year.isAsking());
    // The command line.
    const QJsonObject stats = year.stats(you.plan().span());
    EXPECT_EQ(stats[QStringLiteral("so_far")][QStringLiteral("got")].toInt(), 9);
    EXPECT_EQ(stats[QStringLiteral("so_far")][QStringLiteral("base")].toInt(), 12);
    EXPECT_EQ(stats[QStringLiteral("whole")][QStringLiteral("base")].toInt(), 132);
}

TEST(FortnightJourney, RunsThatAreHiddenAreHiddenBesideTheGridToo) {
    Fortnight year;
    const auto* number = year.you.find<QAbstractButton>("cellNumber");
    EXPECT_TRUE(number->accessibleName().contains(QStringLiteral("in a row")));
    year.you.settings().setShowsRuns(false);
    EXPECT_FALSE(number->accessibleName().contains(QStringLiteral("in a row")));
    EXPECT_TRUE(number->accessibleName().contains(QStringLiteral("75%")));
}

TEST(FortnightJourney, TheRunningPeriodIsChosenInTheTitleRowAndRemembered) {
    Fortnight year;
    You& you = year.you;
    EXPECT_EQ(you.find<QAbstractButton>("periodButton")->text(), QStringLiteral("This year"));
    you.find<QAction>("numbersOfPeriod")->trigger();
    EXPECT_EQ(you.find<QAbstractButton>("periodButton")->text(), QStringLiteral("Q1, Jan–Mar"));
    you.press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(you.find<QWidget>("whyFigures")->accessibleName().contains(QStringLiteral("9 of 14")))
        << you.find<QWidget>("whyFigures")->accessibleName().toStdString();
    EXPECT_EQ(year.said("whyDays"), QStringLiteral("Q1, Jan–Mar"));
    const QJsonObject stats = year.stats({QDate{2026, 1, 1}, QDate{2026, 3, 31}});
    EXPECT_EQ(stats[QStringLiteral("whole")][QStringLiteral("base")].toInt(), 14);
    you.quit();
    you.start();
    EXPECT_EQ(you.settings().numberPeriod(), ui::NumberPeriod::Running);
}

TEST(FortnightJourney, ADayOfTheReasonsIsCorrectedWhereItLeadsAndCountsAtOnce) {
    Fortnight year;
    You& you = year.you;
    you.press(Qt::Key_I, Qt::ControlModifier);
    you.press(Qt::Key_Up); // from today, the 27th, to Wednesday, the 25th
    you.press(Qt::Key_Return);
    EXPECT_FALSE(year.isAsking());
    EXPECT_EQ(you.find<QLabel>("screenTitle")->text(), QStringLiteral("Wednesday, 25 March"));
    you.press(Qt::Key_Space);
    you.press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(year.rows(), QStringList{QStringLiteral("One problem, done, counts 1/1")});
    you.press(Qt::Key_Escape);
    you.press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(year.described({0, 0}).contains(QStringLiteral("83% so far"))); // 10 of 12
}

TEST(FortnightJourney, TheCoreOpensIntoSubGoalsActionsAndDates) {
    Fortnight year;
    You& you = year.you;
    you.window().grid().goTo({4, 4});
    you.press(Qt::Key_I, Qt::ControlModifier);
    ASSERT_EQ(year.rows().size(), 1);
    EXPECT_TRUE(year.rows().front().startsWith(QStringLiteral("Algorithms, 1 of 1 action")));
    you.press(Qt::Key_Return);
    EXPECT_EQ(year.rows(), QStringList{QStringLiteral("One problem, Routine · 9 of 12, counts 75%")});
    you.press(Qt::Key_Return);
    EXPECT_EQ(year.said("whyTitle"), QStringLiteral("One problem"));
    you.press(Qt::Key_Left);
    you.press(Qt::Key_Left);
    EXPECT_EQ(year.rows().size(), 1);
    you.press(Qt::Key_3, Qt::ControlModifier); // another screen, or nothing
    you.press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(year.isAsking());
}

} // namespace ninefold::test::fortnight_journey
