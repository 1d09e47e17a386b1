// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_actions.h"

#include "core/session/planner_session.h"
#include "ui/models/find_model.h"
#include "ui/text/step_text.h"
#include "ui/theme/icons.h"

#include <QKeySequence>

namespace ninefold::ui {

namespace {

void dressFocus(const ThemeSource& theme, const WindowActions& actions) {
    actions.focus->setIcon(themedIcon(theme, Icon::Timer));
    actions.keepFocus->setIcon(themedIcon(theme, Icon::Pencil));
    actions.stopFocus->setIcon(themedIcon(theme, Icon::Square));
    for (QAction* action : {actions.focus, actions.keepFocus, actions.stopFocus})
        action->setEnabled(false);
}

} // namespace

WindowActions::WindowActions(const ThemeSource& theme, QObject* parent)
    : QObject{parent}
    , makePlanner{add("newPlanner")}
    , openPlanner{add("openPlanner")}
    , saveCopy{add("saveCopy")}
    , restoreBackup{add("restoreBackup")}
    , showInFolder{add("showInFolder")}
    , showBackups{add("showBackups")}
    , exportPage{add("exportPage")}
    , print{add("print")}
    , quarterSheet{add("quarterSheet")}
    , checkSheet{add("checkSheet")}
    , emptyForm{add("emptyForm")}
    , find{add("find")}
    , undo{add("undo")}
    , redo{add("redo")}
    , focus{add("focus")}
    , keepFocus{add("keepFocus")}
    , stopFocus{add("stopFocus")}
    , putInFocus{add("putInFocus")}
    , focusOnly{add("focusOnly")}
    , showToday{add("showToday")}
    , showTable{add("showTable")}
    , restPeriods{add("restPeriods")}
    , chapters{add("chapters")}
    , reviewCycle{add("reviewCycle")}
    , showGrid{add("showGrid")}
    , showProgress{add("showProgress")}
    , showReview{add("showReview")}
    , showYears{add("showYears")}
    , showSettings{add("showSettings")}
    , askWhy{add("askWhy")}
    , nextPane{add("nextPane")}
    , previousPane{add("previousPane")}
    , quit{add("quit")} {
    setIcons(theme);
    setShortcuts();
    retranslate();
}

void WindowActions::setIcons(const ThemeSource& theme) {
    makePlanner->setIcon(themedIcon(theme, Icon::PlusFile));
    openPlanner->setIcon(themedIcon(theme, Icon::FolderOpen));
    saveCopy->setIcon(themedIcon(theme, Icon::Copy));
    restoreBackup->setIcon(themedIcon(theme, Icon::History));
    showInFolder->setIcon(themedIcon(theme, Icon::Folder));
    exportPage->setIcon(themedIcon(theme, Icon::Image));
    print->setIcon(themedIcon(theme, Icon::Printer));
    quarterSheet->setIcon(themedIcon(theme, Icon::ChartColumn));
    checkSheet->setIcon(themedIcon(theme, Icon::CalendarCheck));
    emptyForm->setIcon(themedIcon(theme, Icon::Grid));
    find->setIcon(themedIcon(theme, Icon::Search));
    undo->setIcon(themedIcon(theme, Icon::Undo));
    redo->setIcon(themedIcon(theme, Icon::Redo));
    dressFocus(theme, *this);
    putInFocus->setIcon(themedIcon(theme, Icon::Bookmark));
    focusOnly->setIcon(themedIcon(theme, Icon::Bookmark));
    focusOnly->setCheckable(true);
    showToday->setIcon(themedIcon(theme, Icon::CalendarCheck));
    showTable->setIcon(themedIcon(theme, Icon::Table));
    restPeriods->setIcon(themedIcon(theme, Icon::Moon));
    reviewCycle->setIcon(themedIcon(theme, Icon::Repeat));
    showGrid->setIcon(themedIcon(theme, Icon::Grid));
    showProgress->setIcon(themedIcon(theme, Icon::ChartColumn));
    showReview->setIcon(themedIcon(theme, Icon::Message));
    showSettings->setIcon(themedIcon(theme, Icon::Settings));
    askWhy->setIcon(themedIcon(theme, Icon::Info));
    quit->setIcon(themedIcon(theme, Icon::Leave));
}

void WindowActions::setShortcuts() {
    makePlanner->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_N});
    openPlanner->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_O});
    saveCopy->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    print->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_P});
    find->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_K});
    undo->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Z});
    redo->setShortcuts({QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, QKeySequence{Qt::CTRL | Qt::Key_Y}});
    putInFocus->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_D});
    focusOnly->setShortcut(QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    showToday->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_1});
    showTable->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_T});
    restPeriods->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_R});
    showGrid->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_2});
    showProgress->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_3});
    showReview->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_4});
    showYears->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_L});
    showSettings->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Comma});
    askWhy->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_I});
    nextPane->setShortcut(QKeySequence{Qt::Key_F6});
    previousPane->setShortcut(QKeySequence{Qt::SHIFT | Qt::Key_F6});
    quit->setShortcut(QKeySequence{Qt::CTRL | Qt::Key_Q});
}

