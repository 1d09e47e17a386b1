// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/planner_folder.h"
#include "tests/support/widget_names.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme_source.h"
#include "ui/window/main_window.h"
#include "ui/window/restore_dialog.h"
#include "ui/window/sample_year.h"
#include "ui/window/window_actions.h"
#include "ui/window/year_dialog.h"

#include <QAction>

#include <gtest/gtest.h>

namespace ninefold::ui::names_on_widgets_test {
namespace {

std::string lines(const QStringList& names) {
    return names.join(QLatin1Char('\n')).toStdString();
}

// Why: a screen reader says the accessible name; tests, and people who script the program, ask for the object
// name.
// Instead: setObjectName() where the widget is made, setAccessibleName() in retranslate().
// Limits: looks at what the window and these dialogs hold once they are built; what is made on demand has
// to be shown here.
TEST(NamesOnWidgets, AreThereInTheWholeWindow) {
    const test::PlannerFolder folder;
    const test::FixedClock clock;
    test::MemoryStore store{*sampleYear(QStringLiteral("en"), QDate{2026, 11, 21})};
    PlannerSession session{store, clock};
    ASSERT_TRUE(session.load());
    Settings settings{folder.file(QStringLiteral("settings.ini"))};
    const ThemeSource theme;
    MainWindow window{theme, settings};
    window.showPlanner(&session);
    window.show();
    window.actions().showSettings->trigger();
    const QStringList unnamed = test::unnamedWidgets(window);
    EXPECT_TRUE(unnamed.isEmpty()) << lines(unnamed);
}

TEST(NamesOnWidgets, AreThereInTheDialogs) {
    const ThemeSource theme;
    const Planner planner;
    const YearDialog year{planner, 2027, nullptr};
    EXPECT_EQ(lines(test::unnamedWidgets(year)), "");
    const BackupEntry backup{
        QStringLiteral("/a/b.ninefold"), QDateTime{QDate{2026, 1, 1}, QTime{9, 0}}, 4096, {1, 64, 0}};
    const RestoreDialog restore{theme, {backup}, std::nullopt, nullptr};
    EXPECT_EQ(lines(test::unnamedWidgets(restore)), "");
}

} // namespace
} // namespace ninefold::ui::names_on_widgets_test
