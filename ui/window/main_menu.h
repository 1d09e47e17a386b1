// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ninefold::ui {

class WindowActions;

/// The menu behind ☰: files, import and export, settings, the end.
class MainMenu : public QMenu {
    Q_OBJECT

public:
    explicit MainMenu(const WindowActions& actions, QWidget* parent = nullptr);

    /// Filled by whoever knows the planners opened before, when it opens.
    [[nodiscard]] QMenu& recent() const { return *m_recent; }
    /// Offers a menu for lists from or to outside; it is the title row's too.
    void addExchange(QMenu* menu);
    /// The way into a part of the screen.
    void addZoom(QAction* zoom);
    void retranslate();

private:
    QMenu* m_recent;
    QAction* m_beforeExchange;
    QAction* m_beforeWindow;
};

} // namespace ninefold::ui
