// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/runs.h"

#include "core/progress/slots.h"

#include <algorithm>
#include <optional>

namespace ninefold {

namespace {

// Whether the version in force on `day`, else the last one before it, is N a week.
bool isInWeeks(const Planner& planner, const Action& action, QDate day) {
    bool inWeeks = false;
    for (const ScheduleVersion* version : planner.scheduleOf(action.id)) {
        if (version->from <= day)
            inWeeks = version->rule == ScheduleRule::Quota;
    }
    return inWeeks;
}

// The runs of a routine before anything is counted, and the days on which what counts is due.
struct Uncounted {
    Runs runs;
    DateSpan due;
};

// Nothing for other kinds.
std::optional<Uncounted> uncounted(const Planner& planner, const Action& action, QDate today) {
    const auto span = planner.spanOf(action);
    if (action.kind != ActionKind::Routine || !span)
        return std::nullopt;
    const bool inWeeks = isInWeeks(planner, action, std::min(today, span->last));
    // A week at either end may have its Thursday outside.
    return Uncounted{{0, 0, inWeeks}, {span->first.addDays(-6), span->last.addDays(6)}};
}

// Counts on through the slots that are due in `period`. Whether any of them ended a run.
bool count(Runs& runs, const Planner& planner, const Action& action, DateSpan period, QDate today) {
    bool isBroken = false;
    for (const Slot& slot : slotsOf(planner, action, period, today)) {
        if (slot.asked == 0)
            continue;
        if (slot.isFulfilled()) {
            runs.best = std::max(runs.best, ++runs.current);
        } else if (slot.isClosed) {
            runs.current = 0;
            isBroken = true;
        }
    }
    return isBroken;
}

} // namespace

Runs runsOf(const Planner& planner, const Action& action, QDate today) {
    auto routine = uncounted(planner, action, today);
    if (!routine)
        return {};
    count(routine->runs, planner, action, routine->due, today);
    return routine->runs;
}

Runs presentRunOf(const Planner& planner, const Action& action, QDate today) {
    constexpr int firstLook = 70; // days; most runs end within
    const auto routine = uncounted(planner, action, today);
    if (!routine)
        return {};
    const auto& [none, due] = *routine;
    for (int back = firstLook;; back *= 2) {
        Runs runs = none;
        const QDate first = std::max(due.first, std::min(today, due.last).addDays(-back));
        if (count(runs, planner, action, {first, due.last}, today) || first == due.first)
            return {runs.current, 0, runs.inWeeks};
    }
}

} // namespace ninefold
