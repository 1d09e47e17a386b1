// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"

#include <QString>

namespace ninefold::ui {

/// What a step did, as an order, on one line: "Rename “Run 5 km”". `subject` is Step::subject.
[[nodiscard]] QString stepName(StepKind kind, const QString& subject);

/// The same for a step that is known whole: writing into an empty cell is told from renaming.
[[nodiscard]] QString stepText(const Step& step);

} // namespace ninefold::ui
