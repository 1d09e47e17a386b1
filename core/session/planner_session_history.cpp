// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "core/session/review_changes.h"

#include <limits>

namespace ninefold {

// Taking steps back, and the texts of the past.

namespace {

constexpr int stepsAtATime = 200;

// The step with its change, which the store may have kept to itself for its size.
Result<Step> wholeStep(PlanStore& store, const Step& step) {
    if (!step.change.isEmpty())
        return step;
    return store.stepsBefore(step.number + 1, 1)
        .and_then([](const std::vector<StoredStep>& steps) -> Result<Step> {
            if (steps.empty())
                return fail(ErrorCode::NoSuchRecord);
            return steps.front().step;
        });
}

// A review that may not be reopened any more stays finished.
Result<void> checkFinished(const Change& change, QDate today) {
    for (const RecordChange& record : change.records()) {
        const auto* before = record.before ? std::get_if<Review>(&*record.before) : nullptr;
        const auto* after = record.after ? std::get_if<Review>(&*record.after) : nullptr;
        const bool reopens = before && before->finishedOn && (!after || !after->finishedOn);
        if (reopens && !mayReopen(*before, today))
            return fail(ErrorCode::ReviewFinished, {dateToText(before->from)});
    }
    return {};
}

} // namespace

Result<Step> PlannerSession::undo() {
    if (auto past = loadPast(); !past)
        return tl::make_unexpected(past.error());
    const Step* step = m_history.toUndo();
    if (!step)
        return fail(ErrorCode::NothingToUndo);
    const auto whole = wholeStep(m_store, *step);
    if (!whole)
        return whole;
    const Step& undone = *whole;
    const Change inverse = undone.change.inverse();
    if (auto open = checkOpen(inverse).and_then([&] { return checkFinished(inverse, today()); }); !open)
        return tl::make_unexpected(open.error());
    if (auto applied = m_planner.apply(inverse); !applied)
        return tl::make_unexpected(applied.error().error);
    if (auto stored = m_store.undo(undone.number, inverse); !stored) {
        const auto takenBack = m_planner.apply(undone.change);
        Q_ASSERT(takenBack);
        Q_UNUSED(takenBack)
        return tl::make_unexpected(stored.error());
    }
    m_history.stepBack();
    if (!m_history.toUndo()) {
        // What cannot be read now is read at the next start; the step itself has been taken back.
        const auto older = loadOlderSteps();
        Q_UNUSED(older)
    }
    announce(inverse);
    Q_EMIT historyChanged();
    return undone;
}

Result<Step> PlannerSession::redo() {
    if (auto past = loadPast(); !past)
        return tl::make_unexpected(past.error());
    const Step* step = m_history.toRedo();
    if (!step)
        return fail(ErrorCode::NothingToRedo);
    const auto whole = wholeStep(m_store, *step);
    if (!whole)
        return whole;
    const Step& again = *whole;
    if (auto open = checkOpen(again.change); !open)
        return tl::make_unexpected(open.error());
    if (auto applied = m_planner.apply(again.change); !applied)
        return tl::make_unexpected(applied.error().error);
    if (auto stored = m_store.redo(again.number, again.change); !stored) {
        const auto takenBack = m_planner.apply(again.change.inverse());
        Q_ASSERT(takenBack);
        Q_UNUSED(takenBack)
        return tl::make_unexpected(stored.error());
    }
    m_history.stepForward();
    announce(again.change);
    Q_EMIT historyChanged();
    return again;
}

Result<std::vector<FieldVersion>> PlannerSession::versionsOf(const RecordRef& record) {
    return m_store.versionsOf(record);
}

Result<std::vector<RecordRef>> PlannerSession::erasedAt(PlanId plan, CellPlace place) {
    return m_store.erasedAt(plan, place);
}

Result<void> PlannerSession::loadOlderSteps() {
    // The newest steps may all be undone ones, with those that can be taken back before them.
    bool isMore = true;
    while (isMore && !m_history.toUndo()) {
        const StepNumber before =
            m_history.oldest() == 0 ? std::numeric_limits<StepNumber>::max() : m_history.oldest();
        auto older = m_store.stepsBefore(before, stepsAtATime);
        if (!older)
            return tl::make_unexpected(older.error());
        isMore = !older->empty();
        m_history.prepend(std::move(*older));
    }
    return {};
}

} // namespace ninefold
