// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/desktop_presence.h"
#include "app/one_window.h"
#include "app/page_export.h"
#include "app/screenshots.h"
#include "app/workbench.h"
#include "ui/desktop/launch_options.h"
#include "ui/instance/instance_call.h"
#include "ui/widgets/file_chooser.h"
#include "ui/window/link_flow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QIcon>
#include <QTimer>

#include <chrono>
#include <functional>

namespace ninefold::app {

namespace {

constexpr std::chrono::milliseconds afterFirstPaint{500};

// Calls once, when a window has been painted for the first time.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget& window, std::function<void()> then)
        : m_then{std::move(then)} {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject* window, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            window->removeEventFilter(this);
            // Before any input, and after what was painted has gone to the display.
            QMetaObject::invokeMethod(this, m_then, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<void()> m_then;
};

bool showsWindow(const ui::LaunchOptions& options) {
    return options.exportFile.isEmpty() && options.screenshotFolder.isEmpty();
}

int runWindow(const ui::LaunchOptions& options, int& argc, char** argv) {
    const QString settingsPath = ui::Settings::defaultPath();
    const SystemClock clock;
    std::optional<PlannerOpening> opening;
    if (!options.opensSample)
        opening.emplace(
            ui::FileFlow::begin(options.file, ui::Settings{settingsPath}, clock, Reading::Present));
    const QApplication application{argc, argv};
    ui::DialogFileChooser chooser;
    Workbench bench{{settingsPath, ui::Autostart::ofThisProgram()},
                    ui::SystemAppearance::hasDarkGround(QApplication::palette()),
                    clock,
                    chooser};
    bench.system.connectToDesktop();
    bench.settings.useForNow(options.language, options.theme);
    const ui::LinkFlow links{bench.window, &QDesktopServices::openUrl};
    const OneWindow oneWindow{bench.window, bench.desk};
    if (opening)
        bench.files.start(std::move(*opening));
    else
        bench.files.openSample();
    const FirstPaint firstPaint{bench.window, [&bench] { bench.files.readPast(); }};
    DesktopPresence presence{bench, clock, QDBusConnection::sessionBus()};
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&presence, &DesktopPresence::endWanted, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    if (options.startsHidden) {
        bench.files.readPast();
        presence.startHidden();
    } else {
        bench.window.show();
    }
    // The first paint does not wait for a picture that only a list of windows shows.
    QTimer::singleShot(afterFirstPaint, &presence, [&presence] {
        QGuiApplication::setWindowIcon(QIcon{QStringLiteral(":/application/app.ninefold.Ninefold.png")});
        presence.start();
    });
    const int status = QApplication::exec();
    bench.desk.close();
    return status;
}

} // namespace

void prepareEnvironment(const ui::LaunchOptions& options, bool hasDisplay) {
    if (!options.exportFile.isEmpty())
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the same page with a display and without
    if (options.screenshotFolder.isEmpty())
        return;
    qputenv("QT_SCALE_FACTOR", QByteArray::number(options.scale));
    if (!hasDisplay)
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

bool raisesOther(const ui::LaunchOptions& options) {
    if (!showsWindow(options) || options.opensSample)
        return false;
    return ui::raiseInstance(
        ui::FileFlow::plannerToOpen(options.file, ui::Settings{ui::Settings::defaultPath()}));
}

int run(const ui::LaunchOptions& options, int& argc, char** argv) {
    QGuiApplication::setDesktopFileName(QStringLiteral("app.ninefold.Ninefold"));
    if (showsWindow(options))
        return runWindow(options, argc, argv);
    const QApplication application{argc, argv};
    return options.exportFile.isEmpty() ? takeScreenshots(options) : exportPage(options);
}

} // namespace ninefold::app
