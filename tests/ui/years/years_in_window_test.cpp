// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planner_folder.h"
#include "tests/ui/years/two_years.h"
#include "ui/grid/grid_screen.h"
#include "ui/grid/inspector.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace ninefold::ui::years_in_window_test {
namespace {

class YearsInWindow : public testing::Test {
protected:
    void SetUp() override {
        window.resize(1440, 900);
        window.showPlanner(&years.session);
        window.showPlan(years.now);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    void TearDown() override { window.showPlanner(nullptr); }
    QWidget* shownYears() {
        auto* screen = window.findChild<QWidget*>(QStringLiteral("yearsScreen"));
        return screen && screen->isVisible() ? screen : nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QToolButton& ancestor() { return *window.findChild<QToolButton*>(QStringLiteral("ancestor")); }

    test::PlannerFolder folder;
    test::TwoYears years;
    ThemeSource theme;
    Settings settings{folder.file(QStringLiteral("ninefold.ini"))};
    MainWindow window{theme, settings};
};

TEST_F(YearsInWindow, OneKeyGoesToLastYearsCellAndEscapeComesBack) {
    window.grid().goTo({0, 8});
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(shownYears());
    EXPECT_EQ(window.findChild<QLabel*>(QStringLiteral("screenTitle"))->text(),
              QStringLiteral("Years Side by Side"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(shownYears());
    EXPECT_EQ(window.shownPlan(), years.now);
    EXPECT_EQ(window.grid().current(), (CellPlace{0, 8}));
    EXPECT_TRUE(window.grid().isAncestorOf(QApplication::focusWidget()));
}

TEST_F(YearsInWindow, TheInspectorTellsWhatTheCellWasAndGoesThere) {
    press(Qt::Key_2, Qt::ControlModifier);
    window.grid().goTo({0, 8});
    EXPECT_EQ(ancestor().text(), QStringLiteral("Last year: “One problem each morning” ›"));
    ancestor().click();
    EXPECT_TRUE(shownYears());
    press(Qt::Key_Escape);
    window.grid().goTo({0, 7});
    EXPECT_EQ(ancestor().text(), QStringLiteral("Last year: 100% ›")) << "the same words are not said twice";
    window.grid().goTo({});
    EXPECT_FALSE(ancestor().isVisibleTo(&window.grid()));
}

TEST_F(YearsInWindow, SayWhenThereIsNoOther) {
    ASSERT_TRUE(years.session.undo());
    ASSERT_TRUE(years.session.undo());
    ASSERT_TRUE(years.session.undo());
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_FALSE(shownYears());
    EXPECT_EQ(window.messages().findChild<QLabel*>(QStringLiteral("messageText"))->text(),
              QStringLiteral("There is no other year to look at yet."));
}

TEST_F(YearsInWindow, AreLeftWhenAnotherPlannerComes) {
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(shownYears());
    window.showPlanner(nullptr);
    EXPECT_FALSE(shownYears());
}

TEST_F(YearsInWindow, AreLeftByUndoOfAStep) {
    press(Qt::Key_L, Qt::ControlModifier);
    ASSERT_TRUE(shownYears());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(shownYears());
    EXPECT_EQ(window.grid().current(), (CellPlace{0, 8}));
}

} // namespace
} // namespace ninefold::ui::years_in_window_test
