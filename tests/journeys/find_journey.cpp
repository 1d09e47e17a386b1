// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/journeys/you.h"
#include "ui/grid/grid_screen.h"
#include "ui/models/find_model.h"

#include <QListView>
#include <gtest/gtest.h>

namespace ninefold::test::find_journey {

namespace {

/// Starts with texts in three scripts, spread over two years, in the later of them.
void startWithTwoYears(You& you) {
    you.start();
    you.press(Qt::Key_Escape);
    const PlanId first = you.plan().id;
    const PlanId second = you.session().addYear(2027).value();
    for (const auto& [plan, place, text] :
         std::vector<std::tuple<PlanId, CellPlace, const char*>>{{first, {4, 0}, "알고리즘"},
                                                                 {first, {0, 0}, "매일 아침 1문제"},
                                                                 {first, {8, 8}, "朝のランニング"},
                                                                 {second, {2, 2}, "Read 12 books"}})
        ASSERT_TRUE(you.session().renameCell(plan, place, QString::fromUtf8(text)));
    you.window().showPlan(second);
}

/// What the best answer says, and where it is.
QString bestAnswer(You& you) {
    const QAbstractItemModel& answers = *you.find<QListView>("findResults")->model();
    const QModelIndex best = answers.index(0, 0);
    return best.data().toString() + QStringLiteral(" | ") + best.data(ui::FindModel::WhereRole).toString();
}

} // namespace

TEST(Find, NamesWhereATextIsAndGoesThereByItsInitials) {
    You you;
    startWithTwoYears(you);
    you.press(Qt::Key_K, Qt::ControlModifier);
    you.type(QStringLiteral("ㅁㅇㅇㅊ"));
    EXPECT_EQ(bestAnswer(you), QStringLiteral("매일 아침 1문제 | 2026 · 알고리즘 · top left"));
    you.press(Qt::Key_Return);
    EXPECT_EQ(you.plan().year, 2026);
    EXPECT_EQ(you.window().grid().current(), (CellPlace{0, 0}));
    you.press(Qt::Key_Return); // the grid has the keys again
    EXPECT_EQ(you.written(), QStringLiteral("매일 아침 1문제"));
}

TEST(Find, ReadsRomajiAndWhatIsStillBeingComposed) {
    You you;
    startWithTwoYears(you);
    you.press(Qt::Key_K, Qt::ControlModifier);
    you.type(QStringLiteral("ranningu"));
    EXPECT_EQ(bestAnswer(you), QStringLiteral("朝のランニング | 2026 · bottom right · bottom right"));
    you.press(Qt::Key_Escape);
    you.press(Qt::Key_K, Qt::ControlModifier);
    you.beginComposing(QStringLiteral("알고맂"));
    EXPECT_TRUE(bestAnswer(you).startsWith(QStringLiteral("알고리즘")));
}

TEST(Find, CarriesOutACommandByItsNameFromEveryScreen) {
    You you;
    startWithTwoYears(you);
    you.press(Qt::Key_1, Qt::ControlModifier);
    you.press(Qt::Key_K, Qt::ControlModifier);
    you.type(QStringLiteral("12 books"));
    you.press(Qt::Key_Return);
    EXPECT_TRUE(you.window().grid().isVisible());
    EXPECT_EQ(you.window().grid().current(), (CellPlace{2, 2}));
    you.press(Qt::Key_K, Qt::ControlModifier);
    you.type(QStringLiteral("settings"));
    you.press(Qt::Key_Return);
    EXPECT_TRUE(you.find<QWidget>("settingsScreen")->isVisible());
}

} // namespace ninefold::test::find_journey
