// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "tests/bench/raw_file.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <benchmark/benchmark.h>

#include <vector>

namespace ninefold::commit_bench {

namespace {

/// The least that SQLite has to do for one edit: the same rows in the same tables under the same pragmas.
class RawFile {
public:
    explicit RawFile(const QString& path)
        : m_database{bench::rawFile(path)} {
        m_action = m_database.execAndGet("SELECT id FROM action").getString();
        m_number = m_database.execAndGet("SELECT max(number) FROM step").getInt();
    }

    void edit(const std::string& text, const std::string& before) {
        bench::run(m_begin);
        ++m_number;
        m_step.bind(1, m_number);
        m_step.bind(2, text);
        bench::run(m_step);
        m_change.bind(1, m_number);
        m_change.bind(2, m_action);
        m_change.bind(3, before);
        m_change.bind(4, text);
        bench::run(m_change);
        m_update.bind(1, text);
        m_update.bind(2, m_action);
        bench::run(m_update);
        bench::run(m_commit);
    }

private:
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

/// One edit through session and planner file against the raw commit, in turns, so that both meet the same
/// disk. The time of an iteration is the session's; `ratio` is that of the medians.
void commitOfOneEdit(benchmark::State& state) {
    const QTemporaryDir folder;
    const test::FixedClock clock;
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
        rawTimes.push_back(bench::microseconds([&] { raw.edit(text.toStdString(), before.toStdString()); }));
        bool isStored = false;
        sessionTimes.push_back(bench::microseconds([&] {
            isStored = session.renameCell(plan, {0, 0}, text).has_value();
        }));
        if (!isStored)
            state.SkipWithError("the edit was not stored");
        state.SetIterationTime(sessionTimes.back() / 1e6);
    }
    state.counters["raw_us"] = bench::median(rawTimes);
    state.counters["session_us"] = bench::median(sessionTimes);
    state.counters["ratio"] = bench::median(sessionTimes) / bench::median(rawTimes);
}
BENCHMARK(commitOfOneEdit)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(500);

} // namespace

} // namespace ninefold::commit_bench
