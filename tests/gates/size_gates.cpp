// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/size_rules.h"

#include <gtest/gtest.h>

namespace ninefold::gates::size_gates {
namespace {

SourceFile file(const char* path, const QString& text) {
    return {QString::fromUtf8(path), text};
}

QString lines(int count) {
    return QStringLiteral("    work();\n").repeated(count);
}

// Why: code bases become hard to read at their tail, not at their median.
// Instead: find the second thing the file does and give it a file with a name of its own.
// Limits: counts lines, and says nothing of how much a line does.
TEST(Sizes, OfFilesStayWithinTheirBounds) {
    const Findings findings = brokenAnywhere(tooLongFiles);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Sizes, OfFilesAreCaughtBeyondTheirBounds) {
    EXPECT_TRUE(tooLongFiles(file("core/a.cpp", lines(400))).empty());
    EXPECT_EQ(tooLongFiles(file("core/a.cpp", lines(401))).size(), 1U);
    EXPECT_TRUE(tooLongFiles(file("core/a.h", lines(200))).empty());
    EXPECT_EQ(tooLongFiles(file("core/a.h", lines(201))).size(), 1U);
    EXPECT_EQ(tooLongFiles(file("app/main.cpp", lines(61))).size(), 1U);
    EXPECT_EQ(tooLongFiles(file("packaging/run.sh", lines(401))).size(), 1U);
}

// Why: a function that does not fit on a screen cannot be checked by reading it.
// Instead: split it where a comment would say what the next lines do; a view's constructor into build… and
// wire….
// Limits: a reader of braces, not a compiler. A lambda counts as part of the function around it, and what
// macros unfold to is not seen.
TEST(Sizes, OfFunctionsStayWithinTheirBounds) {
    const Findings findings = brokenAnywhere(tooLongFunctions);
    EXPECT_TRUE(findings.empty()) << report(findings);
}

TEST(Sizes, OfFunctionsAreCaughtWhereverTheyStand) {
    const QString body = lines(60) + QStringLiteral("}\n");
    const auto caught = [&](const char* before) {
        const Findings found = tooLongFunctions(file("core/a.cpp", QString::fromUtf8(before) + body));
        return found.size() == 1U;
    };
    EXPECT_TRUE(caught("void f() {\n"));
    EXPECT_TRUE(caught("namespace a {\nnamespace {\nint f(int x = g({1, 2})) {\n"));
    EXPECT_TRUE(caught("class A : public B {\npublic:\n    void f() const override {\n"));
    EXPECT_TRUE(caught("A::A(int a)\n    : m_a{a}\n    , m_b(1)\n    , m_c{[] { return 1; }()} {\n"));
    EXPECT_TRUE(caught("template <class T> auto A<T>::f() -> int {\n"));
    EXPECT_TRUE(caught("TEST(Suite, Case) {\n"));
    EXPECT_TRUE(caught("const int a[] = {1, 2};\nvoid f() {\n"));
    EXPECT_TRUE(caught("#define BRACE {\nvoid f() {\n"));
    EXPECT_TRUE(caught("enum class E { A, B };\nstruct S { int a{1}; };\nvoid f() noexcept {\n"));
    EXPECT_TRUE(caught("const char* brace = \"}{{\"; // {\nvoid f() {\n"));
}

TEST(Sizes, OfFunctionsDoNotAddUp) {
    const QString function = QStringLiteral("void f() {\n") + lines(50) + QStringLiteral("}\n");
    EXPECT_TRUE(tooLongFunctions(file("core/a.cpp", function.repeated(4))).empty());
    EXPECT_TRUE(tooLongFunctions(file("core/a.h", QStringLiteral("class A {\n") + function.repeated(3) +
                                                      QStringLiteral("};\n")))
                    .empty());
    EXPECT_TRUE(tooLongFunctions(file("core/a.cpp", QStringLiteral("const Row table[] = {\n") +
                                                        QStringLiteral("    {1, f(2)},\n").repeated(90) +
                                                        QStringLiteral("};\n")))
                    .empty());
}

} // namespace
} // namespace ninefold::gates::size_gates
