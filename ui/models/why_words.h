// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace ninefold::ui {

/// The words of what a number was counted from: of its sentence and of its list.
struct WhyWords {
    Q_DECLARE_TR_FUNCTIONS(WhyWords)
};

} // namespace ninefold::ui
