// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_years.h"
#include "core/progress/numbers.h"
#include "core/session/planner_document.h"
#include "ui/theme/theme_source.h"
#include "ui/today/today_screen.h"
#include "ui/today/today_view.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace ninefold {

namespace {

/// The least that SQLite has to do for one edit: the same rows in the same tables under the same pragmas.
class RawFile {
public:
    explicit RawFile(const QString& path)
        : m_database{path.toStdString(), SQLite::OPEN_READWRITE} {
        for (const char* pragma : {"journal_mode = TRUNCATE", "synchronous = FULL", "foreign_keys = ON",
                                   "secure_delete = ON", "cell_size_check = ON", "mmap_size = 0"})
            m_database.exec(std::string{"PRAGMA "} + pragma);
        m_action = m_database.execAndGet("SELECT id FROM action").getString();
        m_number = m_database.execAndGet("SELECT max(number) FROM step").getInt();
    }

    void edit(const std::string& text, const std::string& before) {
        run(m_begin);
        ++m_number;
        m_step.bind(1, m_number);
        m_step.bind(2, text);
        run(m_step);
        m_change.bind(1, m_number);
        m_change.bind(2, m_action);
        m_change.bind(3, before);
        m_change.bind(4, text);
        run(m_change);
        m_update.bind(1, text);
        m_update.bind(2, m_action);
        run(m_update);
        run(m_commit);
    }

private:
    static void run(SQLite::Statement& statement) {
        statement.exec();
        statement.reset();
    }

    SQLite::Database m_database;
    std::string m_action;
    int m_number = 0;
    SQLite::Statement m_begin{m_database, "BEGIN IMMEDIATE"};
    SQLite::Statement m_step{
        m_database, "INSERT INTO step VALUES (?, '2026-03-02T03:00:00.000Z', 'edit_text', ?, 'done')"};
    SQLite::Statement m_change{m_database, "INSERT INTO change VALUES (?, 0, 'action', ?, 'text', ?, ?)"};
    SQLite::Statement m_update{m_database, "UPDATE action SET text = ? WHERE id = ?"};
    SQLite::Statement m_commit{m_database, "COMMIT"};
};

/// A planner of one year with one action at `path`.
std::unique_ptr<PlannerDocument> makePlanner(const QString& path, const Clock& clock) {
    auto document = std::move(PlannerDocument::create(path, clock).value());
    const PlanId plan = document->session().addYear(2026).value();
    if (!document->session().renameCell(plan, {0, 0}, QStringLiteral("Edit 0")))
        qFatal("no planner to measure with");
    return document;
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

template <class Work> double microseconds(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

/// One edit through session and planner file against the raw commit, in turns, so that both meet the same
/// disk. The time of an iteration is the session's; `ratio` is that of the medians.
void commitOfOneEdit(benchmark::State& state) {
    const QTemporaryDir folder;
    const SystemClock clock;
    makePlanner(folder.filePath(QStringLiteral("raw.ninefold")), clock).reset();
    RawFile raw{folder.filePath(QStringLiteral("raw.ninefold"))};
    const auto document = makePlanner(folder.filePath(QStringLiteral("planner.ninefold")), clock);
    PlannerSession& session = document->session();
    const PlanId plan = session.planner().plans().front()->id;
    std::vector<double> rawTimes;
    std::vector<double> sessionTimes;
    int edit = 0;
    for (auto _ : state) {
        const QString before = QStringLiteral("Edit %1").arg(edit);
        const QString text = QStringLiteral("Edit %1").arg(++edit);
        rawTimes.push_back(microseconds([&] { raw.edit(text.toStdString(), before.toStdString()); }));
        bool isStored = false;
        sessionTimes.push_back(microseconds([&] {
            isStored = session.renameCell(plan, {0, 0}, text).has_value();
        }));
        if (!isStored)
            state.SkipWithError("the edit was not stored");
        state.SetIterationTime(sessionTimes.back() / 1e6);
    }
    state.counters["raw_us"] = median(rawTimes);
    state.counters["session_us"] = median(sessionTimes);
    state.counters["ratio"] = median(sessionTimes) / median(rawTimes);
}
BENCHMARK(commitOfOneEdit)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(500);

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
    /// Presses Space on an item, and waits until the screen has been painted.
    void tick(ActionId item) {
        m_list.setCurrent(item);
        m_list.carryOut(ui::TodayCommand::Fill);
        QCoreApplication::processEvents();
    }
    /// Takes the tick back, and waits for the screen.
    [[nodiscard]] bool takeBack() {
        const bool isBack = m_session.undo().has_value();
        QCoreApplication::processEvents();
        return isBack;
    }

private:
    PlannerSession& m_session;
    ui::ThemeSource m_theme;
    ui::TodayScreen m_screen{m_theme};
    ui::TodayView& m_list = *m_screen.findChild<ui::TodayView*>();
};

/// One tick of a planner of ten years, from the key to disk and painted screen with its numbers computed
/// again, against the raw commit of an edit.
void tickToScreenAndDisk(benchmark::State& state) {
    const QTemporaryDir folder;
    const SystemClock clock;
    makePlanner(folder.filePath(QStringLiteral("raw.ninefold")), clock).reset();
    RawFile raw{folder.filePath(QStringLiteral("raw.ninefold"))};
    const QDate lastDay = clock.now().date();
    auto document =
        std::move(PlannerDocument::create(folder.filePath(QStringLiteral("ten.ninefold")), clock).value());
    PlannerSession& session = document->session();
    if (!session.importRecords(madeUpYears(lastDay, 10, 1), false))
        std::abort();
    const Plan& plan = *session.planner().planOn(lastDay);
    ShownDay day{*document};
    const ActionId ticked = day.openItem();
    std::vector<double> rawTimes;
    std::vector<double> tickTimes;
    int edit = 0;
    for (auto _ : state) {
        const std::string before = std::to_string(edit);
        const std::string text = std::to_string(++edit);
        rawTimes.push_back(microseconds([&] { raw.edit(text, before); }));
        tickTimes.push_back(microseconds([&] {
            day.tick(ticked);
            benchmark::DoNotOptimize(session.numbers().ofGrid(plan.id, plan.span(), lastDay).rated);
        }));
        if (session.toUndo()->kind != StepKind::CheckIn || !day.takeBack())
            state.SkipWithError("the tick was not stored");
        state.SetIterationTime(tickTimes.back() / 1e6);
    }
    state.counters["raw_us"] = median(rawTimes);
    state.counters["tick_us"] = median(tickTimes);
    state.counters["ratio"] = median(tickTimes) / median(rawTimes);
}
BENCHMARK(tickToScreenAndDisk)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(300);

} // namespace

} // namespace ninefold
