// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_view.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ninefold::ui {

bool GridView::startEditing(bool replacing) {
    if (isEditing())
        return true;
    makeWritable();
    if (!m_editing->begin(m_current, replacing))
        return false;
    m_move->finish();
    dressEditor();
    m_editing->editor().show();
    if (hasFocus()) {
        QFocusEvent focus{QEvent::FocusIn};
        m_editing->editor().handle(&focus);
        announceFocus();
    }
    return true;
}

void GridView::makeWritable() {
    if (!m_model.isWritable())
        Q_EMIT lockTouched();
}

bool GridView::finishEditing() {
    const auto stored = m_editing->commit();
    if (!stored && stored.error().code == ErrorCode::HasRecords)
        Q_EMIT m_commands->recordsInTheWay(m_current);
    else if (!stored)
        Q_EMIT errorRaised(stored.error());
    return !isEditing();
}

void GridView::endEditing(EditEnd end) {
    if (end == EditEnd::Drop) {
        m_editing->drop();
        return;
    }
    if (end == EditEnd::Zoom) {
        zoomIn();
        return;
    }
    if (!finishEditing())
        return;
    if (end == EditEnd::Stay) {
        Q_EMIT finished();
        return;
    }
    const CellPlace next = nextTextPlace(m_current, m_order, end == EditEnd::Next);
    setCurrent(next.isSubGoal() ? CellPlace{centre, next.block} : next);
    startEditing();
}

void GridView::dressEditor() {
    if (!isEditing())
        return;
    const CellMetrics metrics = metricsNow();
    const CellColours colours = CellColours::of(m_theme.theme(), m_current, m_model.face(m_current));
    const bool isAction = m_current.isAction();
    m_editing->editor().dress(colours.text, colours.text, colours.ground,
                              isAction ? metrics.text : metrics.headline, !(m_zoom && isAction));
    placeEditor();
}

void GridView::placeEditor() {
    if (!isEditing())
        return;
    const QRect before = m_field;
    m_hintBox = {};
    if (m_zoom && m_current.isAction())
        placeRoomyEditor(metricsNow());
    else
        placeCentredEditor(metricsNow());
    update(before.united(m_field).adjusted(-3, -3, 3, 3));
    updateMicroFocus();
}

void GridView::placeCentredEditor(const CellMetrics& metrics) {
    CellEditor& editor = m_editing->editor();
    const auto [unit, padding] = std::pair{metrics.unit, static_cast<int>(metrics.padding)};
    const QRect cell = cellRect(m_current);
    QRect field = cell;
    if (cell.width() < 96 * unit)
        field.setWidth(std::min(width(), static_cast<int>(140 * unit)));
    const int wide = field.width() - 2 * padding;
    const int line = editor.heightFor(wide, editor.font());
    int hint = 0;
    if (m_current.isCore() && editor.isBlank()) {
        m_hint.layOut(tr("Your one goal for this year"), metrics.number, QSizeF(wide, height()));
        hint = static_cast<int>(std::ceil(m_hint.height()));
    }
    const int needed = line + hint + 2 * padding;
    field.setHeight(std::clamp(needed, cell.height(), std::max(cell.height(), height() / 2)));
    field.moveCenter(cell.center());
    field.moveLeft(std::clamp(field.left(), 0, std::max(0, width() - field.width())));
    field.moveTop(std::clamp(field.top(), 0, std::max(0, height() - field.height())));
    m_field = field;
    QRect inside = field.adjusted(padding, padding, -padding, -padding);
    if (hint > 0) {
        // The caret's line comes first, so that the two never lie on one another.
        inside = {inside.left(), inside.center().y() - (line + hint) / 2, wide, line};
        m_hintBox = {inside.left(), inside.bottom() + 1, wide, hint};
    }
    editor.setGeometry(inside);
}

void GridView::placeRoomyEditor(const CellMetrics& metrics) {
    CellEditor& editor = m_editing->editor();
    m_field = cellRect(m_current);
    const QRect box = metrics.textBox(m_field, m_model.face(m_current)).toRect();
    const double detail = QFontMetricsF{metrics.number}.height() + 4 * metrics.unit;
    int needed = 0;
    for (const QFont& font : RoomyText::fonts(metrics)) {
        needed = editor.heightFor(box.width(), font);
        editor.setFont(font);
        if (needed + detail <= box.height())
            break;
    }
    editor.setGeometry(box.left(), box.top(), box.width(), std::min(needed, box.height()));
}

