// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/review_records.h"

namespace ninefold {

std::optional<FactorLabel> labelOf(const FactorAnswer& answer) {
    if (!answer.isDispensable || !answer.isLacking)
        return std::nullopt;
    if (*answer.isDispensable == Answer::NotSure || *answer.isLacking == Answer::NotSure)
        return FactorLabel::NotSure;
    const bool isLacking = *answer.isLacking == Answer::Yes;
    if (*answer.isDispensable == Answer::Yes)
        return isLacking ? FactorLabel::LaterWeakness : FactorLabel::Fine;
    return isLacking ? FactorLabel::UrgentWeakness : FactorLabel::Strength;
}

} // namespace ninefold
