// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/workbench.h"
#include "core/session/planner_session.h"
#include "ui/desktop/launch_options.h"
#include "ui/grid/grid_screen.h"
#include "ui/grid/zoom_actions.h"
#include "ui/widgets/file_chooser.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>

namespace ninefold::app {

namespace {

class Photographer {
public:
    explicit Photographer(const ui::LaunchOptions& options)
        : m_options{options}
        , m_bench{{m_folder.filePath(QStringLiteral("settings.ini")),
                   ui::Autostart::ofThisProgram(m_folder.filePath(QStringLiteral("ninefold.desktop")))},
                  false,
                  m_clock,
                  m_chooser} {
        m_bench.settings.setReducesMotion(true);
    }

    // One picture of every screen in this theme and language; false when one cannot be written.
    [[nodiscard]] bool take(ui::ThemeChoice theme, const QString& language) {
        m_bench.settings.useForNow(language, theme);
        QApplication::processEvents(); // the new language reaches every widget
        if (!open())
            return false;
        ui::MainWindow& window = m_bench.window;
        window.resize(m_options.size);
        window.show();
        const QString end = QStringLiteral("%1-%2").arg(ui::themeName(theme), language);
        window.actions().showToday->trigger();
        bool isWritten = grab(QStringLiteral("today-%1").arg(end));
        window.actions().askWhy->trigger();
        isWritten = grab(QStringLiteral("why-day-%1").arg(end)) && isWritten;
        window.actions().showTable->trigger();
        isWritten = grab(QStringLiteral("table-%1").arg(end)) && isWritten;
        window.actions().showGrid->trigger();
        isWritten = grab(QStringLiteral("grid-%1").arg(end)) && isWritten;
        window.grid().goTo({0, 0});
        window.grid().zoom().in->trigger();
        isWritten = grab(QStringLiteral("grid-zoom-%1").arg(end)) && isWritten;
        window.grid().zoom().out->trigger();
        for (const auto& [place, name] :
             {std::pair{CellPlace{0, 0}, "why-action"}, {CellPlace{}, "why-core"}}) {
            window.grid().goTo(place);
            window.actions().askWhy->trigger();
            isWritten = grab(QStringLiteral("%1-%2").arg(QLatin1String{name}, end)) && isWritten;
        }
        window.actions().showProgress->trigger();
        isWritten = grab(QStringLiteral("progress-%1").arg(end)) && isWritten;
        if (auto* routines = window.findChild<QWidget*>(QStringLiteral("routineTable"))) {
            QKeyEvent enter{QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier};
            QApplication::sendEvent(routines, &enter);
            isWritten = grab(QStringLiteral("routine-%1").arg(end)) && isWritten;
        }
        isWritten = grabReview(end) && isWritten;
        if (window.session()->planner().plans().size() > 1) {
            window.actions().showYears->trigger();
            isWritten = grab(QStringLiteral("years-%1").arg(end)) && isWritten;
        }
        window.actions().showSettings->trigger();
        return grab(QStringLiteral("settings-%1").arg(end)) && isWritten;
    }

private:
    // The quarterly review, each of its pages, and the year.
    [[nodiscard]] bool grabReview(const QString& end) {
        m_bench.window.actions().showReview->trigger();
        auto* steps = m_bench.window.findChild<QWidget*>(QStringLiteral("reviewSteps"));
        bool isWritten = true;
        int number = 0;
        for (auto* step : steps->findChildren<QAbstractButton*>()) {
            step->click();
            isWritten = grab(QStringLiteral("review-%1-%2").arg(++number).arg(end)) && isWritten;
        }
        auto* parts = m_bench.window.findChild<QWidget*>(QStringLiteral("reviewParts"));
        const auto segments = parts->findChildren<QAbstractButton*>();
        const std::array names{"written", "commitments", "year"}; // behind the quarter
        for (std::size_t i = 0; i < names.size(); ++i) {
            segments.at(static_cast<int>(i) + 1)->click();
            isWritten = grab(QStringLiteral("review-%1-%2").arg(QLatin1String{names[i]}, end)) && isWritten;
        }
        return isWritten;
    }

    [[nodiscard]] bool grab(const QString& name) {
        // What a layout gives to the layouts inside it settles one round after another.
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
        return m_bench.window.grab().save(QStringLiteral("%1/%2.png").arg(m_options.screenshotFolder, name));
    }

    [[nodiscard]] bool open() {
        if (!m_options.file.isEmpty()) {
            m_bench.files.open(m_options.file);
            return m_bench.desk.document();
        }
        return (m_options.opensSample ? m_bench.desk.openSample(m_bench.language.code())
                                      : m_bench.desk.openInMemory())
            .has_value();
    }

    const ui::LaunchOptions& m_options;
    SystemClock m_clock;
    ui::DialogFileChooser m_chooser;
    QTemporaryDir m_folder;
    Workbench m_bench;
};

} // namespace

int takeScreenshots(const ui::LaunchOptions& options) {
    std::vector<ui::ThemeChoice> themes{ui::ThemeChoice::Light, ui::ThemeChoice::Dark};
    if (options.theme && *options.theme != ui::ThemeChoice::System)
        themes = {*options.theme};
    const QStringList languages = options.language ? QStringList{*options.language} : ui::Language::all();
    bool isWritten = QDir{}.mkpath(options.screenshotFolder);
    Photographer photographer{options};
    for (const ui::ThemeChoice theme : themes) {
        for (const QString& language : languages)
            isWritten = isWritten && photographer.take(theme, language);
    }
    if (!isWritten)
        QTextStream{stderr} << "ninefold: " << ui::LaunchOptions::cannotWriteText(options.screenshotFolder)
                            << '\n';
    return isWritten ? 0 : 1;
}

} // namespace ninefold::app
