// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_options.h"
#include "ui/theme/theme_source.h"

#include <QCoreApplication>
#include <QDate>
#include <QSize>
#include <QStringList>

#include <optional>

namespace ninefold::ui {

/// What the command line of `ninefold` asks for.
struct LaunchOptions {
    Q_DECLARE_TR_FUNCTIONS(ninefold::ui::LaunchOptions)

public:
    QString file{};                    ///< the planner to open; empty opens the one of last time
    std::optional<QString> language{}; ///< a code of Language::all()
    std::optional<ThemeChoice> theme{};
    QString screenshotFolder{}; ///< not empty: render every screen to PNG there, and end
    QSize size{1440, 900};      ///< of the window in a screenshot
    double scale = 1;           ///< pixels a point in a screenshot, 0.5–4
    QString exportFile{};       ///< not empty: write a page to it, in the format of its extension, and end
    std::optional<int> year{};  ///< of the page; the running one if absent
    PageOptions page{};
    bool wantsQuarterSheet = false; ///< a period on the page in place of the year
    bool wantsCheckSheet = false;   ///< the routines of a month
    std::optional<QDate> day{};     ///< which the period or the month contains; today if absent
    bool opensSample = false;
    bool startsHidden = false; ///< in the tray, or as a minimized window where there is none
    bool wantsHelp = false;
    bool wantsVersion = false;
    QString mistake{}; ///< not empty: one line that says what cannot be understood

    /// Reads `arguments`, the program's name first.
    [[nodiscard]] static LaunchOptions read(const QStringList& arguments);
    [[nodiscard]] static QString helpText();
    [[nodiscard]] static QString versionText();
    /// One line for a machine without a display.
    [[nodiscard]] static QString noDisplayText();
    /// One line for pictures that cannot be written to `folder`.
    [[nodiscard]] static QString cannotWriteText(const QString& folder);
};

} // namespace ninefold::ui
