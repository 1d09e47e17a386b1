// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"
#include "core/model/store.h"

namespace ninefold::storage {

/// A planner without a file, gone when closed.
class MemoryStore final : public PlanStore {
public:
    MemoryStore() = default;
    /// Starts with `records` and an empty history. The Error of the rule that they break.
    [[nodiscard]] static Result<std::unique_ptr<MemoryStore>> with(const std::vector<Record>& records);

    [[nodiscard]] Result<std::vector<Record>> loadFrame() override;
    [[nodiscard]] Result<std::vector<Record>> loadDays(const PlanId& plan) override;
    [[nodiscard]] Result<void> finishLoading() override { return {}; }
    [[nodiscard]] Result<StepNumber> commit(const Step& step,
                                            const std::optional<DraftKey>& settled) override;
    [[nodiscard]] Result<void> undo(StepNumber number, const Change& change) override;
    [[nodiscard]] Result<void> redo(StepNumber number, const Change& change) override;
    [[nodiscard]] Result<std::vector<StoredStep>> stepsBefore(StepNumber before, int most) override;
    [[nodiscard]] Result<std::vector<FieldVersion>> versionsOf(const RecordRef& record) override;
    [[nodiscard]] Result<std::vector<RecordRef>> erasedAt(const PlanId& plan, CellPlace place) override;
    [[nodiscard]] Result<void> keepDraft(const Draft& draft) override;
    [[nodiscard]] Result<void> dropDraft(const DraftKey& key) override;
    [[nodiscard]] Result<std::vector<Draft>> drafts() override { return m_drafts; }

private:
    [[nodiscard]] Result<void> move(StepNumber number, const Change& change, bool undone);

    Planner m_planner;
    std::vector<StoredStep> m_steps;
    std::vector<Draft> m_drafts;
    StepNumber m_lastNumber = 0;
};

} // namespace ninefold::storage
