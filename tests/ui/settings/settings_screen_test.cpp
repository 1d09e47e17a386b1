// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_screen.h"

#include "tests/support/planner_folder.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme_source.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::settings_screen_test {
namespace {

TEST(SettingsScreen, MakesItsPageWhenItIsFirstSeenAndTellsItWhatHappenedBefore) {
    const test::PlannerFolder folder;
    Settings settings{folder.file(QStringLiteral("ninefold.ini"))};
    const ThemeSource theme;
    SettingsScreen screen{theme, settings};
    screen.setFile(QStringLiteral("/a/planner.ninefold"), QStringLiteral("/a/backups"));
    EXPECT_FALSE(screen.findChild<SettingsPage*>());
    screen.show();
    ASSERT_TRUE(screen.findChild<SettingsPage*>());
    EXPECT_EQ(screen.findChild<QLineEdit*>(QStringLiteral("plannerPath"))->text(),
              QStringLiteral("/a/planner.ninefold"));
    screen.setFile({}, {});
    EXPECT_EQ(screen.findChild<QLineEdit*>(QStringLiteral("plannerPath"))->text(), QString{});
}

TEST(SettingsScreen, PassesOnWhatItsPageIsAskedFor) {
    const test::PlannerFolder folder;
    Settings settings{folder.file(QStringLiteral("ninefold.ini"))};
    const ThemeSource theme;
    SettingsScreen screen{theme, settings};
    screen.setFile(QStringLiteral("/a/planner.ninefold"), QStringLiteral("/a/backups"));
    screen.show();
    const QSignalSpy restores{&screen, &SettingsScreen::restoreWanted};
    screen.findChild<QPushButton*>(QStringLiteral("restore"))->click();
    EXPECT_EQ(restores.size(), 1);
}

} // namespace
} // namespace ninefold::ui::settings_screen_test
