// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"

#include "core/base/clean_text.h"
#include "core/model/rules.h"
#include "core/progress/numbers.h"
#include "core/session/cell_changes.h"
#include "core/session/planner_reading.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr int daysUntilLocked = 14;

DraftKey cellKey(PlanId plan, CellPlace place, const char* field) {
    return {plan, place.textPlace(), QString::fromLatin1(field)};
}

// Whether all that happens to the record is that its year is opened again.
bool isReopening(const RecordChange& change) {
    const Plan* before = change.before ? std::get_if<Plan>(&*change.before) : nullptr;
    const Plan* after = change.after ? std::get_if<Plan>(&*change.after) : nullptr;
    if (!before || !after)
        return false;
    Plan opened = *before;
    opened.closedOn.reset();
    return opened == *after;
}

void forget(std::vector<Draft>& drafts, const DraftKey& key) {
    std::erase_if(drafts, [&](const Draft& draft) { return draft.key == key; });
}

bool isAmong(const std::vector<Draft>& drafts, const DraftKey& key) {
    return std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) { return draft.key == key; });
}

DraftKey keyOf(const Action& action, const char* field) {
    return cellKey(action.plan, {action.block, action.cell}, field);
}

} // namespace

PlannerSession::PlannerSession(PlanStore& store, const Clock& clock)
    : m_store{store}
    , m_clock{clock}
    , m_reading{std::make_unique<PlannerReading>(store, m_planner)}
    , m_numbers{std::make_unique<Numbers>(m_planner)} {}

PlannerSession::~PlannerSession() = default;

Result<void> PlannerSession::load() {
    return loadPresent().and_then([this] { return m_reading->readRest(); });
}

Result<void> PlannerSession::loadPresent() {
    if (auto read = m_reading->readFrame(); !read)
        return read;
    if (auto read = m_reading->readPresent(today()); !read)
        return read;
    auto drafts = m_store.drafts();
    if (!drafts)
        return tl::make_unexpected(drafts.error());
    m_drafts = std::move(*drafts);
    return loadOlderSteps();
}

Result<void> PlannerSession::loadPast() {
    const bool isPastMissing = m_reading->isUnread();
    auto read = m_reading->readRest();
    if (isPastMissing) {
        m_numbers->forgetAll();
        Q_EMIT changed({});
    }
    return read;
}

QDate PlannerSession::today() const {
    return logicalDate(m_clock.now(), m_planner.settings().dayStart);
}

bool PlannerSession::isYearLocked(PlanId id) const {
    const Plan* plan = m_planner.plan(id);
    return plan && plan->closedOn && plan->closedOn->addDays(daysUntilLocked) < today();
}

Result<void> PlannerSession::carryOut(StepKind kind, QString subject, const Change& change,
                                      const std::optional<DraftKey>& settles) {
    const auto settled = settles && isAmong(m_drafts, *settles) ? settles : std::nullopt;
    if (change.isEmpty())
        return settled ? dropDraft(*settled) : Result<void>{};
    if (auto whole = loadPast(); !whole)
        return whole;
    if (auto open = checkOpen(change); !open)
        return open;
    if (auto applied = m_planner.apply(change); !applied)
        return tl::make_unexpected(applied.error().error);

    Step step{0, kind, std::move(subject), m_clock.now().toUTC(), change};
    const auto number = m_store.commit(step, settled);
    if (!number) {
        const auto takenBack = m_planner.apply(change.inverse());
        Q_ASSERT(takenBack);
        Q_UNUSED(takenBack)
        return tl::make_unexpected(number.error());
    }
    step.number = *number;
    m_history.push(std::move(step));
    if (settled)
        forget(m_drafts, *settled);
    announce(change);
    Q_EMIT historyChanged();
    return {};
}

void PlannerSession::announce(const Change& change) {
    m_numbers->follow(change);
    Q_EMIT changed(change);
}

Result<void> PlannerSession::checkOpen(const Change& change) const {
    for (const RecordChange& record : change.records()) {
        const auto owner = planOf(m_planner, record.before ? *record.before : *record.after);
        if (owner && isYearLocked(*owner) && !isReopening(record))
            return fail(ErrorCode::YearClosed, {QString::number(m_planner.plan(*owner)->year)});
    }
    return {};
}

Result<PlanId> PlannerSession::addYear(int year) {
    const Plan plan{PlanId::make(), year, QDate{year, 1, 1}, QDate{year, 12, 31}};
    Change change;
    change.create(plan);
    return carryOut(StepKind::AddYear, QString::number(year), change).map([&] { return plan.id; });
}

Result<void> PlannerSession::renameCell(PlanId plan, CellPlace place, const QString& text) {
    return writeCell(StepKind::EditText, plan, place, text);
}

Result<void> PlannerSession::bringBack(PlanId plan, CellPlace place, const QString& text) {
    return writeCell(StepKind::BringBackText, plan, place, text);
}

Result<void> PlannerSession::writeCell(StepKind kind, PlanId plan, CellPlace place, const QString& text) {
    const QString clean = cleanTrimmed(text);
    if (clean.isEmpty())
        return clearCell(plan, place);
    if (!m_planner.plan(plan))
        return fail(ErrorCode::NoSuchRecord);
    Change change;
    fillCell(change, m_planner, plan, place, clean, today());
    return carryOut(kind, clean, change, cellKey(plan, place, "text"));
}

