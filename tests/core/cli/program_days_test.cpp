// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace ninefold::test::program_days_test {
namespace {

// A planner with a routine on weekdays, a task, a measured action and one that is not counted.
const QByteArray document = R"({"format": "ninefold", "version": 1, "plans": [{
  "year": 2020, "from": "2020-01-01", "to": "2020-12-31", "core": "Core",
  "actions": [
    {"id": "11111111-1111-4111-8111-111111111111", "block": 0, "cell": 0, "text": "Run", "kind": "routine",
     "schedule": [{"from": "2020-01-01", "rule": "weekly", "days": [1,2,3,4,5,6,7], "per_day": 2}]},
    {"block": 0, "cell": 1, "text": "Exam", "kind": "task", "due": "2020-06-30"},
    {"block": 0, "cell": 2, "text": "Read", "kind": "measured", "target": 12, "unit": "books"},
    {"block": 0, "cell": 3, "text": "Calm"}]}, {
  "year": 9990, "from": "9990-01-01", "to": "9990-12-31", "core": "Far",
  "actions": [{"block": 0, "cell": 0, "text": "Run", "kind": "routine"}]}]})";

class ProgramDays : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_program.run("import -", document).isDone()); }

    // Action `cell` of the planner as the document says it.
    QJsonObject action(int cell) const {
        const QByteArray json = m_program.run("export - --format json").output;
        return QJsonDocument::fromJson(json)[QStringLiteral("plans")][0][QStringLiteral("actions")][cell]
            .toObject();
    }
    QJsonObject checkIn(int cell) const {
        return action(cell)[QStringLiteral("checkins")].toArray().first().toObject();
    }
    void expectDone(const char* arguments) const {
        const Ran ran = m_program.run(arguments);
        EXPECT_TRUE(ran.isDone()) << arguments << '\n' << ran;
    }
    void expectRefused(const char* arguments) const {
        const Ran ran = m_program.run(arguments);
        EXPECT_TRUE(ran.isRefusal()) << arguments << '\n' << ran;
    }

    Program m_program;
};

TEST_F(ProgramDays, AreTickedByPlaceAndById) {
    expectDone("check 0.0 --date 2020-03-02");
    EXPECT_EQ(checkIn(0)[QStringLiteral("date")], QStringLiteral("2020-03-02"));
    EXPECT_FALSE(checkIn(0).contains(QStringLiteral("amount"))); // a plain tick is amount 1
    expectDone("check 11111111-1111-4111-8111-111111111111 --date 2020-03-02 --amount 2");
    EXPECT_EQ(checkIn(0)[QStringLiteral("amount")].toInt(), 2);
    EXPECT_EQ(action(0)[QStringLiteral("checkins")].toArray().size(), 1);
}

TEST_F(ProgramDays, TakeEveryStateAndLoseIt) {
    expectDone("check 0.0 --date 2020-03-02 --skip");
    EXPECT_EQ(checkIn(0)[QStringLiteral("state")], QStringLiteral("skip"));
    expectDone("check 0.0 --date 2020-03-02 --missed");
    EXPECT_EQ(checkIn(0)[QStringLiteral("state")], QStringLiteral("missed"));
    expectDone("check 0.0 --date 2020-03-02 --clear");
    EXPECT_FALSE(action(0).contains(QStringLiteral("checkins")) &&
                 !action(0)[QStringLiteral("checkins")].toArray().isEmpty());
}

TEST_F(ProgramDays, FinishATaskAndReopenIt) {
    expectDone("check 0.1 --date 2020-03-02");
    EXPECT_EQ(action(1)[QStringLiteral("done_on")], QStringLiteral("2020-03-02"));
    expectDone("check 0.1 --date 2020-03-02 --clear");
    EXPECT_FALSE(action(1).contains(QStringLiteral("done_on")));
}

TEST_F(ProgramDays, SetTheSumOfWhatIsMeasured) {
    expectDone("check 0.2 --date 2020-03-02 --amount 3");
    expectDone("check 0.2 --date 2020-03-02 --amount 2");
    EXPECT_EQ(action(2)[QStringLiteral("checkins")].toArray().size(), 1);
    EXPECT_EQ(checkIn(2)[QStringLiteral("amount")].toInt(), 2);
}

