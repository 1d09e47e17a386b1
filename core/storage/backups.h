// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/planner_file.h"

namespace ninefold::storage {

/// One backup of a planner file.
struct Backup {
    QString path;
    QDateTime at; ///< UTC
};

/// The backups of one planner file: whole planner files, each named after the time it was made.
class Backups {
public:
    /// In `folder`, which is made when the first backup is; the usual one when empty.
    explicit Backups(const QString& plannerPath, const QString& folder = {});

    /// The usual folder for the backups of a planner file.
    [[nodiscard]] static QString usualFolder(const QString& plannerPath);

    /// Newest first.
    [[nodiscard]] std::vector<Backup> list() const;
    /// Makes a backup of `planner`, named after `now`, and returns its path. In the usual folder those that
    /// are expendable() go then, unless the new one holds less than 70 % of what the one before it holds.
    /// BackupFailed, or DiskFull.
    [[nodiscard]] Result<QString> make(PlannerFile& planner, const QDateTime& now);
    /// Whether the planner file was written since the newest backup was made.
    [[nodiscard]] bool isDue() const;

private:
    [[nodiscard]] QString freePath(const QDateTime& now) const;
    void thin(const QDateTime& now) const;

    QString m_planner;
    QString m_folder;
};

} // namespace ninefold::storage