QVariant GridView::inputMethodQuery(Qt::InputMethodQuery query) const {
    if (isEditing()) {
        const CellEditor& editor = m_editing->editor();
        const QVariant answer = static_cast<const QWidget&>(editor).inputMethodQuery(query);
        const QPoint offset = editor.pos() + editor.viewport()->pos();
        if (answer.typeId() == QMetaType::QRectF)
            return answer.toRectF().translated(offset);
        if (answer.typeId() == QMetaType::QRect)
            return answer.toRect().translated(offset);
        return answer;
    }
    switch (query) {
    case Qt::ImEnabled:
        return m_model.isWritable() || m_model.lacksPlan();
    case Qt::ImHints:
        return static_cast<int>(Qt::ImhMultiLine);
    case Qt::ImCursorRectangle:
    case Qt::ImAnchorRectangle: {
        const QRect cell = cellRect(m_current);
        const int line = fontMetrics().height();
        return QRect{cell.center().x(), cell.center().y() - line / 2, 1, line};
    }
    case Qt::ImFont:
        return metricsNow().text;
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
        return 0;
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
        return QString{};
    default:
        return QWidget::inputMethodQuery(query);
    }
}

void GridView::inputMethodEvent(QInputMethodEvent* event) {
    const bool writes = !event->preeditString().isEmpty() || !event->commitString().isEmpty();
    if (!isEditing() && (!writes || !startEditing(true))) {
        event->ignore();
        return;
    }
    m_editing->editor().handle(event);
    placeEditor(); // a hint goes with the first letter
}

bool GridView::focusNextPrevChild(bool next) {
    return !isEditing() && QWidget::focusNextPrevChild(next);
}

void GridView::focusInEvent(QFocusEvent* event) {
    if (isEditing())
        m_editing->editor().handle(event);
    update();
    // Qt announces the grid as a whole after this event; the cell has the last word.
    QMetaObject::invokeMethod(this, &GridView::announceFocus, Qt::QueuedConnection);
}

void GridView::focusOutEvent(QFocusEvent* event) {
    update();
    if (!isEditing())
        return;
    m_editing->editor().handle(event);
    switch (event->reason()) {
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason:
        break;
    case Qt::ActiveWindowFocusReason:
        m_editing->keepDraft(); // looking something up elsewhere does not leave the cell
        break;
    default:
        finishEditing();
    }
}

void GridView::keyPressEvent(QKeyEvent* event) {
    if (isEditing())
        m_editing->editor().handle(event);
    else if (const auto command = commandFor(*event))
        carryOut(*command, event);
    else
        event->ignore();
}

void GridView::carryOut(const GridCommand& command, QKeyEvent* event) {
    event->accept();
    switch (command.kind) {
    case GridCommand::MoveCell:
        setCurrent(cellBeside(m_current, command.direction));
        break;
    case GridCommand::MoveBlock:
        setCurrent(cellInBlockBeside(m_current, command.direction));
        break;
    case GridCommand::SwapCells:
        setCurrent(m_commands->swapCells(m_current, command.direction));
        break;
    case GridCommand::SwapBlocks:
        setCurrent(m_commands->swapBlocks(m_current, command.direction));
        break;
    case GridCommand::ZoomIn:
        zoomIn();
        break;
    case GridCommand::ZoomOut:
        if (m_zoom)
            zoomOut();
        else
            event->ignore();
        break;
    case GridCommand::Edit:
        startEditing();
        break;
    case GridCommand::Type:
        if (startEditing(true))
            m_editing->editor().handle(event);
        break;
    case GridCommand::ToggleDone:
        m_commands->toggleDone(m_current);
        break;
    case GridCommand::Copy:
        m_commands->copy(m_current);
        break;
    case GridCommand::Cut:
        m_commands->cut(m_current);
        break;
    case GridCommand::Paste:
        m_commands->paste(m_current);
        break;
    case GridCommand::Clear:
        m_commands->clear(m_current);
        break;
    }
}

} // namespace ninefold::ui
