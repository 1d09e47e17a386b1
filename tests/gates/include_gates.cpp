// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/include_rules.h"

#include <gtest/gtest.h>

namespace ninefold::gates::include_gates {
namespace {

SourceFile including(const char* path, const char* header) {
    return {QString::fromUtf8(path), QStringLiteral("#include %1\n").arg(QString::fromUtf8(header))};
}

// Why: what a room may know is what keeps it small; the compiler takes any include that exists.
// Instead: move what both rooms need down (core/base, core/model, ui/theme), or hand it in by constructor.
// Limits: reads include lines only. A forward declaration of another room's class goes unseen.
TEST(Includes, FollowTheRulesOfDependency) {
    const Findings findings = brokenAnywhere(forbiddenIncludes);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Includes, AreCaughtWhereTheyBreakTheRulesOfDependency) {
    const auto broken = [](const char* path, const char* header) {
        return forbiddenIncludes(including(path, header)).size() == 1;
    };
    EXPECT_TRUE(broken("core/base/a.cpp", "\"core/model/change.h\""));
    EXPECT_TRUE(broken("core/storage/a.cpp", "\"core/exchange/outline.h\""));
    EXPECT_TRUE(broken("core/history/a.h", "\"core/session/planner_session.h\""));
    EXPECT_TRUE(broken("core/model/a.h", "\"ui/theme/theme.h\""));
    EXPECT_TRUE(broken("ui/grid/a.cpp", "\"core/storage/planner_file.h\""));
    EXPECT_TRUE(broken("ui/window/a.cpp", "\"core/storage/planner_file.h\""));
    EXPECT_TRUE(broken("ui/grid/a.cpp", "\"ui/settings/settings_page.h\""));
    EXPECT_TRUE(broken("ui/theme/a.cpp", "\"core/model/planner.h\""));
    EXPECT_TRUE(broken("ui/text/a.cpp", "\"ui/theme/theme.h\""));
    EXPECT_TRUE(broken("ui/window/a.cpp", "\"app/main_window_factory.h\""));
    EXPECT_TRUE(broken("app/cli/a.cpp", "\"ui/theme/theme.h\""));
    EXPECT_TRUE(broken("core/base/a.cpp", "\"id.h\"")) << "a path is written from the top";
    EXPECT_TRUE(broken("core/base/a.cpp", "\"tests/support/fixed_clock.h\""));
}

TEST(Includes, ThatFollowTheRulesOfDependencyAreLeftAlone) {
    const auto fine = [](const char* path, const char* header) {
        return forbiddenIncludes(including(path, header)).empty();
    };
    EXPECT_TRUE(fine("core/base/a.cpp", "\"core/base/id.h\""));
    EXPECT_TRUE(fine("core/storage/a.cpp", "\"core/model/change.h\""));
    EXPECT_TRUE(fine("core/session/a.cpp", "\"core/storage/planner_file.h\""));
    EXPECT_TRUE(fine("ui/grid/a.cpp", "\"ui/theme/theme.h\""));
    EXPECT_TRUE(fine("ui/window/a.cpp", "\"ui/grid/grid_view.h\""));
    EXPECT_TRUE(fine("app/a.cpp", "\"ui/window/main_window.h\""));
    EXPECT_TRUE(fine("core/base/a.cpp", "<vector>"));
}

// Why: core runs in programs without a window, in tests without a display, and on a server.
// Instead: give a code or a value, and let ui draw it.
// Limits: knows what is QtCore from the headers installed here; other libraries are not looked at.
TEST(Includes, OfWindowsStayInUi) {
    const Findings findings = brokenAnywhere(windowIncludes);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Includes, OfWindowsAreCaughtInCore) {
    for (const char* header : {"<QWidget>", "<QColor>", "<QtWidgets/QWidget>", "<QChart>", "<QUndoStack>"})
        EXPECT_EQ(windowIncludes(including("core/model/a.h", header)).size(), 1U) << header;
    EXPECT_EQ(windowIncludes(including("ui/text/a.h", "<QFont>")).size(), 1U);
    EXPECT_EQ(windowIncludes(including("app/cli/a.h", "<QApplication>")).size(), 1U);
    EXPECT_TRUE(windowIncludes(including("core/model/a.h", "<QString>")).empty());
    EXPECT_TRUE(windowIncludes(including("core/model/a.h", "<QtGlobal>")).empty());
    EXPECT_TRUE(windowIncludes(including("ui/grid/a.h", "<QWidget>")).empty());
    EXPECT_TRUE(windowIncludes(including("ui/instance/a.h", "<QLocalSocket>")).empty());
}

// Why: one whole module costs eight seconds in every file that includes it.
// Instead: the header of the class, `#include <QWidget>`.
// Limits: a module that CMake does not know of is not in the list.
TEST(Includes, NameClassesAndNotModules) {
    const Findings findings = brokenAnywhere(moduleIncludes);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Includes, OfModulesAreCaught) {
    EXPECT_EQ(moduleIncludes(including("ui/grid/a.h", "<QtWidgets>")).size(), 1U);
    EXPECT_EQ(moduleIncludes(including("ui/grid/a.h", "<QtGui/QColor>")).size(), 1U);
    EXPECT_TRUE(moduleIncludes(including("ui/grid/a.h", "<QWidget>")).empty());
    EXPECT_TRUE(moduleIncludes(including("ui/grid/a.h", "<QtMath>")).empty());
}

// Why: a library that throws or that may be replaced one day is kept behind one room's own types.
// Instead: ask that room for what is needed.
// Limits: tests may include what they measure against.
TEST(Includes, OfALibraryStayInItsRoom) {
    const Findings findings = brokenAnywhere(libraryIncludes);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Includes, OfALibraryAreCaughtOutsideItsRoom) {
    EXPECT_EQ(libraryIncludes(including("core/session/a.cpp", "<sqlite3.h>")).size(), 1U);
    EXPECT_EQ(libraryIncludes(including("ui/grid/a.cpp", "<SQLiteCpp/Database.h>")).size(), 1U);
    EXPECT_TRUE(libraryIncludes(including("core/storage/a.cpp", "<SQLiteCpp/Database.h>")).empty());
}

} // namespace
} // namespace ninefold::gates::include_gates
