// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"

#include <QApplication>
#include <QMenu>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <gtest/gtest.h>

namespace ninefold::test::progress_journey {

namespace {

const QDate today{2026, 3, 2};

// A person with one routine for weekdays since New Year, none of it recorded.
class ProgressJourney : public testing::Test {
protected:
    void SetUp() override {
        you.start();
        PlannerSession& session = you.session();
        EXPECT_TRUE(session.renameCell(you.plan().id, {0, 0}, QStringLiteral("Run")));
        run = session.planner().actionShown(you.plan().id, {0, 0}, today)->id;
        EXPECT_TRUE(session.setKind(run, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5};
        EXPECT_TRUE(session.setSchedule(run, terms, QDate{2026, 1, 1}));
        you.press(Qt::Key_3, Qt::ControlModifier);
    }
    [[nodiscard]] QString focused() const { return QApplication::focusWidget()->objectName(); }
    [[nodiscard]] QString chosenSpan() const { return you.find<QWidget>("periodChart")->accessibleName(); }

    You you;
    ActionId run = ActionId::make();
};

TEST_F(ProgressJourney, FromTheQuarterToTheDayThatDraggedItDownAndBack) {
    ASSERT_EQ(focused(), QStringLiteral("periodChart"));
    EXPECT_TRUE(chosenSpan().contains(QStringLiteral(" 0% so far"))) << chosenSpan().toStdString();
    you.press(Qt::Key_Return); // why: the sub-goals
    ASSERT_EQ(focused(), QStringLiteral("whyRows"));
    you.press(Qt::Key_Return); // its actions
    you.press(Qt::Key_Return); // its dates
    you.press(Qt::Key_Up);     // the last one that is over
    you.press(Qt::Key_Return);
    you.press(Qt::Key_Space); // it was done after all
    const auto records = you.session().planner().checkInsOf(run);
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records.front()->date, (QDate{2026, 2, 27}));
    you.press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(chosenSpan().contains(QStringLiteral(" 2% so far"))) << chosenSpan().toStdString(); // 1 of 42
}

TEST_F(ProgressJourney, AChartIsSavedCopiedAndReadAsATable) {
    const auto menu = [this] { return you.find<QToolButton>("chartCardMenu")->menu()->actions(); };
    for (const char* name : {"a.png", "a.svg", "a.pdf"}) {
        you.chooser.answer = you.folder().file(QString::fromLatin1(name));
        menu().at(2)->trigger();
        EXPECT_GT(bytesOf(you.chooser.answer).size(), 1000) << name;
    }
    EXPECT_TRUE(bytesOf(you.folder().file(QStringLiteral("a.svg"))).contains("<svg"));
    EXPECT_TRUE(bytesOf(you.folder().file(QStringLiteral("a.pdf"))).startsWith("%PDF-"));
    menu().at(1)->trigger();
    EXPECT_FALSE(you.find<QWidget>("periodChart")->isVisible());
    const auto* table = you.find<QTableWidget>("chartCardTable");
    ASSERT_EQ(table->rowCount(), 1); // quarters to come have no row
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("0%"));
    menu().at(1)->trigger();
    EXPECT_TRUE(you.find<QWidget>("periodChart")->isVisible());
}

} // namespace
} // namespace ninefold::test::progress_journey
