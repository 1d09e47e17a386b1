// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_place.h"

#include <algorithm>

namespace ninefold::ui {

std::optional<ChangePlace> placeOf(const Change& change) {
    for (const RecordChange& some : change.records()) {
        const Record& record = some.after ? *some.after : *some.before;
        if (const auto* plan = std::get_if<Plan>(&record))
            return ChangePlace{plan->id, {}};
        if (const auto* goal = std::get_if<SubGoal>(&record))
            return ChangePlace{goal->plan, {goal->block, centre}};
        if (const auto* action = std::get_if<Action>(&record))
            return ChangePlace{action->plan, {action->block, action->cell}};
    }
    return std::nullopt;
}

namespace {

std::optional<ChangeDay> dayOfRecord(const RecordChange& some) {
    const Record& record = some.after ? *some.after : *some.before;
    if (const auto* checkIn = std::get_if<CheckIn>(&record))
        return ChangeDay{checkIn->date, checkIn->action};
    if (const auto* day = std::get_if<DayNote>(&record))
        return ChangeDay{day->date};
    const auto* after = some.after ? std::get_if<Action>(&*some.after) : nullptr;
    const auto* before = some.before ? std::get_if<Action>(&*some.before) : nullptr;
    if (!after || !before || after->doneOn == before->doneOn)
        return std::nullopt;
    return ChangeDay{after->doneOn ? *after->doneOn : *before->doneOn, after->id};
}

} // namespace

std::optional<ChangeDay> dayOf(const Change& change) {
    std::optional<ChangeDay> first;
    for (const RecordChange& some : change.records()) {
        const auto day = dayOfRecord(some);
        if (!day)
            return std::nullopt;
        if (!first)
            first = day;
    }
    return first;
}

bool isOfManyDays(const Change& change) {
    const auto first = dayOf(change);
    return first && std::any_of(change.records().begin(), change.records().end(), [&](const auto& some) {
               const auto day = dayOfRecord(some);
               return day->date != first->date || day->action != first->action;
           });
}

std::optional<Review> reviewOf(const Planner& planner, const Change& change) {
    std::optional<Review> gone;
    for (const RecordChange& some : change.records()) {
        const Record& record = some.after ? *some.after : *some.before;
        const auto* itself = std::get_if<Review>(&record);
        const auto* answer = std::get_if<FactorAnswer>(&record);
        const auto* commitment = std::get_if<Commitment>(&record);
        const auto id = itself                             ? std::optional{itself->id}
                        : answer                           ? std::optional{answer->review}
                        : commitment && commitment->review ? commitment->review
                                                           : std::nullopt;
        if (const Review* review = id ? planner.table<Review>().find(*id) : nullptr)
            return *review;
        if (itself)
            gone = *itself;
    }
    return gone;
}

std::optional<Commitment> promiseOf(const Change& change) {
    for (const RecordChange& some : change.records()) {
        if (const auto* promised = std::get_if<Commitment>(some.after ? &*some.after : &*some.before))
            return *promised;
    }
    return std::nullopt;
}

} // namespace ninefold::ui
