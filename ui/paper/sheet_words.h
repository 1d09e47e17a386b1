// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_text.h"
#include "ui/theme/theme.h"

#include <QDate>

namespace ninefold::ui {

/// A day with its year, without its weekday: "22 November 2026".
[[nodiscard]] QString fullDayText(QDate day);

/// How the texts of a sheet are set: on the left, in the middle of the height.
[[nodiscard]] TextStyle sheetStyle(double size, const QColor& colour, QFont::Weight weight = QFont::Normal);

} // namespace ninefold::ui
