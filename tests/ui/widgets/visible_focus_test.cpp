// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/visible_focus.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::visible_focus_test {

namespace {

class VisibleFocusTest : public testing::Test {
protected:
    VisibleFocusTest() {
        auto* row = new QHBoxLayout{&window};
        row->addWidget(field);
        row->addWidget(button);
        QObject::connect(field, &QLineEdit::returnPressed, button, [this] { button->setFocus(); });
        window.show();
        QApplication::setActiveWindow(&window);
        QTest::mouseClick(field, Qt::LeftButton);
    }

    [[nodiscard]] bool hasRing() const {
        QStyleOptionButton option;
        option.initFrom(button);
        return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    }

    QWidget window;
    QLineEdit* field = new QLineEdit;
    QPushButton* button = new QPushButton;
    VisibleFocus visible{&window};
};

TEST_F(VisibleFocusTest, AButtonThatAnyKeyLedToHasItsRing) {
    EXPECT_FALSE(hasRing());
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(hasRing());
}

TEST_F(VisibleFocusTest, AButtonThatTheMousePressedHasNone) {
    QTest::keyClick(field, Qt::Key_Return);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(hasRing());
    QTest::keyClick(button, Qt::Key_Shift);
    EXPECT_FALSE(hasRing());
}

} // namespace

} // namespace ninefold::ui::visible_focus_test
