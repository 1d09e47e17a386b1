// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

class QIODevice;

namespace ninefold {

/// Everything in the file at `path`. FileNotFound, FileUnreadable, or DocumentTooLarge for more than any
/// document may have.
[[nodiscard]] Result<QByteArray> fileBytes(const QString& path);

/// The same for a device that is open, such as standard input; `path` is what an Error calls it.
[[nodiscard]] Result<QByteArray> bytesOfDevice(QIODevice& device, const QString& path);

/// Writes a file whole or not at all; an existing one stays as it was until the new one is complete. What is
/// no file, such as a device or a pipe, is written into. DiskFull or WriteFailed.
[[nodiscard]] Result<void> writeFileBytes(const QString& path, const QByteArray& bytes);

} // namespace ninefold
