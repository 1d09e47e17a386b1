// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include <algorithm>

namespace ninefold {

void History::push(Step step) {
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_done), m_steps.end());
    m_steps.push_back(std::move(step));
    ++m_done;
}

void History::prepend(std::vector<StoredStep> older) {
    const auto done =
        std::count_if(older.begin(), older.end(), [](const StoredStep& s) { return !s.undone; });
    m_done += static_cast<std::size_t>(done);
    for (auto stored = older.rbegin(); stored != older.rend(); ++stored)
        m_steps.push_front(std::move(stored->step));
}

} // namespace ninefold
