// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/main_window.h"

#include <QCloseEvent>

namespace ninefold::ui {

// The ways out of the window: closing it, and ending the whole program.

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!finishEditing() && !m_mayLoseTyping) {
        event->ignore();
        sayUnsaved();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
    if (!m_isQuitting)
        Q_EMIT closed();
}

void MainWindow::quit() {
    m_isQuitting = true;
    if (close())
        Q_EMIT quitWanted();
    m_isQuitting = false;
}

void MainWindow::sayUnsaved() {
    const auto closeAnyway = [this, isQuitting = m_isQuitting] {
        m_mayLoseTyping = true;
        isQuitting ? quit() : static_cast<void>(close());
    };
    m_messages->post({QStringLiteral("unsaved"),
                      MessageKind::Problem,
                      [] { return tr("What is being typed cannot be saved. It would be lost on closing."); },
                      {{[] { return tr("Close Anyway"); }, closeAnyway}}});
}

} // namespace ninefold::ui
