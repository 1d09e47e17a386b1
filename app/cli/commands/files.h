// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace ninefold::cli {

/// Everything in the file at `path`, or on standard input for "-". FileNotFound, FileUnreadable, or
/// DocumentTooLarge for more than any document may have.
[[nodiscard]] Result<QByteArray> readInput(const QString& path);

} // namespace ninefold::cli
