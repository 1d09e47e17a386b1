// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/geometry.h"
#include "core/model/records.h"
#include "core/progress/day_marks.h"

#include <QString>

namespace ninefold::ui {

// The words that screens and the command line share, in the user's language.

/// "Routine".
[[nodiscard]] QString kindText(ActionKind kind);

/// "no record".
[[nodiscard]] QString markText(Mark mark);

/// What a cell is: "Core goal", "Sub-goal", "Action".
[[nodiscard]] QString roleText(CellPlace place);

/// Where a cell is in the 9×9 grid, counted from 1: "row 2, column 5".
[[nodiscard]] QString placeText(CellPlace place);

/// Where a cell is in its block, counted from 1: "block 1, cell 3".
[[nodiscard]] QString blockPlaceText(CellPlace place);

/// How people number the places around a centre: "Clockwise from the top".
[[nodiscard]] QString orderText(CellOrder order);

/// The letter or number of one of the eight places around a centre: "A", "1".
[[nodiscard]] QString letterText(int position, CellOrder order);

/// Those of `parts` that say something, one after another: "done · 3 km · 07:00".
[[nodiscard]] QString joinedParts(const QStringList& parts);

/// What a field of a record is called ("done_means": "Done means"); the name itself for a field that has no
/// word.
[[nodiscard]] QString fieldText(const QString& field);

} // namespace ninefold::ui
