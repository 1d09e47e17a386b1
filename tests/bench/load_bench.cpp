// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_years.h"
#include "core/session/planner_document.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <benchmark/benchmark.h>

#include <chrono>

namespace ninefold::load_bench {

namespace {

const QDate lastDay{2026, 11, 21};

/// A file with ten made-up years.
class TenYearFile {
public:
    TenYearFile() {
        const test::FixedClock clock{lastDay};
        auto document = PlannerDocument::create(path(), clock);
        if (!document || !(*document)->session().importRecords(madeUpYears(lastDay, 10, 1), false))
            std::abort();
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("planner.ninefold")); }

private:
    QTemporaryDir m_folder;
};

/// The least there is to reading a planner: every column of every row, looked at and forgotten.
qint64 readRaw(const QString& path) {
    const SQLite::Database database{path.toStdString(), SQLite::OPEN_READONLY};
    qint64 bytes = 0;
    for (const char* table :
         {"plan", "sub_goal", "action", "schedule", "checkin", "day_note", "period", "settings"}) {
        SQLite::Statement query{database, std::string{"SELECT * FROM "} + table};
        while (query.executeStep()) {
            for (int column = 0; column < query.getColumnCount(); ++column) {
                const SQLite::Column value = query.getColumn(column);
                value.getText("");
                bytes += value.getBytes();
            }
        }
    }
    return bytes;
}

template <class Work> double milliseconds(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Opening a file of ten years for reading, checks and rules included; `ratio` to the raw reading.
void openTenYears(benchmark::State& state) {
    const TenYearFile file;
    const test::FixedClock clock{lastDay};
    double raw = 0;
    double opened = 0;
    for (auto _ : state) {
        raw += milliseconds([&] { benchmark::DoNotOptimize(readRaw(file.path())); });
        bool isOpen = false;
        const double time =
            milliseconds([&] { isOpen = PlannerDocument::openToRead(file.path(), clock).has_value(); });
        if (!isOpen)
            state.SkipWithError("the planner cannot be opened");
        opened += time;
        state.SetIterationTime(time / 1e3);
    }
    state.counters["raw_ms"] = raw / static_cast<double>(state.iterations());
    state.counters["ratio"] = opened / raw;
}

} // namespace

BENCHMARK(openTenYears)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

} // namespace ninefold::load_bench
