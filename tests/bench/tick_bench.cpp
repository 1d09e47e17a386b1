// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_years.h"
#include "core/progress/numbers.h"
#include "core/session/planner_document.h"
#include "tests/bench/raw_file.h"
#include "tests/support/fixed_clock.h"
#include "ui/theme/theme_source.h"
#include "ui/today/today_screen.h"
#include "ui/today/today_view.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>
#include <benchmark/benchmark.h>

namespace ninefold::tick_bench {

namespace {

const QDate lastDay{2026, 11, 18}; // a Wednesday: on a workday more is due

/// The least that SQLite has to do for one tick: a check-in, its step and its change, in a file of the same
/// ten years.
class RawTicks {
public:
    explicit RawTicks(const QString& path)
        : m_database{bench::rawFile(path)} {
        m_number = m_database.execAndGet("SELECT max(number) FROM step").getInt();
        m_like = m_database.execAndGet("SELECT id FROM checkin ORDER BY date DESC LIMIT 1").getString();
        m_whole =
            m_database.execAndGet("SELECT new FROM change WHERE entity = 'checkin' LIMIT 1").getString();
    }

    void tick() {
        const std::string id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        ++m_number;
        bench::run(m_begin);
        m_checkIn.bind(1, id);
        m_checkIn.bind(2, m_like);
        bench::run(m_checkIn);
        m_step.bind(1, m_number);
        bench::run(m_step);
        m_change.bind(1, m_number);
        m_change.bind(2, id);
        m_change.bind(3, m_whole);
        bench::run(m_change);
        bench::run(m_commit);
    }

private:
    SQLite::Database m_database;
    std::string m_like;
    std::string m_whole;
    int m_number = 0;
    SQLite::Statement m_begin{m_database, "BEGIN IMMEDIATE"};
    SQLite::Statement m_checkIn{m_database,
                                "INSERT INTO checkin SELECT ?, action, date, state, amount, polished, note, "
                                "extra FROM checkin WHERE id = ?"};
    SQLite::Statement m_step{
        m_database, "INSERT INTO step VALUES (?, '2026-03-02T03:00:00.000Z', 'check_in', 'Run', 'done')"};
    SQLite::Statement m_change{m_database, "INSERT INTO change VALUES (?, 0, 'checkin', ?, '*', NULL, ?)"};
    SQLite::Statement m_commit{m_database, "COMMIT"};
};

/// The day's screen of a planner of ten years.
class ShownDay {
public:
    explicit ShownDay(PlannerDocument& document)
        : m_session{document.session()} {
        m_screen.setSession(&m_session);
        m_screen.resize(1200, 800);
        m_screen.show();
        QCoreApplication::processEvents();
    }

    /// The first item that is open.
    [[nodiscard]] ActionId openItem() {
        m_list.setCurrentToFirstOpen();
        return m_list.current()->action;
    }
    /// Presses Space, and waits until the screen has been painted.
    void tick() {
        m_list.carryOut(ui::TodayCommand::Fill);
        QCoreApplication::processEvents();
    }
    /// Clears an item again, goes back to it, and waits for the screen. Not by undo: the next tick would have
    /// to drop the step.
    [[nodiscard]] bool clear(ActionId item) {
        const bool isCleared = m_session.checkIn({item, m_session.today(), DayRecord::Clear}).has_value();
        m_list.setCurrent(item);
        QCoreApplication::processEvents();
        return isCleared;
    }

private:
    PlannerSession& m_session;
    ui::ThemeSource m_theme;
    ui::TodayScreen m_screen{m_theme};
    ui::TodayView& m_list = *m_screen.findChild<ui::TodayView*>();
};

/// One tick of a planner of ten years, from the key to disk and painted screen with its numbers computed
/// again, against the raw commit of a tick in a copy of the file, in turns, so that both meet the same disk.
void tickToScreenAndDisk(benchmark::State& state) {
    const QTemporaryDir folder;
    const test::FixedClock clock{lastDay};
    const QString path = folder.filePath(QStringLiteral("ten.ninefold"));
    const QString copy = folder.filePath(QStringLiteral("raw.ninefold"));
    auto made = std::move(PlannerDocument::create(path, clock).value());
    if (!made->session().importRecords(madeUpYears(lastDay, 10, 1), false))
        std::abort();
    made.reset();
    if (!QFile::copy(path, copy))
        std::abort();
    RawTicks raw{copy};
    const auto document = std::move(PlannerDocument::open(path, clock).value());
    PlannerSession& session = document->session();
    const Plan& plan = *session.planner().planOn(lastDay);
    ShownDay day{*document};
    const ActionId ticked = day.openItem();
    std::vector<double> rawTimes;
    std::vector<double> tickTimes;
    for (auto _ : state) {
        rawTimes.push_back(bench::microseconds([&] { raw.tick(); }));
        tickTimes.push_back(bench::microseconds([&] {
            day.tick();
            benchmark::DoNotOptimize(session.numbers().ofGrid(plan.id, plan.span(), lastDay).rated);
        }));
        if (session.toUndo()->kind != StepKind::CheckIn || !day.clear(ticked))
            state.SkipWithError("the tick was not stored");
        state.SetIterationTime(tickTimes.back() / 1e6);
    }
    state.counters["raw_us"] = bench::median(rawTimes);
    state.counters["tick_us"] = bench::median(tickTimes);
    state.counters["ratio"] = bench::median(tickTimes) / bench::median(rawTimes);
}
BENCHMARK(tickToScreenAndDisk)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(300);

} // namespace

} // namespace ninefold::tick_bench
