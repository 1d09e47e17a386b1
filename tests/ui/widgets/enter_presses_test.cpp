// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enter_presses.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace ninefold::ui::enter_presses_test {
namespace {

TEST(EnterPressesTest, PressesTheButtonWithTheFocusAndLeavesLinesAlone) {
    QWidget window;
    auto* column = new QVBoxLayout{&window};
    auto* button = new QPushButton;
    auto* tool = new QToolButton;
    auto* line = new QLineEdit;
    for (QWidget* part : std::initializer_list<QWidget*>{button, tool, line})
        column->addWidget(part);
    new EnterPresses{&window};
    window.show();
    QApplication::setActiveWindow(&window);
    const QSignalSpy pressed{button, &QAbstractButton::clicked};
    const QSignalSpy toolPressed{tool, &QAbstractButton::clicked};
    const QSignalSpy ended{line, &QLineEdit::returnPressed};
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 1);
    tool->setFocus();
    QTest::keyClick(tool, Qt::Key_Enter);
    EXPECT_EQ(toolPressed.count(), 1);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(ended.count(), 1);
    EXPECT_EQ(pressed.count() + toolPressed.count(), 2);
    QObject::connect(line, &QLineEdit::returnPressed, button, [button] { button->setFocus(); });
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 1) << "the key was the line's";
    button->setCheckable(true);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 1) << "what goes on and off";
    tool->setEnabled(false);
    QTest::keyClick(tool, Qt::Key_Return);
    EXPECT_EQ(toolPressed.count(), 1);
}

} // namespace
} // namespace ninefold::ui::enter_presses_test
