// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_report.h"
#include "core/model/store.h"
#include "core/storage/connection.h"
#include "core/storage/durable_files.h"
#include "core/storage/schema.h"

#include <functional>
#include <future>
#include <memory>

namespace ninefold::storage {

/// A planner in a file of its own: one SQLite database. Each write is one transaction that is on the disk
/// when the call returns. Does not lock (PlannerLock) and does not back up (Backups).
class PlannerFile final : public PlanStore {
public:
    /// When the structure of a file is checked.
    enum class QuickCheck {
        AtOnce,
        /// That of a large file once startChecking() is called, or else by finishLoading(): PlannerDamaged is
        /// then the answer of the latter, which is to be called before anything is written.
        WhileLoading,
    };

    /// Opens a file and checks its structure, not its records: see versionInHeader() for what is refused,
    /// further PlannerDamaged, and PlannerNewer unless read-only. A refused file is left as it is, byte for
    /// byte.
    [[nodiscard]] static Result<std::unique_ptr<PlannerFile>>
    open(const QString& path, OpenMode mode, const FilePragmas& pragmas = {},
         QuickCheck quickCheck = QuickCheck::AtOnce);
    /// Makes a file without records, private to the user. FileExists when there is something already.
    [[nodiscard]] static Result<std::unique_ptr<PlannerFile>> create(const QString& path,
                                                                     const FilePragmas& pragmas = {});

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isNewer() const { return m_version > schemaVersion(); }
    /// Whether migrate() has to be called before anything else.
    [[nodiscard]] bool isOlder() const { return m_version < schemaVersion(); }
    /// Brings an older file to the present schema. On an Error it is as it was.
    [[nodiscard]] Result<void> migrate(std::span<const Migration> steps = migrations());

    /// Begins the check that QuickCheck::WhileLoading put off, on a thread of its own, so that it goes on
    /// beside the reading.
    void startChecking();

    /// Every write answers ReadOnly from now on.
    void refuseWrites() { m_mode = OpenMode::ReadOnly; }
    /// How many writes succeeded since the file was opened.
    [[nodiscard]] qint64 writes() const { return m_writes; }
    /// `backUp` is called before a step that takes much away: an import over what is there, or erasing many
    /// records at once. Its Error keeps the step from being stored.
    void beforeLosses(std::function<Result<void>()> backUp) { m_beforeLosses = std::move(backUp); }
    /// Checks everything: structure, references, and the rules of the model. Reads every page.
    [[nodiscard]] Result<CheckReport> check();
    [[nodiscard]] Result<PlannerCounts> counts();
    /// How many records of all types there are.
    [[nodiscard]] Result<qint64> size();
    /// Writes a copy to `target`, which is replaced when it exists, once the copy was found to be sound.
    /// Private and on the disk.
    [[nodiscard]] Result<void> copyTo(const QString& target);

    [[nodiscard]] Result<std::vector<Record>> loadFrame() override;
    [[nodiscard]] Result<std::vector<Record>> loadDays(const PlanId& plan) override;
    [[nodiscard]] Result<void> finishLoading() override;
    [[nodiscard]] Result<StepNumber> commit(const Step& step,
                                            const std::optional<DraftKey>& settled) override;
    [[nodiscard]] Result<void> undo(StepNumber number, const Change& change) override;
    [[nodiscard]] Result<void> redo(StepNumber number, const Change& change) override;
    [[nodiscard]] Result<std::vector<StoredStep>> stepsBefore(StepNumber before, int most) override;
    [[nodiscard]] Result<std::vector<FieldVersion>> versionsOf(const RecordRef& record) override;
    [[nodiscard]] Result<std::vector<RecordRef>> erasedAt(const PlanId& plan, CellPlace place) override;
    [[nodiscard]] Result<void> keepDraft(const Draft& draft) override;
    [[nodiscard]] Result<void> dropDraft(const DraftKey& key) override;
    [[nodiscard]] Result<std::vector<Draft>> drafts() override;

private:
    /// The file as this program left it.
    struct Footprint {
        std::optional<FileStamp> stamp;
        ColumnValue contentVersion;
        friend bool operator==(const Footprint&, const Footprint&) = default;
    };
    using Work = std::function<Result<void>()>;

    PlannerFile(const QString& path, OpenMode mode);
    [[nodiscard]] Result<void> finishChecking();
    [[nodiscard]] Footprint footprint();
    /// What is found while nobody else can write; PlannerMoved or PlannerReplaced if it is not what was left.
    [[nodiscard]] Result<Footprint> checkUntouched();
    [[nodiscard]] Result<void> write(const Work& work, const std::function<bool()>& hasLanded);
    [[nodiscard]] Result<void> tryToWrite(const Work& work);
    [[nodiscard]] Result<std::vector<Record>>
    read(const std::function<Result<std::vector<Record>>(Connection&)>& work);
    [[nodiscard]] bool stepIs(StepNumber number, const char* state);
    [[nodiscard]] Result<void> move(StepNumber number, const Change& change, bool undone);

    QString m_path;
    OpenMode m_mode;
    Connection m_connection;
    int m_version = 0;
    std::optional<Footprint> m_left; ///< nothing when a failed write may yet be put back by SQLite
    qint64 m_writes = 0;
    std::function<Result<void>()> m_beforeLosses;
    bool m_isCheckDue = false;              ///< put off, and not begun
    std::future<Result<void>> m_check;      ///< while it runs, until finishLoading() has heard it
    std::unique_ptr<Connection> m_migrated; ///< what is read in place of an older file, while loading
    qint64 m_days = 0;                      ///< how many check-ins and day notes were read
};

/// Writes a new planner file with these records, done in one step at `now`, in place of what `target` may be.
[[nodiscard]] Result<void> writePlanner(const QString& target, const std::vector<Record>& records,
                                        const QDateTime& now);

} // namespace ninefold::storage
