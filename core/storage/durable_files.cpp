// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/durable_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ninefold::storage {

namespace {

constexpr mode_t privateFileMode = 0600;
constexpr mode_t privateFolderMode = 0700;

tl::unexpected<Error> failedAt(const QString& path) {
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {path}, qt_error_string());
}

Result<void> sync(const QString& path, int flags) {
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return failedAt(path);
    // Some network file systems cannot sync a folder and say EINVAL: there is nothing more to be had.
    const bool isSynced = ::fsync(file) == 0 || errno == EINVAL;
    const int reason = errno;
    ::close(file);
    errno = reason;
    return isSynced ? Result<void>{} : Result<void>{failedAt(path)};
}

QString folderOf(const QString& path) {
    return QFileInfo{path}.absolutePath();
}

} // namespace

std::optional<FileStamp> stampOf(const QString& path) {
    struct stat status {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return FileStamp{status.st_dev, status.st_ino, status.st_size,
                     qint64{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

Result<void> makePrivateFolder(const QString& path) {
    if (QFileInfo{path}.isDir())
        return {};
    if (const auto parent = makePrivateFolder(folderOf(path)); !parent)
        return parent;
    if (::mkdir(QFile::encodeName(path).constData(), privateFolderMode) != 0 && errno != EEXIST)
        return failedAt(path);
    return syncFolder(folderOf(path));
}

Result<void> makePrivateFile(const QString& path) {
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, privateFileMode);
    if (file < 0)
        return errno == EEXIST ? Result<void>{fail(ErrorCode::FileExists, {path})} : failedAt(path);
    ::close(file);
    return {};
}

void makePrivate(const QString& path) {
    ::chmod(QFile::encodeName(path).constData(), privateFileMode);
}

Result<void> syncFile(const QString& path) {
    return sync(path, O_RDONLY);
}

Result<void> syncFolder(const QString& path) {
    return sync(path, O_RDONLY | O_DIRECTORY);
}

Result<void> renameDurably(const QString& from, const QString& to) {
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failedAt(from);
    return syncFolder(folderOf(to));
}

Result<void> removeDurably(const QString& path) {
    if (::unlink(QFile::encodeName(path).constData()) != 0)
        return errno == ENOENT ? Result<void>{} : failedAt(path);
    return syncFolder(folderOf(path));
}

Result<void> writeDurably(const QString& path, const QByteArray& bytes) {
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (const auto made = makePrivateFile(unfinished); !made)
        return made;
    QFile file{unfinished};
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    file.close();
    auto done = isWritten ? syncFile(unfinished) : Result<void>{failedAt(path)};
    if (done)
        done = renameDurably(unfinished, path);
    if (!done)
        QFile::remove(unfinished);
    return done;
}

Result<void> copyDurably(const QString& from, const QString& to) {
    QFile source{from};
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {from}, source.errorString());
    return writeDurably(to, source.readAll());
}

} // namespace ninefold::storage
