// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/achievement.h"
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>
#include <gtest/gtest.h>

namespace ninefold::test::table_journey {

namespace {

const QDate today{2026, 3, 2};
const DateSpan february{QDate{2026, 2, 1}, QDate{2026, 2, 28}};

// Two routines of this year: running on weekdays, two litres of water every day.
class TwoRoutines {
public:
    TwoRoutines() {
        you.start();
        run = add({0, 0}, QStringLiteral("Run"), {1, 2, 3, 4, 5}, Decimal{1});
        water = add({0, 1}, QStringLiteral("Water"), {1, 2, 3, 4, 5, 6, 7}, Decimal{2});
    }

    [[nodiscard]] int recordsOf(ActionId action) const {
        return static_cast<int>(you.session().planner().checkInsOf(action).size());
    }
    [[nodiscard]] Score inFebruary(ActionId action) const {
        const Planner& planner = you.session().planner();
        return *achievementOf(planner, *planner.action(action), february, today).soFar;
    }
    [[nodiscard]] QString heading(int row) const {
        return table().model()->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QTableView& table() const { return *you.find<QTableView>("dayTable"); }
    void choose(const char* group, int segment) const {
        you.find<QWidget>(group)
            ->findChild<QAbstractButton*>(QStringLiteral("segment%1").arg(segment))
            ->click();
    }

    You you;
    ActionId run = ActionId::make();
    ActionId water = ActionId::make();

private:
    ActionId add(CellPlace place, const QString& text, Weekdays days, Decimal perDay) {
        PlannerSession& session = you.session();
        EXPECT_TRUE(session.renameCell(you.plan().id, place, text));
        const ActionId id = session.planner().actionShown(you.plan().id, place, today)->id;
        EXPECT_TRUE(session.setKind(id, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = days;
        terms.perDay = perDay;
        EXPECT_TRUE(session.setSchedule(id, terms, QDate{2026, 1, 1}));
        return id;
    }
};

// February in a spreadsheet: running with crosses, water in litres.
QString spreadsheet() {
    const QString running = QStringLiteral("|x|x|x|x|x||"  // 1–7
                                           "|x||x||skip||" // 8–14
                                           "|x|x|x|x|x|"); // 15–21
    QStringList water;
    for (int day = 1; day <= 14; ++day)
        water.append(day <= 10 ? QStringLiteral("2") : QStringLiteral("1"));
    return QStringLiteral("%1\n%2\n")
        .arg(QString{running}.replace(QLatin1Char('|'), QLatin1Char('\t')), water.join(QLatin1Char('\t')));
}

} // namespace

TEST(TableJourney, AMonthIsBackFilledFromASpreadsheetAndTakenBackAsOneStep) {
    TwoRoutines year;
    year.you.press(Qt::Key_T, Qt::ControlModifier);
    year.choose("tableRange", 2);
    year.table().setFocus();
    year.you.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(year.you.find<QLabel>("tableDaysText")->text(),
              QStringLiteral("1 February – 28 February, 2026"));
    year.you.press(Qt::Key_Home, Qt::ControlModifier);
    year.you.copyElsewhere(spreadsheet());
    year.you.press(Qt::Key_V, Qt::ControlModifier);

    // 12 of 20 weekdays were run, and one was skipped; water was whole on 10 days of 28 and half on 4.
    EXPECT_EQ(year.inFebruary(year.run).got, Rational{12});
    EXPECT_EQ(year.inFebruary(year.run).base, Rational{19});
    EXPECT_EQ(year.inFebruary(year.water).got, Rational{12});
    EXPECT_EQ(year.inFebruary(year.water).base, Rational{28});
    EXPECT_TRUE(year.heading(0).endsWith(QStringLiteral("63% so far"))) << year.heading(0).toStdString();
    EXPECT_TRUE(year.heading(1).endsWith(QStringLiteral("43% so far"))) << year.heading(1).toStdString();

    year.you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(year.recordsOf(year.run) + year.recordsOf(year.water), 0);
    EXPECT_TRUE(year.table().isVisible()) << "it is taken back where it was done";
    year.you.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(year.recordsOf(year.run), 13);
    EXPECT_EQ(year.recordsOf(year.water), 14);
    year.you.quit();
    year.you.start();
    EXPECT_EQ(year.recordsOf(year.run), 13);
}

TEST(TableJourney, DaysToComeAreAPlanThatCanOnlyBeSkipped) {
    TwoRoutines year;
    year.you.press(Qt::Key_1, Qt::ControlModifier);
    year.choose("dayViews", 1);
    ASSERT_TRUE(year.table().isVisible());
    year.you.press(Qt::Key_Right);
    year.you.press(Qt::Key_Right, Qt::ShiftModifier);
    year.you.press(Qt::Key_Space);
    EXPECT_EQ(year.recordsOf(year.run), 0);
    EXPECT_TRUE(year.you.find<QLabel>("messageText")->text().contains(QStringLiteral("to come")));
    year.you.type(QStringLiteral("s"));
    EXPECT_EQ(year.recordsOf(year.run), 2);
    year.choose("dayViews", 0);
    EXPECT_FALSE(year.table().isVisible());
}

TEST(TableJourney, ARestWeekIsChosenInFourClicksAndSeenAtOnce) {
    TwoRoutines year;
    year.you.press(Qt::Key_1, Qt::ControlModifier);
    year.you.find<QAbstractButton>("restButton")->click();
    year.you.find<QAbstractButton>("restThisWeek")->click();
    year.you.find<QAbstractButton>("saveRest")->click();
    EXPECT_TRUE(year.you.find<QLabel>("dayState")->text().startsWith(QStringLiteral("Resting")));
    year.choose("dayViews", 1);
    const QModelIndex cell = year.table().currentIndex();
    EXPECT_EQ(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Run, 2 March, resting"));
    year.you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(year.you.session().planner().periodsOf(year.you.plan().id).empty());
}

} // namespace ninefold::test::table_journey
