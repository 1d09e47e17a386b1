// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_command.h"

#include <QKeyEvent>

#include <array>

namespace ninefold::ui {

namespace {

// One letter key: what it is on Latin keyboards, the other characters that stand on it, and its place as X11
// and Wayland number it.
struct LetterKey {
    Qt::Key key;
    QStringView others;
    quint32 scanCode;
    TodayCommand command;
};

const std::array letters{
    LetterKey{Qt::Key_S, u"sSㄴとト", 39, TodayCommand::Skip},
    LetterKey{Qt::Key_N, u"nNㅜみミ", 57, TodayCommand::Note},
    LetterKey{Qt::Key_P, u"pPㅔㅖせセ", 33, TodayCommand::Polish},
    LetterKey{Qt::Key_F, u"fFㄹはハ", 41, TodayCommand::Focus},
    LetterKey{Qt::Key_K, u"kKㅏのノ", 45, TodayCommand::KeepFocus},
    LetterKey{Qt::Key_T, u"tTㅅㅆかカ", 28, TodayCommand::ThisDay},
    LetterKey{Qt::Key_G, u"gGㅎきキ", 42, TodayCommand::AnyDay},
};

bool isLatin(const QKeyEvent& key) {
    constexpr int firstBeyond = 0x100;
    return key.key() > 0 && key.key() < firstBeyond;
}

std::optional<TodayCommand> letterCommand(const QKeyEvent& key) {
    const QString text = key.text();
    for (const LetterKey& letter : letters) {
        const bool isMeant = key.key() == letter.key || (text.size() == 1 && letter.others.contains(text[0]));
        if (isMeant || (!isLatin(key) && !text.isEmpty() && text[0].isLetter() &&
                        key.nativeScanCode() == letter.scanCode))
            return letter.command;
    }
    return std::nullopt;
}

std::optional<TodayCommand> textCommand(const QKeyEvent& key) {
    const QString text = key.text();
    if (text == QLatin1String("+") || text == QLatin1String("="))
        return TodayCommand::More;
    if (text == QLatin1String("-") || text == QStringLiteral("−"))
        return TodayCommand::Less;
    if (text.size() == 1 && text[0].isDigit())
        return TodayCommand::TypeAmount;
    const auto letter = letterCommand(key);
    const bool isStop = letter == TodayCommand::Focus && (key.modifiers() & Qt::ShiftModifier);
    return isStop ? TodayCommand::StopFocus : letter;
}

} // namespace

std::optional<TodayCommand> todayCommandFor(const QKeyEvent& key) {
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Up)
        return TodayCommand::MoveUp;
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Down)
        return TodayCommand::MoveDown;
    if (modifiers & ~Qt::ShiftModifier)
        return std::nullopt;
    switch (key.key()) {
    case Qt::Key_Space:
        return TodayCommand::Fill;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        return TodayCommand::Clear;
    case Qt::Key_Up:
        return TodayCommand::Up;
    case Qt::Key_Down:
        return TodayCommand::Down;
    case Qt::Key_Home:
        return TodayCommand::First;
    case Qt::Key_End:
        return TodayCommand::Last;
    case Qt::Key_Left:
        return TodayCommand::PreviousDay;
    case Qt::Key_Right:
        return TodayCommand::NextDay;
    default:
        return textCommand(key);
    }
}

} // namespace ninefold::ui
