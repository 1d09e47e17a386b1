// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QString>

namespace ninefold::ui {

/// Where a text of a cell came from, in a few words: "written", "from a list". `isFirst`: the step made the
/// record.
[[nodiscard]] QString originText(StepKind kind, bool isFirst);

} // namespace ninefold::ui
