// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace ninefold {
struct Error;
}

namespace ninefold::ui {

class FileChooser;
class MainWindow;
class Settings;
class ThemeSource;

/// Takes the planner on the screen out: into a document, into lists, and into the clipboard as a table.
class ExportFlow : public QObject {
    Q_OBJECT

public:
    /// Puts its menu into the window. Everything handed in outlives the flow.
    ExportFlow(MainWindow& window, Settings& settings, FileChooser& chooser, ThemeSource& theme);

    /// The menu, for what else can be taken out.
    [[nodiscard]] QMenu& menu() const { return *m_menu; }
    /// Says in the window that a file was written, with the way to it.
    static void saySaved(const MainWindow& window, const QString& path);

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void save(const QString& extension);
    void copyTable();
    void copyPicture();
    void savePart(QWidget& part, const QString& name);
    void printPart(QWidget& part);

    MainWindow& m_window;
    Settings& m_settings;
    FileChooser& m_chooser;
    ThemeSource& m_theme;
    QMenu* m_menu;
    std::vector<QAction*> m_files; ///< in the order of the extensions
    QAction* m_copy;
    QAction* m_copyPicture;
};

} // namespace ninefold::ui
