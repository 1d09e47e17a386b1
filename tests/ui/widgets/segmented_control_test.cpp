// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_control.h"

#include "tests/support/printing.h"
#include "tests/support/widget_names.h"
#include "ui/theme/theme_source.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::segmented_control_test {
namespace {

class SegmentedControlTest : public testing::Test {
protected:
    void SetUp() override {
        m_control.setObjectName(QStringLiteral("kind"));
        m_control.setAccessibleName(QStringLiteral("Kind"));
        m_control.setSegments(
            {QStringLiteral("Routine"), QStringLiteral("Task"), QStringLiteral("Measured")});
        m_control.show();
        QApplication::setActiveWindow(&m_control);
    }

    [[nodiscard]] QAbstractButton* segment(int index) const {
        return m_control.findChild<QAbstractButton*>(QStringLiteral("segment%1").arg(index));
    }

    ThemeSource m_theme;
    SegmentedControl m_control{m_theme};
};

TEST_F(SegmentedControlTest, NothingIsChosenAtFirst) {
    EXPECT_EQ(m_control.current(), -1);
}

TEST_F(SegmentedControlTest, AClickChoosesAndSaysSo) {
    QSignalSpy chosen{&m_control, &SegmentedControl::chosen};
    QTest::mouseClick(segment(1), Qt::LeftButton);
    EXPECT_EQ(m_control.current(), 1);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toInt(), 1);
}

TEST_F(SegmentedControlTest, ArrowsWalkTheSegments) {
    m_control.setCurrent(0);
    segment(0)->setFocus();
    QSignalSpy chosen{&m_control, &SegmentedControl::chosen};
    QTest::keyClick(segment(0), Qt::Key_Right);
    EXPECT_EQ(m_control.current(), 1);
    QTest::keyClick(segment(1), Qt::Key_Left);
    EXPECT_EQ(m_control.current(), 0);
    EXPECT_EQ(chosen.count(), 2);
}

TEST_F(SegmentedControlTest, SettingTheChoiceIsSilent) {
    QSignalSpy chosen{&m_control, &SegmentedControl::chosen};
    m_control.setCurrent(2);
    EXPECT_EQ(m_control.current(), 2);
    m_control.setCurrent(-1);
    EXPECT_EQ(m_control.current(), -1);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SegmentedControlTest, NewWordsKeepTheChoice) {
    m_control.setCurrent(1);
    m_control.setSegments({QStringLiteral("루틴"), QStringLiteral("할 일"), QStringLiteral("수치 목표")});
    EXPECT_EQ(m_control.current(), 1);
    EXPECT_EQ(segment(2)->text(), QStringLiteral("수치 목표"));
}

TEST_F(SegmentedControlTest, IsAGroupOfRadioButtonsToAssistiveTechnology) {
    m_control.setCurrent(1);
    QAccessibleInterface* task = QAccessible::queryAccessibleInterface(segment(1));
    EXPECT_EQ(task->role(), QAccessible::RadioButton);
    EXPECT_TRUE(task->state().checked);
    EXPECT_EQ(task->text(QAccessible::Name), QStringLiteral("Task"));
    EXPECT_EQ(test::unnamedWidgets(m_control), QStringList{});
}

TEST_F(SegmentedControlTest, ATextTooLongForItsSegmentTakesASecondLine) {
    m_control.setSegments({QStringLiteral("Not counted at all"), QStringLiteral("Task")});
    EXPECT_GT(segment(0)->heightForWidth(70), segment(1)->heightForWidth(70));
}

TEST(SegmentedControlTabStop, TabComesToTheChoiceHoweverItWasMade) {
    const ThemeSource theme;
    SegmentedControl control{theme};
    control.setSegments({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    const auto stops = [&] {
        QStringList names;
        for (const auto* segment : control.findChildren<QAbstractButton*>()) {
            if (segment->focusPolicy() & Qt::TabFocus)
                names.append(segment->text());
        }
        return names;
    };
    control.setCurrent(2);
    EXPECT_EQ(stops(), QStringList{QStringLiteral("c")});
    control.setCurrent(-1);
    EXPECT_EQ(stops(), QStringList{QStringLiteral("a")});
    control.findChildren<QAbstractButton*>()[1]->click();
    EXPECT_EQ(stops(), QStringList{QStringLiteral("b")});
}

} // namespace
} // namespace ninefold::ui::segmented_control_test
