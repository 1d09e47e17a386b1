// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ninefold::ui {

/// The words on and about the sheet of the grid, of a quarter and of a month to tick.
struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};
struct QuarterWords {
    Q_DECLARE_TR_FUNCTIONS(QuarterWords)
};
struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

} // namespace ninefold::ui
