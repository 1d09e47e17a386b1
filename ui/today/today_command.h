// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QKeyEvent;

namespace ninefold::ui {

/// What a key asks for in the list of Today.
enum class TodayCommand {
    Fill, ///< to the day's amount, and on to the next open item
    More, ///< by the item's step
    Less,
    TypeAmount, ///< the key is its first digit
    Skip,
    Note,
    Polish,
    Clear,
    Focus,     ///< a focus block begins, stands still or goes on
    KeepFocus, ///< and ends, with its minutes as a note
    StopFocus,
    Up,
    Down,
    MoveUp, ///< the item, or the group of a heading
    MoveDown,
    First,
    Last,
    PreviousDay,
    NextDay,
    ThisDay,
    AnyDay, ///< from a calendar
};

/// The command of a key press, if it has one. Letters are known by what stands on the key: also by the Hangul
/// and kana there, and where the key has no Latin letter at all, by its place on the keyboard.
[[nodiscard]] std::optional<TodayCommand> todayCommandFor(const QKeyEvent& key);

} // namespace ninefold::ui
