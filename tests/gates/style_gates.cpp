// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/style_rules.h"

#include <gtest/gtest.h>

namespace ninefold::gates::style_gates {
namespace {

Findings in(const char* path, const char* code, Findings (*rule)(const SourceFile&)) {
    return rule({QString::fromUtf8(path), QString::fromUtf8(code)});
}

// Why: a Manager or a Helper takes in whatever has no better place; a name with a 2 has a forgotten twin.
// Instead: say what it does or holds.
// Limits: names of functions and of members are not looked at; Qt's own names (QMimeData) are Qt's.
TEST(Names, SaySomething) {
    const Findings findings = brokenAnywhere(emptyWords);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Names, ThatSayNothingAreCaught) {
    EXPECT_FALSE(in("core/base/text_utils.h", "", emptyWords).empty());
    EXPECT_FALSE(in("ui/grid/grid_view2.cpp", "", emptyWords).empty());
    EXPECT_FALSE(in("ui/grid/a.h", "class GridManager {\n", emptyWords).empty());
    EXPECT_FALSE(in("ui/grid/a.h", "struct CellData : Base {\n", emptyWords).empty());
    EXPECT_FALSE(in("ui/grid/a.h", "enum class NewCell { A };\n", emptyWords).empty());
    EXPECT_TRUE(
        in("core/storage/database.h", "class Database final : public A {\nclass Newest {\n", emptyWords)
            .empty());
    EXPECT_TRUE(in("core/storage/renewal.h", "class QMimeData;\n", emptyWords).empty());
}

// Why: who may use a file has to be readable in the file.
// Instead: the two lines that every other file begins with.
// Limits: pictures, translations and samples carry their licence in a file beside them.
TEST(Licences, StandAtTheTopOfEverySource) {
    const Findings findings = brokenAnywhere(missingTop);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Licences, AreMissedWhereTheyAreMissing) {
    const char* top = "// SPDX-FileCopyrightText: 2026 The Ninefold authors\n"
                      "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    const QByteArray header = QByteArray{top} + "#pragma once\n";
    EXPECT_EQ(in("core/a.cpp", "#include <vector>\n", missingTop).size(), 1U);
    EXPECT_TRUE(in("core/a.cpp", top, missingTop).empty());
    EXPECT_EQ(in("core/a.h", top, missingTop).size(), 1U) << "#pragma once";
    EXPECT_TRUE(in("core/a.h", header.constData(), missingTop).empty());
    EXPECT_TRUE(in("packaging/a.sh", (QByteArray{"#!/bin/sh\n"} + top).constData(), missingTop).empty());
}

// Why: a contract is read where it is declared, and a banner says nothing at all.
// Instead: /// in the header; in a source, why, above the paragraph.
// Limits: says nothing of what a comment is worth.
TEST(Comments, StandWhereTheyAreRead) {
    const Findings findings = brokenAnywhere(misplacedComments);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Comments, AreCaughtInTheWrongPlace) {
    EXPECT_EQ(in("core/a.cpp", "/// Returns one.\nint f();\n", misplacedComments).size(), 1U);
    EXPECT_TRUE(in("core/a.h", "/// Returns one.\nint f();\n", misplacedComments).empty());
    EXPECT_EQ(in("core/a.cpp", "// ------------\n", misplacedComments).size(), 1U);
    EXPECT_EQ(in("core/a.cpp", "/*************\n", misplacedComments).size(), 1U);
    EXPECT_EQ(in("core/a.h", "////////////////\n", misplacedComments).size(), 1U);
    EXPECT_TRUE(in("core/a.cpp", "// why - because\nint a = b / c; // --\n", misplacedComments).empty());
}

// Why: hidden state cannot be tested, a hidden owner leaks, a connection by text breaks at run time.
// Instead: constructor arguments, parents and unique_ptr, pointers to members, enum class.
// Limits: a static that is not called instance() goes unseen. Where the D-Bus is used, SLOT() is let
// through, and so are the roles of a model, which Qt wants as numbers.
TEST(Ways, AreTheHouses) {
    const Findings findings = brokenAnywhere(unwelcomeWays);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Ways, ThatAreNotTheHousesAreCaught) {
    for (const char* code :
         {"static Theme& instance();", "static Store* self();", "void f() {\n delete m_a;\n}",
          "int f() { delete[] a; }", "connect(a, SIGNAL(x()), b, SLOT(y()));", "enum Colour { Red };",
          "[[nodiscard]] int getColour() const;"})
        EXPECT_FALSE(in("ui/a/a.h", code, unwelcomeWays).empty()) << code;
    for (const char* code :
         {"A(const A&) = delete;", "enum class Colour { Red };", "// delete it\n", "void target();",
          "// SIGNAL(x)\n", "enum Role { First = Qt::UserRole, Second };\n", "static int count();",
          "int* f() { return m_database.getHandle(); }"})
        EXPECT_TRUE(in("ui/a/a.h", code, unwelcomeWays).empty()) << code;
}

} // namespace
} // namespace ninefold::gates::style_gates
