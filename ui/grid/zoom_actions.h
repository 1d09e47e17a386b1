// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace ninefold::ui {

class GridView;
class ThemeSource;

/// Zooming as actions, for buttons and menus, and the word for where one is. The keys are the grid's own;
/// the actions only name them.
class ZoomActions : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    ZoomActions(const ThemeSource& theme, GridView& grid, QObject* parent);

    QAction* const in;
    QAction* const out; ///< visible while there is a way back to the whole

    /// What the zoomed block is called; empty while the whole grid is shown.
    [[nodiscard]] QString where() const;
    void retranslate();

Q_SIGNALS:
    /// where() may answer differently now.
    void whereChanged();

private:
    void follow();

    GridView& m_grid;
};

} // namespace ninefold::ui
