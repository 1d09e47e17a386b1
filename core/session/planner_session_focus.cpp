// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clean_text.h"
#include "core/progress/review_periods.h"
#include "core/session/focus_changes.h"
#include "core/session/planner_session.h"

#include <algorithm>

namespace ninefold {

// The verbs of the focus block, of the focus of a period, and of the periods themselves.

namespace {

std::optional<DraftKey> focusAmong(const std::vector<Draft>& drafts) {
    const auto found =
        std::find_if(drafts.begin(), drafts.end(), [](const Draft& draft) { return isFocusKey(draft.key); });
    return found == drafts.end() ? std::nullopt : std::optional{found->key};
}

// In the place of the block that there is.
Result<void> keepFocus(PlannerSession& session, PlanId plan, const FocusBlock& block) {
    const DraftKey key = focusKey(plan);
    const auto before = focusAmong(session.drafts());
    if (before && !(*before == key)) {
        if (auto dropped = session.dropDraft(*before); !dropped)
            return dropped;
    }
    return session.keepDraft({key, textOfFocus(block)}).map([&] { Q_EMIT session.focusChanged(); });
}

} // namespace

std::optional<FocusBlock> PlannerSession::focus() const {
    for (const Draft& draft : m_drafts) {
        if (isFocusKey(draft.key))
            return focusFromText(draft.text);
    }
    return std::nullopt;
}

Result<void> PlannerSession::startFocus(ActionId id, int minutes) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    if (action->kind == ActionKind::None)
        return fail(ErrorCode::NotThisKind);
    if (minutes < FocusBlock::fewestMinutes || minutes > FocusBlock::mostMinutes)
        return fail(ErrorCode::NumberOutOfRange,
                    {QString::number(FocusBlock::fewestMinutes), QString::number(FocusBlock::mostMinutes)});
    if (isYearLocked(action->plan))
        return fail(ErrorCode::YearClosed, {QString::number(m_planner.plan(action->plan)->year)});
    return keepFocus(*this, action->plan, {id, today(), minutes, 0, now().toUTC()});
}

Result<void> PlannerSession::pauseFocus(bool isPaused) {
    auto block = focus();
    if (!block || block->isPaused() == isPaused)
        return {};
    block->ranBefore = block->ranBy(now());
    block->runningSince = isPaused ? std::nullopt : std::optional{now().toUTC()};
    return keepFocus(*this, focusAmong(m_drafts)->plan, *block);
}

Result<void> PlannerSession::endFocus(StepKind kind, const Action* action, const Change& change) {
    const auto key = focusAmong(m_drafts);
    if (!key)
        return {};
    // What can never be counted is not kept either.
    const bool isLost = !action || isYearLocked(action->plan);
    const auto ended = isLost ? dropDraft(*key) : carryOut(kind, action->text, change, *key);
    return ended.map([this] { Q_EMIT focusChanged(); });
}

Result<void> PlannerSession::countFocus() {
    const auto block = focus();
    const Action* action = block ? m_planner.action(block->action) : nullptr;
    return endFocus(StepKind::FocusBlock, action,
                    action ? changeOfFocus(m_planner, *action, block->day) : Change{});
}

Result<void> PlannerSession::stopFocus(const QString& note) {
    const auto block = focus();
    const Action* action = block ? m_planner.action(block->action) : nullptr;
    const QString clean = cleanTrimmed(note);
    const bool takesNotes =
        action && (action->kind == ActionKind::Routine || action->kind == ActionKind::Measured);
    if (clean.isEmpty() || !takesNotes)
        return endFocus(StepKind::EditCheckIn, action, {});
    QStringList notes;
    for (const CheckIn* record : m_planner.checkInsOf(action->id)) {
        if (record->date == block->day && !record->note.isEmpty())
            notes.append(record->note);
    }
    notes.append(clean);
    return endFocus(StepKind::EditCheckIn, action,
                    changeOfNote(m_planner, *action, block->day, notes.join(QLatin1Char('\n'))));
}

Result<void> PlannerSession::setInFocus(ActionId id, DateSpan days, bool isInFocus) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    if (!isInFocus)
        return carryOut(StepKind::TakeFromFocus, action->text,
                        changeOfTakingFromFocus(m_planner, *action, days));
    const auto span = m_planner.spanOf(*action);
    if (!span || !span->overlaps(days))
        return fail(ErrorCode::NotInForce, {action->text});
    return carryOut(StepKind::AddToFocus, action->text, changeOfAddingToFocus(m_planner, *action, days));
}

Result<void> PlannerSession::setReviewCycle(PlanId id, CycleUnit unit, int length) {
    const Plan* plan = m_planner.plan(id);
    if (!plan)
        return fail(ErrorCode::NoSuchRecord);
    if (length < 1)
        return fail(ErrorCode::NumberOutOfRange, {QStringLiteral("1"), QStringLiteral("1000")});
    const auto after = withReviewCycle(*plan, unit, length, today());
    if (!after)
        return fail(ErrorCode::YearOver, {QString::number(plan->year)});
    Change change;
    if (reviewPeriods(*after) != reviewPeriods(*plan))
        change.edit(*plan, *after);
    return carryOut(StepKind::ChangeCycle, QString::number(plan->year), change);
}

} // namespace ninefold
