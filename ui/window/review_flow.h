// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review_records.h"

#include <QObject>
#include <QPointer>

namespace ninefold {
struct Error;
}

namespace ninefold::ui {

class FileChooser;
class MainWindow;
class PageDialog;
class Printers;
class Settings;
class ThemeSource;
enum class PageFormat;
enum class ReviewFile;

/// Takes a written review out of the window and in: Markdown, pages, and the whole year as one text.
class ReviewFlow : public QObject {
    Q_OBJECT

public:
    /// Everything handed in outlives the flow.
    ReviewFlow(MainWindow& window, Settings& settings, FileChooser& chooser, Printers& printers,
               const ThemeSource& theme);

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);

private:
    void take(const Review& review, ReviewFile what);
    void takeIn(const Review& review);
    void saveText(const QString& name, const QString& text);
    void openPages(const Review& review, bool isForPaper);
    void savePages(PageFormat format);
    [[nodiscard]] const Review* find(ReviewId review) const;

    MainWindow& m_window;
    Settings& m_settings;
    FileChooser& m_chooser;
    Printers& m_printers;
    const ThemeSource& m_theme;
    QPointer<PageDialog> m_dialog;
};

} // namespace ninefold::ui
