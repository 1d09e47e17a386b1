// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/one_window.h"
#include "app/screenshots.h"
#include "ui/desktop/launch_options.h"
#include "ui/instance/instance_call.h"
#include "ui/settings/appearance.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/theme/system_appearance.h"
#include "ui/widgets/file_chooser.h"
#include "ui/window/document_desk.h"
#include "ui/window/export_flow.h"
#include "ui/window/file_flow.h"
#include "ui/window/import_flow.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>

namespace ninefold::app {

namespace {

constexpr double middleLightness = 0.5;

int runWindow(const ui::LaunchOptions& options) {
    ui::Settings settings{ui::Settings::defaultPath()};
    settings.useForNow(options.language, options.theme);
    if (!options.opensSample && ui::raiseInstance(ui::FileFlow::plannerToOpen(options.file, settings)))
        return 0;
    ui::Language language;
    language.use(settings.language());
    ui::SystemAppearance system{QApplication::palette().color(QPalette::Window).lightnessF() <
                                middleLightness};
    system.connectToDesktop();
    ui::ThemeSource theme;
    const ui::Appearance appearance{theme, settings, system};
    const SystemClock clock;
    ui::DialogFileChooser chooser;
    ui::DocumentDesk desk{clock};
    ui::MainWindow window{theme, settings};
    ui::FileFlow files{window, desk, settings, chooser, theme, language};
    const OneWindow oneWindow{window, desk};
    ui::ImportFlow imports{window, settings, chooser, theme};
    ui::ExportFlow exports{window, settings, chooser, theme};
    QObject::connect(&imports, &ui::ImportFlow::plannerDropped, &files, &ui::FileFlow::open);
    QObject::connect(&exports, &ui::ExportFlow::errorRaised, &files, &ui::FileFlow::report);
    QObject::connect(&settings, &ui::Settings::languageChanged, &window,
                     [&] { language.use(settings.language()); });
    if (options.opensSample)
        files.openSample();
    else
        files.start(options.file);
    window.show();
    const int status = QApplication::exec();
    desk.close();
    return status;
}

} // namespace

void prepareEnvironment(const ui::LaunchOptions& options, bool hasDisplay) {
    if (options.screenshotFolder.isEmpty())
        return;
    qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    if (!hasDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int run(const ui::LaunchOptions& options) {
    QGuiApplication::setDesktopFileName(QStringLiteral("app.ninefold.Ninefold"));
    QGuiApplication::setWindowIcon(QIcon{QStringLiteral(":/application/app.ninefold.Ninefold.png")});
    return options.screenshotFolder.isEmpty() ? runWindow(options) : takeScreenshots(options);
}

} // namespace ninefold::app
