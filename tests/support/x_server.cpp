// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/x_server.h"

namespace ninefold::test {

namespace {

constexpr int mostMilliseconds = 60'000;

} // namespace

XServer::XServer() {
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1920x1080x24"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-noreset")});
    if (!m_server.waitForReadyRead(mostMilliseconds))
        qFatal("Xvfb does not start: %s", qPrintable(m_server.errorString()));
    m_display = ':' + m_server.readLine().trimmed();
}

XServer::~XServer() {
    m_server.terminate();
    m_server.waitForFinished(mostMilliseconds);
}

} // namespace ninefold::test
