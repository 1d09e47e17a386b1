// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_appearance.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWindow>
#include <gtest/gtest.h>

namespace ninefold::ui::system_appearance_test {
namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colourScheme = QStringLiteral("color-scheme");

QDBusVariant value(const QVariant& inner) {
    return QDBusVariant{inner};
}

TEST(SystemAppearance, WithoutAPortalThePaletteDecides) {
    EXPECT_TRUE(SystemAppearance{true}.isDark());
    EXPECT_FALSE(SystemAppearance{false}.isDark());
}

QPalette paletteOf(int text, int ground) {
    QPalette palette;
    palette.setColor(QPalette::WindowText, QColor{text, text, text});
    palette.setColor(QPalette::Window, QColor{ground, ground, ground});
    return palette;
}

TEST(SystemAppearance, FollowsThePaletteOfTheDesktopWhereThereIsNoPortal) {
    SystemAppearance system{false};
    QSignalSpy changes{&system, &SystemAppearance::changed};
    system.takePalette(paletteOf(230, 30));
    EXPECT_TRUE(system.isDark());
    system.takePalette(paletteOf(255, 60));
    EXPECT_EQ(changes.count(), 1) << "it still is dark";
    system.takePalette(paletteOf(0, 255));
    EXPECT_FALSE(system.isDark());
    EXPECT_EQ(changes.count(), 2);
}

TEST(SystemAppearance, LooksAtTheDesktopsPaletteAndNotAtItsOwnWhenTheThemeChanges) {
    const QPalette desktops = QApplication::palette();
    SystemAppearance system{!SystemAppearance::hasDarkGround(desktops)};
    system.connectToDesktop();
    QApplication::setPalette(SystemAppearance::hasDarkGround(desktops) ? paletteOf(0, 255)
                                                                       : paletteOf(255, 0));
    const QPalette own = QApplication::palette();
    QWindow window;
    QEvent change{QEvent::ThemeChange};
    QApplication::sendEvent(&window, &change);
    EXPECT_EQ(system.isDark(), SystemAppearance::hasDarkGround(desktops));
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), own.color(QPalette::Window));
    QApplication::setPalette(QPalette{});
}

TEST(SystemAppearance, ThePortalsWordOutweighsThePalette) {
    SystemAppearance system{false};
    QSignalSpy changes{&system, &SystemAppearance::changed};
    system.take(appearance, colourScheme, value(1U));
    EXPECT_TRUE(system.isDark());
    EXPECT_EQ(changes.count(), 1);
    system.take(appearance, colourScheme, value(2U));
    EXPECT_FALSE(system.isDark());
}

TEST(SystemAppearance, NoPreferenceLeavesItToThePalette) {
    SystemAppearance system{true};
    system.take(appearance, colourScheme, value(2U));
    system.take(appearance, colourScheme, value(0U));
    EXPECT_TRUE(system.isDark());
}

TEST(SystemAppearance, AValueWrappedTwiceIsUnwrapped) {
    SystemAppearance system{false};
    system.take(appearance, colourScheme, value(QVariant::fromValue(value(1U))));
    EXPECT_TRUE(system.isDark());
}

TEST(SystemAppearance, MotionAndContrastAreFollowed) {
    SystemAppearance system{false};
    system.take(appearance, QStringLiteral("reduced-motion"), value(1U));
    system.take(appearance, QStringLiteral("contrast"), value(1U));
    EXPECT_TRUE(system.reducesMotion());
    EXPECT_TRUE(system.wantsContrast());
    system.take(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"),
                value(true));
    EXPECT_FALSE(system.reducesMotion());
}

TEST(SystemAppearance, SettingsOfOthersAreNotItsBusiness) {
    SystemAppearance system{false};
    QSignalSpy changes{&system, &SystemAppearance::changed};
    system.take(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("font-name"),
                value(QStringLiteral("Sans")));
    EXPECT_EQ(changes.count(), 0);
}

} // namespace
} // namespace ninefold::ui::system_appearance_test
