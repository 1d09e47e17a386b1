// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ninefold::ui {

class ThemeSource;

/// A mark over a list while a row is dragged: a veil where it was lifted from, or a line where it would go.
/// The pointer goes through it.
class DropLine : public QWidget {
    Q_OBJECT

public:
    /// Stays hidden until it marks something. `theme` outlives it.
    DropLine(const ThemeSource& theme, QWidget& over);

    /// Marks the gap at `y` of the parent, from `left` to `right`.
    void markGap(int y, int left, int right);
    /// Veils `rows` of the parent.
    void veil(const QRect& rows);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void cover(const QRect& area, bool isLine);

    const ThemeSource& m_theme;
    bool m_isLine = false;
};

} // namespace ninefold::ui
