// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pane_ring.h"

#include <QApplication>
#include <QPushButton>
#include <gtest/gtest.h>

namespace ninefold::ui::pane_ring_test {
namespace {

class PaneRingTest : public testing::Test {
protected:
    void SetUp() override {
        m_panes.setPanes({&m_left, &m_middle, &m_right});
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        m_first.setFocus();
    }

    QWidget m_window;
    QWidget m_left{&m_window}, m_middle{&m_window}, m_right{&m_window};
    QPushButton m_first{&m_left}, m_second{&m_middle}, m_third{&m_middle}, m_fourth{&m_right};
    PaneRing m_panes{&m_window};
};

TEST_F(PaneRingTest, GoesRoundInBothDirections) {
    m_panes.go(true);
    EXPECT_TRUE(m_second.hasFocus());
    m_panes.go(true);
    EXPECT_TRUE(m_fourth.hasFocus());
    m_panes.go(true);
    EXPECT_TRUE(m_first.hasFocus());
    m_panes.go(false);
    EXPECT_TRUE(m_fourth.hasFocus());
}

TEST_F(PaneRingTest, APaneGivesTheFocusBackToTheWidgetThatHadIt) {
    m_third.setFocus();
    m_panes.go(true);
    m_panes.go(false);
    EXPECT_TRUE(m_third.hasFocus());
}

TEST_F(PaneRingTest, AHiddenOrDisabledPaneIsPassedOver) {
    m_middle.hide();
    m_panes.go(true);
    EXPECT_TRUE(m_fourth.hasFocus());
    m_left.setEnabled(false);
    m_panes.go(true);
    EXPECT_TRUE(m_fourth.hasFocus());
}

} // namespace
} // namespace ninefold::ui::pane_ring_test
