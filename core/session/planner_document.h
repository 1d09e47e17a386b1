// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/model/check_report.h"
#include "core/model/planner.h"
#include "core/session/planner_session.h"

#include <QObject>

#include <memory>

namespace ninefold {

/// What may be done with an open planner.
enum class Access {
    ReadWrite,
    ReadOnlyLocked,    ///< another program or machine holds the file; see openTakingOver()
    ReadOnlyProtected, ///< the file or its folder may not be written
    ReadOnlyNewer,     ///< written by a newer Ninefold
    ReadOnlyDamaged,   ///< the full check after opening found damage; restore a backup
    ReadOnlyAsked,     ///< opened with openToRead()
};

/// How much of a planner is read on opening.
enum class Reading {
    Whole,
    Present, ///< see PlannerSession::loadPresent(); readPast() is to follow
};

/// One backup of a planner file.
struct BackupEntry {
    QString path;
    QDateTime at; ///< when it was made, UTC
    qint64 bytes = 0;
    PlannerCounts counts;
};

/// One open planner: its file with lock, checks and backups, and the session that works on it. Closing it
/// (the destructor) makes a backup if anything changed since the last one.
class PlannerDocument : public QObject {
    Q_OBJECT

public:
    /// Opens an existing planner file. A file that cannot be trusted is refused and left as it is, byte for
    /// byte; a locked, protected or newer one opens read-only. A full check begins as soon as the event loop
    /// runs. `clock` outlives the document.
    [[nodiscard]] static Result<std::unique_ptr<PlannerDocument>>
    open(const QString& path, const Clock& clock, Reading reading = Reading::Whole);
    /// Opens an existing planner file without its lock and never writes to it: for looking at a planner that
    /// another program may have open. A newer file can be read too.
    [[nodiscard]] static Result<std::unique_ptr<PlannerDocument>> openToRead(const QString& path,
                                                                             const Clock& clock);
    /// Checks an existing planner file from end to end, without its lock and without writing: integrity,
    /// foreign keys, and every rule of the model. The Errors of open() where it cannot be looked into at all.
    [[nodiscard]] static Result<CheckReport> check(const QString& path);
    /// The same, although another machine holds the lock. A living process of this machine keeps its lock:
    /// PlannerLocked.
    [[nodiscard]] static Result<std::unique_ptr<PlannerDocument>> openTakingOver(const QString& path,
                                                                                 const Clock& clock);
    /// Makes a new planner file with no plan, and its folder if need be. FileExists when there is one.
    [[nodiscard]] static Result<std::unique_ptr<PlannerDocument>> create(const QString& path,
                                                                         const Clock& clock);
    /// A planner that lives in memory only and is gone when closed.
    [[nodiscard]] static Result<std::unique_ptr<PlannerDocument>> inMemory(const std::vector<Record>& records,
                                                                           const Clock& clock);
    /// Puts a backup in the place of the planner file, which is not open. The old file is set aside beside
    /// it, never deleted; returns where.
    [[nodiscard]] static Result<QString> restore(const QString& plannerPath, const QString& backupPath,
                                                 const Clock& clock);
    /// The backups of the planner file at `plannerPath` that can be read, newest first.
    [[nodiscard]] static Result<std::vector<BackupEntry>> backupsOf(const QString& plannerPath);
    /// The planner file that is used when none is named: `planner.ninefold` in the platform's data folder.
    [[nodiscard]] static QString defaultPath();
    /// The folder that holds the backups of the planner file at `plannerPath`.
    [[nodiscard]] static QString backupFolder(const QString& plannerPath);

    ~PlannerDocument() override;

    /// Reads what opening the present left out, and begins the full check. PlannerDamaged is found only now
    /// where it lies in the past: the document is then read-only.
    [[nodiscard]] Result<void> readPast();

    [[nodiscard]] PlannerSession& session() { return m_session; }
    /// Empty when the planner lives in memory.
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isInMemory() const { return path().isEmpty(); }
    [[nodiscard]] Access access() const;
    /// Why access() is read-only: PlannerLocked, ReadOnly, PlannerNewer or PlannerDamaged with their
    /// arguments.
    [[nodiscard]] const Error& accessReason() const;

    /// Writes a whole, checked copy to `path`, which may exist and is then replaced. FileExists when it is
    /// the planner file itself.
    [[nodiscard]] Result<void> saveCopy(const QString& path);
    /// Makes a backup now; returns its path. `folder` instead of the usual one if given. Backups are also
    /// made by themselves: every 30 minutes if anything changed, before an import over what is there, before
    /// many records are erased at once, before a restore, and on closing.
    [[nodiscard]] Result<QString> backUp(const QString& folder = {});
    /// Makes a backup if anything changed since the last one.
    [[nodiscard]] Result<void> backUpIfChanged();

Q_SIGNALS:
    /// access() changed: the full check found damage.
    void accessChanged();
    /// A backup that was made by itself failed.
    void backupFailed(const ninefold::Error& error);

private:
    struct Parts;

    PlannerDocument(std::unique_ptr<Parts> parts, const Clock& clock);
    [[nodiscard]] static Result<std::unique_ptr<PlannerDocument>>
    loaded(std::unique_ptr<Parts> parts, const Clock& clock, Reading reading = Reading::Whole);
    [[nodiscard]] Result<void> sound(Result<void> read);
    void startFullCheck();
    void finishFullCheck(const QStringList& findings);
    void backUpByItself();

    std::unique_ptr<Parts> m_parts;
    const Clock& m_clock;
    PlannerSession m_session;
};

} // namespace ninefold
