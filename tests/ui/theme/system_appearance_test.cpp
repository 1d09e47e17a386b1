// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_appearance.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui {
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
} // namespace ninefold::ui
