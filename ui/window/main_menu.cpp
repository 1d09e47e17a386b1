// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_menu.h"

#include "ui/window/window_actions.h"

namespace ninefold::ui {

MainMenu::MainMenu(const WindowActions& actions, QWidget* parent)
    : QMenu{parent}
    , m_recent{new QMenu{this}} {
    setObjectName(QStringLiteral("mainMenu"));
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    addActions({actions.makePlanner, actions.openPlanner});
    addMenu(m_recent);
    addActions({actions.saveCopy, actions.restoreBackup, actions.showInFolder});
    addSeparator();
    m_beforeExchange = addSeparator();
    addActions({actions.find, actions.undo, actions.redo, actions.askWhy});
    addSeparator();
    addActions({actions.focus, actions.keepFocus, actions.stopFocus});
    addActions({actions.putInFocus, actions.focusOnly});
    addSeparator();
    addActions({actions.showTable, actions.restPeriods, actions.chapters, actions.reviewCycle});
    m_beforeWindow = addSeparator();
    addActions({actions.showSettings, actions.nextPane, actions.quit});
    retranslate();
}

void MainMenu::addExchange(QMenu* menu) {
    insertMenu(m_beforeExchange, menu);
}

void MainMenu::addZoom(QAction* zoom) {
    insertAction(m_beforeWindow, zoom);
}

void MainMenu::retranslate() {
    m_recent->setTitle(tr("Open Recent"));
}

} // namespace ninefold::ui
