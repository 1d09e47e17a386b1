// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_store.h"

#include <algorithm>

namespace ninefold::test {

namespace {

QString textOf(const std::optional<Record>& record, const QString& field) {
    QString text;
    if (record)
        std::visit(
            [&](const auto& r) {
                if constexpr (requires { r.text; })
                    if (field == QLatin1String("text"))
                        text = r.text;
                if constexpr (requires { r.core; })
                    if (field == QLatin1String("core"))
                        text = r.core;
                if constexpr (requires { r.notes; })
                    if (field == QLatin1String("notes"))
                        text = r.notes;
            },
            *record);
    return text;
}

} // namespace

MemoryStore::MemoryStore(const std::vector<Record>& records) {
    Change change;
    for (const Record& record : records)
        change.create(record);
    if (!m_planner.apply(change))
        qFatal("the records break a rule");
}

void MemoryStore::failFrom(int nth, Error error) {
    m_writesLeft = nth - 1;
    m_error = std::move(error);
}

Result<void> MemoryStore::beginWrite() {
    if (!m_writesLeft)
        return {};
    if (*m_writesLeft == 0)
        return tl::make_unexpected(m_error);
    --*m_writesLeft;
    return {};
}

Result<void> MemoryStore::write(const Change& change) {
    if (const auto begun = beginWrite(); !begun)
        return begun;
    if (const auto applied = m_planner.apply(change); !applied)
        return tl::make_unexpected(applied.error().error);
    return {};
}

Result<StepNumber> MemoryStore::commit(const Step& step, const std::optional<DraftKey>& settled) {
    if (const auto written = write(step.change); !written)
        return tl::make_unexpected(written.error());
    std::erase_if(m_steps, [](const StoredStep& stored) { return stored.undone; });
    if (settled)
        std::erase_if(m_drafts, [&](const Draft& draft) { return draft.key == *settled; });
    m_steps.push_back({step, false});
    m_steps.back().step.number = ++m_lastNumber;
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
                                     [number](const StoredStep& s) { return s.step.number == number; });
    if (stored == m_steps.end() || stored->undone == undone)
        return fail(undone ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo);
    if (const auto written = write(change); !written)
        return written;
    stored->undone = undone;
    return {};
}

Result<std::vector<StoredStep>> MemoryStore::stepsBefore(StepNumber before, int most) {
    std::vector<StoredStep> steps;
    for (const StoredStep& stored : m_steps)
        if (stored.step.number < before)
            steps.push_back(stored);
    if (const auto limit = static_cast<std::size_t>(most); steps.size() > limit)
        steps.erase(steps.begin(), steps.end() - most);
    return steps;
}

Result<std::vector<FieldVersion>> MemoryStore::versionsOf(const RecordRef& record) {
    std::vector<FieldVersion> versions;
    for (auto stored = m_steps.rbegin(); stored != m_steps.rend(); ++stored)
        for (const RecordChange& change : stored->step.change.records())
            for (const char* name : changedFields(change)) {
                const QString field = QString::fromLatin1(name);
                const QString before = textOf(change.before, field);
                const QString after = textOf(change.after, field);
                if (change.ref() == record && !stored->undone && before != after)
                    versions.push_back({stored->step.at, stored->step.kind, field, before, after});
            }
    return versions;
}

Result<void> MemoryStore::keepDraft(const Draft& draft) {
    if (const auto begun = beginWrite(); !begun)
        return begun;
    std::erase_if(m_drafts, [&](const Draft& kept) { return kept.key == draft.key; });
    m_drafts.push_back(draft);
    return {};
}

Result<void> MemoryStore::dropDraft(const DraftKey& key) {
    if (const auto begun = beginWrite(); !begun)
        return begun;
    std::erase_if(m_drafts, [&](const Draft& kept) { return kept.key == key; });
    return {};
}

} // namespace ninefold::test