QAction* WindowActions::add(const char* name) {
    auto* action = new QAction{this};
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

QList<QAction*> WindowActions::all() const {
    return findChildren<QAction*>(Qt::FindDirectChildrenOnly);
}

void WindowActions::followHistory(const PlannerSession* session) {
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    if (session)
        connect(session, &PlannerSession::historyChanged, this, &WindowActions::nameHistory);
    nameHistory();
}

void WindowActions::nameHistory() {
    const Step* back = m_session ? m_session->toUndo() : nullptr;
    const Step* again = m_session ? m_session->toRedo() : nullptr;
    undo->setEnabled(back);
    redo->setEnabled(again);
    undo->setProperty(FindModel::ownWordProperty, tr("Undo"));
    redo->setProperty(FindModel::ownWordProperty, tr("Redo"));
    undo->setText(back ? tr("Undo: %1").arg(stepText(*back)) : tr("Undo"));
    redo->setText(again ? tr("Redo: %1").arg(stepText(*again)) : tr("Redo"));
}

void WindowActions::nameFocus(bool isRunning, bool isThere) {
    m_isFocusRunning = isRunning;
    m_isFocusThere = isThere;
    focus->setText(isRunning ? tr("Pause the Focus Block")
                   : isThere ? tr("Go On with the Focus Block")
                             : tr("Begin a Focus Block"));
}

void WindowActions::retranslate() {
    makePlanner->setText(tr("New Planner…"));
    openPlanner->setText(tr("Open…"));
    saveCopy->setText(tr("Save a Copy…"));
    restoreBackup->setText(tr("Restore a Backup…"));
    showInFolder->setText(tr("Show in Folder"));
    showBackups->setText(tr("Show Backups in Folder"));
    exportPage->setText(tr("Export Picture or PDF…"));
    print->setText(tr("Print…"));
    quarterSheet->setText(tr("Quarter Sheet…"));
    checkSheet->setText(tr("Check Sheet…"));
    emptyForm->setText(tr("Empty Form…"));
    find->setText(tr("Find"));
    nameFocus(m_isFocusRunning, m_isFocusThere);
    keepFocus->setText(tr("Stop and Keep the Minutes as a Note"));
    stopFocus->setText(tr("Stop the Focus Block"));
    putInFocus->setText(tr("In Focus This Period, or Not"));
    focusOnly->setText(tr("Show the Focus Only"));
    showToday->setText(tr("Today"));
    showTable->setText(tr("Table of Days"));
    restPeriods->setText(tr("Rest Periods…"));
    chapters->setText(tr("Chapters…"));
    reviewCycle->setText(tr("Review Cycle…"));
    showGrid->setText(tr("Grid"));
    showProgress->setText(tr("Progress"));
    showReview->setText(tr("Review"));
    showYears->setText(tr("Years Side by Side"));
    showSettings->setText(tr("Settings"));
    askWhy->setText(tr("Why This Number?"));
    nextPane->setText(tr("Next Pane"));
    previousPane->setText(tr("Previous Pane"));
    quit->setText(tr("Quit"));
    nameHistory();
}

QString tipOf(const QAction& action) {
    QString name = action.text();
    name.remove(QStringLiteral("…"));
    if (action.shortcut().isEmpty())
        return name;
    return QStringLiteral("%1 (%2)").arg(name, action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace ninefold::ui
