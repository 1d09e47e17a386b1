// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <gtest/gtest.h>

namespace ninefold::cli {
namespace {

tl::expected<Arguments, QString> read(const char* line) {
    return readArguments(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

QString mistakeIn(const char* line) {
    const auto arguments = read(line);
    return arguments ? QString{} : arguments.error();
}

TEST(Arguments, KnowEveryCommand) {
    EXPECT_EQ(read("new --year 2026")->command, CommandName::AddYear);
    EXPECT_EQ(read("import a.txt")->command, CommandName::Import);
    EXPECT_EQ(read("export -")->command, CommandName::Export);
    EXPECT_EQ(read("list")->command, CommandName::List);
    EXPECT_EQ(read("verify")->command, CommandName::Verify);
    EXPECT_EQ(read("backup")->command, CommandName::Backup);
    EXPECT_EQ(read("restore b.ninefold")->command, CommandName::Restore);
    EXPECT_EQ(read("--help")->command, CommandName::Help);
    EXPECT_EQ(read("import --help")->command, CommandName::Help);
    EXPECT_EQ(read("--version")->command, CommandName::Version);
}

TEST(Arguments, HoldEveryOptionOfAnImport) {
    const auto arguments =
        read("--file p.ninefold import list.txt --format outline --year 2027 --order letters --prefer centre "
             "--encoding windows-949 --replace --dry-run");
    ASSERT_TRUE(arguments) << qPrintable(arguments.error());
    EXPECT_EQ(arguments->planner, QStringLiteral("p.ninefold"));
    EXPECT_EQ(arguments->operand, QStringLiteral("list.txt"));
    EXPECT_EQ(arguments->format, ListFormat::Outline);
    EXPECT_EQ(arguments->year, 2027);
    EXPECT_EQ(arguments->order, CellOrder::Letters);
    EXPECT_EQ(arguments->prefer, TablePreference::Centre);
    EXPECT_EQ(arguments->encoding, QStringLiteral("windows-949"));
    EXPECT_TRUE(arguments->replaces);
    EXPECT_TRUE(arguments->isDryRun);
}

TEST(Arguments, HaveTheirDefaults) {
    const auto arguments = read("import list.txt --format auto");
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->planner, QString{});
    EXPECT_EQ(arguments->format, std::nullopt);
    EXPECT_EQ(arguments->year, std::nullopt);
    EXPECT_EQ(arguments->order, CellOrder::Rows);
    EXPECT_EQ(arguments->prefer, std::nullopt);
    EXPECT_FALSE(arguments->replaces);
    EXPECT_FALSE(arguments->isDryRun);
}

TEST(Arguments, TakeOptionsAnywhereAndWithAnEqualsSign) {
    const auto arguments = read("import --year=2026 a.txt --file=p");
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->year, 2026);
    EXPECT_EQ(arguments->planner, QStringLiteral("p"));
    EXPECT_EQ(arguments->operand, QStringLiteral("a.txt"));
}

TEST(Arguments, TakeAnythingAfterTwoDashesAsAFile) {
    const auto arguments = read("import -- --year");
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->operand, QStringLiteral("--year"));
}

TEST(Arguments, TakeOneDashAsStandardInput) {
    EXPECT_EQ(read("import -")->operand, QStringLiteral("-"));
}

TEST(Arguments, RefuseWhatIsMissing) {
    EXPECT_EQ(mistakeIn(""), QStringLiteral("A command is missing."));
    EXPECT_EQ(mistakeIn("--file p"), QStringLiteral("A command is missing."));
    EXPECT_EQ(mistakeIn("import"), QStringLiteral("The command import needs FILE."));
    EXPECT_EQ(mistakeIn("restore"), QStringLiteral("The command restore needs BACKUP."));
    EXPECT_EQ(mistakeIn("new"), QStringLiteral("The command new needs --year."));
    EXPECT_EQ(mistakeIn("list --year"), QStringLiteral("The option --year needs a value: 1–9999."));
    EXPECT_FALSE(readArguments({QStringLiteral("export"), QString{}}));
    EXPECT_FALSE(readArguments({QStringLiteral("backup"), QString{}}));
}

TEST(Arguments, RefuseWhatIsTooMuch) {
    EXPECT_EQ(mistakeIn("list here"), QStringLiteral("The command list cannot do anything with “here”."));
    EXPECT_EQ(mistakeIn("import a b"), QStringLiteral("The command import cannot do anything with “b”."));
    EXPECT_EQ(mistakeIn("list --year 2026 --year 2026"), QStringLiteral("The option --year is given twice."));
    EXPECT_EQ(mistakeIn("import a --replace=yes"), QStringLiteral("The option --replace takes no value."));
}

TEST(Arguments, RefuseWhatTheyDoNotKnow) {
    EXPECT_EQ(mistakeIn("stats"), QStringLiteral("There is no command “stats”."));
    EXPECT_EQ(mistakeIn("list --all"), QStringLiteral("There is no option “--all”."));
    EXPECT_EQ(mistakeIn("list -y"), QStringLiteral("There is no option “-y”."));
    EXPECT_EQ(mistakeIn("list --replace"), QStringLiteral("The command list has no option --replace."));
    EXPECT_EQ(mistakeIn("import a --format xml"),
              QStringLiteral("The option --format does not know “xml”; it takes "
                             "auto|json|outline|markdown|table."));
}

TEST(Arguments, RefuseAYearThatIsNone) {
    for (const char* year : {"0", "-1", "10000", "20x6", "２０２６", "+2026", "2026.0"})
        EXPECT_FALSE(
            readArguments({QStringLiteral("list"), QStringLiteral("--year=") + QString::fromUtf8(year)}))
            << year;
    EXPECT_EQ(read("list --year 9999")->year, 9999);
}

TEST(Arguments, ShowAMistakeOnOneShortLine) {
    const auto arguments = readArguments({QStringLiteral("a\nb\x1b[2J") + QString(1000, u'x')});
    ASSERT_FALSE(arguments);
    EXPECT_FALSE(arguments.error().contains(QLatin1Char('\n')));
    EXPECT_FALSE(arguments.error().contains(QChar{0x1b}));
    EXPECT_LT(arguments.error().size(), 120);
}

} // namespace
} // namespace ninefold::cli
