// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/store.h"

#include <deque>

namespace ninefold {

/// Which steps can be undone and redone, in the order of doing. Knows steps, not how to carry them out.
class History {
public:
    /// Adds a step that was just done; undone steps are forgotten.
    void push(Step step);
    /// Puts older steps, in rising order, before those that are known.
    void prepend(std::vector<StoredStep> older);

    /// The step that undo takes back; null when there is none.
    [[nodiscard]] const Step* toUndo() const { return m_done == 0 ? nullptr : &m_steps[m_done - 1]; }
    /// The step that redo does again; null when there is none.
    [[nodiscard]] const Step* toRedo() const { return m_done == m_steps.size() ? nullptr : &m_steps[m_done]; }
    /// Moves over toUndo(), which is there.
    void stepBack() { --m_done; }
    /// Moves over toRedo(), which is there.
    void stepForward() { ++m_done; }
    /// The number of the oldest step that is known; 0 when none is.
    [[nodiscard]] StepNumber oldest() const { return m_steps.empty() ? 0 : m_steps.front().number; }

private:
    std::deque<Step> m_steps;
    std::size_t m_done = 0; ///< how many of m_steps, from the front, are done
};

} // namespace ninefold
