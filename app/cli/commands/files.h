// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace ninefold::cli {

/// Everything in the file at `path`, or on standard input for "-". FileNotFound, FileUnreadable, or
/// DocumentTooLarge for more than any document may have.
[[nodiscard]] Result<QByteArray> readInput(const QString& path);

/// Writes a file whole or not at all; an existing one stays as it was until the new one is complete. What is
/// no file, such as a device or a pipe, is written into. DiskFull or WriteFailed.
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace ninefold::cli
