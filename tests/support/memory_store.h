// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"
#include "core/model/store.h"

namespace ninefold::test {

/// A PlanStore without a file, which can be told to fail. What it holds outlives the sessions that use it, so
/// that a test can "restart" by loading a second session from it.
class MemoryStore final : public PlanStore {
public:
    MemoryStore() = default;
    /// Starts with `records`, parents before children.
    explicit MemoryStore(const std::vector<Record>& records);

    /// Makes the `nth` write from now on (1 is the next), and every later one, answer with `error` and store
    /// nothing.
    void failFrom(int nth, Error error);
    /// Writes succeed again.
    void recover() { m_writesLeft.reset(); }

    [[nodiscard]] const Planner& planner() const { return m_planner; }
    [[nodiscard]] const std::vector<StoredStep>& steps() const { return m_steps; }

    [[nodiscard]] Result<std::vector<Record>> load() override { return m_planner.records(); }
    [[nodiscard]] Result<StepNumber> commit(const Step& step,
                                            const std::optional<DraftKey>& settled) override;
    [[nodiscard]] Result<void> undo(StepNumber number, const Change& change) override;
    [[nodiscard]] Result<void> redo(StepNumber number, const Change& change) override;
    [[nodiscard]] Result<std::vector<StoredStep>> stepsBefore(StepNumber before, int most) override;
    [[nodiscard]] Result<std::vector<FieldVersion>> versionsOf(const RecordRef& record) override;
    [[nodiscard]] Result<void> keepDraft(const Draft& draft) override;
    [[nodiscard]] Result<void> dropDraft(const DraftKey& key) override;
    [[nodiscard]] Result<std::vector<Draft>> drafts() override { return m_drafts; }

private:
    [[nodiscard]] Result<void> beginWrite();
    [[nodiscard]] Result<void> write(const Change& change);
    [[nodiscard]] Result<void> move(StepNumber number, const Change& change, bool undone);

    Planner m_planner;
    std::vector<StoredStep> m_steps;
    std::vector<Draft> m_drafts;
    StepNumber m_lastNumber = 0;
    std::optional<int> m_writesLeft;
    Error m_error{ErrorCode::WriteFailed};
};

} // namespace ninefold::test
