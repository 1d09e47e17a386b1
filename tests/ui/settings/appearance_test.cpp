// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include "tests/support/planner_folder.h"
#include "ui/settings/settings.h"
#include "ui/theme/system_appearance.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <gtest/gtest.h>

namespace ninefold::ui::appearance_test {
namespace {

class AppearanceTest : public testing::Test {
protected:
    void desktopPrefersDark(bool isDark) {
        m_system.take(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                      QDBusVariant{isDark ? 1U : 2U});
    }

    const QFont m_font = QApplication::font();
    test::PlannerFolder m_folder;
    Settings m_settings{m_folder.file(QStringLiteral("ninefold.ini"))};
    SystemAppearance m_system{false};
    ThemeSource m_theme;
    Appearance m_appearance{m_theme, m_settings, m_system};
};

TEST_F(AppearanceTest, FollowsTheDesktopUntilTheUserChooses) {
    EXPECT_FALSE(m_theme.theme().isDark);
    desktopPrefersDark(true);
    EXPECT_TRUE(m_theme.theme().isDark);
    m_settings.setTheme(ThemeChoice::Light);
    EXPECT_FALSE(m_theme.theme().isDark);
    desktopPrefersDark(true);
    EXPECT_FALSE(m_theme.theme().isDark);
}

TEST_F(AppearanceTest, ThePaletteIsTheThemes) {
    m_settings.setTheme(ThemeChoice::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Theme::dark().ground);
    EXPECT_EQ(QApplication::palette().color(QPalette::Text), Theme::dark().text);
}

TEST_F(AppearanceTest, TheFontIsASizeOfTheSystemsOne) {
    m_settings.setFontPercent(150);
    EXPECT_NEAR(QApplication::font().pointSizeF(), m_font.pointSizeF() * 1.5, 0.1);
    m_settings.setFontPercent(100);
    EXPECT_NEAR(QApplication::font().pointSizeF(), m_font.pointSizeF(), 0.1);
}

TEST_F(AppearanceTest, MotionIsReducedForTheUserOrTheDesktop) {
    EXPECT_FALSE(m_theme.isMotionReduced());
    m_settings.setReducesMotion(true);
    EXPECT_TRUE(m_theme.isMotionReduced());
    m_settings.setReducesMotion(false);
    m_system.take(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"),
                  QDBusVariant{1U});
    EXPECT_TRUE(m_theme.isMotionReduced());
}

TEST_F(AppearanceTest, ADesktopThatAsksForContrastGetsIt) {
    m_system.take(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("contrast"), QDBusVariant{1U});
    EXPECT_GT(contrast(m_theme.theme().line, m_theme.theme().card), 3.0);
}

TEST(AppearanceAfterwards, NothingOfItIsLeftOnTheApplication) {
    const QFont font = QApplication::font();
    {
        const test::PlannerFolder folder;
        Settings settings{folder.file(QStringLiteral("ninefold.ini"))};
        settings.setFontPercent(150);
        const SystemAppearance system{true};
        ThemeSource theme;
        const Appearance appearance{theme, settings, system};
        EXPECT_TRUE(QApplication::style()->inherits("ninefold::ui::NinefoldStyle"));
    }
    EXPECT_FALSE(QApplication::style()->inherits("ninefold::ui::NinefoldStyle"));
    EXPECT_EQ(QApplication::font(), font);
    EXPECT_NE(QApplication::palette().color(QPalette::Window), Theme::dark().ground);
}

} // namespace
} // namespace ninefold::ui::appearance_test
