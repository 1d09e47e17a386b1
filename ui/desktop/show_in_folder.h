// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ninefold::ui {

/// Opens the file manager with the file or folder at `path` selected, or its folder where the file manager
/// cannot select. Does not wait.
void showInFolder(const QString& path);

} // namespace ninefold::ui
