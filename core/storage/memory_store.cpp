// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/memory_store.h"

#include "core/storage/row.h"

#include <algorithm>

namespace ninefold::storage {

namespace {

QString textIn(const Row& row, std::size_t column) {
    return row.empty() ? QString{} : std::get<QString>(row[column]);
}

void appendVersions(std::vector<FieldVersion>& versions, const Step& step, const RecordChange& change) {
    const TableShape& shape = shapeOf(change.ref().type);
    const Row before = change.before ? rowOf(*change.before) : Row{};
    const Row after = change.after ? rowOf(*change.after) : Row{};
    for (std::size_t i = 0; i < shape.columns.size(); ++i) {
        if (shape.columns[i].isText && textIn(before, i) != textIn(after, i))
            versions.push_back({step.at, step.kind, QLatin1String(shape.columns[i].name), textIn(before, i),
                                textIn(after, i)});
    }
}

} // namespace

Result<std::unique_ptr<MemoryStore>> MemoryStore::with(const std::vector<Record>& records) {
    Change everything;
    for (const Record& record : records)
        everything.create(record);
    auto store = std::make_unique<MemoryStore>();
    if (const auto applied = store->m_planner.apply(everything); !applied)
        return tl::make_unexpected(applied.error().error);
    return store;
}

Result<std::vector<Record>> MemoryStore::loadFrame() {
    std::vector<Record> frame = m_planner.records();
    std::erase_if(frame, [](const Record& record) {
        return std::holds_alternative<CheckIn>(record) || std::holds_alternative<DayNote>(record);
    });
    return frame;
}

Result<std::vector<Record>> MemoryStore::loadDays(const PlanId& plan) {
    std::vector<Record> days;
    for (const Action* action : m_planner.actionsOf(plan)) {
        for (const CheckIn* checkIn : m_planner.checkInsOf(action->id))
            days.emplace_back(*checkIn);
    }
    for (const DayNote* day : m_planner.daysOf(plan))
        days.emplace_back(*day);
    return days;
}

Result<StepNumber> MemoryStore::commit(const Step& step, const std::optional<DraftKey>& settled) {
    if (const auto applied = m_planner.apply(step.change); !applied)
        return tl::make_unexpected(applied.error().error);
    std::erase_if(m_steps, [](const StoredStep& stored) { return stored.undone; });
    m_steps.push_back({step, false});
    m_steps.back().step.number = ++m_lastNumber;
    if (settled)
        std::erase_if(m_drafts, [&](const Draft& draft) { return draft.key == *settled; });
    return m_lastNumber;
}

Result<void> MemoryStore::undo(StepNumber number, const Change& change) {
    return move(number, change, true);
}

Result<void> MemoryStore::redo(StepNumber number, const Change& change) {
    return move(number, change, false);
}

Result<void> MemoryStore::move(StepNumber number, const Change& change, bool undone) {
    const auto stored = std::find_if(m_steps.begin(), m_steps.end(),
                                     [&](const StoredStep& s) { return s.step.number == number; });
    if (stored == m_steps.end() || stored->undone == undone)
        return fail(undone ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    if (const auto applied = m_planner.apply(change); !applied)
        return tl::make_unexpected(applied.error().error);
    stored->undone = undone;
    return {};
}

Result<std::vector<StoredStep>> MemoryStore::stepsBefore(StepNumber before, int most) {
    std::vector<StoredStep> steps;
    for (auto stored = m_steps.rbegin(); stored != m_steps.rend() && most > 0; ++stored) {
        if (stored->step.number >= before)
            continue;
        steps.push_back(*stored);
        --most;
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

Result<std::vector<FieldVersion>> MemoryStore::versionsOf(const RecordRef& record) {
    std::vector<FieldVersion> versions;
    for (auto stored = m_steps.rbegin(); stored != m_steps.rend(); ++stored) {
        for (const RecordChange& change : stored->step.change.records()) {
            if (!stored->undone && change.ref() == record)
                appendVersions(versions, stored->step, change);
        }
    }
    return versions;
}

Result<std::vector<RecordRef>> MemoryStore::erasedAt(const PlanId& plan, CellPlace place) {
    std::vector<RecordRef> erased;
    for (auto stored = m_steps.rbegin(); stored != m_steps.rend(); ++stored) {
        for (const RecordChange& change : stored->step.change.records()) {
            const bool isHere =
                !stored->undone && !change.after && standsAt(*change.before, plan, place.textPlace());
            if (isHere && std::find(erased.begin(), erased.end(), change.ref()) == erased.end())
                erased.push_back(change.ref());
        }
    }
    return erased;
}

Result<void> MemoryStore::keepDraft(const Draft& draft) {
    std::erase_if(m_drafts, [&](const Draft& kept) { return kept.key == draft.key; });
    m_drafts.push_back(draft);
    return {};
}

Result<void> MemoryStore::dropDraft(const DraftKey& key) {
    std::erase_if(m_drafts, [&](const Draft& kept) { return kept.key == key; });
    return {};
}

} // namespace ninefold::storage
