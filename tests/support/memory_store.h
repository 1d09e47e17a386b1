// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/memory_store.h"

#include <memory>

namespace ninefold::test {

/// The store in memory that the application has for its sample year, which can be told to fail. What it holds
/// outlives the sessions that use it, so that a test can "restart" by loading a second session from it.
class MemoryStore final : public PlanStore {
public:
    /// Starts with `records`, parents before children.
    explicit MemoryStore(const std::vector<Record>& records = {});

    /// Makes the `nth` write from now on (1 is the next), and every later one, answer with `error` and store
    /// nothing.
    void failFrom(int nth, Error error);
    /// Writes succeed again.
    void recover() { m_writesLeft.reset(); }

    /// Every step there is, undone ones too.
    [[nodiscard]] std::vector<StoredStep> steps();

    [[nodiscard]] Result<std::vector<Record>> loadFrame() override { return m_store->loadFrame(); }
    [[nodiscard]] Result<std::vector<Record>> loadDays(const PlanId& plan) override {
        return m_store->loadDays(plan);
    }
    [[nodiscard]] Result<void> finishLoading() override { return m_store->finishLoading(); }
    [[nodiscard]] Result<StepNumber> commit(const Step& step,
                                            const std::optional<DraftKey>& settled) override;
    [[nodiscard]] Result<void> undo(StepNumber number, const Change& change) override;
    [[nodiscard]] Result<void> redo(StepNumber number, const Change& change) override;
    [[nodiscard]] Result<std::vector<StoredStep>> stepsBefore(StepNumber before, int most) override;
    [[nodiscard]] Result<std::vector<FieldVersion>> versionsOf(const RecordRef& record) override;
    [[nodiscard]] Result<std::vector<RecordRef>> erasedAt(const PlanId& plan, CellPlace place) override;
    [[nodiscard]] Result<void> keepDraft(const Draft& draft) override;
    [[nodiscard]] Result<void> dropDraft(const DraftKey& key) override;
    [[nodiscard]] Result<std::vector<Draft>> drafts() override { return m_store->drafts(); }

private:
    [[nodiscard]] Result<void> beginWrite();

    std::unique_ptr<storage::MemoryStore> m_store;
    std::optional<int> m_writesLeft;
    Error m_error{ErrorCode::WriteFailed};
};

} // namespace ninefold::test
