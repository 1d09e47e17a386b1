// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_bytes.h"

#include "core/exchange/json_document.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace ninefold {

namespace {

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

} // namespace

Result<QByteArray> bytesOfDevice(QIODevice& device, const QString& path) {
    constexpr qsizetype most = largestDocument * 1024 * 1024;
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray more = device.read(most + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    if (file && file->error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path}, device.errorString());
    if (bytes.size() > most)
        return fail(ErrorCode::DocumentTooLarge, {QString::number(largestDocument)});
    return bytes;
}

Result<QByteArray> fileBytes(const QString& path) {
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileNotFound, {path});
    QFile file{path};
    if (QFileInfo{path}.isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    return bytesOfDevice(file, path);
}

Result<void> writeFileBytes(const QString& path, const QByteArray& bytes) {
    const QFileInfo target{path};
    const bool isDevice = target.exists() && !target.isFile() && !target.isDir();
    return isDevice ? writeInto(path, bytes) : replaceFile(path, bytes);
}

} // namespace ninefold
