// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memory_store.h"

#include <limits>

namespace ninefold::test {

MemoryStore::MemoryStore(const std::vector<Record>& records) {
    auto store = storage::MemoryStore::with(records);
    if (!store)
        qFatal("the records break a rule");
    m_store = std::move(*store);
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

std::vector<StoredStep> MemoryStore::steps() {
    constexpr auto everything = std::numeric_limits<int>::max();
    return *m_store->stepsBefore(std::numeric_limits<StepNumber>::max(), everything);
}

Result<StepNumber> MemoryStore::commit(const Step& step, const std::optional<DraftKey>& settled) {
    return beginWrite().and_then([&] { return m_store->commit(step, settled); });
}

Result<void> MemoryStore::undo(StepNumber number, const Change& change) {
    return beginWrite().and_then([&] { return m_store->undo(number, change); });
}

Result<void> MemoryStore::redo(StepNumber number, const Change& change) {
    return beginWrite().and_then([&] { return m_store->redo(number, change); });
}

Result<std::vector<StoredStep>> MemoryStore::stepsBefore(StepNumber before, int most) {
    return m_store->stepsBefore(before, most);
}

Result<std::vector<FieldVersion>> MemoryStore::versionsOf(const RecordRef& record) {
    return m_store->versionsOf(record);
}

Result<std::vector<RecordRef>> MemoryStore::erasedAt(const PlanId& plan, CellPlace place) {
    return m_store->erasedAt(plan, place);
}

Result<void> MemoryStore::keepDraft(const Draft& draft) {
    return beginWrite().and_then([&] { return m_store->keepDraft(draft); });
}

Result<void> MemoryStore::dropDraft(const DraftKey& key) {
    return beginWrite().and_then([&] { return m_store->dropDraft(key); });
}

} // namespace ninefold::test
