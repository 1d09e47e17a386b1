// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_document.h"

#include "core/model/ancestry.h"

#include <gtest/gtest.h>

namespace ninefold::json_document_test {
namespace {

const QByteArray planHead = R"({"year": 2026, "from": "2026-01-01", "to": "2026-12-31")";

QByteArray document(const QByteArray& plan) {
    return R"({"format": "ninefold", "version": 1, "plans": [)" + plan + "]}";
}

QByteArray withPlan(const QByteArray& members) {
    return document(planHead + ", " + members + "}");
}

QByteArray withAction(const QByteArray& members) {
    return withPlan(R"("actions": [{"block": 0, "cell": 1, "text": "Run", )" + members + "}]");
}

Planner plannerOf(const QByteArray& text) {
    const auto records = readJsonDocument(text);
    EXPECT_TRUE(records.has_value()) << text.toStdString();
    Planner planner;
    Change change;
    for (const Record& record : records.value_or(std::vector<Record>{}))
        change.create(record);
    EXPECT_TRUE(planner.apply(change).has_value());
    return planner;
}

Error refusal(const QByteArray& text) {
    const auto records = readJsonDocument(text);
    EXPECT_FALSE(records.has_value()) << text.toStdString();
    return records ? Error{ErrorCode::NothingToUndo} : records.error();
}

void expectRefusal(const QByteArray& text, ErrorCode code, const char* where, const QStringList& args = {}) {
    const Error error = refusal(text);
    EXPECT_EQ(error.code, code) << text.toStdString();
    EXPECT_EQ(error.where.toStdString(), where) << text.toStdString();
    EXPECT_EQ(error.args, args) << text.toStdString();
}

TEST(JsonDocument, ReadsTheSmallestPlan) {
    const Planner planner = plannerOf(document(planHead + "}"));
    ASSERT_EQ(planner.plans().size(), 1U);
    EXPECT_EQ(planner.plans().front()->year, 2026);
    EXPECT_EQ(planner.plans().front()->to, QDate(2026, 12, 31));
}

TEST(JsonDocument, KeepsWhichCellsOfAnEarlierYearWereCarriedOver) {
    const QByteArray id = "0d5a2f0e-6f0e-4a57-9d43-0f6f1c1b7a03";
    const Planner planner = plannerOf(withAction("\"ancestor\": \"" + id + '"'));
    const auto earlier = carriedFrom(*planner.actionsOf(planner.plans().front()->id).front());
    ASSERT_TRUE(earlier);
    EXPECT_EQ(earlier->text().toLatin1(), id);
    EXPECT_TRUE(writeJsonDocument(planner).contains("\"ancestor\": \"" + id + '"'));
}

TEST(JsonDocument, WritesKeysInTheirOrderAndLeavesDefaultsOut) {
    const QByteArray text = R"({
 "format": "ninefold",
 "version": 1,
 "settings": {"day_start": "05:30", "when_order": ["morning", "after lunch"]},
 "plans": [
  {
   "id": "11111111-1111-4111-8111-111111111111",
   "year": 2026,
   "from": "2026-01-01",
   "to": "2026-12-31",
   "core": "Land a \"backend\" role",
   "review_cycles": [
    {"from": "2026-01-01", "unit": "month", "length": 3}
   ],
   "sub_goals": [
    {"id": "22222222-2222-4222-8222-222222222222", "block": 0, "text": "Algorithms"}
   ],
   "actions": [
    {
     "id": "33333333-3333-4333-8333-333333333333",
     "block": 0,
     "cell": 1,
     "text": "One problem\neach morning",
     "kind": "routine",
     "weight": 2,
     "from": "2026-01-05",
     "when": "morning",
     "time": "07:30",
     "order": 2,
     "unit": "problem",
     "step": 0.25,
     "schedule": [
      {"from": "2026-01-05", "rule": "weekly", "days": [1, 2, 3, 4, 5]}
     ],
     "checkins": [
      {"date": "2026-01-05", "amount": 1, "polished": true, "note": "가"},
      {"date": "2026-01-06", "state": "skip"}
     ],
     "focus": [
      {"id": "55555555-5555-4555-8555-555555555555", "from": "2026-01-01", "to": "2026-03-31"}
     ]
    }
   ],
   "days": [
    {"date": "2026-01-05", "note": "good", "feeling": 4}
   ],
   "periods": [
    {"id": "44444444-4444-4444-8444-444444444444", "kind": "rest", "from": "2026-08-10", "to": "2026-08-16", "name": "sea"}
   ]
  }
 ]
}
)";
    EXPECT_EQ(writeJsonDocument(plannerOf(text)).toStdString(), text.toStdString());
}

