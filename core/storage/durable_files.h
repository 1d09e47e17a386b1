// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>

namespace ninefold::storage {

// What the planner file needs from the file system beyond Qt: private modes, and changes of names and
// contents that are on the disk when the call returns.

/// What tells one state of a file from another without reading it.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 bytes = 0;
    qint64 modified = 0; ///< nanoseconds since 1970

    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

/// The stamp of the file at `path`, symbolic links followed; nothing when there is none.
[[nodiscard]] std::optional<FileStamp> stampOf(const QString& path);

/// Makes the folder and its parents; those it makes are 0700.
[[nodiscard]] Result<void> makePrivateFolder(const QString& path);
/// Makes an empty file with mode 0600. FileExists when there is something already.
[[nodiscard]] Result<void> makePrivateFile(const QString& path);
/// Sets mode 0600 where the file belongs to this user; where it cannot be set it stays.
void makePrivate(const QString& path);
/// Brings the content of a file to the disk.
[[nodiscard]] Result<void> syncFile(const QString& path);
/// Brings the names in a folder to the disk.
[[nodiscard]] Result<void> syncFolder(const QString& path);
/// Gives a file another name in the same folder, in place of what has that name, and syncs the folder.
[[nodiscard]] Result<void> renameDurably(const QString& from, const QString& to);
/// Removes a file if there is one, and syncs the folder.
[[nodiscard]] Result<void> removeDurably(const QString& path);
/// Replaces the file's content by `bytes` as a whole, private and on the disk.
[[nodiscard]] Result<void> writeDurably(const QString& path, const QByteArray& bytes);
/// Copies a file to a new private file that is on the disk.
[[nodiscard]] Result<void> copyDurably(const QString& from, const QString& to);

} // namespace ninefold::storage
