// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/model/review_records.h"

#include <gtest/gtest.h>

namespace ninefold::cli::arguments_test {
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
    EXPECT_EQ(read("today")->command, CommandName::Today);
    EXPECT_EQ(read("check 0.1")->command, CommandName::Check);
    EXPECT_EQ(read("stats --from 2026-01-01 --to 2026-03-31")->command, CommandName::Stats);
    EXPECT_EQ(read("sample")->command, CommandName::Sample);
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

TEST(Arguments, HoldWhichReviewsAreToBeWritten) {
    EXPECT_TRUE(read("export - --reviews")->hasReviews);
    EXPECT_TRUE(read("export - --reviews --format markdown --year 2026")->hasReviews);
    EXPECT_EQ(read("export - --review 2026-08-01")->review, QStringLiteral("2026-08-01"));
    const QString id = ReviewId::make().text();
    EXPECT_EQ(read(qPrintable(QStringLiteral("export - --review ") + id))->review, id);
    EXPECT_FALSE(read("export - --review august"));
    EXPECT_FALSE(read("import a.md --reviews"));
    EXPECT_EQ(mistakeIn("export - --reviews --review 2026-08-01"),
              QStringLiteral("The options --reviews and --review cannot be given together."));
    EXPECT_EQ(mistakeIn("export - --reviews --format json"),
              QStringLiteral("Reviews are written as Markdown only."));
}

TEST(Arguments, HoldTheDatesOfStats) {
    const auto arguments = read("stats --from 2026-01-01 --to 2026-03-31 --as-of 2026-02-20 --year 2026");
    ASSERT_TRUE(arguments) << qPrintable(arguments.error());
    EXPECT_EQ(arguments->from, QDate(2026, 1, 1));
    EXPECT_EQ(arguments->to, QDate(2026, 3, 31));
    EXPECT_EQ(arguments->asOf, QDate(2026, 2, 20));
    EXPECT_EQ(arguments->year, 2026);
    EXPECT_EQ(mistakeIn("stats --from 2026-01-01"), QStringLiteral("The command stats needs --to."));
    for (const char* date : {"2026-02-30", "2026-1-1", "today", ""})
        EXPECT_FALSE(
            readArguments({QStringLiteral("today"), QStringLiteral("--as-of"), QString::fromLatin1(date)}))
            << date;
}

TEST(Arguments, HoldWhatIsToBeChecked) {
    EXPECT_EQ(read("check 0.1")->record, std::nullopt);
    EXPECT_EQ(read("check 0.1 --skip")->record, DayRecord::Skip);
    EXPECT_EQ(read("check 0.1 --missed")->record, DayRecord::Missed);
    EXPECT_EQ(read("check 0.1 --clear")->record, DayRecord::Clear);
    const auto amount = read("check 0.1 --date 2026-05-20 --amount 2.5");
    ASSERT_TRUE(amount);
    EXPECT_EQ(amount->operand, QStringLiteral("0.1"));
    EXPECT_EQ(amount->date, QDate(2026, 5, 20));
    EXPECT_EQ(amount->record, DayRecord::Amount);
    EXPECT_EQ(amount->amount, Decimal::fromText(QStringLiteral("2.5")));
    EXPECT_FALSE(read("check 0.1 --amount much"));
    EXPECT_FALSE(read("check"));
    EXPECT_EQ(mistakeIn("check 0.1 --skip --amount 2"),
              QStringLiteral("The options --skip and --amount cannot be given together."));
}

TEST(Arguments, HoldTheSizeOfASample) {
    const auto arguments = read("sample --years 10 --seed 4294967295 --as-of 2026-05-20");
    ASSERT_TRUE(arguments);
    EXPECT_EQ(arguments->years, 10);
    EXPECT_EQ(arguments->seed, 4'294'967'295U);
    EXPECT_EQ(arguments->asOf, QDate(2026, 5, 20));
    for (const char* line : {"sample --years 0", "sample --years 101", "sample --years -1",
                             "sample --seed -1", "sample --seed 4294967296", "sample --years ten"})
        EXPECT_FALSE(read(line)) << line;
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
    EXPECT_EQ(mistakeIn("attempts"), QStringLiteral("There is no command “attempts”."));
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
} // namespace ninefold::cli::arguments_test
