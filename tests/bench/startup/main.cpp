// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startup/window_watch.h"
#include "tests/support/x_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

// How long it takes from the start of the process until the first paint of the window has reached the X
// server, and how much memory it then has: for a bare QMainWindow, one with a word in it, ninefold with an
// empty year and ninefold on Today with ten years of records, in turns on a server of its own. Usage:
// [TIMES [FILE]], where FILE is opened in place of ten made-up years.

namespace {

using namespace std::chrono_literals;
using ninefold::bench::WindowWatch;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr auto patience = 20s;
// The checks of the file go on after the first paint; what they need in passing is not what stays.
constexpr int untilSettled = 1500; // milliseconds

struct Program {
    QString name;
    QString path;
    QStringList arguments{};
    std::vector<double> milliseconds{};
    std::vector<double> settled{}; ///< resident memory in MiB, once nothing goes on any more
    std::vector<double> peak{};    ///< the most it was until then
};

QProcessEnvironment environmentIn(const QTemporaryDir& home, const QByteArray& display) {
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), home.path());
    environment.insert(QStringLiteral("DISPLAY"), QString::fromLatin1(display));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    return environment;
}

/// A line of a process's status, in MiB.
double memoryOf(qint64 process, const QByteArray& line) {
    QFile status{QStringLiteral("/proc/%1/status").arg(process)};
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(line + ':');
    return at < 0 ? 0 : all.mid(at + line.size() + 1).simplified().split(' ').first().toDouble() / 1024;
}

void run(Program& program, const QProcessEnvironment& environment, WindowWatch& watch) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto begin = std::chrono::steady_clock::now();
    process.start(program.path, program.arguments);
    const auto window = watch.nextPainted(begin + patience);
    if (!window)
        qFatal("%s shows no window", qPrintable(program.name));
    process.waitForFinished(untilSettled); // which it does not
    program.milliseconds.push_back(Milliseconds{window->at - begin}.count());
    program.settled.push_back(memoryOf(process.processId(), "VmRSS"));
    program.peak.push_back(memoryOf(process.processId(), "VmHWM"));
    watch.close(window->id);
    if (!process.waitForFinished())
        process.kill();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void makeTenYears(const QString& folder, const QString& file, const QProcessEnvironment& environment) {
    QProcess maker;
    maker.setProcessEnvironment(environment);
    maker.start(folder + QStringLiteral("/ninefold-cli"),
                {QStringLiteral("--file"), file, QStringLiteral("sample"), QStringLiteral("--years=10")});
    if (!maker.waitForFinished(-1) || maker.exitCode() != 0)
        qFatal("there are no ten years: %s", maker.readAllStandardError().constData());
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int times = arguments.size() > 1 ? arguments.at(1).toInt() : 11;
    const QString folder = QCoreApplication::applicationDirPath();
    const QTemporaryDir home;
    const ninefold::test::XServer server;
    const auto environment = environmentIn(home, server.display());
    WindowWatch watch{server.display().constData()};

    const QString file = arguments.value(2, home.filePath(QStringLiteral("ten.ninefold")));
    if (arguments.size() < 3)
        makeTenYears(folder, file, environment);
    const QString bare = folder + QStringLiteral("/ninefold_bare_window");
    const QString ninefold = folder + QStringLiteral("/ninefold");
    std::vector<Program> programs{
        {QStringLiteral("bare window"), bare},
        {QStringLiteral("with a word"), bare, {QStringLiteral("Ninefold")}},
        {QStringLiteral("empty year (time: aim 1.5)"),
         ninefold,
         {home.filePath(QStringLiteral("empty.ninefold"))}},
        {QStringLiteral("ten years (time: aim 3; memory: aim 60 more)"), ninefold, {file}}};
    QProcess::execute(folder + QStringLiteral("/ninefold-cli"),
                      {QStringLiteral("--file"), programs[2].arguments.first(), QStringLiteral("new"),
                       QStringLiteral("--year=%1").arg(QDate::currentDate().year())});
    for (int i = 0; i <= times; ++i) {
        for (Program& program : programs) {
            run(program, environment, watch);
            if (i > 0)
                continue;
            // The first one warmed the caches.
            program.milliseconds.clear();
            program.settled.clear();
            program.peak.clear();
        }
    }
    QTextStream out{stdout};
    out << QStringLiteral("start to first paint and resident memory, median of %1\n").arg(times);
    for (const Program& program : programs)
        out << QStringLiteral("%1 ms, ratio %2; %3 MiB, %4 more; at most %5 MiB: %6\n")
                   .arg(median(program.milliseconds), 6, 'f', 1)
                   .arg(median(program.milliseconds) / median(programs[0].milliseconds), 4, 'f', 2)
                   .arg(median(program.settled), 5, 'f', 1)
                   .arg(median(program.settled) - median(programs[0].settled), 4, 'f', 1)
                   .arg(median(program.peak), 5, 'f', 1)
                   .arg(program.name);
    return 0;
}
