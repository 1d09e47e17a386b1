// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/title_row.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/pill_button.h"
#include "ui/window/window_actions.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QMenu>
#include <gtest/gtest.h>

namespace ninefold::ui::title_row_test {
namespace {

class TitleRowTest : public testing::Test {
protected:
    void SetUp() override {
        m_row.setTitle(QStringLiteral("Grid"));
        m_row.setHasPlanner(true);
        m_row.setYear(2026);
        m_row.setImportMenu(&m_menu);
        m_row.setExportMenu(&m_menu);
        m_row.resize(1300, 56);
        m_row.show();
    }

    [[nodiscard]] PillButton& button(const char* name) const {
        return *m_row.findChild<PillButton*>(QString::fromLatin1(name));
    }

    ThemeSource m_theme;
    QObject m_owner;
    WindowActions m_actions{m_theme, &m_owner};
    QMenu m_menu;
    TitleRow m_row{m_theme, m_actions};
};

TEST_F(TitleRowTest, UndoNamesTheStepAndTheKey) {
    test::FixedClock clock;
    test::MemoryStore store;
    PlannerSession session{store, clock};
    ASSERT_TRUE(session.load());
    m_actions.followHistory(&session);
    EXPECT_FALSE(button("undoButton").isEnabled());
    const auto plan = session.addYear(2026);
    ASSERT_TRUE(session.renameCell(*plan, {}, QStringLiteral("Finish the book")));
    EXPECT_TRUE(button("undoButton").isEnabled());
    EXPECT_TRUE(button("undoButton").toolTip().contains(QStringLiteral("Finish the book")));
    EXPECT_TRUE(button("undoButton").toolTip().contains(QStringLiteral("Ctrl+Z")));
    EXPECT_TRUE(button("undoButton").accessibleName().contains(QStringLiteral("Finish the book")));
    EXPECT_FALSE(button("redoButton").isEnabled());
    m_actions.followHistory(nullptr);
}

TEST_F(TitleRowTest, AssistiveTechnologyLearnsThatTheSwitchOfThePaneIsGone) {
    QAction inspector;
    QAccessible::Id switchOfPane = 0;
    {
        TitleRow row{m_theme, m_actions};
        auto* pane = row.findChild<PillButton*>(QStringLiteral("paneButton"));
        switchOfPane = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(pane));
        row.setPaneSwitch(&inspector);
        EXPECT_NE(QAccessible::accessibleInterface(switchOfPane), nullptr);
    }
    EXPECT_EQ(QAccessible::accessibleInterface(switchOfPane), nullptr);
}

TEST_F(TitleRowTest, MenusThatTheMainMenuHoldsGiveWayWhenItGetsNarrow) {
    EXPECT_TRUE(button("importButton").isVisible());
    m_row.resize(360, 56);
    EXPECT_FALSE(button("importButton").isVisible());
    EXPECT_FALSE(button("exportButton").isVisible());
    EXPECT_TRUE(button("undoButton").isVisible());
    EXPECT_TRUE(button("menuButton").isVisible());
}

TEST_F(TitleRowTest, AScreenWithoutAYearShowsNone) {
    EXPECT_TRUE(button("yearButton").isVisible());
    m_row.setShows(false, false);
    EXPECT_FALSE(button("yearButton").isVisible());
    EXPECT_FALSE(button("exportButton").isVisible());
}

TEST_F(TitleRowTest, ThePeriodOfTheNumbersStandsBesideTheYearWhereThereIsAChoice) {
    EXPECT_FALSE(button("periodButton").isVisible());
    m_row.setPeriod(QStringLiteral("Q4, Oct–Dec"));
    EXPECT_TRUE(button("periodButton").isVisible());
    EXPECT_EQ(button("periodButton").accessibleName(), QStringLiteral("Numbers of: Q4, Oct–Dec"));
    EXPECT_FALSE(button("periodButton").toolTip().isEmpty());
    m_row.setShows(false, false);
    EXPECT_FALSE(button("periodButton").isVisible());
}

TEST_F(TitleRowTest, APlannerWithoutAYearStillOffersTheMenuOfYears) {
    m_row.setYear(0);
    EXPECT_TRUE(button("yearButton").isVisible());
    EXPECT_EQ(button("yearButton").text(), QStringLiteral("No year"));
    m_row.setHasPlanner(false);
    EXPECT_FALSE(button("yearButton").isVisible());
}

} // namespace
} // namespace ninefold::ui::title_row_test
