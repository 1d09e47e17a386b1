// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "ui/desktop/launch_options.h"
#include "ui/settings/appearance.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/theme/system_appearance.h"
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
        ui::MainWindow window{m_theme, m_settings};
        window.resize(m_options.size);
        window.show();
        bool isWritten = true;
        const std::vector<std::pair<const char*, QAction*>> screens{{"grid", window.actions().showGrid}};
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
    const ui::LaunchOptions& m_options;
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
