// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_document.h"
#include "core/model/fields.h"
#include "tests/core/exchange/random_planner.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace ninefold::json_round_trip_test {
namespace {

// A record with the ids that the document does not have made equal.
Record withoutFileIds(Record record) {
    std::visit(
        []<class R>(R& r) {
            if constexpr (std::is_same_v<R, ScheduleVersion> || std::is_same_v<R, CheckIn> ||
                          std::is_same_v<R, DayNote> || std::is_same_v<R, FactorAnswer>)
                r.id = decltype(R::id){QUuid{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}};
        },
        record);
    return record;
}

// Whether two planners hold the same records, in whatever order.
bool holdTheSame(const Planner& one, const Planner& other) {
    std::vector<Record> left = one.records();
    std::vector<Record> right = other.records();
    std::transform(left.begin(), left.end(), left.begin(), withoutFileIds);
    std::transform(right.begin(), right.end(), right.begin(), withoutFileIds);
    return left.size() == right.size() && std::is_permutation(left.begin(), left.end(), right.begin());
}

RC_GTEST_PROP(JsonDocument, GivesBackEveryPlanner, (unsigned seed)) {
    const Planner planner = test::randomPlanner(seed);
    const QByteArray document = writeJsonDocument(planner);
    const auto records = readJsonDocument(document);
    RC_ASSERT(records.has_value());
    Change change;
    for (const Record& record : *records)
        change.create(record);
    Planner again;
    RC_ASSERT(again.apply(change).has_value());
    RC_ASSERT(holdTheSame(planner, again));
    RC_ASSERT(writeJsonDocument(again) == document);
}

RC_GTEST_PROP(JsonDocument, SurvivesEveryDamagedByte, (unsigned seed)) {
    QByteArray document = writeJsonDocument(test::randomPlanner(seed));
    for (int i = 0; i < 20; ++i) {
        QByteArray damaged = document;
        const int at = *rc::gen::inRange(0, static_cast<int>(document.size()));
        damaged[at] = *rc::gen::arbitrary<char>();
        const auto records = readJsonDocument(damaged);
        RC_ASSERT(records || !records.error().where.isEmpty() || !records.error().args.isEmpty() ||
                  records.error().code == ErrorCode::NotADocument);
    }
}

} // namespace
} // namespace ninefold::json_round_trip_test
