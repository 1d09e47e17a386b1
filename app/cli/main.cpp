// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"
#include "ui/text/language.h"

#include <QCoreApplication>

int main(int argc, char** argv) {
    using namespace ninefold;

    cli::silenceLibraries();
    QCoreApplication::setApplicationName(QStringLiteral("ninefold"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NINEFOLD_VERSION));
    const QCoreApplication application{argc, argv};
    const ui::Language language{QString{}};

    const auto arguments = cli::readArguments(QCoreApplication::arguments().mid(1));
    if (!arguments) {
        cli::complain(arguments.error());
        return static_cast<int>(cli::Status::WrongUsage);
    }
    const SystemClock clock;
    return static_cast<int>(cli::run(*arguments, clock));
}
