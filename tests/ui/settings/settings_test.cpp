// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "tests/support/planner_folder.h"
#include "tests/support/printing.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace ninefold::ui::settings_test {
namespace {

class SettingsTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.file(QStringLiteral("ninefold.ini")); }
    test::PlannerFolder m_folder;
};

TEST_F(SettingsTest, StartFollowingTheSystem) {
    const Settings settings{path()};
    EXPECT_EQ(settings.language(), QString{});
    EXPECT_EQ(settings.theme(), ThemeChoice::System);
    EXPECT_EQ(settings.fontPercent(), 100);
    EXPECT_EQ(settings.cellOrder(), CellOrder::Rows);
    EXPECT_EQ(settings.numberPeriod(), NumberPeriod::Year);
    EXPECT_FALSE(settings.reducesMotion());
    EXPECT_EQ(settings.lastFile(), QString{});
}

TEST_F(SettingsTest, AreFoundAgainAfterARestart) {
    {
        Settings settings{path()};
        settings.setLanguage(QStringLiteral("ja"));
        settings.setTheme(ThemeChoice::Dark);
        settings.setFontPercent(150);
        settings.setCellOrder(CellOrder::Letters);
        settings.setNumberPeriod(NumberPeriod::Running);
        settings.setReducesMotion(true);
        settings.setLastYear(2027);
        settings.setWindowGeometry("geometry");
    }
    const Settings settings{path()};
    EXPECT_EQ(settings.language(), QStringLiteral("ja"));
    EXPECT_EQ(settings.theme(), ThemeChoice::Dark);
    EXPECT_EQ(settings.fontPercent(), 150);
    EXPECT_EQ(settings.cellOrder(), CellOrder::Letters);
    EXPECT_EQ(settings.numberPeriod(), NumberPeriod::Running);
    EXPECT_TRUE(settings.reducesMotion());
    EXPECT_EQ(settings.lastYear(), 2027);
    EXPECT_EQ(settings.windowGeometry(), QByteArray{"geometry"});
}

TEST_F(SettingsTest, AFileWrittenByHandCannotBreakThem) {
    m_folder.write(QStringLiteral("ninefold.ini"),
                   "[General]\ntheme=purple\nfont_percent=9000\ncell_order=\n");
    const Settings settings{path()};
    EXPECT_EQ(settings.theme(), ThemeChoice::System);
    EXPECT_EQ(settings.fontPercent(), Settings::largestFont);
    EXPECT_EQ(settings.cellOrder(), CellOrder::Rows);
}

TEST_F(SettingsTest, WhatIsAskedForNowIsNotStored) {
    {
        Settings settings{path()};
        settings.useForNow(QStringLiteral("ko"), ThemeChoice::Dark);
        EXPECT_EQ(settings.language(), QStringLiteral("ko"));
        EXPECT_EQ(settings.theme(), ThemeChoice::Dark);
    }
    const Settings settings{path()};
    EXPECT_EQ(settings.language(), QString{});
    EXPECT_EQ(settings.theme(), ThemeChoice::System);
}

TEST_F(SettingsTest, TheNewestRecentFileComesFirstAndOnce) {
    Settings settings{path()};
    QSignalSpy changes{&settings, &Settings::recentFilesChanged};
    settings.rememberFile(QStringLiteral("/a"));
    settings.rememberFile(QStringLiteral("/b"));
    settings.rememberFile(QStringLiteral("/a"));
    EXPECT_EQ(settings.recentFiles(), (QStringList{QStringLiteral("/a"), QStringLiteral("/b")}));
    EXPECT_EQ(settings.lastFile(), QStringLiteral("/a"));
    EXPECT_EQ(changes.count(), 3);
    settings.forgetFile(QStringLiteral("/a"));
    EXPECT_EQ(settings.recentFiles(), QStringList{QStringLiteral("/b")});
    EXPECT_EQ(settings.lastFile(), QString{});
}

TEST_F(SettingsTest, KeepsWhatTodayShowsAndHowLongAFocusBlockIs) {
    {
        Settings settings{path()};
        EXPECT_TRUE(settings.showsRuns());
        EXPECT_EQ(settings.focusMinutes(), 50);
        EXPECT_TRUE(settings.showsFocusStrip());
        EXPECT_FALSE(settings.focusStripPlace());
        settings.setShowsRuns(false);
        settings.setFocusMinutes(500);
        settings.setShowsFocusStrip(false);
        settings.setFocusStripPlace({30, 40});
    }
    const Settings settings{path()};
    EXPECT_FALSE(settings.showsRuns());
    EXPECT_EQ(settings.focusMinutes(), Settings::mostFocusMinutes);
    EXPECT_FALSE(settings.showsFocusStrip());
    EXPECT_EQ(settings.focusStripPlace(), QPoint(30, 40));
}

TEST_F(SettingsTest, OnlySoManyRecentFilesAreKept) {
    Settings settings{path()};
    for (int i = 0; i < 20; ++i)
        settings.rememberFile(QStringLiteral("/%1").arg(i));
    EXPECT_EQ(settings.recentFiles().size(), Settings::mostRecentFiles);
    EXPECT_EQ(settings.recentFiles().first(), QStringLiteral("/19"));
}

} // namespace
} // namespace ninefold::ui::settings_test
