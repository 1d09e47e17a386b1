// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/startup/window_watch.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

// How long it takes from the start of the process until the first paint of the window has reached the X
// server, for ninefold, a bare QMainWindow and one with a word in it, in turns on a server of its own. Usage:
// [TIMES [FILE]], where FILE is a planner to open.

namespace {

using namespace std::chrono_literals;
using ninefold::bench::WindowWatch;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr auto patience = 20s;
constexpr double aim = 1.5;

class Server {
public:
    Server() {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                        QStringLiteral("0"), QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"),
                        QStringLiteral("tcp"), QStringLiteral("-noreset")});
        if (!m_server.waitForReadyRead(20'000))
            qFatal("Xvfb does not start: %s", qPrintable(m_server.errorString()));
        m_display = ':' + m_server.readLine().trimmed();
    }
    ~Server() {
        m_server.terminate();
        m_server.waitForFinished();
    }

    [[nodiscard]] const QByteArray& display() const { return m_display; }

private:
    QProcess m_server;
    QByteArray m_display;
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

double timeOf(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment,
              WindowWatch& watch) {
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto begin = std::chrono::steady_clock::now();
    process.start(program, arguments);
    const auto window = watch.nextPainted(begin + patience);
    if (!window)
        qFatal("%s shows no window", qPrintable(program));
    watch.close(window->id);
    if (!process.waitForFinished())
        process.kill();
    return Milliseconds{window->at - begin}.count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int times = arguments.size() > 1 ? arguments.at(1).toInt() : 11;
    const QString folder = QCoreApplication::applicationDirPath();
    const QTemporaryDir home;
    const Server server;
    const auto environment = environmentIn(home, server.display());
    WindowWatch watch{server.display().constData()};

    std::vector<double> bare;
    std::vector<double> oneWord;
    std::vector<double> ninefold;
    const QString bareWindow = folder + QStringLiteral("/ninefold_bare_window");
    for (int i = 0; i <= times; ++i) {
        const double one = timeOf(bareWindow, {}, environment, watch);
        const double two = timeOf(bareWindow, {QStringLiteral("Ninefold")}, environment, watch);
        const double other =
            timeOf(folder + QStringLiteral("/ninefold"), arguments.mid(2), environment, watch);
        if (i == 0) // warms the caches, and makes the planner where there is none
            continue;
        bare.push_back(one);
        oneWord.push_back(two);
        ninefold.push_back(other);
    }
    QTextStream{stdout} << QStringLiteral(
                               "start to first paint, median of %1: bare window %2 ms, with a word %3 ms, "
                               "ninefold %4 ms; ratio %5 (aim %6), to the one with a word %7\n")
                               .arg(times)
                               .arg(median(bare), 0, 'f', 1)
                               .arg(median(oneWord), 0, 'f', 1)
                               .arg(median(ninefold), 0, 'f', 1)
                               .arg(median(ninefold) / median(bare), 0, 'f', 2)
                               .arg(aim)
                               .arg(median(ninefold) / median(oneWord), 0, 'f', 2);
    return 0;
}
