// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace ninefold::ui {

class FigureTable;
class ThemeSource;

/// The headings of a FigureTable, each where its column writes: over numbers at their end, over others at
/// their beginning.
class FigureHeader : public QHeaderView {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    FigureHeader(const ThemeSource& theme, const FigureTable& table, QWidget* parent = nullptr);

    /// Where a heading is written in a section of this size.
    [[nodiscard]] QRect textPlace(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    [[nodiscard]] int arrowWidth() const;
    [[nodiscard]] QRect placeIn(const QRect& rect, int section) const;

    const ThemeSource& m_theme;
    const FigureTable& m_table;
};

} // namespace ninefold::ui
