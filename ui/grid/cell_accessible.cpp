// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_accessible.h"

#include "ui/grid/grid_view.h"

namespace ninefold::ui {

CellAccessible::CellAccessible(GridView& view, CellPlace place)
    : m_view{&view}
    , m_place{place} {}

QAccessibleInterface* CellAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(m_view);
}

QString CellAccessible::text(QAccessible::Text text) const {
    if (!m_view)
        return {};
    const GridModel& model = m_view->model();
    const QModelIndex index = model.indexOf(m_place);
    switch (text) {
    case QAccessible::Name:
        return model.data(index, Qt::AccessibleTextRole).toString();
    case QAccessible::Description:
        return description();
    case QAccessible::Value:
        return model.face(m_place).text;
    default:
        return {};
    }
}

QString CellAccessible::description() const {
    const GridModel& model = m_view->model();
    QString text = model.data(model.indexOf(m_place), Qt::AccessibleDescriptionRole).toString();
    const bool isZoomed = m_view->zoomedBlock() == m_place.block;
    if (const QString detail = isZoomed ? model.detail(m_place) : QString{}; !detail.isEmpty())
        text += QStringLiteral(". ") + detail;
    return text;
}

QRect CellAccessible::rect() const {
    if (!m_view)
        return {};
    const QRect cell = m_view->cellRect(m_place);
    return {m_view->mapToGlobal(cell.topLeft()), cell.size()};
}

QAccessible::State CellAccessible::state() const {
    QAccessible::State state;
    if (!m_view) {
        state.invalid = true;
        return state;
    }
    const CellFace& face = m_view->model().face(m_place);
    state.focusable = true;
    state.selectable = true;
    state.selected = isSelected();
    state.focused = isSelected() && m_view->hasFocus() && !m_view->isEditing();
    state.checkable = face.action && face.kind == ActionKind::Task;
    state.checked = face.isDone;
    state.multiLine = true;
    state.readOnly = !m_view->model().isWritable();
    state.invisible = !m_view->isVisible();
    state.offscreen = m_view->visibleRegion().intersected(m_view->cellRect(m_place)).isEmpty();
    return state;
}

void* CellAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface*>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

bool CellAccessible::isSelected() const {
    return m_view && m_view->current() == m_place;
}

QStringList CellAccessible::actionNames() const {
    QStringList names{setFocusAction()};
    if (!m_view || !m_view->model().isWritable())
        return names;
    names.append(pressAction());
    const ActionKind kind = m_view->model().face(m_place).kind;
    if (kind == ActionKind::Task || kind == ActionKind::Routine)
        names.append(toggleAction());
    return names;
}

void CellAccessible::doAction(const QString& name) {
    if (!m_view || !m_view->setCurrent(m_place))
        return;
    m_view->setFocus();
    if (name == pressAction())
        m_view->startEditing();
    else if (name == toggleAction())
        m_view->commands().toggleDone(m_place);
}

QStringList CellAccessible::keyBindingsForAction(const QString& name) const {
    if (name == pressAction())
        return {QStringLiteral("F2")};
    return name == toggleAction() ? QStringList{QStringLiteral("Space")} : QStringList{};
}

} // namespace ninefold::ui
