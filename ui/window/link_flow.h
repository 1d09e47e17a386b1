// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

namespace ninefold::ui {

class MainWindow;

/// Opens the links that somebody asks for in the window.
class LinkFlow : public QObject {
    Q_OBJECT

public:
    /// Hands a link to the desktop; false when nothing there opens it.
    using Opener = std::function<bool(const QUrl&)>;

    /// `window` outlives it.
    LinkFlow(MainWindow& window, Opener opener);

private:
    void open(const QUrl& link);

    MainWindow& m_window;
    Opener m_opener;
};

} // namespace ninefold::ui