TEST(JsonDocument, KeepsKeysItDoesNotKnow) {
    const QByteArray text = R"({
 "format": "ninefold",
 "version": 1,
 "settings": {"theme": "dark"},
 "plans": [
  {
   "id": "11111111-1111-4111-8111-111111111111",
   "year": 2026,
   "from": "2026-01-01",
   "to": "2026-12-31",
   "review_cycles": [
    {"from": "2026-01-01", "unit": "week", "length": 6, "mood": true}
   ],
   "actions": [
    {
     "id": "33333333-3333-4333-8333-333333333333",
     "block": 0,
     "cell": 1,
     "text": "Run",
     "schedule": [
      {"from": "2026-01-05", "rule": "quota", "n": 3, "x": null}
     ],
     "checkins": [
      {"date": "2026-01-05", "x": {"a": [1, 2.5, "b", false], "b": {}}}
     ],
     "x": 9007199254740993
    }
   ],
   "attempts": []
  }
 ],
 "challenges": [{"name": "sleep"}]
}
)";
    EXPECT_EQ(writeJsonDocument(plannerOf(text)).toStdString(), text.toStdString());
}

TEST(JsonDocument, MakesIdsWhereThereAreNone) {
    const QByteArray text =
        withPlan(R"("sub_goals": [{"block": 0, "text": "a"}, {"block": 1, "text": "b"}])");
    const Planner planner = plannerOf(text);
    EXPECT_EQ(planner.table<SubGoal>().size(), 2U);
}

TEST(JsonDocument, CleansTexts) {
    const Planner planner = plannerOf(withPlan(R"("core": "a\u0000b\ud800c \ud83d\ude00")"));
    EXPECT_EQ(planner.plans().front()->core, QStringLiteral(u"a\uFFFDb\uFFFDc 😀"));
}

TEST(JsonDocument, AcceptsAByteOrderMark) {
    EXPECT_TRUE(readJsonDocument("\xEF\xBB\xBF" + document(planHead + "}")).has_value());
}

TEST(JsonDocument, NamesLineAndColumnOfWhatIsNotJson) {
    expectRefusal("", ErrorCode::NotJson, "", {QStringLiteral("1"), QStringLiteral("1")});
    expectRefusal("{\n \"a\": 1,\n}", ErrorCode::NotJson, "", {QStringLiteral("3"), QStringLiteral("1")});
    expectRefusal("{\"가\": tru}", ErrorCode::NotJson, "", {QStringLiteral("1"), QStringLiteral("10")});
    expectRefusal("[1] 2", ErrorCode::NotJson, "", {QStringLiteral("1"), QStringLiteral("5")});
    expectRefusal("[\"가\n\xff\"]", ErrorCode::NotJson, "", {QStringLiteral("2"), QStringLiteral("1")});
    for (const char* text :
         {"[01]", "[1.]", "[.5]", "[+1]", "[NaN]", "['a']", "[\"\t\"]", "[\"\\x\"]", "[\"\\u12\"]", "[1e]",
          "[1,]", "[,1]", "{\"a\" 1}", "{1:2}", "[\"a", "[", "{\"a\":", "nul", "// a\n[]"})
        EXPECT_EQ(refusal(text).code, ErrorCode::NotJson) << text;
}

