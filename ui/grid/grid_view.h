// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/cell_commands.h"
#include "ui/grid/cell_editing.h"
#include "ui/grid/cell_painter.h"
#include "ui/grid/grid_move.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

class QNativeGestureEvent;

namespace ninefold::ui {

/// The 9×9 grid: paints itself, moves by keyboard and mouse, and is edited in place, as a whole or zoomed to
/// the block of the current cell. To assistive technology it is a table (grid_accessible.h). It keeps the
/// focus while a cell is being edited and hands every event on to the field, so that the first key of a
/// composition is not lost.
class GridView : public QWidget {
    Q_OBJECT

public:
    /// `theme` and `model` outlive it.
    GridView(const ThemeSource& theme, GridModel& model, QWidget* parent = nullptr);

    [[nodiscard]] GridModel& model() const { return m_model; }
    [[nodiscard]] CellPlace current() const { return m_current; }
    /// Moves to a cell; an edit elsewhere is finished first. Whether it moved.
    bool setCurrent(CellPlace place);
    /// The order in which Tab walks while editing.
    void setCellOrder(CellOrder order);
    [[nodiscard]] CellOrder cellOrder() const { return m_order; }
    /// Whether what is not in focus recedes.
    void setFocusOnly(bool isOn);
    /// Where a cell is, in the view's coordinates.
    [[nodiscard]] QRect cellRect(CellPlace place) const;

    /// The block that fills the view, always the current cell's; nothing while the whole grid is shown.
    [[nodiscard]] std::optional<int> zoomedBlock() const { return m_zoom; }
    /// Whether zoomIn() would do anything: on a sub-goal of the zoomed middle block it goes on to its own.
    [[nodiscard]] bool canZoomIn() const { return !m_zoom || (*m_zoom == centre && m_current.isSubGoal()); }
    /// Zooms to the current cell's block. An edit is finished first; false when that failed.
    bool zoomIn();
    /// Shows the whole grid.
    bool zoomOut();

    [[nodiscard]] bool isEditing() const { return m_editing->isActive(); }
    [[nodiscard]] CellEditing& editing() { return *m_editing; }
    [[nodiscard]] CellCommands& commands() { return *m_commands; }
    /// The cell whose percentage is at a point of the view.
    [[nodiscard]] std::optional<CellPlace> numberAt(QPointF point) const;
    /// Opens the field on the current cell. `replacing`: the next key replaces the text.
    bool startEditing(bool replacing = false);
    /// Makes what is being typed the one change. False when that failed: the field stays open.
    bool finishEditing();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void currentChanged(ninefold::CellPlace place);
    /// The user pressed the percentage of a cell, which is the current one now.
    void numberPressed();
    /// The user finished a text with Enter, and stays in its cell.
    void finished();
    /// Another block is zoomed, or none.
    void zoomChanged();
    void errorRaised(const ninefold::Error& error);
    /// Somebody asked for a change, but the plan can only be read, or there is none.
    void lockTouched();

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void wire();
    void retranslate();
    [[nodiscard]] GridGeometry geometryNow() const;
    [[nodiscard]] CellMetrics metricsNow() const;
    void hover(std::optional<CellPlace> place);
    void carryOut(const GridCommand& command, QKeyEvent* event);
    /// Says that somebody wants to write where that cannot be; where there was no plan, there may be one
    /// then.
    void makeWritable();
    void endEditing(EditEnd end);
    void placeEditor();
    void placeCentredEditor(const CellMetrics& metrics);
    void placeRoomyEditor(const CellMetrics& metrics);
    void dressEditor();
    void showBlock(std::optional<int> block);
    void describe();
    /// The same as zooming by a key, towards (or away from) the cell at a point.
    void zoomAt(QPointF at, bool isIn);
    [[nodiscard]] bool pinch(const QNativeGestureEvent& gesture);
    void paintCells(QPainter& painter, const QRegion& region);
    void paintField(QPainter& painter);
    /// The line below an action's text, made once after every change.
    [[nodiscard]] const QString& detailAt(CellPlace place);
    void forgetDetails();
    /// What stands in a cell with room that is still to be written.
    [[nodiscard]] QString hintAt(CellPlace place) const;
    /// Tells assistive technology which cell, or the field, has the focus now.
    void announceFocus();
    void announceChange(CellPlace place, const QList<int>& roles);
    void showToolTip(const QPoint& at, const QPoint& globally);

    const ThemeSource& m_theme;
    GridModel& m_model;
    CellCommands* m_commands;
    CellEditing* m_editing;
    CellPlace m_current;
    CellOrder m_order = CellOrder::Rows;
    bool m_isFocusOnly = false;
    std::optional<int> m_zoom;
    GridMove* m_move;
    double m_pinched = 0; ///< by how much since two fingers touched
    std::optional<CellPlace> m_hovered;
    std::optional<CellPlace> m_pressedNumber; ///< whose percentage the button went down on
    QRect m_field;                            ///< around the field while editing
    CellText m_hint;
    QRect m_hintBox; ///< empty while there is nothing to hint at
    std::array<CellWords, 81> m_words;
};

} // namespace ninefold::ui
