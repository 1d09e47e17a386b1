// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ninefold::ui {

/// The name of the local socket on which the window that has the planner at `plannerPath` open answers: the
/// same for every way to write the path, another for every user. Empty where the system offers this user no
/// private folder for it. The planner need not exist.
[[nodiscard]] QString instanceAddress(const QString& plannerPath);

} // namespace ninefold::ui
