// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "ui/text/one_line.h"

#include <QtGlobal>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace ninefold::cli {

bool print(const QByteArray& bytes) {
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY); // a document's bytes stay as they are
#endif
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void complain(const QString& line) {
    const QByteArray bytes = "ninefold-cli: " + ui::oneLine(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void silenceLibraries() {
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
}

} // namespace ninefold::cli
