// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill_button.h"

#include "ui/theme/theme_source.h"

#include <QMenu>
#include <gtest/gtest.h>

namespace ninefold::ui::pill_button_test {
namespace {

TEST(PillButton, WithoutATextItIsAboutSquare) {
    const ThemeSource theme;
    PillButton button{theme};
    button.setPicture(Icon::Undo);
    EXPECT_NEAR(button.sizeHint().width(), button.sizeHint().height(), 8);
}

TEST(PillButton, AMenuMakesRoomForItsArrow) {
    const ThemeSource theme;
    PillButton button{theme};
    button.setText(QStringLiteral("2026"));
    const int plain = button.sizeHint().width();
    QMenu menu;
    button.setMenu(&menu);
    EXPECT_GT(button.sizeHint().width(), plain);
}

TEST(PillButton, ALargerFontMakesItLarger) {
    const ThemeSource theme;
    PillButton button{theme};
    button.setText(QStringLiteral("Export"));
    const QSize usual = button.sizeHint();
    QFont large = button.font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    button.setFont(large);
    EXPECT_GT(button.sizeHint().width(), usual.width());
    EXPECT_GT(button.sizeHint().height(), usual.height());
}

} // namespace
} // namespace ninefold::ui::pill_button_test
