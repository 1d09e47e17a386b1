// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace ninefold {

/// Everything in the file at `path`. FileNotFound, FileUnreadable, or DocumentTooLarge for more than any
/// document may have.
[[nodiscard]] Result<QByteArray> fileBytes(const QString& path);

/// Writes a file whole or not at all: what was there stays until the new one is complete. DiskFull or
/// WriteFailed.
[[nodiscard]] Result<void> writeFileBytes(const QString& path, const QByteArray& bytes);

} // namespace ninefold
