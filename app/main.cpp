// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "ui/desktop/launch_options.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

using ninefold::ui::Language;
using ninefold::ui::LaunchOptions;

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// Help, version and mistakes, in the user's language, and what needs no window of its own; nothing when a
// window or pictures are wanted.
std::optional<int> answerInTerminal(const QStringList& arguments) {
    const Language language{LaunchOptions::read(arguments).language.value_or(QString{})};
    const LaunchOptions options = LaunchOptions::read(arguments);
    if (!options.mistake.isEmpty()) {
        QTextStream{stderr} << "ninefold: " << options.mistake << '\n';
        return 2;
    }
    if (options.wantsHelp || options.wantsVersion) {
        QTextStream{stdout} << (options.wantsHelp ? LaunchOptions::helpText() : LaunchOptions::versionText());
        return 0;
    }
    if (hasDisplay() || !options.screenshotFolder.isEmpty() || !options.exportFile.isEmpty())
        return ninefold::app::raisesOther(options) ? std::optional{0} : std::nullopt;
    QTextStream{stderr} << "ninefold: " << LaunchOptions::noDisplayText() << '\n';
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("ninefold"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NINEFOLD_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    {
        const QCoreApplication terminal{argc, argv};
        if (const auto status = answerInTerminal(arguments))
            return *status;
    }
    const LaunchOptions options = LaunchOptions::read(arguments);
    ninefold::app::prepareEnvironment(options, hasDisplay());
    return ninefold::app::run(options, argc, argv);
}
