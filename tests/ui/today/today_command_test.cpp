// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_command.h"

#include <QKeyEvent>
#include <gtest/gtest.h>

namespace ninefold::ui::today_command_test {
namespace {

std::optional<TodayCommand> commandOf(int key, const QString& text, quint32 scanCode = 0,
                                      Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    return todayCommandFor(QKeyEvent{QEvent::KeyPress, key, modifiers, scanCode, 0, 0, text});
}

TEST(TodayCommand, IsKnownByTheLetterWhereverItStands) {
    EXPECT_EQ(commandOf(Qt::Key_S, QStringLiteral("s"), 47), TodayCommand::Skip);
    EXPECT_EQ(commandOf(Qt::Key_O, QStringLiteral("o"), 39), std::nullopt);
}

TEST(TodayCommand, IsKnownByItsPlaceWhereTheKeyHasNoLatinLetter) {
    EXPECT_EQ(commandOf(0x42b, QStringLiteral("ы"), 39), TodayCommand::Skip);
    EXPECT_EQ(commandOf(0x422, QStringLiteral("т"), 57), TodayCommand::Note);
    EXPECT_EQ(commandOf(0x417, QStringLiteral("з"), 33), TodayCommand::Polish);
}

TEST(TodayCommand, LeavesShortcutsAlone) {
    EXPECT_EQ(commandOf(Qt::Key_S, QStringLiteral("s"), 39, Qt::ControlModifier), std::nullopt);
    EXPECT_EQ(commandOf(Qt::Key_Space, QStringLiteral(" "), 65, Qt::ControlModifier), std::nullopt);
}

TEST(TodayCommand, AltAndArrowsMoveAndTheFocusBlockHasItsKeys) {
    EXPECT_EQ(commandOf(Qt::Key_Up, {}, 0, Qt::AltModifier), TodayCommand::MoveUp);
    EXPECT_EQ(commandOf(Qt::Key_Down, {}, 0, Qt::AltModifier), TodayCommand::MoveDown);
    EXPECT_EQ(commandOf(Qt::Key_Left, {}, 0, Qt::AltModifier), std::nullopt);
    EXPECT_EQ(commandOf(Qt::Key_F, QStringLiteral("f")), TodayCommand::Focus);
    EXPECT_EQ(commandOf(Qt::Key_F, QStringLiteral("F"), 0, Qt::ShiftModifier), TodayCommand::StopFocus);
    EXPECT_EQ(commandOf(0, QStringLiteral("ㅏ")), TodayCommand::KeepFocus);
}

TEST(TodayCommand, TakesDigitsOfTheKeypadAsAmounts) {
    EXPECT_EQ(commandOf(Qt::Key_3, QStringLiteral("3"), 0, Qt::KeypadModifier), TodayCommand::TypeAmount);
    EXPECT_EQ(commandOf(Qt::Key_Plus, QStringLiteral("+"), 0, Qt::KeypadModifier), TodayCommand::More);
}

} // namespace
} // namespace ninefold::ui::today_command_test
