// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/one_window.h"

#include "app/cli/commands/hand_over.h"
#include "ui/desktop/raise_window.h"
#include "ui/window/document_desk.h"

#include <QWidget>

namespace ninefold::app {

OneWindow::OneWindow(QWidget& window, ui::DocumentDesk& desk)
    : m_desk{desk}
    , m_commands{desk}
    , m_instance{[this](const QByteArray& command) {
        // Whoever asks for the planner means all of it; what is wrong with it is in the answer.
        if (PlannerDocument* document = m_desk.document())
            static_cast<void>(document->readPast());
        return cli::answerCommand(command, m_commands);
    }} {
    connect(&m_desk, &ui::DocumentDesk::documentChanged, this, &OneWindow::follow);
    connect(&m_desk, &ui::DocumentDesk::accessChanged, this, &OneWindow::follow);
    connect(&m_instance, &ui::SingleInstance::raiseRequested, &window,
            [&window](const QByteArray& token) { ui::raiseWindow(window, token); });
    follow();
}

void OneWindow::follow() {
    const PlannerDocument* document = m_desk.document();
    if (document && !document->isInMemory() && document->access() == Access::ReadWrite)
        m_instance.serve(document->path());
    else
        m_instance.stop();
}

} // namespace ninefold::app
