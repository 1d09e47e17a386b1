// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QDropEvent;
class QMenu;

namespace ninefold::ui {

class FileChooser;
class ImportDialog;
class MainWindow;
class Settings;
class ThemeSource;
struct DroppedList;

/// Brings lists and documents from outside into the planner on the screen: by menu, from the clipboard and by
/// drop. Each opens the preview; nothing changes before that is accepted.
class ImportFlow : public QObject {
    Q_OBJECT

public:
    /// Puts its menu into the window. Everything handed in outlives the flow.
    ImportFlow(MainWindow& window, Settings& settings, FileChooser& chooser, const ThemeSource& theme);

    /// Shows what the file would bring.
    void importFile(const QString& path);
    /// Shows what the text would bring.
    void importText(const QString& text);
    /// Shows what is in the clipboard if that is a list, else where a list can come from.
    void importAnything();

Q_SIGNALS:
    /// A planner was dropped on the window.
    void plannerDropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wire();
    void retranslate();
    void chooseFile();
    [[nodiscard]] ImportDialog* dialog();
    void settle(int year);
    /// Whether something dragged over `target` is for the window; then it is accepted, and when dropped,
    /// shown.
    bool takes(const QObject* target, QDropEvent& drop);
    void take(const DroppedList& dropped);

    MainWindow& m_window;
    Settings& m_settings;
    FileChooser& m_chooser;
    const ThemeSource& m_theme;
    QMenu* m_menu;
    QAction* m_paste;
    QAction* m_open;
    QPointer<ImportDialog> m_dialog;
};

} // namespace ninefold::ui
