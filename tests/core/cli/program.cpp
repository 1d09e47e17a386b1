// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/program.h"

#include <QFileInfo>
#include <QProcess>

#include <ostream>

namespace ninefold::test {

namespace {

constexpr int mostMilliseconds = 60'000;

} // namespace

bool Ran::saidOneLine() const {
    return output.isEmpty() && complaint.startsWith("ninefold-cli: ") && complaint.endsWith('\n') &&
           complaint.count('\n') == 1 && complaint.size() > 25;
}

bool Ran::isRefusal() const {
    return status == 1 && saidOneLine();
}

bool Ran::isWrongUsage() const {
    return status == 2 && saidOneLine();
}

std::ostream& operator<<(std::ostream& out, const Ran& ran) {
    return out << "status " << ran.status << "\noutput: " << ran.output.toStdString()
               << "\ncomplaint: " << ran.complaint.toStdString();
}

Program::Program() {
    set("HOME", m_folder.path());
    for (const char* variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        m_environment.remove(QString::fromLatin1(variable));
}

Ran Program::run(const char* arguments, const QByteArray& input) const {
    return runWith(QStringList{QStringLiteral("--file"), planner()} +
                       QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                   input);
}

Ran Program::runWith(const QStringList& arguments, const QByteArray& input) const {
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(NINEFOLD_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(mostMilliseconds) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool Program::hasPlanner() const {
    return QFileInfo::exists(planner());
}

} // namespace ninefold::test
