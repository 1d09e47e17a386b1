// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/command_codec.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace ninefold::cli::command_codec_test {
namespace {

ImportCommand fullImport() {
    return {QStringLiteral("목표.tsv"),
            QByteArray{"a\0\xff", 3},
            ListFormat::Table,
            2027,
            CellOrder::Letters,
            TablePreference::Centre,
            QStringLiteral("windows-949"),
            true};
}

TEST(CommandCodec, GivesBackEveryCommand) {
    for (const WritingCommand& command :
         {WritingCommand{AddYearCommand{2026}}, WritingCommand{fullImport()}, WritingCommand{ImportCommand{}},
          WritingCommand{RestoreCommand{QStringLiteral("/b/백업.ninefold")}},
          WritingCommand{CheckCommand{QStringLiteral("0.1")}},
          WritingCommand{CheckCommand{QStringLiteral("0.1"), QDate{2026, 5, 20}, DayRecord::Amount,
                                      Decimal::fromMillionths(2'500'000)}},
          WritingCommand{SampleCommand{}},
          WritingCommand{SampleCommand{10, 4'294'967'295U, QDate{2026, 5, 20}}}}) {
        const auto back = commandFromBytes(commandToBytes(command));
        ASSERT_TRUE(back);
        EXPECT_TRUE(*back == command);
    }
}

TEST(CommandCodec, GivesBackEveryResult) {
    const Result<Done> done = Done{QStringLiteral("2026"), QStringLiteral("/b")};
    EXPECT_TRUE(resultFromBytes(resultToBytes(done)).value() == done);
    const Result<Done> checked = Done{{}, {}, QStringLiteral("달리기"), QStringLiteral("2026-05-20"), 7};
    EXPECT_TRUE(resultFromBytes(resultToBytes(checked)).value() == checked);
    const Result<Done> refused = tl::make_unexpected(Error{
        ErrorCode::YearHasContent, QStringLiteral("plans[0]"), {QStringLiteral("2026"), QString{}}, {}});
    EXPECT_TRUE(resultFromBytes(resultToBytes(refused)).value() == refused);
}

TEST(CommandCodec, KeepsTheDetailForTheLogToItself) {
    const Result<Done> refused =
        fail(ErrorCode::WriteFailed, {QStringLiteral("/p")}, QStringLiteral("errno 5"));
    EXPECT_EQ(resultFromBytes(resultToBytes(refused))->error().detail, QString{});
}

TEST(CommandCodec, RefusesBytesThatAreCutShortOrLonger) {
    const QByteArray bytes = commandToBytes(fullImport());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        EXPECT_FALSE(commandFromBytes(bytes.left(i))) << i;
    EXPECT_FALSE(commandFromBytes(bytes + 'x'));
}

TEST(CommandCodec, RefusesValuesOutOfRange) {
    EXPECT_FALSE(commandFromBytes(commandToBytes(AddYearCommand{0})));
    EXPECT_FALSE(commandFromBytes(commandToBytes(AddYearCommand{10000})));
    EXPECT_FALSE(commandFromBytes(commandToBytes(SampleCommand{101})));
    EXPECT_FALSE(
        commandFromBytes(commandToBytes(CheckCommand{QStringLiteral("0.1"), {}, static_cast<DayRecord>(6)})));
    ImportCommand command = fullImport();
    command.order = static_cast<CellOrder>(4);
    EXPECT_FALSE(commandFromBytes(commandToBytes(command)));
    EXPECT_FALSE(resultFromBytes(resultToBytes(fail(static_cast<ErrorCode>(100'000)))));
}

TEST(CommandCodec, DoesNotTakeOneForTheOther) {
    EXPECT_FALSE(commandFromBytes(resultToBytes(Done{})));
    EXPECT_FALSE(resultFromBytes(commandToBytes(AddYearCommand{2026})));
}

TEST(CommandCodec, SurvivesAnyDamage) {
    QRandomGenerator random{7};
    const QByteArray good = commandToBytes(fullImport());
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bad = good;
        for (int flips = 0; flips < 3; ++flips)
            bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
        const auto command = commandFromBytes(bad);
        if (command && std::holds_alternative<ImportCommand>(*command)) {
            EXPECT_LE(static_cast<int>(std::get<ImportCommand>(*command).order), 3);
        }
    }
}

} // namespace
} // namespace ninefold::cli::command_codec_test
