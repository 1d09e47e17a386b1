// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/cell_commands.h"
#include "ui/grid/cell_editing.h"
#include "ui/grid/cell_painter.h"
#include "ui/grid/grid_geometry.h"
#include "ui/theme/theme_source.h"

#include <QWidget>

namespace ninefold::ui {

/// The 9×9 grid: paints itself, moves by keyboard and mouse, and is edited in place. To assistive technology
/// it is a table (grid_accessible.h). It keeps the focus while a cell is being edited and hands every event
/// on to the field, so that the first key of a composition is not lost.
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
    void setCellOrder(CellOrder order) { m_order = order; }
    [[nodiscard]] CellOrder cellOrder() const { return m_order; }
    /// Where a cell is, in the view's coordinates.
    [[nodiscard]] QRect cellRect(CellPlace place) const;

    [[nodiscard]] bool isEditing() const { return m_editing->isActive(); }
    [[nodiscard]] CellEditing& editing() { return *m_editing; }
    [[nodiscard]] CellCommands& commands() { return *m_commands; }
    /// Opens the field on the current cell. `replacing`: the next key replaces the text.
    bool startEditing(bool replacing = false);
    /// Makes what is being typed the one change. False when that failed: the field stays open.
    bool finishEditing();

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void currentChanged(ninefold::CellPlace place);
    void errorRaised(const ninefold::Error& error);
    /// A key asked for a change, but the plan can only be read.
    void lockTouched();

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
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
    void endEditing(EditEnd end);
    void placeEditor();
    void dressEditor();
    void paintField(QPainter& painter, const CellPainter& cells, const CellMetrics& metrics);
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
    std::optional<CellPlace> m_hovered;
    QRect m_field; ///< around the field while editing
    CellText m_hint;
    std::array<CellText, 81> m_texts;
};

} // namespace ninefold::ui
