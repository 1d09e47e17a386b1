// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_source.h"
#include "core/exchange/json_document.h"
#include "tests/support/planner_folder.h"

#include <QDir>
#include <gtest/gtest.h>

#include <array>

namespace ninefold::import_corpus_test {
namespace {

// A file of tests/data/bad-imports, and the one error that refuses it.
struct BadImport {
    const char* file;
    ErrorCode code;
    const char* where;
};

// clang-format off
constexpr std::array badImports{
    BadImport{"empty.json", ErrorCode::NotJson, ""},
    BadImport{"cut-off.json", ErrorCode::NotJson, ""},
    BadImport{"trailing-comma.json", ErrorCode::NotJson, ""},
    BadImport{"single-quotes.json", ErrorCode::NotJson, ""},
    BadImport{"comment.json", ErrorCode::NotJson, ""},
    BadImport{"nan.json", ErrorCode::NotJson, ""},
    BadImport{"leading-zero.json", ErrorCode::NotJson, ""},
    BadImport{"raw-line-break.json", ErrorCode::NotJson, ""},
    BadImport{"bad-escape.json", ErrorCode::NotJson, ""},
    BadImport{"two-documents.json", ErrorCode::NotJson, ""},
    BadImport{"not-utf8.json", ErrorCode::NotJson, ""},
    BadImport{"word.json", ErrorCode::NotJson, ""},
    BadImport{"nested-200.json", ErrorCode::NestedTooDeep, ""},
    BadImport{"array.json", ErrorCode::NotADocument, ""},
    BadImport{"other-format.json", ErrorCode::NotADocument, ""},
    BadImport{"no-format.json", ErrorCode::NotADocument, ""},
    BadImport{"newer-version.json", ErrorCode::VersionNewer, "version"},
    BadImport{"version-zero.json", ErrorCode::UnknownValue, "version"},
    BadImport{"version-text.json", ErrorCode::WrongType, "version"},
    BadImport{"no-version.json", ErrorCode::MissingKey, "version"},
    BadImport{"no-plans.json", ErrorCode::MissingKey, "plans"},
    BadImport{"no-year.json", ErrorCode::MissingKey, "plans[0].year"},
    BadImport{"no-text.json", ErrorCode::MissingKey, "plans[0].actions[0].text"},
    BadImport{"no-date.json", ErrorCode::MissingKey, "plans[0].actions[0].checkins[0].date"},
    BadImport{"no-anchor.json", ErrorCode::MissingKey, "plans[0].actions[0].schedule[0].anchor"},
    BadImport{"plans-object.json", ErrorCode::WrongType, "plans"},
    BadImport{"plan-null.json", ErrorCode::WrongType, "plans[0]"},
    BadImport{"text-number.json", ErrorCode::WrongType, "plans[0].core"},
    BadImport{"year-fraction.json", ErrorCode::WrongType, "plans[0].year"},
    BadImport{"amount-text.json", ErrorCode::WrongType, "plans[0].actions[0].checkins[0].amount"},
    BadImport{"polished-number.json", ErrorCode::WrongType, "plans[0].actions[0].checkins[0].polished"},
    BadImport{"days-word.json", ErrorCode::WrongType, "plans[0].actions[0].schedule[0].days"},
    BadImport{"settings-list.json", ErrorCode::WrongType, "settings"},
    BadImport{"key-twice.json", ErrorCode::KeyTwice, "plans[0].core"},
    BadImport{"kind-unknown.json", ErrorCode::UnknownValue, "plans[0].actions[0].kind"},
    BadImport{"rule-unknown.json", ErrorCode::UnknownValue, "plans[0].actions[0].schedule[0].rule"},
    BadImport{"state-unknown.json", ErrorCode::UnknownValue, "plans[0].actions[0].checkins[0].state"},
    BadImport{"30-february.json", ErrorCode::DateInvalid, "plans[0].actions[0].due"},
    BadImport{"date-slashes.json", ErrorCode::DateInvalid, "plans[0].actions[0].due"},
    BadImport{"date-and-time.json", ErrorCode::DateInvalid, "plans[0].actions[0].checkins[0].date"},
    BadImport{"time-24.json", ErrorCode::TimeInvalid, "plans[0].actions[0].time"},
    BadImport{"day-start.json", ErrorCode::TimeInvalid, "settings.day_start"},
    BadImport{"id-short.json", ErrorCode::IdInvalid, "plans[0].actions[0].id"},
    BadImport{"id-nil.json", ErrorCode::IdInvalid, "plans[0].actions[0].id"},
    BadImport{"seven-places.json", ErrorCode::TooManyDecimals, "plans[0].actions[0].step"},
    BadImport{"huge-number.json", ErrorCode::NumberOutOfRange, "plans[0].actions[0].target"},
    BadImport{"weekday-8.json", ErrorCode::NumberOutOfRange, "plans[0].actions[0].schedule[0].days[0]"},
    BadImport{"quota-0.json", ErrorCode::NumberOutOfRange, "plans[0].actions[0].schedule[0].n"},
    BadImport{"feeling-6.json", ErrorCode::NumberOutOfRange, "plans[0].days[0].feeling"},
    BadImport{"cycle-0.json", ErrorCode::NumberOutOfRange, "plans[0].review_cycles[0].length"},
    BadImport{"cell-centre.json", ErrorCode::CellIsCentre, "plans[0].actions[1].cell"},
    BadImport{"block-centre.json", ErrorCode::BlockIsCentre, "plans[0].actions[0].block"},
    BadImport{"sub-goal-centre.json", ErrorCode::BlockIsCentre, "plans[0].sub_goals[0].block"},
    BadImport{"cell-9.json", ErrorCode::NumberOutOfRange, "plans[0].actions[0].cell"},
    BadImport{"block-negative.json", ErrorCode::NumberOutOfRange, "plans[0].sub_goals[0].block"},
    BadImport{"weight-4.json", ErrorCode::WeightOutOfRange, "plans[0].actions[0].weight"},
    BadImport{"amount-0.json", ErrorCode::AmountNotPositive, "plans[0].actions[0].checkins[0].amount"},
    BadImport{"amount-negative.json", ErrorCode::AmountNotPositive, "plans[0].actions[0].checkins[0].amount"},
    BadImport{"amount-on-skip.json", ErrorCode::AmountOnlyOnDone, "plans[0].actions[0].checkins[0].amount"},
    BadImport{"plan-ends-first.json", ErrorCode::EndsBeforeStart, "plans[0].to"},
    BadImport{"action-ends-first.json", ErrorCode::EndsBeforeStart, "plans[0].actions[0].to"},
    BadImport{"rest-ends-first.json", ErrorCode::EndsBeforeStart, "plans[0].periods[0].to"},
    BadImport{"order-negative.json", ErrorCode::NumberOutOfRange, "plans[0].actions[0].order"},
    BadImport{"focus-eleven.json", ErrorCode::FocusFull, "plans[0].actions[10].focus[0].from"},
    BadImport{"focus-twice.json", ErrorCode::FocusOverlaps, "plans[0].actions[0].focus[1].from"},
    BadImport{"focus-ends-first.json", ErrorCode::EndsBeforeStart, "plans[0].actions[0].focus[0].to"},
    BadImport{"review-twice.json", ErrorCode::ReviewTwice, "plans[0].reviews[1].from"},
    BadImport{"review-ends-first.json", ErrorCode::EndsBeforeStart, "plans[0].reviews[0].to"},
    BadImport{"grade-2.json", ErrorCode::NumberOutOfRange, "plans[0].reviews[0].grade"},
    BadImport{"snapshot-cell-9.json", ErrorCode::NumberOutOfRange, "plans[0].reviews[0].snapshot.numbers[0].cell"},
    BadImport{"answer-twice.json", ErrorCode::AnswerTwice, "plans[0].reviews[0].factors[1].factor"},
    BadImport{"answer-unknown.json", ErrorCode::UnknownValue, "plans[0].reviews[0].factors[0].lacking"},
    BadImport{"next-actions-four.json", ErrorCode::TooManyNextActions, "plans[0].commitments[3].review"},
    BadImport{"commitment-ends-first.json", ErrorCode::EndsBeforeStart, "plans[0].commitments[0].to"},
    BadImport{"factor-nameless.json", ErrorCode::MissingKey, "factors[0].name"},
    BadImport{"due-next-year.json", ErrorCode::DueOutsidePlan, "plans[0].actions[0].due"},
    BadImport{"plans-overlap.json", ErrorCode::PlansOverlap, "plans[1].from"},
    BadImport{"year-twice.json", ErrorCode::YearTwice, "plans[1].year"},
    BadImport{"block-taken.json", ErrorCode::BlockTaken, "plans[0].sub_goals[1].block"},
    BadImport{"cell-taken.json", ErrorCode::CellTaken, "plans[0].actions[1].cell"},
    BadImport{"schedules-overlap.json", ErrorCode::SchedulesOverlap, "plans[0].actions[0].schedule[1].from"},
    BadImport{"checkin-twice.json", ErrorCode::CheckInTwice, "plans[0].actions[0].checkins[2].date"},
    BadImport{"day-twice.json", ErrorCode::DayTwice, "plans[0].days[1].date"},
    BadImport{"no-weekdays.json", ErrorCode::DaysMissing, "plans[0].actions[0].schedule[0].days"},
    BadImport{"id-twice.json", ErrorCode::IdTwice, "plans[0].sub_goals[1].id"},
    BadImport{"blank.txt", ErrorCode::NothingToImport, ""},
    BadImport{"marks-only.txt", ErrorCode::NothingToImport, ""},
    BadImport{"nine-sub-goals.txt", ErrorCode::TooManySubGoals, ""},
    BadImport{"nine-actions.txt", ErrorCode::TooManyActions, ""},
    BadImport{"nine-lines.txt", ErrorCode::TooManySubGoals, ""},
    BadImport{"two-cores.txt", ErrorCode::SeveralCores, ""},
    BadImport{"nine-actions.md", ErrorCode::TooManyActions, ""},
    BadImport{"nine-sub-goals.md", ErrorCode::TooManySubGoals, ""},
    BadImport{"8x8.tsv", ErrorCode::TableTooSmall, ""},
    BadImport{"5x5.csv", ErrorCode::TableTooSmall, ""},
    BadImport{"9x8.csv", ErrorCode::TableTooSmall, ""},
    BadImport{"3x3.tsv", ErrorCode::TableTooSmall, ""},
    BadImport{"one-column.csv", ErrorCode::TableTooSmall, ""},
    BadImport{"10x10.csv", ErrorCode::TableTooLarge, ""},
    BadImport{"title-above.csv", ErrorCode::TableTooLarge, ""},
    BadImport{"disagrees.tsv", ErrorCode::TableDisagrees, ""},
    BadImport{"disagrees.csv", ErrorCode::TableDisagrees, ""},
    BadImport{"quote-open.tsv", ErrorCode::TableQuoteOpen, ""},
    BadImport{"blank.csv", ErrorCode::NothingToImport, ""},
    BadImport{"either.txt", ErrorCode::EncodingAmbiguous, ""},
    BadImport{"neither.txt", ErrorCode::EncodingUnknown, ""},
    BadImport{"picture.txt", ErrorCode::EncodingUnknown, ""},
    BadImport{"half-a-character.txt", ErrorCode::EncodingUnknown, ""},
    BadImport{"utf-16-odd.txt", ErrorCode::EncodingUnknown, ""},
};
// clang-format on

QString folder(const char* name) {
    return QStringLiteral(NINEFOLD_TEST_DATA) + QLatin1Char('/') + QString::fromLatin1(name);
}

QStringList filesIn(const char* name) {
    return QDir{folder(name)}.entryList(QDir::Files, QDir::Name);
}

Result<Imported> importedFile(const char* directory, const QString& name) {
    return importedFrom(test::bytesOf(folder(directory) + QLatin1Char('/') + name), name, {});
}

TEST(ImportCorpus, RefusesEveryBadFileWithItsCodeAndPlace) {
    for (const BadImport& bad : badImports) {
        const auto imported = importedFile("bad-imports", QString::fromLatin1(bad.file));
        ASSERT_FALSE(imported.has_value()) << bad.file;
        EXPECT_EQ(static_cast<int>(imported.error().code), static_cast<int>(bad.code)) << bad.file;
        EXPECT_EQ(imported.error().where.toStdString(), bad.where) << bad.file;
    }
}

TEST(ImportCorpus, ListsEveryBadFile) {
    EXPECT_GE(badImports.size(), 60U);
    EXPECT_EQ(static_cast<std::size_t>(filesIn("bad-imports").size()), badImports.size());
}

TEST(ImportCorpus, ReadsEveryGoodFile) {
    const QStringList files = filesIn("good-imports");
    EXPECT_FALSE(files.isEmpty());
    for (const QString& file : files) {
        const auto imported = importedFile("good-imports", file);
        EXPECT_TRUE(imported.has_value())
            << file.toStdString() << ' ' << (imported ? 0 : static_cast<int>(imported.error().code));
    }
}

TEST(ImportCorpus, ReadsTheSameOutlineInEveryEncoding) {
    const auto gridOf = [](const char* file) {
        const auto imported = importedFile("good-imports", QString::fromLatin1(file));
        return imported ? std::get<ListPreview>(imported->content).grid : GridText{};
    };
    const GridText korean = gridOf("outline-utf8.txt");
    EXPECT_EQ(korean.actions[1][0], QStringLiteral(u"똠양꿍 끊기"));
    for (const char* file :
         {"outline-cp949.txt", "outline-utf8-bom.txt", "outline-utf16be.txt", "outline-crlf-tabs.txt"})
        EXPECT_EQ(gridOf(file), korean) << file;
    const GridText japanese = gridOf("outline-cp932.txt");
    EXPECT_EQ(japanese.subGoals[0], QStringLiteral(u"基礎体力を表示"));
    EXPECT_EQ(gridOf("outline-utf16le.txt"), japanese);
    EXPECT_EQ(gridOf("table-cp949.csv").actions[0][0], QStringLiteral(u"달리기, 매일\n\"꼭\""));
}

} // namespace
} // namespace ninefold::import_corpus_test
