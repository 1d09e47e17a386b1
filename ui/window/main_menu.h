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
    /// Offers the menus for lists from and to outside; they are the title row's too.
    void setExchange(QMenu* import, QMenu* exported);
    void retranslate();

private:
    QMenu* m_recent;
    QAction* m_beforeExchange;
};

} // namespace ninefold::ui
