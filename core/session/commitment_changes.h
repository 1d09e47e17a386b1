// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"
#include "core/session/schedule_changes.h"
#include "core/wording/kind_suggester.h"

namespace ninefold {

/// What somebody promises.
struct CommitmentTerms {
    PlanId plan;
    CommitmentOrigin origin = CommitmentOrigin::Pledge;
    DateSpan days;
    QString text{};
    QString expected{};
    std::optional<ReviewId> review{};
    std::optional<FactorId> factor{};
};

/// How a commitment is put on the grid.
struct Planting {
    PlanId plan; ///< whose days contain the commitment's first one
    CellPlace place;
    ActionKind kind = ActionKind::Routine;
    std::optional<ScheduleTerms> schedule{}; ///< with a routine; every day of the week unless given
    /// What its wording says besides: unit, target, time of day, last day. Left aside for another kind.
    std::optional<KindSuggestion> wording{};
};

/// How a commitment came out.
struct Judgement {
    std::optional<Verdict> verdict{};
    std::optional<Effect> effect{};
    QString actual{};
};

/// The commitment that `terms` make on `today`, after those of its plan, its texts clean.
[[nodiscard]] Commitment commitmentOf(const Planner& planner, const CommitmentTerms& terms, QDate today);
/// Whether the text of a commitment may not be changed any more on `today`.
[[nodiscard]] bool isLocked(const Commitment& commitment, QDate today);

/// Whether another action can begin on `from` in the cell of `action`: its days are over by then, or it is a
/// task done before, which counts where it was done.
[[nodiscard]] bool makesRoom(const Planner& planner, const Action& action, QDate from);

/// A new action for `commitment`, from its first day or today if that is later, and the link to it, which is
/// the last record of the change. A task that stands there and is done ends.
[[nodiscard]] Change changeOfPlanting(const Planner& planner, const Commitment& commitment,
                                      const Planting& planting, QDate today);

/// The commitments of all plans whose days overlap `days`, of one origin, by first day.
[[nodiscard]] std::vector<const Commitment*> commitmentsOn(const Planner& planner, CommitmentOrigin origin,
                                                           DateSpan days);
/// The commitment that a cell was planted for; null when there is none.
[[nodiscard]] const Commitment* commitmentBehind(const Planner& planner, const Action& action);

} // namespace ninefold
