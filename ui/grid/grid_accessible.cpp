// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_accessible.h"

#include "ui/grid/cell_accessible.h"
#include "ui/grid/cell_editor_accessible.h"
#include "ui/grid/grid_view.h"

namespace ninefold::ui {

namespace {

constexpr int cellCount = 81;

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    if (auto* view = qobject_cast<GridView*>(object))
        return new GridAccessible{*view};
    if (auto* editor = qobject_cast<CellEditor*>(object))
        return new CellEditorAccessible{*editor};
    return nullptr;
}

} // namespace

void installGridAccessibility() {
    QAccessible::installFactory(makeInterface);
}

GridAccessible::GridAccessible(GridView& view)
    : QAccessibleWidget{&view, QAccessible::Table} {}

GridAccessible::~GridAccessible() {
    for (const QAccessible::Id cell : m_cells) {
        if (cell != 0)
            QAccessible::deleteAccessibleInterface(cell);
    }
}

GridView& GridAccessible::view() const {
    return static_cast<GridView&>(*widget());
}

void* GridAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State GridAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = !view().model().isWritable();
    state.focused = false; // a cell or the field has the focus
    return state;
}

int GridAccessible::childCount() const {
    return cellCount + (view().isEditing() ? 1 : 0);
}

QAccessibleInterface* GridAccessible::child(int index) const {
    if (index == cellCount && view().isEditing())
        return QAccessible::queryAccessibleInterface(&view().editing().editor());
    if (index < 0 || index >= cellCount)
        return nullptr;
    QAccessible::Id& cell = m_cells[static_cast<std::size_t>(index)];
    if (cell == 0) {
        const CellPlace place = CellPlace::atRowColumn(index / 9, index % 9);
        cell = QAccessible::registerAccessibleInterface(new CellAccessible{view(), place});
    }
    return QAccessible::accessibleInterface(cell);
}

QAccessibleInterface* GridAccessible::childAt(int x, int y) const {
    if (view().isEditing() &&
        view().editing().editor().geometry().contains(view().mapFromGlobal(QPoint{x, y})))
        return child(cellCount);
    for (int i = 0; i < cellCount; ++i) {
        QAccessibleInterface* cell = child(i);
        if (cell->rect().contains(x, y))
            return cell;
    }
    return nullptr;
}

QAccessibleInterface* GridAccessible::focusChild() const {
    if (!view().hasFocus())
        return nullptr;
    return child(view().isEditing() ? cellCount : indexOf(view().current()));
}

int GridAccessible::indexOfChild(const QAccessibleInterface* child) const {
    if (const auto* cell = dynamic_cast<const CellAccessible*>(child))
        return indexOf(cell->place());
    return child && child->object() == &view().editing().editor() ? cellCount : -1;
}

QAccessibleInterface* GridAccessible::cellAt(int row, int column) const {
    const bool isInside = row >= 0 && row < 9 && column >= 0 && column < 9;
    return isInside ? child(row * 9 + column) : nullptr;
}

QList<QAccessibleInterface*> GridAccessible::selectedCells() const {
    return {child(indexOf(view().current()))};
}

} // namespace ninefold::ui
