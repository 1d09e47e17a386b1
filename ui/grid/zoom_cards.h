// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ninefold::ui {

class BlockMap;
class GridView;
class KeysCard;
class ThemeSource;

/// What stands beside a zoomed block: a map of the whole, and the keys.
class ZoomCards : public QWidget {
    Q_OBJECT

public:
    static constexpr int gap = 12; ///< between two cards

    /// Both outlive it.
    ZoomCards(const ThemeSource& theme, GridView& grid, QWidget* parent);

    /// Shows what fits in `column`, from its top on, and returns how high that is.
    int fit(const QRect& column);

private:
    GridView& m_grid;
    BlockMap* m_map;
    KeysCard* m_keys;
};

} // namespace ninefold::ui
