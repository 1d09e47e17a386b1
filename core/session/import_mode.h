// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ninefold {

/// What an import does to cells that have a text already.
enum class ImportMode {
    /// The grid becomes what was imported; what has records is ended, the rest is cleared. The core and the
    /// why stay where the list names none.
    Replace,
    FillEmpty, ///< only cells without a text are filled
};

} // namespace ninefold
