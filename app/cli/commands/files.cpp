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
    QSaveFile file{path};
    errno = 0;
    // commit() alone reports success on a full disk.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    const QString reason = file.errorString();
    file.cancelWriting();
    return fail(isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {path}, reason);
}

} // namespace ninefold::cli
