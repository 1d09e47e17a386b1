// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/program.h"

#include <QDir>

#include <gtest/gtest.h>

namespace ninefold::test::program_usage_test {
namespace {

TEST(ProgramUsage, PrintsHelpAndVersionOnStandardOutput) {
    const Program program;
    const Ran help = program.run("--help");
    EXPECT_TRUE(help.isDone()) << help;
    EXPECT_TRUE(help.output.startsWith("Usage: ninefold-cli"));
    const Ran version = program.run("--version");
    EXPECT_TRUE(version.isDone()) << version;
    EXPECT_TRUE(version.output.startsWith("ninefold-cli "));
}

TEST(ProgramUsage, EndsWithTwoAndOneLineForWrongUsage) {
    const Program program;
    for (const char* arguments : {"",
                                  "stats",
                                  "stats --from 2026-01-01 --to 2026-02-30",
                                  "check",
                                  "check 0.1 --skip --clear",
                                  "sample --years 0",
                                  "today --as-of never",
                                  "list --year x",
                                  "import",
                                  "new",
                                  "import a b",
                                  "list --wrong",
                                  "export - --format xml",
                                  "import a --order A",
                                  "import a --prefer both",
                                  "verify --year 2026",
                                  "list --year 2026 --year 2027",
                                  "restore",
                                  "import --replace",
                                  "new --year 20260"}) {
        const Ran ran = program.run(arguments);
        EXPECT_TRUE(ran.isWrongUsage()) << arguments << '\n' << ran;
    }
    EXPECT_FALSE(program.hasPlanner());
}

TEST(ProgramUsage, SaysTheSameInTheCLocaleWithoutNoiseOfLibraries) {
    Program program;
    for (const char* locale : {"C", "POSIX", "en_US.ISO-8859-1", "C.UTF-8", "nonsense"}) {
        program.set("LC_ALL", QString::fromLatin1(locale));
        const Ran ran = program.run("list");
        EXPECT_TRUE(ran.isRefusal()) << locale << '\n' << ran;
        EXPECT_TRUE(ran.complaint.startsWith("ninefold-cli: There is no file ")) << ran;
    }
}

TEST(ProgramUsage, KeepsTextsWholeInEveryLocale) {
    Program program;
    const QByteArray outline = "- 백엔드 취업\n  - 健康\n    - résumé 🏃\n";
    ASSERT_TRUE(program.run("import - --year 2026", outline).isDone());
    for (const char* locale : {"C", "ko_KR.UTF-8", "ja_JP.UTF-8", "tr_TR.UTF-8"}) {
        program.set("LC_ALL", QString::fromLatin1(locale));
        const Ran ran = program.run("export - --format outline --year 2026");
        EXPECT_TRUE(ran.isDone()) << locale << '\n' << ran;
        EXPECT_EQ(ran.output, outline) << locale;
    }
}

TEST(ProgramUsage, WorksOnTheUsualPlannerWhenNoneIsNamed) {
    const Program program;
    const Ran made = program.runWith({QStringLiteral("new"), QStringLiteral("--year=2026")});
    EXPECT_TRUE(made.isDone()) << made;
    EXPECT_FALSE(
        bytesOf(program.folder().file(QStringLiteral(".local/share/ninefold/planner.ninefold"))).isEmpty());
}

TEST(ProgramUsage, WorksOnThePlannerThatTheApplicationHadOpenLast) {
    const Program program;
    ASSERT_TRUE(program.run("import - --year 2026", "- Core\n").isDone());
    QDir{program.folder().path()}.mkpath(QStringLiteral(".config/ninefold"));
    program.folder().write(QStringLiteral(".config/ninefold/ninefold.ini"),
                           "[files]\nlast=" + program.planner().toUtf8() + '\n');
    const Ran ran = program.runWith({QStringLiteral("list")});
    EXPECT_TRUE(ran.isDone()) << ran;
    EXPECT_TRUE(ran.output.startsWith("2026 Core"));
}

} // namespace
} // namespace ninefold::test::program_usage_test
