// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/change.h"
#include "core/model/geometry.h"

#include <vector>

namespace ninefold {

/// A step as it is kept: done, or taken back and waiting to be redone.
struct StoredStep {
    Step step;
    bool undone = false;
};

/// One value that a field of a record once had, for the history of a cell.
struct FieldVersion {
    QDateTime at; ///< UTC
    StepKind kind = StepKind::EditText;
    QString field;
    QString before; ///< empty when the record was created
    QString after;  ///< empty when it was erased
};

/// Which text of which plan is being typed.
struct DraftKey {
    PlanId plan;
    CellPlace place; ///< a text place, see CellPlace::textPlace()
    QString field;   ///< the field's name: "text", "notes", "why" …

    friend bool operator==(const DraftKey&, const DraftKey&) = default;
};

/// Typing that has not become a change yet, as it stands in the editor.
struct Draft {
    DraftKey key;
    QString text;

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// Where a planner lives. One call is one transaction: when it returns without an Error, it survives a power
/// cut; when it returns an Error, nothing of it is stored.
class PlanStore {
public:
    virtual ~PlanStore() = default;

    /// Every record but those that belong to days: check-ins and day notes, which are most of a planner.
    [[nodiscard]] virtual Result<std::vector<Record>> loadFrame() = 0;
    /// The check-ins and the day notes of a plan.
    [[nodiscard]] virtual Result<std::vector<Record>> loadDays(const PlanId& plan) = 0;
    /// To be called once the days of all plans are read: PlannerDamaged when the whole is not sound.
    [[nodiscard]] virtual Result<void> finishLoading() = 0;
    /// Stores a new step, drops the undone ones and, in the same transaction, the draft that the step
    /// settles. Returns the step's number; `step.number` is not read.
    [[nodiscard]] virtual Result<StepNumber> commit(const Step& step,
                                                    const std::optional<DraftKey>& settled) = 0;
    /// Takes back the newest step that is done; `change` is the inverse of its change.
    [[nodiscard]] virtual Result<void> undo(StepNumber number, const Change& change) = 0;
    /// Does the oldest undone step again; `change` is its change.
    [[nodiscard]] virtual Result<void> redo(StepNumber number, const Change& change) = 0;
    /// At most `most` steps below `before`, the newest of them, in rising order; dropped ones left out. The
    /// oldest may come with an empty change when that is large and more than one is asked for.
    [[nodiscard]] virtual Result<std::vector<StoredStep>> stepsBefore(StepNumber before, int most) = 0;
    /// What became of the texts of a record, newest first; undone steps left out.
    [[nodiscard]] virtual Result<std::vector<FieldVersion>> versionsOf(const RecordRef& record) = 0;
    /// The sub-goals and actions that stood in a cell when they were erased, each once, newest first.
    [[nodiscard]] virtual Result<std::vector<RecordRef>> erasedAt(const PlanId& plan, CellPlace place) = 0;

    /// Keeps a draft outside the history, in place of an earlier one of the same text.
    [[nodiscard]] virtual Result<void> keepDraft(const Draft& draft) = 0;
    /// Forgets the draft of this text, if there is one.
    [[nodiscard]] virtual Result<void> dropDraft(const DraftKey& key) = 0;
    [[nodiscard]] virtual Result<std::vector<Draft>> drafts() = 0;
};

} // namespace ninefold
