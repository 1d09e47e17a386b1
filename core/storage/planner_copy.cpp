// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_check.h"
#include "core/storage/planner_file.h"
#include "core/storage/record_tables.h"

#include <QFile>

namespace ninefold::storage {

namespace {

int count(Connection& file, const char* sql) {
    return static_cast<int>(std::get<qint64>(file.valueOf(sql)));
}

Result<void> checkCopy(const QString& path, qint64 records) {
    return guarded(path, [&]() -> Result<void> {
        Connection copy{path, OpenMode::ReadOnly};
        if (recordCount(copy) != records)
            return fail(ErrorCode::BackupFailed, {path}, QStringLiteral("records are missing"));
        return soundOr(fullFindings(copy), path);
    });
}

} // namespace

Result<CheckReport> PlannerFile::check() {
    return guarded(m_path, [&]() -> Result<CheckReport> {
        CheckReport report{fullFindings(m_connection), {}};
        if (const auto records = readRecords(m_connection, m_path))
            report.violations = brokenRules(*records);
        else
            report.damage.append(records.error().detail);
        return report;
    });
}

Result<PlannerCounts> PlannerFile::counts() {
    return guarded(m_path, [&]() -> Result<PlannerCounts> {
        PlannerCounts counts;
        counts.plans = count(m_connection, "SELECT count(*) FROM plan");
        counts.actions = count(m_connection, "SELECT count(*) FROM action WHERE text <> ''");
        counts.checkIns = count(m_connection, "SELECT count(*) FROM checkin");
        return counts;
    });
}

Result<qint64> PlannerFile::size() {
    return guarded(m_path, [&]() -> Result<qint64> { return recordCount(m_connection); });
}

Result<void> PlannerFile::copyTo(const QString& target) {
    const QString unfinished = target + QStringLiteral(".part");
    QFile::remove(unfinished);
    // SQLite would make the copy readable for everyone; it fills a private empty file just as well.
    auto done = makePrivateFile(unfinished).and_then([&]() -> Result<void> {
        return guarded(unfinished, [&]() -> Result<void> {
            SQLite::Statement& copy = m_connection.statement("VACUUM INTO ?");
            bind(copy, 1, unfinished);
            copy.exec();
            return checkCopy(unfinished, recordCount(m_connection));
        });
    });
    if (done)
        done = syncFile(unfinished);
    if (done)
        done = renameDurably(unfinished, target);
    if (!done) {
        QFile::remove(unfinished);
        const bool isOurs = done.error().code == ErrorCode::PlannerDamaged;
        done.error().args = QStringList{isOurs ? m_path : target};
    }
    return done;
}

Result<void> writePlanner(const QString& target, const std::vector<Record>& records, const QDateTime& now) {
    Step step{0, StepKind::ImportDocument, {}, now.toUTC(), {}};
    for (const Record& record : records)
        step.change.create(record);
    const QString unfinished = target + QStringLiteral(".records");
    QFile::remove(unfinished);
    auto done = PlannerFile::create(unfinished).and_then([&](const std::unique_ptr<PlannerFile>& file) {
        return file->commit(step, {}).and_then([&](StepNumber) { return file->copyTo(target); });
    });
    QFile::remove(unfinished);
    QFile::remove(journalOf(unfinished));
    return done;
}

} // namespace ninefold::storage
