// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "ui/desktop/launch_options.h"
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
#include "ui/window/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

namespace ninefold::app {

namespace {

class Photographer {
public:
    explicit Photographer(const ui::LaunchOptions& options)
        : m_options{options}
        , m_settings{m_folder.filePath(QStringLiteral("settings.ini"))}
        , m_system{false}
        , m_appearance{m_theme, m_settings, m_system} {}

    // One picture of every screen in this theme and language; false when one cannot be written.
    [[nodiscard]] bool take(ui::ThemeChoice theme, const QString& language) {
        m_settings.useForNow(language, theme);
        m_language.use(language);
        ui::DialogFileChooser chooser;
        ui::DocumentDesk desk{m_clock};
        ui::MainWindow window{m_theme, m_settings};
        ui::FileFlow files{window, desk, m_settings, chooser, m_theme, m_language};
        ui::ImportFlow imports{window, m_settings, chooser, m_theme};
        ui::ExportFlow exports{window, m_settings, chooser, m_theme};
        if (!open(desk, files))
            return false;
        window.resize(m_options.size);
        window.show();
        bool isWritten = true;
        const std::vector<std::pair<const char*, QAction*>> screens{
            {"grid", window.actions().showGrid}, {"settings", window.actions().showSettings}};
        for (const auto& [name, action] : screens) {
            action->trigger();
            QApplication::processEvents();
            const QString file =
                QStringLiteral("%1/%2-%3-%4.png")
                    .arg(m_options.screenshotFolder, QLatin1String{name}, ui::themeName(theme), language);
            isWritten = window.grab().save(file) && isWritten;
        }
        return isWritten;
    }

private:
    [[nodiscard]] bool open(ui::DocumentDesk& desk, ui::FileFlow& files) {
        if (!m_options.file.isEmpty()) {
            files.open(m_options.file);
            return desk.document();
        }
        return (m_options.opensSample ? desk.openSample(m_language.code()) : desk.openInMemory()).has_value();
    }

    const ui::LaunchOptions& m_options;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    ui::Settings m_settings;
    ui::Language m_language;
    ui::SystemAppearance m_system;
    ui::ThemeSource m_theme;
    ui::Appearance m_appearance;
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
