// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace ninefold {
class PlannerSession;
struct Error;
} // namespace ninefold

namespace ninefold::ui {

class Settings;
class SettingsPage;
class ThemeSource;

/// The screen of settings. Its page is made when it is first seen, so that the start of the program does not
/// wait for it.
class SettingsScreen : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives the screen.
    SettingsScreen(const ThemeSource& theme, Settings& settings, QWidget* parent = nullptr);

    /// Shows the settings that travel with this planner; null shows that there is none.
    void setSession(PlannerSession* session);
    /// Forbids changing the settings that travel with the planner.
    void setReadOnly(bool isReadOnly);
    /// Where the planner and its backups lie; empty when it lies in memory only.
    void setFile(const QString& path, const QString& backups);

Q_SIGNALS:
    void showFileWanted();
    void showBackupsWanted();
    void restoreWanted();
    void errorRaised(const ninefold::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildPage();

    const ThemeSource& m_theme;
    Settings& m_settings;
    SettingsPage* m_page = nullptr;
    QPointer<PlannerSession> m_session;
    bool m_isReadOnly = false;
    QString m_path;
    QString m_backups;
};

} // namespace ninefold::ui
