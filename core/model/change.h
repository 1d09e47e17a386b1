// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review_records.h"

#include <QDateTime>

#include <optional>
#include <variant>
#include <vector>

namespace ninefold {

/// Any record of a planner.
using Record = std::variant<Plan, SubGoal, Action, ScheduleVersion, CheckIn, DayNote, Period, FocusStar,
                            Factor, Review, FactorAnswer, Commitment, PlannerSettings>;

/// The type of a record: the index into Record.
enum class RecordType {
    Plan,
    SubGoal,
    Action,
    Schedule,
    CheckIn,
    DayNote,
    Period,
    FocusStar,
    Factor,
    Review,
    FactorAnswer,
    Commitment,
    Settings
};

/// Which record, of which type.
struct RecordRef {
    RecordType type;
    QUuid id;

    friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

[[nodiscard]] RecordRef refOf(const Record& record);

/// One record as it was and as it is to be. `before` absent: created; `after` absent: erased; never both.
struct RecordChange {
    std::optional<Record> before;
    std::optional<Record> after;

    [[nodiscard]] RecordRef ref() const { return refOf(after ? *after : *before); }
    friend bool operator==(const RecordChange&, const RecordChange&) = default;
};

/// What one action of the user does to a planner, as a value. Each record occurs at most once.
class Change {
public:
    Change() = default;
    explicit Change(std::vector<RecordChange> records);

    /// Adds the creation of `record`.
    void create(Record record);
    /// Adds the change of a record from `before` to `after`, which have the same id; dropped when they are
    /// equal.
    void edit(Record before, Record after);
    /// Adds the erasing of `record`.
    void erase(Record record);
    /// Adds what `later`, which follows this change, does: one change for both.
    void append(const Change& later);

    /// The change that takes this one back.
    [[nodiscard]] Change inverse() const;
    [[nodiscard]] bool isEmpty() const { return m_records.empty(); }
    [[nodiscard]] const std::vector<RecordChange>& records() const { return m_records; }
    friend bool operator==(const Change&, const Change&) = default;

private:
    std::vector<RecordChange> m_records;
};

/// The names of the fields in which `change`'s record differs; all of them when it was created or erased.
[[nodiscard]] std::vector<const char*> changedFields(const RecordChange& change);

/// What the user did, for "Undo …" and for the history of a cell.
enum class StepKind {
    EditText,
    BringBackText,
    EditNotes,
    EditDetails,
    ChangeKind,
    ClearCell,
    EndAction,
    EraseAction,
    SwapActions,
    SwapBlocks,
    FinishTask,
    ReopenTask,
    CheckIn,
    SkipDay,
    MarkMissed,
    ClearDay,
    EditCheckIn,
    FillDays,
    EditSchedule,
    StartAnew,
    AddRest,
    ChangeRest,
    RemoveRest,
    AddChapter,
    ChangeChapter,
    RemoveChapter,
    EditDay,
    MoveInToday,
    OrderTimes,
    AddToFocus,
    TakeFromFocus,
    FocusBlock,
    AddYear,
    CloseYear,
    ReopenYear,
    EditFactors,
    StartReview,
    EditReview,
    RemoveReview,
    MaskFactor,
    FinishReview,
    ReopenReview,
    AddCommitment,
    EditCommitment,
    RemoveCommitment,
    PlantCommitment,
    JudgeCommitment,
    ChangeCycle,
    StartFromTemplate,
    CarryYearOver,
    ImportList,
    ImportDocument,
    EditSettings,
};

/// A step's number in its planner, counted from 1 in the order of doing.
using StepNumber = qint64;

/// One step of the history: what was done, when (UTC), to which text if to one, and the change itself.
struct Step {
    StepNumber number = 0;
    StepKind kind = StepKind::EditText;
    QString subject{};
    QDateTime at{};
    Change change{};
};

} // namespace ninefold
