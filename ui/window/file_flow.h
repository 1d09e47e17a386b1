// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_opening.h"

#include <QObject>

class QMenu;

namespace ninefold::ui {

class DocumentDesk;
class FileChooser;
class Language;
class MainWindow;
class Settings;
class ThemeSource;

/// Carries out what the file menu asks for: opens, makes, copies and restores planners on the desk, shows
/// them in the window, and says what went wrong and how to go on.
class FileFlow : public QObject {
    Q_OBJECT

public:
    /// Everything handed in outlives the flow.
    FileFlow(MainWindow& window, DocumentDesk& desk, Settings& settings, FileChooser& chooser,
             const ThemeSource& theme, const Language& language);

    /// The planner that a start opens: `file` if it names one, else the planner of last time, else the
    /// default one.
    [[nodiscard]] static QString plannerToOpen(const QString& file, const Settings& settings);
    /// Begins to open that one; the default one is made when missing.
    [[nodiscard]] static PlannerOpening begin(const QString& file, const Settings& settings,
                                              const Clock& clock, Reading reading = Reading::Whole);
    /// Shows what was begun to be opened, and waits for it.
    void start(PlannerOpening opening);
    /// Both in one.
    void start(const QString& file);
    /// Reads what opening the present left out. A planner that turns out to be damaged is closed, as if it
    /// had not opened at all.
    void readPast();
    /// Opens a planner by its path.
    void open(const QString& path);
    /// Opens the made-up year in the language of the interface. It lives in memory only.
    void openSample();
    /// Says what went wrong.
    void report(const Error& error);

private:
    void wire();
    void adopt();
    void sayAccess();
    void say(const Error& error, const QString& key);
    void settle(const Result<void>& opened, const QString& path);
    void makePlanner();
    void choosePlanner();
    void saveCopy();
    void restoreBackup();
    void takeOver();
    void fillRecent(QMenu& menu);

    MainWindow& m_window;
    DocumentDesk& m_desk;
    Settings& m_settings;
    FileChooser& m_chooser;
    const ThemeSource& m_theme;
    const Language& m_language;
};

} // namespace ninefold::ui
