// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace ninefold::test {

/// An X server of its own that shows nothing to anybody. Ends the run where there is no Xvfb.
class XServer {
public:
    XServer();
    ~XServer();

    /// Its name, such as ":7".
    [[nodiscard]] const QByteArray& display() const { return m_display; }

private:
    QProcess m_server;
    QByteArray m_display;
};

} // namespace ninefold::test
