// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;

namespace ninefold::ui {

/// Whether a field leaves `event`, which it ignores then, to the window: the keys of undo where it has
/// nothing to undo, those of redo where it has nothing to redo. For event() of a field, which returns true
/// then.
[[nodiscard]] bool leavesUndoToWindow(QEvent& event, bool hasUndo, bool hasRedo);

} // namespace ninefold::ui