TEST_F(ProgramDays, AreRefusedWithOneLine) {
    expectRefused("check 0.3 --date 2020-03-02"); // not counted
    expectRefused("check 0.1 --date 2020-03-02 --skip");
    expectRefused("check 0.1 --date 2020-03-02 --missed");
    expectRefused("check 0.0 --date 9990-03-02");
    expectRefused("check 0.0 --date 9990-03-02 --missed");
    expectRefused("check 11111111-1111-4111-8111-111111111111 --date 9998-03-02");
    expectRefused("check 0.0 --date 2020-03-02 --amount 0");
    expectRefused("check 0.0 --date 2019-03-02"); // no plan contains it
    for (const char* arguments :
         {"check 0.4", "check 4.0", "check 0.9", "check 0.5 --date 2020-03-02", "check Run --date 2020-03-02",
          "check 22222222-2222-4222-8222-222222222222"})
        expectRefused(arguments);
    EXPECT_TRUE(action(0)[QStringLiteral("checkins")].toArray().isEmpty());
}

TEST_F(ProgramDays, MaySkipADayToCome) {
    expectDone("check 0.0 --date 9990-12-30 --skip");
    expectDone("check 0.0 --date 9990-12-30 --clear"); // takes the plan back
    expectRefused("check 0.0 --date 9990-12-30 --clear");
}

TEST_F(ProgramDays, AreCountedByStats) {
    expectDone("check 0.0 --date 2020-03-02 --amount 2");
    expectDone("check 0.0 --date 2020-03-03");
    const Ran ran = m_program.run("stats --from 2020-03-02 --to 2020-03-08 --as-of 2020-03-05");
    ASSERT_TRUE(ran.isDone()) << ran;
    const QJsonValue run = QJsonDocument::fromJson(ran.output)[QStringLiteral("actions")][0];
    EXPECT_EQ(run[QStringLiteral("id")], QStringLiteral("11111111-1111-4111-8111-111111111111"));
    EXPECT_EQ(run[QStringLiteral("so_far")][QStringLiteral("got")].toDouble(), 1.5);
    EXPECT_EQ(run[QStringLiteral("so_far")][QStringLiteral("base")].toInt(), 3);
    EXPECT_EQ(run[QStringLiteral("so_far")][QStringLiteral("percent")].toInt(), 50);
    EXPECT_EQ(run[QStringLiteral("run")][QStringLiteral("best")].toInt(), 1);
    expectRefused("stats --from 2021-01-01 --to 2021-02-01");
    expectRefused("stats --from 2020-02-01 --to 2020-01-01");
}

TEST_F(ProgramDays, AreListedByToday) {
    const Ran ran = m_program.run("today --as-of 2020-03-02");
    EXPECT_TRUE(ran.isDone()) << ran;
    EXPECT_TRUE(ran.output.contains("0.0 Run · not yet")) << ran;
    expectRefused("today --as-of 2021-03-02");
}

TEST(ProgramSample, FillsTheSameYearsForTheSameSeed) {
    const Program first;
    const Program second;
    const char* arguments = "sample --years 2 --seed 3 --as-of 2020-05-20";
    const Ran ran = first.run(arguments);
    ASSERT_TRUE(ran.isDone()) << ran;
    EXPECT_TRUE(ran.output.contains("2019, 2020")) << ran;
    ASSERT_TRUE(second.run(arguments).isDone());
    EXPECT_EQ(first.run("export - --format json").output, second.run("export - --format json").output);
    EXPECT_TRUE(first.run("verify").isDone());
}

TEST(ProgramSample, DoesNotTakeThePlaceOfAYearThatHasContent) {
    const Program program;
    ASSERT_TRUE(program.run("import - --year 2020", "- Core\n").isDone());
    const Ran ran = program.run("sample --as-of 2020-05-20");
    EXPECT_TRUE(ran.isRefusal()) << ran;
    EXPECT_FALSE(ran.complaint.contains("--replace")) << ran;
    EXPECT_TRUE(program.run("list").output.startsWith("2020  Core") ||
                program.run("list").output.startsWith("2020 Core"));
}

TEST(ProgramSample, FillsAYearThatIsEmpty) {
    const Program program;
    ASSERT_TRUE(program.run("new --year 2020").isDone());
    EXPECT_TRUE(program.run("sample --as-of 2020-05-20").isDone());
}

} // namespace
} // namespace ninefold::test::program_days_test
