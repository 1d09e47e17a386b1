// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/find_index.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace ninefold::find_bench {

namespace {

constexpr int firstYear = 2017;
constexpr int lastYear = 2026;

/// A text of some words in three languages, other ones for every `number`.
QString textOf(int number, int words) {
    static const QStringList vocabulary{u"매일 아침"_s, u"알고리즘"_s, u"문제"_s,       u"복습"_s,
                                        u"달리기"_s,    u"건강"_s,     u"면접 준비"_s,  u"읽기"_s,
                                        u"朝の読書"_s,  u"英単語"_s,   u"ランニング"_s, u"日記"_s,
                                        u"早起き"_s,    u"practice"_s, u"interview"_s,  u"Résumé"_s,
                                        u"running"_s,   u"chapter"_s,  u"writing"_s,    u"sleep early"_s};
    QStringList chosen{QString::number(number)};
    for (int i = 0; i < words; ++i) {
        number = (number * 1103515 + 12345) & 0x7FFFFFFF;
        chosen << vocabulary[number / 7 % vocabulary.size()];
    }
    return chosen.join(QLatin1Char(' '));
}

void addYear(Change& change, int year, int& number) {
    const Plan plan{PlanId::make(),     year, {year, 1, 1}, {year, 12, 31}, {}, textOf(++number, 4),
                    textOf(++number, 8)};
    change.create(plan);
    for (int day = 0; day < 365; ++day)
        change.create(DayNote{DayNoteId::make(), plan.id, plan.from.addDays(day), textOf(++number, 8)});
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        if (place.isSubGoal())
            change.create(
                SubGoal{SubGoalId::make(), plan.id, place.block, textOf(++number, 2), textOf(++number, 20)});
        if (!place.isAction())
            continue;
        Action action{ActionId::make(),    plan.id, place.block, place.cell, textOf(++number, 3),
                      textOf(++number, 20)};
        action.kind = ActionKind::Routine;
        action.doneMeans = textOf(++number, 8);
        action.polishedMeans = textOf(++number, 8);
        change.create(action);
        for (int day = 0; day < 157; ++day) {
            CheckIn checkIn{CheckInId::make(), action.id, plan.from.addDays(2 * day)};
            if (day % 10 == 0)
                checkIn.note = textOf(++number, 6);
            change.create(checkIn);
        }
    }
}

/// Ten years with 100,000 check-ins, a note on every tenth, and a note on every day.
const Planner& tenYears() {
    static const Planner planner = [] {
        Change change;
        int number = 0;
        for (int year = firstYear; year <= lastYear; ++year)
            addYear(change, year, number);
        Planner filled;
        if (!filled.apply(change))
            std::abort();
        return filled;
    }();
    return planner;
}

const FindIndex& indexOfTenYears() {
    static const FindIndex index{tenYears()};
    return index;
}

void findKeystroke(benchmark::State& state, const QString& typed) {
    const FindIndex& index = indexOfTenYears();
    int total = 0;
    for (auto _ : state)
        total = index.find(FindQuery{typed}, lastYear).total;
    state.counters["texts"] = static_cast<double>(index.size());
    state.counters["found"] = total;
}

void findIndexBuild(benchmark::State& state) {
    const Planner& planner = tenYears();
    for (auto _ : state)
        benchmark::DoNotOptimize(FindIndex{planner}.size());
    state.counters["check-ins"] = planner.counts().checkIns;
}

void findIndexRename(benchmark::State& state) {
    FindIndex index = indexOfTenYears();
    const Plan* plan = tenYears().plans().back();
    const Action before = *tenYears().actionsOf(plan->id).front();
    Action after = before;
    after.text = u"Renamed"_s;
    Change change;
    change.edit(before, after);
    const Change back = change.inverse();
    for (auto _ : state) {
        index.update(change);
        index.update(back);
    }
}

} // namespace

BENCHMARK_CAPTURE(findKeystroke, one_consonant, u"ㅁ"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findKeystroke, initials, u"ㅁㅇㅇㅊ"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findKeystroke, one_syllable, u"아"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findKeystroke, half_typed, u"알고맂"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findKeystroke, one_letter, u"r"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findKeystroke, one_digit, u"1"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findKeystroke, romaji, u"ranni"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findKeystroke, kana, u"らんにん"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findKeystroke, three_words, u"res 알고 読書"_s)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(findKeystroke, nothing_found, u"zzz"_s)->Unit(benchmark::kMillisecond);
BENCHMARK(findIndexBuild)->Unit(benchmark::kMillisecond);
BENCHMARK(findIndexRename)->Unit(benchmark::kMicrosecond);

} // namespace ninefold::find_bench
