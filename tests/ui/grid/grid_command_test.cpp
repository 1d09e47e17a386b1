// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_command.h"

#include <QKeyEvent>
#include <gtest/gtest.h>

namespace ninefold::ui::grid_command_test {
namespace {

std::optional<GridCommand::Kind> kindFor(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                                         const QString& text = {}) {
    const auto command = commandFor(QKeyEvent{QEvent::KeyPress, key, modifiers, text});
    return command ? std::optional{command->kind} : std::nullopt;
}

TEST(GridCommand, ReadsTheKeysOfTheRestingGrid) {
    EXPECT_EQ(kindFor(Qt::Key_Left), GridCommand::MoveCell);
    EXPECT_EQ(kindFor(Qt::Key_Left, Qt::ControlModifier), GridCommand::MoveBlock);
    EXPECT_EQ(kindFor(Qt::Key_Left, Qt::AltModifier), GridCommand::SwapCells);
    EXPECT_EQ(kindFor(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier), GridCommand::SwapBlocks);
    EXPECT_EQ(kindFor(Qt::Key_Return), GridCommand::Edit);
    EXPECT_EQ(kindFor(Qt::Key_Enter, Qt::KeypadModifier), GridCommand::Edit);
    EXPECT_EQ(kindFor(Qt::Key_F2), GridCommand::Edit);
    EXPECT_EQ(kindFor(Qt::Key_Space, Qt::NoModifier, QStringLiteral(" ")), GridCommand::ToggleDone);
    EXPECT_EQ(kindFor(Qt::Key_Return, Qt::ControlModifier), GridCommand::ZoomIn);
    EXPECT_EQ(kindFor(Qt::Key_Escape, Qt::NoModifier, QStringLiteral("\x1b")), GridCommand::ZoomOut);
    EXPECT_EQ(kindFor(Qt::Key_Delete), GridCommand::Clear);
    EXPECT_EQ(kindFor(Qt::Key_C, Qt::ControlModifier), GridCommand::Copy);
    EXPECT_EQ(kindFor(Qt::Key_X, Qt::ControlModifier), GridCommand::Cut);
    EXPECT_EQ(kindFor(Qt::Key_V, Qt::ControlModifier), GridCommand::Paste);
    EXPECT_EQ(kindFor(Qt::Key_A, Qt::ShiftModifier, QStringLiteral("A")), GridCommand::Type);
}

TEST(GridCommand, LeavesOtherKeysToTheWindow) {
    EXPECT_FALSE(kindFor(Qt::Key_Tab));
    EXPECT_FALSE(kindFor(Qt::Key_Z, Qt::ControlModifier, QStringLiteral("\x1a")));
    EXPECT_FALSE(kindFor(Qt::Key_1, Qt::ControlModifier, QStringLiteral("1")));
    EXPECT_FALSE(kindFor(Qt::Key_F, Qt::AltModifier, QStringLiteral("f")));
    EXPECT_FALSE(kindFor(Qt::Key_Shift, Qt::ShiftModifier));
    EXPECT_FALSE(kindFor(Qt::Key_F6));
}

TEST(GridCommand, MovesStopAtTheEdge) {
    EXPECT_EQ(cellBeside({0, 2}, Direction::Right), (CellPlace{1, 0}));
    EXPECT_EQ(cellBeside({2, 2}, Direction::Right), (CellPlace{2, 2}));
    EXPECT_EQ(cellInBlockBeside({0, 2}, Direction::Down), (CellPlace{3, 2}));
    EXPECT_EQ(cellInBlockBeside({6, 2}, Direction::Down), (CellPlace{6, 2}));
}

TEST(GridCommand, SwapsPassOverCentresAndTheMiddleBlock) {
    EXPECT_EQ(actionBeside({0, 3}, Direction::Right), (CellPlace{0, 5}));
    EXPECT_EQ(actionBeside({3, 2}, Direction::Right), (CellPlace{5, 0}));
    EXPECT_EQ(actionBeside({0, 0}, Direction::Left), std::nullopt);
    EXPECT_EQ(blockBeside(3, Direction::Right), 5);
    EXPECT_EQ(blockBeside(1, Direction::Down), 7);
    EXPECT_EQ(blockBeside(0, Direction::Up), std::nullopt);
}

} // namespace
} // namespace ninefold::ui::grid_command_test
