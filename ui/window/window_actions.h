// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace ninefold {
class PlannerSession;
}

namespace ninefold::ui {

class ThemeSource;

/// Everything the window can be asked for, as actions with their names, keys and pictures. Menus, buttons and
/// the keyboard all trigger these; what they do is connected by whoever does it.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(const ThemeSource& theme, QObject* parent);

    QAction* const makePlanner;
    QAction* const openPlanner;
    QAction* const saveCopy;
    QAction* const restoreBackup;
    QAction* const showInFolder;
    QAction* const showBackups;
    QAction* const exportPage;
    QAction* const print;
    QAction* const quarterSheet;
    QAction* const checkSheet;
    QAction* const emptyForm;
    QAction* const find;
    QAction* const undo;
    QAction* const redo;
    QAction* const focus; ///< begins a focus block, or lets it stand still or go on
    QAction* const keepFocus;
    QAction* const stopFocus;
    QAction* const putInFocus; ///< what keys speak of, for its review period; or takes it out
    QAction* const focusOnly;  ///< checkable
    QAction* const showToday;
    QAction* const showTable;
    QAction* const restPeriods;
    QAction* const chapters;
    QAction* const reviewCycle;
    QAction* const showGrid;
    QAction* const showProgress;
    QAction* const showReview;
    QAction* const showYears;
    QAction* const showSettings;
    QAction* const askWhy;
    QAction* const nextPane;
    QAction* const previousPane;
    QAction* const quit;

    /// Every action, for a widget that answers to their keys.
    [[nodiscard]] QList<QAction*> all() const;
    /// Names undo and redo by the steps of this session from now on; null disables them.
    void followHistory(const PlannerSession* session);
    /// Says what focus would do: begin a block, let the one `isThere` stand still, or go on.
    void nameFocus(bool isRunning, bool isThere);
    void retranslate();

private:
    [[nodiscard]] QAction* add(const char* name);
    void setIcons(const ThemeSource& theme);
    void setShortcuts();
    void nameHistory();

    const PlannerSession* m_session = nullptr;
    bool m_isFocusRunning = false;
    bool m_isFocusThere = false;
};

/// The tip of a button that triggers `action`: its name and its key.
[[nodiscard]] QString tipOf(const QAction& action);

} // namespace ninefold::ui
