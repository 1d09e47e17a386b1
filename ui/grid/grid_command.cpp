// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_command.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace ninefold::ui {

namespace {

struct Step {
    int rows;
    int columns;
};

Step stepOf(Direction direction) {
    switch (direction) {
    case Direction::Left:
        return {0, -1};
    case Direction::Up:
        return {-1, 0};
    case Direction::Right:
        return {0, 1};
    case Direction::Down:
        return {1, 0};
    }
    return {0, 0};
}

std::optional<CellPlace> moved(CellPlace place, Step step, int cells) {
    const int row = place.row() + step.rows * cells;
    const int column = place.column() + step.columns * cells;
    if (row < 0 || row > 8 || column < 0 || column > 8)
        return std::nullopt;
    return CellPlace::atRowColumn(row, column);
}

std::optional<Direction> directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

std::optional<GridCommand> arrowCommand(Direction direction, Qt::KeyboardModifiers modifiers) {
    if (modifiers == Qt::NoModifier)
        return GridCommand{GridCommand::MoveCell, direction};
    if (modifiers == Qt::ControlModifier)
        return GridCommand{GridCommand::MoveBlock, direction};
    if (modifiers == Qt::AltModifier)
        return GridCommand{GridCommand::SwapCells, direction};
    if (modifiers == (Qt::AltModifier | Qt::ShiftModifier))
        return GridCommand{GridCommand::SwapBlocks, direction};
    return std::nullopt;
}

bool isTyping(const QKeyEvent& key) {
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return (key.modifiers() & Qt::GroupSwitchModifier) && !key.text().isEmpty();
    return !key.text().isEmpty() && key.text().at(0).isPrint();
}

} // namespace

std::optional<GridCommand> commandFor(const QKeyEvent& key) {
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (const auto direction = directionOf(key.key()))
        return arrowCommand(*direction, modifiers);
    if (key.matches(QKeySequence::Copy))
        return GridCommand{GridCommand::Copy};
    if (key.matches(QKeySequence::Cut))
        return GridCommand{GridCommand::Cut};
    if (key.matches(QKeySequence::Paste))
        return GridCommand{GridCommand::Paste};
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isEnter && modifiers == Qt::ControlModifier)
        return GridCommand{GridCommand::ZoomIn};
    if (modifiers == Qt::NoModifier) {
        switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            return GridCommand{GridCommand::Edit};
        case Qt::Key_Escape:
            return GridCommand{GridCommand::ZoomOut};
        case Qt::Key_Space:
            return GridCommand{GridCommand::ToggleDone};
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return GridCommand{GridCommand::Clear};
        default:
            break;
        }
    }
    return isTyping(key) ? std::optional{GridCommand{GridCommand::Type}} : std::nullopt;
}

CellPlace cellBeside(CellPlace place, Direction direction) {
    return moved(place, stepOf(direction), 1).value_or(place);
}

CellPlace cellInBlockBeside(CellPlace place, Direction direction) {
    return moved(place, stepOf(direction), 3).value_or(place);
}

std::optional<CellPlace> actionBeside(CellPlace action, Direction direction) {
    auto place = moved(action, stepOf(direction), 1);
    while (place && !place->isAction())
        place = moved(*place, stepOf(direction), 1);
    return place;
}

std::optional<int> blockBeside(int block, Direction direction) {
    auto place = moved({block, centre}, stepOf(direction), 3);
    if (place && place->block == centre)
        place = moved(*place, stepOf(direction), 3);
    return place ? std::optional{place->block} : std::nullopt;
}

} // namespace ninefold::ui
