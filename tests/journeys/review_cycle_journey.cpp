// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/review_periods.h"
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace ninefold::test::review_cycle_journey {

namespace {

// A person with a daily routine in 2025 and 2026, on Monday, 2 March 2026; only January 2025 was done.
class ReviewCycleJourney : public testing::Test {
protected:
    void SetUp() override {
        you.start();
        const auto earlier = you.session().addYear(2025);
        ASSERT_TRUE(earlier);
        const ActionId old = addRoutine(*earlier, QDate{2025, 1, 1});
        for (int day = 1; day <= 31; ++day)
            ASSERT_TRUE(you.session().checkIn({old, QDate{2025, 1, day}, DayRecord::Fill}));
        m_plan = you.session().planner().planOfYear(2026)->id;
        addRoutine(m_plan, QDate{2026, 1, 1});
        you.window().showPlan(m_plan);
        you.press(Qt::Key_3, Qt::ControlModifier);
    }
    ActionId addRoutine(PlanId plan, QDate from) {
        PlannerSession& session = you.session();
        EXPECT_TRUE(session.renameCell(plan, {0, 0}, QStringLiteral("Run")));
        const ActionId run = session.planner().actionShown(plan, {0, 0}, from)->id;
        EXPECT_TRUE(session.setKind(run, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5, 6, 7};
        EXPECT_TRUE(session.setSchedule(run, terms, from));
        return run;
    }
    [[nodiscard]] std::vector<DateSpan> periods() const {
        return reviewPeriods(*you.session().planner().plan(m_plan));
    }
    [[nodiscard]] QString chart() const { return you.find<QWidget>("periodChart")->accessibleName(); }
    [[nodiscard]] QString all() const { return you.find<QWidget>("periodChart")->accessibleDescription(); }
    template <class Widget> [[nodiscard]] Widget* inDialog(const char* name) const {
        return you.find<QDialog>("cycleDialog")->findChild<Widget*>(QString::fromLatin1(name));
    }

    You you;
    PlanId m_plan = PlanId::make();
};

TEST_F(ReviewCycleJourney, GoesOverToEightWeeksAfterSeeingThePeriods) {
    const auto quarters = periods();
    you.find<QPushButton>("changeCycle")->click();
    auto* dialog = you.find<QDialog>("cycleDialog");
    ASSERT_TRUE(dialog);
    auto* save = inDialog<QPushButton>("saveCycle");
    EXPECT_FALSE(save->isEnabled()) << "quarters are what there is";
    EXPECT_EQ(inDialog<QTableWidget>("cyclePeriods")->rowCount(), 4);
    inDialog<QComboBox>("cycleLength")->setFocus();
    you.press(Qt::Key_End);
    ASSERT_TRUE(inDialog<QSpinBox>("cycleWeeks")->isVisible());
    EXPECT_EQ(inDialog<QSpinBox>("cycleWeeks")->value(), 8);
    EXPECT_EQ(inDialog<QTableWidget>("cyclePeriods")->rowCount(), 7);
    EXPECT_EQ(periods(), quarters) << "nothing has changed yet";
    you.press(Qt::Key_Return);
    ASSERT_EQ(periods().size(), 7U);
    EXPECT_EQ(periods()[1], (DateSpan{QDate{2026, 2, 26}, QDate{2026, 4, 22}}));
    EXPECT_TRUE(chart().contains(QStringLiteral("26"))) << chart().toStdString();
    you.undo().trigger();
    EXPECT_EQ(periods(), quarters);
}

TEST_F(ReviewCycleJourney, ComparesWithLastYear) {
    EXPECT_FALSE(all().contains(QStringLiteral("in the year beside")));
    auto* beside = you.find<QComboBox>("yearBeside");
    ASSERT_TRUE(beside->isVisible());
    beside->setFocus();
    you.press(Qt::Key_Down);
    you.press(Qt::Key_Return);
    EXPECT_TRUE(all().contains(QStringLiteral(", 34% in the year beside")))
        << all().toStdString(); // 31 of 90
}

TEST_F(ReviewCycleJourney, LooksCloserAndFartherByKeyAndWheel) {
    you.press(Qt::Key_Plus); // months
    EXPECT_TRUE(chart().contains(QStringLiteral("Mar"))) << chart().toStdString();
    you.press(Qt::Key_Left);
    EXPECT_TRUE(chart().contains(QStringLiteral("Feb"))) << chart().toStdString();
    you.press(Qt::Key_Plus); // weeks: the one in the middle of February
    EXPECT_TRUE(chart().contains(QStringLiteral("week of 9 February"))) << chart().toStdString();
    you.press(Qt::Key_Plus); // nothing is finer
    you.press(Qt::Key_Minus);
    EXPECT_TRUE(chart().contains(QStringLiteral("Feb"))) << chart().toStdString();
    you.press(Qt::Key_Minus);
    you.press(Qt::Key_Minus);
    EXPECT_TRUE(chart().contains(QStringLiteral("This year"))) << chart().toStdString();
    QWidget* port = you.find<QAbstractScrollArea>("periodChart")->viewport();
    const QPointF at{port->width() / 2.0, port->height() / 2.0};
    QWheelEvent turn{
        at, port->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false};
    QApplication::sendEvent(port, &turn);
    EXPECT_TRUE(chart().contains(QStringLiteral("Q1"))) << chart().toStdString();
}

} // namespace
} // namespace ninefold::test::review_cycle_journey
