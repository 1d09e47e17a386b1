// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/printers.h"
#include "ui/settings/appearance.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/theme/system_appearance.h"
#include "ui/theme/theme_source.h"
#include "ui/window/document_desk.h"
#include "ui/window/export_flow.h"
#include "ui/window/file_flow.h"
#include "ui/window/focus_flow.h"
#include "ui/window/import_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/paper_flow.h"
#include "ui/window/review_flow.h"

namespace ninefold::app {

/// Everything behind one window, built and wired: what the program, the pictures and the journeys have in
/// common.
struct Workbench {
    /// Where the settings lie: their own file, and the entry that starts Ninefold at login.
    struct Places {
        QString settings;
        ui::Autostart autostart;
    };

    /// `clock` and `chooser` outlive it. Shows nothing and opens nothing yet.
    Workbench(const Places& places, bool isSystemDark, const Clock& clock, ui::FileChooser& chooser);

    ui::Settings settings;
    ui::Language language;
    ui::SystemAppearance system;
    ui::ThemeSource theme;
    ui::Appearance appearance;
    ui::DocumentDesk desk;
    ui::MainWindow window;
    ui::FocusFlow focus;
    ui::FileFlow files;
    ui::ImportFlow imports;
    ui::ExportFlow exports;
    ui::SystemPrinters printers;
    ui::PaperFlow papers;
    ui::ReviewFlow reviews;
};

} // namespace ninefold::app
