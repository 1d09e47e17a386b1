// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/files.h"

#include "core/exchange/file_bytes.h"

#include <QFile>

#include <cstdio>

namespace ninefold::cli {

Result<QByteArray> readInput(const QString& path) {
    if (path != QLatin1String{"-"})
        return fileBytes(path);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path}, input.errorString());
    return bytesOfDevice(input, path);
}

} // namespace ninefold::cli