TEST(JsonDocument, RefusesWhatIsNestedTooDeep) {
    const Error error = refusal(QByteArray(100'000, '['));
    EXPECT_EQ(error.code, ErrorCode::NestedTooDeep);
    EXPECT_TRUE(
        readJsonDocument(withPlan("\"x\": " + QByteArray(100, '[') + QByteArray(100, ']'))).has_value());
}

TEST(JsonDocument, RefusesOtherDocuments) {
    for (const char* text : {"[]", "1", "null", "{}", R"({"version": 1, "plans": []})",
                             R"({"format": "other", "version": 1, "plans": []})", R"({"format": 1})"})
        expectRefusal(text, ErrorCode::NotADocument, "");
}

TEST(JsonDocument, RefusesAHigherVersionBeforeAnythingElse) {
    expectRefusal(R"({"plans": 7, "format": "ninefold", "version": 2})", ErrorCode::VersionNewer, "version",
                  {QStringLiteral("2")});
    expectRefusal(R"({"format": "ninefold", "version": 0})", ErrorCode::UnknownValue, "version",
                  {QStringLiteral("0")});
    expectRefusal(R"({"format": "ninefold", "version": "1"})", ErrorCode::WrongType, "version",
                  {QStringLiteral("integer")});
    expectRefusal(R"({"format": "ninefold"})", ErrorCode::MissingKey, "version", {QStringLiteral("version")});
}

TEST(JsonDocument, NamesThePlaceOfAMissingKey) {
    expectRefusal(R"({"format": "ninefold", "version": 1})", ErrorCode::MissingKey, "plans",
                  {QStringLiteral("plans")});
    expectRefusal(document(R"({"from": "2026-01-01", "to": "2026-12-31"})"), ErrorCode::MissingKey,
                  "plans[0].year", {QStringLiteral("year")});
    expectRefusal(withPlan(R"("actions": [{"block": 0, "cell": 0, "text": "a"}, {"block": 0, "text": "a"}])"),
                  ErrorCode::MissingKey, "plans[0].actions[1].cell", {QStringLiteral("cell")});
    expectRefusal(withAction(R"("checkins": [{}])"), ErrorCode::MissingKey,
                  "plans[0].actions[0].checkins[0].date", {QStringLiteral("date")});
    expectRefusal(withPlan(R"("review_cycles": [{"from": "2026-01-01", "unit": "week"}])"),
                  ErrorCode::MissingKey, "plans[0].review_cycles[0].length", {QStringLiteral("length")});
}

TEST(JsonDocument, SaysWhatTypeIsWanted) {
    const auto wants = [](const char* type) { return QStringList{QString::fromLatin1(type)}; };
    expectRefusal(document("7"), ErrorCode::WrongType, "plans[0]", wants("object"));
    expectRefusal(withPlan(R"("actions": {})"), ErrorCode::WrongType, "plans[0].actions", wants("array"));
    expectRefusal(withPlan(R"("core": null)"), ErrorCode::WrongType, "plans[0].core", wants("string"));
    expectRefusal(withAction(R"("weight": 1.5)"), ErrorCode::WrongType, "plans[0].actions[0].weight",
                  wants("integer"));
    expectRefusal(withAction(R"("step": "1")"), ErrorCode::WrongType, "plans[0].actions[0].step",
                  wants("number"));
    expectRefusal(withAction(R"("checkins": [{"date": "2026-01-05", "polished": 1}])"), ErrorCode::WrongType,
                  "plans[0].actions[0].checkins[0].polished", wants("boolean"));
    expectRefusal(
        R"({"format": "ninefold", "version": 1, "settings": {"when_order": ["a", 1]}, "plans": []})",
        ErrorCode::WrongType, "settings.when_order[1]", wants("string"));
}

TEST(JsonDocument, RefusesAKeyThatIsThereTwice) {
    expectRefusal(withAction(R"("weight": 1, "weight": 2)"), ErrorCode::KeyTwice,
                  "plans[0].actions[0].weight", {QStringLiteral("weight")});
    expectRefusal(withAction(R"("x": {"\u0061": 1, "a": 2})"), ErrorCode::KeyTwice, "plans[0].actions[0].x.a",
                  {QStringLiteral("a")});
}

TEST(JsonDocument, RefusesWordsDatesTimesAndIdsThatAreNone) {
    const QString action = QStringLiteral("plans[0].actions[0].");
    const auto refused = [&](const char* member, ErrorCode code, const char* key, const char* value) {
        expectRefusal(withAction(member), code, (action + QString::fromLatin1(key)).toLatin1().constData(),
                      {QString::fromLatin1(value)});
    };
    refused(R"("kind": "habit")", ErrorCode::UnknownValue, "kind", "habit");
    refused(R"("due": "2026-02-30")", ErrorCode::DateInvalid, "due", "2026-02-30");
    refused(R"("due": "2026-2-3")", ErrorCode::DateInvalid, "due", "2026-2-3");
    refused(R"("due": "2026-02-03T00:00")", ErrorCode::DateInvalid, "due", "2026-02-03T00:00");
    refused(R"("time": "24:00")", ErrorCode::TimeInvalid, "time", "24:00");
    refused(R"("time": "7:30")", ErrorCode::TimeInvalid, "time", "7:30");
    refused(R"("id": "a")", ErrorCode::IdInvalid, "id", "a");
}

TEST(JsonDocument, KeepsDecimalsExactUpToSixPlaces) {
    const Planner planner = plannerOf(withAction(R"("step": 25e-2, "target": 999999999.999999)"));
    const Action& action = planner.table<Action>().begin()->second;
    EXPECT_EQ(action.step, Decimal::fromMillionths(250'000));
    EXPECT_EQ(action.target, Decimal::fromMillionths(999'999'999'999'999));
    expectRefusal(withAction(R"("step": 0.1000001)"), ErrorCode::TooManyDecimals, "plans[0].actions[0].step");
    expectRefusal(withAction(R"("step": 1.00000000000000000000000001)"), ErrorCode::TooManyDecimals,
                  "plans[0].actions[0].step");
    for (const char* step : {"1e10", "1e99999999999999999999", "1000000000.000001"})
        EXPECT_EQ(refusal(withAction("\"step\": " + QByteArray{step})).code, ErrorCode::NumberOutOfRange)
            << step;
    EXPECT_EQ(refusal(withAction(R"("step": 1e-99999999999999999999)")).code, ErrorCode::NumberOutOfRange);
    EXPECT_TRUE(readJsonDocument(withAction(R"("step": 1.000000000)")).has_value());
}

TEST(JsonDocument, RefusesATextBeyondOneMebibyte) {
    const QByteArray most(1024 * 1024, 'a');
    EXPECT_TRUE(readJsonDocument(withPlan("\"core\": \"" + most + '"')).has_value());
    expectRefusal(withPlan("\"core\": \"" + most + "b\""), ErrorCode::TextTooLong, "plans[0].core",
                  {QStringLiteral("1048576")});
    expectRefusal(withPlan("\"x\": [\"" + most + "b\"]"), ErrorCode::TextTooLong, "plans[0].x[0]",
                  {QStringLiteral("1048576")});
}

TEST(JsonDocument, RefusesADocumentBeyondItsLimit) {
    expectRefusal(QByteArray(largestDocument * 1024 * 1024 + 1, ' '), ErrorCode::DocumentTooLarge, "",
                  {QStringLiteral("64")});
}

TEST(JsonDocument, NamesThePlaceOfABrokenRule) {
    expectRefusal(withPlan(R"("actions": [{"block": 0, "cell": 4, "text": "a"}])"), ErrorCode::CellIsCentre,
                  "plans[0].actions[0].cell");
    expectRefusal(withPlan(R"("sub_goals": [{"block": 4, "text": "a"}])"), ErrorCode::BlockIsCentre,
                  "plans[0].sub_goals[0].block");
    expectRefusal(withAction(R"("weight": 4)"), ErrorCode::WeightOutOfRange, "plans[0].actions[0].weight");
    expectRefusal(withAction(R"("checkins": [{"date": "2026-01-05", "amount": 0}])"),
                  ErrorCode::AmountNotPositive, "plans[0].actions[0].checkins[0].amount");
    expectRefusal(withAction(R"("due": "2027-01-01")"), ErrorCode::DueOutsidePlan, "plans[0].actions[0].due");
    expectRefusal(withAction(R"("schedule": [{"from": "2026-01-05", "rule": "weekly"}])"),
                  ErrorCode::DaysMissing, "plans[0].actions[0].schedule[0].days");
    expectRefusal(withPlan(R"("review_cycles": [{"from": "2026-01-01", "unit": "week", "length": 0}])"),
                  ErrorCode::NumberOutOfRange, "plans[0].review_cycles[0].length",
                  {QStringLiteral("1"), QStringLiteral("1000")});
    expectRefusal(withPlan(R"("days": [{"date": "2026-01-05", "feeling": 6}])"), ErrorCode::NumberOutOfRange,
                  "plans[0].days[0].feeling", {QStringLiteral("1"), QStringLiteral("5")});
}

TEST(JsonDocument, BlamesTheLaterOfTwoThatDoNotGoTogether) {
    expectRefusal(
        withPlan(
            R"("actions": [{"block": 0, "cell": 1, "text": "first"}, {"block": 0, "cell": 2, "text": "b"},
                              {"block": 0, "cell": 1, "text": "c"}])"),
        ErrorCode::CellTaken, "plans[0].actions[2].cell", {QStringLiteral("first")});
    expectRefusal(
        withAction(R"("kind": "routine", "checkins": [{"date": "2026-01-05"}, {"date": "2026-01-05"}])"),
        ErrorCode::CheckInTwice, "plans[0].actions[0].checkins[1].date", {QStringLiteral("2026-01-05")});
    expectRefusal(
        document(planHead + "}, {\"year\": 2027, \"from\": \"2026-12-31\", \"to\": \"2027-12-31\"}"),
        ErrorCode::PlansOverlap, "plans[1].from", {QStringLiteral("2026")});
    const QByteArray id = R"("id": "11111111-1111-4111-8111-111111111111", )";
    expectRefusal(withPlan("\"sub_goals\": [{" + id + R"("block": 0, "text": "a"}, {)" + id +
                           R"("block": 1, "text": "b"}])"),
                  ErrorCode::IdTwice, "plans[0].sub_goals[1].id",
                  {QStringLiteral("11111111-1111-4111-8111-111111111111")});
}

TEST(JsonDocument, AllowsWhatIsLegalButNotCounted) {
    EXPECT_TRUE(readJsonDocument(withAction(R"("from": "2026-03-01", "to": "2026-03-31", "kind": "measured",
        "checkins": [{"date": "2025-01-05"}, {"date": "2026-01-05", "amount": 0.5}, {"date": "2026-01-05", "amount": 0.5}],
        "schedule": [{"from": "2020-01-05", "to": "2020-01-06", "rule": "every", "n": 14, "anchor": "2020-01-01"}])"))
                    .has_value());
}

} // namespace
} // namespace ninefold::json_document_test
