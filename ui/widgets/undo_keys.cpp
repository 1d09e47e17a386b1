// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undo_keys.h"

#include <QKeyEvent>

namespace ninefold::ui {

bool leavesUndoToWindow(QEvent& event, bool hasUndo, bool hasRedo) {
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto& key = static_cast<QKeyEvent&>(event);
    const bool isLeft =
        (key.matches(QKeySequence::Undo) && !hasUndo) || (key.matches(QKeySequence::Redo) && !hasRedo);
    if (isLeft)
        event.ignore();
    return isLeft;
}

} // namespace ninefold::ui
