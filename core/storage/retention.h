// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace ninefold::storage {

/// Which backups are not needed any more, as positions in `newestFirst`, seen at `now`: everything of the
/// last two days is kept, before that the newest of each of 12 days, then of each of 10 weeks, then of each
/// of 9 months. Days are those of `now`'s time zone, weeks begin on Monday.
[[nodiscard]] std::vector<std::size_t> expendable(const std::vector<QDateTime>& newestFirst,
                                                  const QDateTime& now);

} // namespace ninefold::storage
