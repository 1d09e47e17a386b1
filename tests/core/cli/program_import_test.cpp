// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/program.h"

#include <QDir>

#include <gtest/gtest.h>

namespace ninefold::test::program_import_test {
namespace {

const QByteArray outline = "- Core\n  - Health\n    - run\n    - sleep\n";

TEST(ProgramImport, MakesThePlannerAndTheYear) {
    const Program program;
    const Ran ran = program.run("import - --year 2026", outline);
    EXPECT_TRUE(ran.isDone()) << ran;
    EXPECT_TRUE(program.run("list").output.contains("0.1 sleep"));
}

TEST(ProgramImport, TakesAFileByARelativePath) {
    const Program program;
    program.folder().write(QStringLiteral("목표.txt"), outline);
    const Ran ran = program.runWith({QStringLiteral("--file"), QStringLiteral("planner.ninefold"),
                                     QStringLiteral("import"), QStringLiteral("목표.txt"),
                                     QStringLiteral("--year=2026")});
    EXPECT_TRUE(ran.isDone()) << ran;
    EXPECT_TRUE(program.hasPlanner());
}

TEST(ProgramImport, SaysWhatWasLeftOut) {
    const Program program;
    const Ran ran = program.run("import - --year 2026", outline + "      - too deep\n");
    EXPECT_TRUE(ran.isDone()) << ran;
    EXPECT_TRUE(ran.output.contains("Line 5 left out"));
    EXPECT_TRUE(ran.output.contains("too deep"));
}

TEST(ProgramImport, RehearsesWithoutChangingAnything) {
    const Program program;
    const Ran first = program.run("import - --year 2026 --dry-run", outline + "      - too deep\n");
    EXPECT_TRUE(first.isDone()) << first;
    EXPECT_TRUE(first.output.contains("0.0 run")) << first;
    EXPECT_TRUE(first.output.contains("Line 5 left out")) << first;
    EXPECT_FALSE(program.hasPlanner());

    ASSERT_TRUE(program.run("import - --year 2026", outline).isDone());
    const QByteArray before = bytesOf(program.planner());
    EXPECT_TRUE(program.run("import - --year 2026 --dry-run", "- Other\n").isRefusal());
    const Ran replaced = program.run("import - --year 2026 --dry-run --replace", "- Other\n");
    EXPECT_TRUE(replaced.isDone()) << replaced;
    EXPECT_TRUE(replaced.output.startsWith("2026 Other"));
    EXPECT_EQ(bytesOf(program.planner()), before);
}

TEST(ProgramImport, RefusesAYearWithContentAndNamesTheWayOut) {
    const Program program;
    ASSERT_TRUE(program.run("import - --year 2026", outline).isDone());
    const QByteArray before = bytesOf(program.planner());
    const Ran ran = program.run("import - --year 2026", "- Other\n");
    EXPECT_TRUE(ran.isRefusal()) << ran;
    EXPECT_TRUE(ran.complaint.contains("2026") && ran.complaint.contains("--replace")) << ran;
    EXPECT_EQ(bytesOf(program.planner()), before);
}

TEST(ProgramImport, ReplacesAYearAndNamesTheBackup) {
    const Program program;
    ASSERT_TRUE(program.run("import - --year 2026", outline).isDone());
    const Ran ran = program.run("import - --year 2026 --replace", "- Other\n");
    EXPECT_TRUE(ran.isDone()) << ran;
    const qsizetype at = ran.output.indexOf('/');
    const QString backup = QString::fromUtf8(ran.output.mid(at)).section(QLatin1Char('\n'), 0, 0);
    EXPECT_TRUE(program.run("list").output.startsWith("2026 Other"));
    const Ran old = program.runWith({QStringLiteral("--file"), backup, QStringLiteral("list")});
    EXPECT_TRUE(old.output.startsWith("2026 Core")) << old;
}

TEST(ProgramImport, KeepsADocumentEqualThroughARoundTrip) {
    const Program program;
    const QByteArray document = R"({"format":"ninefold","version":1,"mood":"kept",
        "settings":{"day_start":"05:30"},
        "plans":[{"id":"3f2a0c1e-0000-4000-8000-000000000001","year":2026,"from":"2026-01-01","to":"2026-12-31",
         "core":"Core","actions":[{"id":"3f2a0c1e-0000-4000-8000-000000000002","block":0,"cell":1,"text":"run",
         "kind":"routine","schedule":[{"from":"2026-01-05","rule":"weekly","days":[1,3],"per_day":0.5}],
         "checkins":[{"date":"2026-01-05","amount":0.1}]}]}]})";
    ASSERT_TRUE(program.run("import -", document).isDone());
    const QByteArray first = program.run("export -").output;
    EXPECT_TRUE(first.contains("\"mood\"") && first.contains("3f2a0c1e-0000-4000-8000-000000000002"));
    const Program other;
    ASSERT_TRUE(other.run("import -", first).isDone());
    EXPECT_EQ(other.run("export -").output, first);
}