Result<void> PlannerSession::clearCell(PlanId plan, CellPlace place) {
    if (!m_planner.plan(plan))
        return fail(ErrorCode::NoSuchRecord);
    const Action* action = place.isAction() ? m_planner.actionShown(plan, place, today()) : nullptr;
    if (action && m_planner.hasRecords(action->id))
        return fail(ErrorCode::HasRecords, {action->text});
    const QString text = m_planner.textShown(plan, place, today());
    Change change;
    emptyCell(change, m_planner, plan, place, today());
    return carryOut(StepKind::ClearCell, text, change, cellKey(plan, place, "text"));
}

Result<void> PlannerSession::setWhy(PlanId id, const QString& text) {
    const Plan* plan = m_planner.plan(id);
    if (!plan)
        return fail(ErrorCode::NoSuchRecord);
    Plan after = *plan;
    after.why = cleanTrimmed(text);
    Change change;
    change.edit(*plan, after);
    return carryOut(StepKind::EditDetails, after.core, change, cellKey(id, {}, "why"));
}

Result<void> PlannerSession::setNotes(PlanId plan, CellPlace place, const QString& text) {
    const auto edited = [&](auto record) {
        record.notes = cleanText(text);
        return record;
    };
    Change change;
    const SubGoal* subGoal = place.isSubGoal() ? m_planner.subGoal(plan, place.ownBlock()) : nullptr;
    const Action* action = place.isAction() ? m_planner.actionShown(plan, place, today()) : nullptr;
    if (subGoal)
        change.edit(*subGoal, edited(*subGoal));
    else if (action)
        change.edit(*action, edited(*action));
    else
        return fail(ErrorCode::CellEmpty);
    return carryOut(StepKind::EditNotes, subGoal ? subGoal->text : action->text, change,
                    cellKey(plan, place, "notes"));
}

Result<void> PlannerSession::editText(ActionId id, QString Action::*field, const char* name,
                                      const QString& text) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    Action after = *action;
    after.*field = cleanTrimmed(text);
    Change change;
    change.edit(*action, after);
    return carryOut(StepKind::EditDetails, action->text, change, keyOf(*action, name));
}

Result<void> PlannerSession::setDoneMeans(ActionId action, const QString& text) {
    return editText(action, &Action::doneMeans, "done_means", text);
}

Result<void> PlannerSession::setPolishedMeans(ActionId action, const QString& text) {
    return editText(action, &Action::polishedMeans, "polished_means", text);
}

Result<void> PlannerSession::setKind(ActionId id, ActionKind kind) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    return carryOut(StepKind::ChangeKind, action->text, changeOfKind(m_planner, *action, kind, today()));
}

Result<void> PlannerSession::acceptSuggestion(ActionId id, const KindSuggestion& suggestion) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    return carryOut(StepKind::ChangeKind, action->text,
                    changeOfSuggestion(m_planner, *action, suggestion, today()));
}

Result<void> PlannerSession::eraseAction(ActionId id) {
    const Action* action = m_planner.action(id);
    if (!action)
        return fail(ErrorCode::NoSuchRecord);
    Change change;
    ninefold::eraseAction(change, m_planner, *action);
    return carryOut(StepKind::EraseAction, action->text, change);
}

Result<void> PlannerSession::swapActions(PlanId plan, CellPlace a, CellPlace b) {
    if (!a.isAction() || !b.isAction())
        return fail(ErrorCode::CellIsCentre);
    const QString text = m_planner.textShown(plan, a, today());
    return carryOut(StepKind::SwapActions, text, swapOfPlaces(m_planner, plan, a, b, false));
}

Result<void> PlannerSession::swapBlocks(PlanId plan, int a, int b) {
    if (a == centre || b == centre)
        return fail(ErrorCode::BlockIsCentre);
    const QString text = m_planner.textShown(plan, {a, centre}, today());
    return carryOut(StepKind::SwapBlocks, text, swapOfPlaces(m_planner, plan, {a, 0}, {b, 0}, true));
}

Result<void> PlannerSession::setDayStart(QTime time) {
    PlannerSettings after = m_planner.settings();
    after.dayStart = time;
    return changeSettings(StepKind::EditSettings, {}, after);
}

Result<void> PlannerSession::setWhenOrder(const QStringList& order, const QString& moved) {
    PlannerSettings after = m_planner.settings();
    after.whenOrder = order;
    return changeSettings(StepKind::OrderTimes, moved, after);
}

Result<void> PlannerSession::changeSettings(StepKind kind, const QString& subject,
                                            const PlannerSettings& after) {
    const auto stored = m_planner.record({RecordType::Settings, PlannerSettings::onlyId().uuid()});
    Change change;
    if (stored)
        change.edit(*stored, after);
    else if (!(after == m_planner.settings()))
        change.create(after);
    return carryOut(kind, subject, change);
}

Result<void> PlannerSession::keepDraft(const Draft& draft) {
    const Draft clean{draft.key, cleanText(draft.text)};
    if (auto kept = m_store.keepDraft(clean); !kept)
        return kept;
    forget(m_drafts, draft.key);
    m_drafts.push_back(clean);
    return {};
}

Result<void> PlannerSession::dropDraft(const DraftKey& key) {
    if (!isAmong(m_drafts, key))
        return {};
    if (auto dropped = m_store.dropDraft(key); !dropped)
        return dropped;
    forget(m_drafts, key);
    return {};
}

} // namespace ninefold
