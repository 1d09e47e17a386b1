// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/grid_text.h"

#include <vector>

namespace ninefold {

/// One line of a text, taken apart.
struct MarkedLine {
    int number = 0; ///< counted from 1
    int indent = 0; ///< in columns: a tab reaches to the next multiple of 4, a full-width space takes 2
    bool isMarked = false; ///< a bullet or a number came before the text
    bool isNumbered = false;
    CheckBox box = CheckBox::None;
    QString text{}; ///< cleaned, without the mark, a check box and white space at its ends
};

/// The lines of `text` that are not blank. Marks are `-`, `*`, `+` with a space behind them, `・`, `•` and
/// their like, numbers up to 99 (`1.` `1)` `(1)`, full-width ones too) and circled numbers. A check box
/// behind a mark is `[ ]`, `[x]`, `☐`, `☑` or `☒`; before another one it only keeps that one as it is
/// written.
[[nodiscard]] std::vector<MarkedLine> markedLines(const QString& text);

/// `text` on one line, and so that a mark before it is the only one that will be taken off.
[[nodiscard]] QString asItemText(const QString& text);

} // namespace ninefold
