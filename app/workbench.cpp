// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

namespace ninefold::app {

Workbench::Workbench(const Places& places, bool isSystemDark, const Clock& clock, ui::FileChooser& chooser)
    : settings{places.settings, places.autostart}
    , language{settings.language()}
    , system{isSystemDark}
    , appearance{theme, settings, system}
    , desk{clock}
    , window{theme, settings}
    , focus{window, settings, theme}
    , files{window, desk, settings, chooser, theme, language}
    , imports{window, settings, chooser, theme}
    , exports{window, settings, chooser, theme}
    , papers{window, exports.menu(), settings, chooser, printers, theme}
    , reviews{window, settings, chooser, printers, theme} {
    QObject::connect(&settings, &ui::Settings::languageChanged, &window,
                     [this] { language.use(settings.language()); });
    QObject::connect(&imports, &ui::ImportFlow::plannerDropped, &files, &ui::FileFlow::open);
    QObject::connect(&exports, &ui::ExportFlow::errorRaised, &files, &ui::FileFlow::report);
    QObject::connect(&reviews, &ui::ReviewFlow::errorRaised, &files, &ui::FileFlow::report);
}

} // namespace ninefold::app
