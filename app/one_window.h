// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handed_commands.h"
#include "ui/instance/single_instance.h"

class QWidget;

namespace ninefold::app {

/// Makes the window the one window of its planner: as long as it has the planner open for writing, another
/// start of Ninefold raises it, and command lines hand their changes over to it.
class OneWindow final : public QObject {
    Q_OBJECT

public:
    /// `window` and `desk` outlive it.
    OneWindow(QWidget& window, ui::DocumentDesk& desk);

private:
    void follow();

    ui::DocumentDesk& m_desk;
    HandedCommands m_commands;
    ui::SingleInstance m_instance;
};

} // namespace ninefold::app
