// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_model.h"

namespace ninefold::ui {

/// Something that a review may promise next.
struct NextIdea {
    QString reason; ///< "urgent weakness: English"
    QString text;   ///< of the next action
    std::optional<FactorId> factor{};
};

/// What the answers of a review suggest and nothing is promised for yet: the remedies of what is lacking,
/// urgent ones first, and the routines that were kept at 90 % or more, to be raised.
[[nodiscard]] std::vector<NextIdea> nextIdeas(const ReviewModel& review);

} // namespace ninefold::ui
