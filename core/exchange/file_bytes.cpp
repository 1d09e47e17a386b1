// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_bytes.h"

#include "core/exchange/json_document.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace ninefold {

Result<QByteArray> fileBytes(const QString& path) {
    constexpr qsizetype most = largestDocument * 1024 * 1024;
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::FileNotFound, {path});
    QFile file{path};
    if (QFileInfo{path}.isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    if (bytes.size() > most)
        return fail(ErrorCode::DocumentTooLarge, {QString::number(largestDocument)});
    return bytes;
}

Result<void> writeFileBytes(const QString& path, const QByteArray& bytes) {
    QSaveFile file{path};
    errno = 0;
    // commit() alone reports success on a full disk.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
        file.error() == QFileDevice::NoError && file.commit())
        return {};
    const bool isFull = errno == ENOSPC || errno == EDQUOT;
    auto error = fail(isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, {path}, file.errorString());
    file.cancelWriting();
    return error;
}

} // namespace ninefold
