// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>

namespace ninefold::storage {

/// Putting a backup in the place of a planner file. Once it is prepared it is carried out whatever happens: a
/// marker beside the file tells the next start to finish it. The old file is set aside together with its
/// journal; a journal left to a file it does not belong to would destroy that file.
class Restore {
public:
    /// Checks the backup in full, copies it beside the planner file and sets the marker. The planner file is
    /// not touched yet. PlannerDamaged or PlannerNewer about the backup, FileEmpty and the like.
    [[nodiscard]] static Result<Restore> prepare(const QString& plannerPath, const QString& backupPath,
                                                 const QDateTime& now);
    /// Whether a restore of this planner file was interrupted.
    [[nodiscard]] static bool isPending(const QString& plannerPath);
    /// The restore that was interrupted; nothing when there is none. What an interrupted prepare() left
    /// behind is removed.
    [[nodiscard]] static std::optional<Restore> unfinished(const QString& plannerPath);

    /// Carries out the next step, each of which is safe to be interrupted after. Returns whether there is
    /// more to do.
    [[nodiscard]] Result<bool> advance();
    [[nodiscard]] Result<void> finish();

    /// Where the old planner file is, or will be; in use only if there was one.
    [[nodiscard]] QString asidePath() const;

private:
    Restore(QString plannerPath, QString stamp);
    [[nodiscard]] QString candidate() const;
    [[nodiscard]] QString marker() const;

    QString m_planner;
    QString m_stamp; ///< tells the set-aside files of several restores apart
};

} // namespace ninefold::storage
