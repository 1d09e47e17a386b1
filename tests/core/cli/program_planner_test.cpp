// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/program.h"

#include "core/session/planner_document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace ninefold::test::program_planner_test {
namespace {

const QByteArray outline = "- Core\n  - Health\n    - run\n";

TEST(ProgramPlanner, IsMadeWithAnEmptyYear) {
    const Program program;
    const Ran ran = program.run("new --year 2026");
    EXPECT_TRUE(ran.isDone()) << ran;
    EXPECT_TRUE(program.run("list").output.startsWith("2026"));
}

TEST(ProgramPlanner, GetsAnotherYearButNotTheSameTwice) {
    const Program program;
    ASSERT_TRUE(program.run("new --year 2026").isDone());
    EXPECT_TRUE(program.run("new --year 2027").isDone());
    const Ran again = program.run("new --year 2027");
    EXPECT_TRUE(again.isRefusal()) << again;
    EXPECT_TRUE(again.complaint.contains("2027"));
}

TEST(ProgramPlanner, ThatIsNoneIsRefusedByEveryCommandAndLeftAlone) {
    for (const QByteArray& bytes : {QByteArray{}, QByteArray{"not a planner"}, QByteArray(5000, '\0')}) {
        const Program program;
        program.folder().write(QStringLiteral("planner.ninefold"), bytes);
        program.folder().write(QStringLiteral("list.txt"), outline);
        for (const char* arguments : {"new --year 2026", "import list.txt --year 2026", "export -", "list",
                                      "verify", "backup", "import list.txt --dry-run"}) {
            const Ran ran = program.run(arguments);
            EXPECT_TRUE(ran.isRefusal()) << arguments << '\n' << ran;
        }
        EXPECT_EQ(bytesOf(program.planner()), bytes);
        EXPECT_EQ(program.folder().names().size(), 2) << qPrintable(program.folder().names().join(u' '));
    }
}

TEST(ProgramPlanner, ThatIsMissingIsNotMadeByReading) {
    const Program program;
    for (const char* arguments : {"export -", "list", "verify", "backup", "today", "check 0.1",
                                  "stats --from 2026-01-01 --to 2026-03-31"}) {
        const Ran ran = program.run(arguments);
        EXPECT_TRUE(ran.isRefusal()) << arguments << '\n' << ran;
    }
    EXPECT_TRUE(program.folder().names().isEmpty());
}

TEST(ProgramPlanner, IsSoundOrVerifySaysWhatIsWrong) {
    const Program program;
    ASSERT_TRUE(program.run("import - --year 2026", outline).isDone());
    const Ran sound = program.run("verify");
    EXPECT_TRUE(sound.isDone()) << sound;

    QByteArray bytes = bytesOf(program.planner());
    for (qsizetype page = 5 * 4096; page < bytes.size(); page += 4096)
        bytes.replace(page, 64, QByteArray(64, '\x5a'));
    program.folder().write(QStringLiteral("planner.ninefold"), bytes);
    const Ran damaged = program.run("verify");
    EXPECT_EQ(damaged.status, 1) << damaged;
    EXPECT_EQ(damaged.complaint.count('\n'), 1) << damaged;
    EXPECT_EQ(bytesOf(program.planner()), bytes);
}

TEST(ProgramPlanner, IsBackedUpAndRestored) {
    const Program program;
    ASSERT_TRUE(program.run("import - --year 2026", outline).isDone());
    const Ran made = program.run("backup");
    ASSERT_TRUE(made.isDone()) << made;
    const QString backup = QString::fromUtf8(made.output).trimmed();
    ASSERT_TRUE(QFileInfo::exists(backup)) << made;

    ASSERT_TRUE(program.run("import - --year 2026 --replace", "- Other\n").isDone());
    const Ran restored =
        program.runWith({QStringLiteral("--file"), program.planner(), QStringLiteral("restore"), backup});
    EXPECT_TRUE(restored.isDone()) << restored;
    EXPECT_TRUE(program.run("list").output.startsWith("2026 Core"));
}

TEST(ProgramPlanner, IsBackedUpToAFolder) {
    const Program program;
    ASSERT_TRUE(program.run("new --year 2026").isDone());
    const Ran made = program.run("backup elsewhere");
    ASSERT_TRUE(made.isDone()) << made;
    EXPECT_TRUE(made.output.startsWith(program.folder().file(QStringLiteral("elsewhere/")).toUtf8())) << made;
}

TEST(ProgramPlanner, IsNotReplacedByABackupThatIsNone) {
    const Program program;
    ASSERT_TRUE(program.run("import - --year 2026", outline).isDone());
    const QByteArray before = bytesOf(program.planner());
    program.folder().write(QStringLiteral("bad"), "not a planner");
    for (const char* arguments : {"restore bad", "restore missing", "restore ."}) {
        const Ran ran = program.run(arguments);
        EXPECT_TRUE(ran.isRefusal()) << arguments << '\n' << ran;
    }
    EXPECT_EQ(bytesOf(program.planner()), before);
}

TEST(ProgramPlanner, ThatAnotherHoldsCanBeReadButNotWritten) {
    const Program program;
    ASSERT_TRUE(program.run("import - --year 2026", outline).isDone());
    const SystemClock clock;
    const auto holder = PlannerDocument::open(program.planner(), clock);
    ASSERT_TRUE(holder);
    for (const char* arguments : {"list", "export -", "verify", "backup"})
        EXPECT_TRUE(program.run(arguments).isDone()) << arguments;
    program.folder().write(QStringLiteral("list.txt"), outline);
    for (const char* arguments : {"new --year 2027", "import list.txt --year 2027"}) {
        const Ran ran = program.run(arguments);
        EXPECT_TRUE(ran.isRefusal()) << arguments << '\n' << ran;
        EXPECT_TRUE(ran.complaint.contains(QByteArray::number(QCoreApplication::applicationPid()))) << ran;
    }
}

} // namespace
} // namespace ninefold::test::program_planner_test
