// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ninefold_style.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::ninefold_style_test {
namespace {

class NinefoldStyleTest : public testing::Test {
protected:
    void dress(QWidget& widget) {
        widget.setStyle(&m_style);
        widget.setPalette(paletteOf(m_theme.theme()));
        widget.ensurePolished();
    }

    [[nodiscard]] static bool shows(QWidget& widget, const QColor& colour) {
        const QImage picture = widget.grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    }

    ThemeSource m_theme;
    NinefoldStyle m_style{m_theme};
};

TEST_F(NinefoldStyleTest, AComboBoxHasRoomForAllOfItsText) {
    QComboBox box;
    box.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    dress(box);
    box.addItem(QStringLiteral("2026"));
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.rect = QRect{{}, box.sizeHint()};
    const QRect text =
        m_style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    EXPECT_GE(text.width(), box.fontMetrics().horizontalAdvance(QStringLiteral("2026")) + 4);
}

TEST_F(NinefoldStyleTest, TheDefaultButtonWearsTheAccent) {
    QPushButton button{QStringLiteral("Go")};
    dress(button);
    EXPECT_FALSE(shows(button, m_theme.theme().accent));
    button.setDefault(true);
    EXPECT_TRUE(shows(button, m_theme.theme().accent));
}

TEST_F(NinefoldStyleTest, AFieldShowsWithARingThatItHasTheFocus) {
    QWidget window;
    QLineEdit field{&window};
    QLineEdit other{&window};
    field.setGeometry(0, 0, 200, 40);
    other.setGeometry(0, 50, 200, 40);
    dress(field);
    window.show();
    QApplication::setActiveWindow(&window);
    other.setFocus();
    EXPECT_FALSE(shows(field, m_theme.theme().accent));
    field.setFocus();
    QApplication::processEvents();
    EXPECT_TRUE(shows(field, m_theme.theme().accent));
}

TEST_F(NinefoldStyleTest, AButtonReachedByKeyboardShowsARing) {
    QWidget window;
    QPushButton first{&window};
    QPushButton second{&window};
    first.setGeometry(0, 0, 120, 40);
    second.setGeometry(0, 50, 120, 40);
    dress(second);
    window.show();
    QApplication::setActiveWindow(&window);
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Tab);
    ASSERT_TRUE(second.hasFocus());
    EXPECT_TRUE(shows(second, m_theme.theme().accent));
}

TEST_F(NinefoldStyleTest, ACheckedBoxIsFilledWithTheAccent) {
    QCheckBox box;
    dress(box);
    EXPECT_FALSE(shows(box, m_theme.theme().accent));
    box.setChecked(true);
    EXPECT_TRUE(shows(box, m_theme.theme().accent));
}

TEST_F(NinefoldStyleTest, EverythingFollowsTheThemeInForce) {
    QPushButton button{QStringLiteral("Go")};
    dress(button);
    EXPECT_TRUE(shows(button, Theme::light().card));
    m_theme.use(Theme::dark());
    EXPECT_TRUE(shows(button, Theme::dark().card));
}

TEST_F(NinefoldStyleTest, AScrollBarsThumbStandsWhereItsValueIs) {
    QScrollBar bar{Qt::Vertical};
    dress(bar);
    bar.resize(12, 400);
    bar.setRange(0, 100);
    bar.setPageStep(20);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 100;
    option.pageStep = 20;
    const auto thumb = [&](int value) {
        option.sliderPosition = value;
        return m_style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, &bar);
    };
    EXPECT_EQ(thumb(0).top(), 0);
    EXPECT_EQ(thumb(100).bottom(), 399);
    EXPECT_NEAR(thumb(50).center().y(), 200, 2);
}

TEST_F(NinefoldStyleTest, ALargerFontMakesControlsHigher) {
    QComboBox box;
    dress(box);
    const int usual = box.sizeHint().height();
    QFont large = box.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    box.setFont(large);
    EXPECT_GT(box.sizeHint().height(), usual);
}

} // namespace
} // namespace ninefold::ui::ninefold_style_test