TEST(ProgramImport, AsksWhichTextWinsWhereATableDisagrees) {
    const Program program;
    QByteArray table;
    for (int row = 0; row < 9; ++row) {
        for (int column = 0; column < 9; ++column)
            table += (column > 0 ? "\t" : "") + QByteArray::number(row) + '-' + QByteArray::number(column);
        table += '\n';
    }
    const Ran asked = program.run("import - --year 2026", table);
    EXPECT_TRUE(asked.isRefusal()) << asked;
    EXPECT_TRUE(asked.complaint.contains("--prefer") && asked.complaint.contains("D4")) << asked;
    EXPECT_FALSE(program.hasPlanner());
    const Ran ran = program.run("import - --year 2026 --prefer ring", table);
    EXPECT_TRUE(ran.isDone()) << ran;
    EXPECT_TRUE(program.run("list").output.contains("3-3"));
}

TEST(ProgramImport, AsksForTheEncodingWhereSeveralFit) {
    const Program program;
    // Two bytes that are a letter in both encodings.
    const QByteArray bytes = "- \xb0\xa1\xb0\xa1\n";
    const Ran asked = program.run("import - --year 2026", bytes);
    EXPECT_TRUE(asked.isRefusal()) << asked;
    EXPECT_TRUE(asked.complaint.contains("--encoding")) << asked;
    ASSERT_TRUE(program.run("import - --year 2026 --encoding windows-949", bytes).isDone());
    EXPECT_TRUE(program.run("list").output.contains("가가"));
}

struct BadImport {
    const char* name;
    QByteArray bytes;
    const char* says; ///< a part of the line
    const char* options = "";
};

std::vector<BadImport> badImports() {
    QByteArray nine = "- Core\n";
    for (int i = 1; i <= 9; ++i)
        nine += "  - goal " + QByteArray::number(i) + '\n';
    const auto plan = [](const QByteArray& inside) {
        return R"({"format":"ninefold","version":1,"plans":[{"year":2026,"from":"2026-01-01","to":"2026-12-31",)" +
               inside + "}]}";
    };
    return {
        {"nothing.txt", "", "nothing to import"},
        {"blank.txt", " \n\t\n", "nothing to import"},
        {"ninth.txt", nine, "Line 10"},
        {"cut.json", R"({"format": "ninefold", "plans": [)", "not valid JSON at line 1"},
        {"other.json", R"({"name": "package"})", "not a planner"},
        {"later.json", R"({"format": "ninefold", "version": 2})", "newer"},
        {"centre.json", plan(R"("actions":[{"block":0,"cell":4,"text":"x"}])"),
         "plans[0].actions[0].cell: 4 is the centre"},
        {"weight.json", plan(R"("actions":[{"block":0,"cell":1,"text":"x","weight":4}])"),
         "plans[0].actions[0].weight"},
        {"date.json",
         R"({"format":"ninefold","version":1,"plans":[{"year":2026,"from":"2026-02-30","to":"2026-12-31"}]})",
         "2026-02-30"},
        {"due.json", plan(R"("actions":[{"block":0,"cell":1,"text":"x","kind":"task","due":"2027-01-01"}])"),
         "plans[0].actions[0].due"},
        {"twice.json", plan(R"("actions":[{"block":0,"cell":1,"text":"x"},{"block":0,"cell":1,"text":"y"}])"),
         "plans[0].actions[1]"},
        {"small.csv", "a,b,c,d,e\na,b,c,d,e\na,b,c,d,e\na,b,c,d,e\na,b,c,d,e\n", "5 rows and 5 columns"},
        {"quote.csv", "a,b,c,d,e,f,g,h,\"i\nj", "line 1", "--format table"},
        {"binary.txt", QByteArray(2000, '\xff'), "encoding"},
        {"latin.txt", "- a\n", "“nonsense”", "--encoding nonsense"},
        {"gone.json", R"({"format":"ninefold","version":1,"plans":[]})", "no plan of 2026", "--year 2026"},
    };
}

TEST(ProgramImport, RefusesBadInputWithOneClearLineAndLeavesThePlannerAlone) {
    const Program program;
    ASSERT_TRUE(program.run("import - --year 2025", outline).isDone());
    const QByteArray before = bytesOf(program.planner());
    const QStringList names = program.folder().names();
    for (const BadImport& bad : badImports()) {
        const Program fresh;
        const QString name = QString::fromLatin1(bad.name);
        const QString path = fresh.folder().write(name, bad.bytes);
        const QByteArray arguments = "import " + path.toUtf8() + ' ' + bad.options;
        for (const Program* one : {&program, &fresh}) {
            const Ran ran = one->run(arguments.constData());
            EXPECT_TRUE(ran.isRefusal()) << bad.name << '\n' << ran;
            EXPECT_TRUE(ran.complaint.contains(bad.says)) << bad.name << '\n' << ran;
        }
        EXPECT_FALSE(fresh.hasPlanner()) << bad.name;
    }
    EXPECT_EQ(bytesOf(program.planner()), before);
    EXPECT_EQ(program.folder().names(), names);
}

TEST(ProgramImport, RefusesAFileThatIsNoneOrTooLarge) {
    const Program program;
    EXPECT_TRUE(program.run("import missing.txt").isRefusal());
    EXPECT_TRUE(program.run("import .").isRefusal());
    const QString path = program.folder().file(QStringLiteral("large.txt"));
    QFile large{path};
    ASSERT_TRUE(large.open(QFile::WriteOnly) && large.resize(65LL * 1024 * 1024));
    const Ran ran = program.run("import large.txt");
    EXPECT_TRUE(ran.isRefusal()) << ran;
    EXPECT_TRUE(ran.complaint.contains("64 MiB")) << ran;
    EXPECT_FALSE(program.hasPlanner());
}

} // namespace
} // namespace ninefold::test::program_import_test
