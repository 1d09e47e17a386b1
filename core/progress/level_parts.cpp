// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/level_parts.h"

namespace ninefold {

std::vector<LevelPart> levelParts(const Planner& planner, PlanId plan, int block, DateSpan period,
                                  QDate today) {
    std::vector<LevelPart> parts;
    for (const Action* action : planner.actionsOf(plan)) {
        if (action->block == block && action->kind != ActionKind::None)
            parts.push_back({action->id, {achievementOf(planner, *action, period, today), action->weight}});
    }
    return parts;
}

Level meanOf(const std::vector<LevelPart>& parts) {
    std::vector<WeighedAchievement> weighed;
    for (const LevelPart& part : parts)
        weighed.push_back(part.weighed);
    return meanOf(weighed);
}

} // namespace ninefold
