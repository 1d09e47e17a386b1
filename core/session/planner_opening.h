// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_document.h"

#include <future>
#include <memory>

namespace ninefold {

/// What opening a planner does where there is no file.
enum class IfMissing {
    Fail,   ///< FileNotFound
    Create, ///< makes it, see PlannerDocument::create()
};

/// Opens a planner on a thread of its own: reading it takes about as long as building the window that shows
/// it, and neither needs the other.
class PlannerOpening {
public:
    /// Begins at once. `clock` outlives the document, and is asked from that thread.
    PlannerOpening(const QString& path, const Clock& clock, IfMissing ifMissing,
                   Reading reading = Reading::Whole);

    /// What is being opened, as it was named.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Waits for the end and hands over what PlannerDocument::open() or create() gave. The document lives in
    /// the thread that began the opening. Called once.
    [[nodiscard]] Result<std::unique_ptr<PlannerDocument>> take() { return m_opened.get(); }

private:
    QString m_path;
    std::future<Result<std::unique_ptr<PlannerDocument>>> m_opened; ///< whose end waits for the thread
};

} // namespace ninefold
