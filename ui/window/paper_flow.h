// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_content.h"
#include "ui/paper/page_dialog.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace ninefold::ui {

class FileChooser;
class MainWindow;
class Settings;

/// Takes the year on the screen to paper: into a PDF or a picture, to a printer, as an empty form, or as the
/// sheet of one of its periods.
class PaperFlow : public QObject {
    Q_OBJECT

public:
    /// Puts its actions into `menu`, before what is there. Everything handed in outlives the flow; a printer
    /// is not looked for before somebody wants to print.
    PaperFlow(MainWindow& window, QMenu& menu, Settings& settings, FileChooser& chooser, Printers& printers,
              const ThemeSource& theme);

private:
    void openYear(PageDialog::Purpose purpose, bool isForm);
    void openQuarter();
    void openCheckSheet();
    void open(PageDialog::Purpose purpose, std::unique_ptr<const Printable> printable,
              const PageChoices& choices);
    [[nodiscard]] PageContent content() const;
    /// The last day that Progress speaks of, or today.
    [[nodiscard]] QDate dayShown() const;
    void save(PageFormat format);
    void remember() const;

    MainWindow& m_window;
    Settings& m_settings;
    FileChooser& m_chooser;
    Printers& m_printers;
    const ThemeSource& m_theme;
    QPointer<PageDialog> m_dialog;
};

} // namespace ninefold::ui
