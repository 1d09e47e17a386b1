// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <optional>

class QDropEvent;
class QMimeData;
class QMouseEvent;
class QScrollArea;

namespace ninefold::ui {

class DropMark;
class GridView;
class ThemeSource;

/// Where something dragged off `from` lands when it is dropped on `under`: actions swap with actions,
/// sub-goals with the sub-goal of another block, wherever in the block. Nothing where that cannot be.
[[nodiscard]] std::optional<CellPlace> landingOf(CellPlace from, CellPlace under);

/// Drag and drop on the grid: cells and blocks swap, other programs get a text and give one. A cell takes one
/// line; lists and files are left to whoever is behind the grid.
class CellDrag : public QObject {
    Q_OBJECT

public:
    /// Watches `view`, which lies in `around` and owns the drag.
    CellDrag(const ThemeSource& theme, GridView& view, QScrollArea& around);

    /// The area that a drop would change now, in the view's coordinates; empty when it would do nothing.
    [[nodiscard]] QRect target() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QMouseEvent& event);
    bool pull(const QMouseEvent& event);
    void lift(CellPlace place);
    void enter(QDropEvent& event);
    void move(QDropEvent& event);
    void drop(QDropEvent& event);
    void settle();
    /// Whether something could be dropped here: a plan is open, or a drop would begin one.
    [[nodiscard]] bool takesDrops() const;
    /// Whether this comes from a cell of the shown plan, and from which.
    [[nodiscard]] std::optional<CellPlace> ownPlaceIn(const QMimeData& content) const;
    /// Where a drop at `at` would land; nothing where it is refused.
    [[nodiscard]] std::optional<CellPlace> landing(const QMimeData& content, QPoint at) const;
    [[nodiscard]] std::optional<CellPlace> cellAt(QPoint at) const;
    /// What moves with a cell: the cell, or the block of a sub-goal.
    [[nodiscard]] QRect areaOf(CellPlace place) const;
    [[nodiscard]] QPixmap pictureOf(const QRect& area) const;
    void scrollAtEdge();

    GridView& m_view;
    QScrollArea& m_around;
    DropMark* m_source;
    DropMark* m_target;
    QTimer m_scroll; ///< runs while something is held at an edge
    std::optional<CellPlace> m_pressed;
    QPoint m_pressedAt;
    QPoint m_heldAt; ///< in the viewport
};

} // namespace ninefold::ui
