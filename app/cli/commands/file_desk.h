// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/writing_command.h"
#include "core/base/clock.h"
#include "core/session/planner_document.h"

#include <memory>

namespace ninefold::cli {

/// A desk for a planner file that no window has open: takes its lock, and makes the file if there is none.
/// PlannerLocked where another holds it.
class FileDesk final : public WritingDesk {
public:
    /// Nothing is opened yet. `clock` outlives the desk.
    FileDesk(QString plannerPath, const Clock& clock);

    [[nodiscard]] Result<PlannerSession*> session() override;
    [[nodiscard]] Result<QString> backUp() override;
    [[nodiscard]] Result<QString> restore(const QString& backup) override;

private:
    QString m_path;
    const Clock& m_clock;
    std::unique_ptr<PlannerDocument> m_document;
};

} // namespace ninefold::cli
