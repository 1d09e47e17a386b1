// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/files.h"

#include "core/exchange/json_document.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>

namespace ninefold::cli {

namespace {

constexpr qsizetype mostBytes = largestDocument * 1024 * 1024;

tl::unexpected<Error> notWritten(const QFileDevice& file, const QString& path) {
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {path}, file.errorString());
}

Result<void> replaceFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file{path};
    errno = 0;
    // commit() alone reports success on a full disk.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    auto error = notWritten(file, path);
    file.cancelWriting();
    return error;
}

// A device or a pipe is written into: replacing it by a file would take it away from everybody else.
Result<void> writeInto(const QString& path, const QByteArray& bytes) {
    QFile file{path};
    errno = 0;
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return notWritten(file, path);
}

Result<QByteArray> readAll(QIODevice& device, const QString& path) {
    QByteArray bytes;
    while (bytes.size() <= mostBytes) {
        const QByteArray more = device.read(mostBytes + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    if (file && file->error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path}, device.errorString());
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::DocumentTooLarge, {QString::number(largestDocument)});
    return bytes;
}

} // namespace

Result<QByteArray> readInput(const QString& path) {
    QFile file{path};
    if (path == QLatin1String{"-"}) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
        return readAll(file, path);
    }
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileNotFound, {path});
    if (QFileInfo{path}.isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    return readAll(file, path);
}

Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
    const QFileInfo target{path};
    const bool isDevice = target.exists() && !target.isFile() && !target.isDir();
    return isDevice ? writeInto(path, bytes) : replaceFile(path, bytes);
}

} // namespace ninefold::cli
