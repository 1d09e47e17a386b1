// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/writing_command.h"

namespace ninefold::ui {
class DocumentDesk;
}

namespace ninefold::app {

/// Carries out what a command line hands over on the planner that is open in the window.
class HandedCommands final : public cli::WritingDesk {
public:
    /// `desk` outlives it.
    explicit HandedCommands(ui::DocumentDesk& desk);

    [[nodiscard]] Result<PlannerSession*> session() override;
    [[nodiscard]] Result<QString> backUp() override;
    [[nodiscard]] Result<QString> restore(const QString& backup) override;

private:
    ui::DocumentDesk& m_desk;
};

} // namespace ninefold::app
