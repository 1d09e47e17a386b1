// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace ninefold::ui {

// What the rows of a list on a card say beside Qt::DisplayRole.
inline constexpr int lineRole = Qt::UserRole;     ///< a second line
inline constexpr int endRole = Qt::UserRole + 1;  ///< a word at the end; may be empty
inline constexpr int callRole = Qt::UserRole + 2; ///< whether that word calls for something

} // namespace ninefold::ui
