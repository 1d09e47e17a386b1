// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review_records.h"
#include "core/progress/review_facts.h"

#include <QStringList>

namespace ninefold::ui {

// The words of reviews, in the user's language.

/// "urgent weakness".
[[nodiscard]] QString labelText(FactorLabel label);
/// "not sure".
[[nodiscard]] QString answerText(Answer answer);
/// "partly".
[[nodiscard]] QString verdictText(Verdict verdict);
/// All verdicts in their order.
[[nodiscard]] QStringList verdictTexts();
/// "helped".
[[nodiscard]] QString effectText(Effect effect);
/// "Pledge".
[[nodiscard]] QString commitmentText(CommitmentOrigin origin);
/// "Month".
[[nodiscard]] QString reviewKindText(ReviewKind kind);
/// "Almost, 80–99%".
[[nodiscard]] QString bandText(FactBand band);
/// What was done and what was due: "5 of 6", with one place where it is no whole number,
/// or two where both would look alike.
[[nodiscard]] QString countedText(const Score& score);
/// "62% · 7 of 8 actions", or a dash where nothing was rated.
[[nodiscard]] QString levelText(std::optional<int> percent, int rated, int filled);
/// How many actions a level counts: "7 of 8 actions counted".
[[nodiscard]] QString basisText(int rated, int filled);

} // namespace ninefold::ui
