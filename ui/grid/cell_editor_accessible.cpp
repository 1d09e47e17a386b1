// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_editor_accessible.h"

#include "ui/grid/cell_editor.h"

#include <algorithm>

namespace ninefold::ui {

CellEditorAccessible::CellEditorAccessible(CellEditor& editor)
    : QAccessibleWidget{&editor, QAccessible::EditableText} {}

CellEditor& CellEditorAccessible::editor() const {
    return static_cast<CellEditor&>(*widget());
}

QAccessible::State CellEditorAccessible::state() const {
    QAccessible::State state = QAccessibleWidget::state();
    const QWidget* holder = editor().parentWidget();
    state.focusable = true;
    state.focused = editor().isVisible() && holder && holder->hasFocus();
    state.editable = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

QString CellEditorAccessible::text(QAccessible::Text text) const {
    return text == QAccessible::Value ? editor().toPlainText() : QAccessibleWidget::text(text);
}

void CellEditorAccessible::setText(QAccessible::Text what, const QString& text) {
    if (what == QAccessible::Value)
        editor().setPlainText(text);
    else
        QAccessibleWidget::setText(what, text);
}

void* CellEditorAccessible::interface_cast(QAccessible::InterfaceType type) {
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface*>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

void CellEditorAccessible::selection(int index, int* start, int* end) const {
    const QTextCursor cursor = editor().textCursor();
    const bool isThere = index == 0 && cursor.hasSelection();
    *start = isThere ? cursor.selectionStart() : 0;
    *end = isThere ? cursor.selectionEnd() : 0;
}

int CellEditorAccessible::selectionCount() const {
    return editor().textCursor().hasSelection() ? 1 : 0;
}

void CellEditorAccessible::addSelection(int start, int end) {
    select(start, end);
}

void CellEditorAccessible::removeSelection(int index) {
    if (index == 0)
        select(cursorPosition(), cursorPosition());
}

void CellEditorAccessible::setSelection(int index, int start, int end) {
    if (index == 0)
        select(start, end);
}

int CellEditorAccessible::cursorPosition() const {
    return editor().textCursor().position();
}

void CellEditorAccessible::setCursorPosition(int position) {
    select(position, position);
}

QString CellEditorAccessible::text(int start, int end) const {
    return editor().toPlainText().mid(start, end - start);
}

int CellEditorAccessible::characterCount() const {
    return static_cast<int>(editor().toPlainText().size());
}

QRect CellEditorAccessible::characterRect(int offset) const {
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(std::clamp(offset, 0, characterCount()));
    QRect place = editor().cursorRect(cursor);
    cursor.movePosition(QTextCursor::NextCharacter);
    const QRect next = editor().cursorRect(cursor);
    if (next.top() == place.top())
        place.setRight(next.left());
    return {editor().viewport()->mapToGlobal(place.topLeft()), place.size()};
}

int CellEditorAccessible::offsetAtPoint(const QPoint& point) const {
    return editor().cursorForPosition(editor().viewport()->mapFromGlobal(point)).position();
}

void CellEditorAccessible::scrollToSubstring(int start, int end) {
    select(start, end);
    editor().ensureCursorVisible();
}

QString CellEditorAccessible::attributes(int, int* start, int* end) const {
    *start = 0;
    *end = characterCount();
    return {};
}

void CellEditorAccessible::deleteText(int start, int end) {
    replaceText(start, end, {});
}

void CellEditorAccessible::insertText(int offset, const QString& text) {
    replaceText(offset, offset, text);
}

void CellEditorAccessible::replaceText(int start, int end, const QString& text) {
    select(start, end);
    editor().textCursor().insertText(text);
}

void CellEditorAccessible::select(int start, int end) {
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(std::clamp(start, 0, characterCount()));
    cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
    editor().setTextCursor(cursor);
}

} // namespace ninefold::ui
