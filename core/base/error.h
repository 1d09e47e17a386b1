// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace ninefold {

/// Everything that can go wrong, as a code to branch on. `ui/text` turns a code into a sentence; the comment
/// behind a code names the arguments it carries, in order.
enum class ErrorCode {
    // the planner file
    FileNotFound,    // path
    FileUnreadable,  // path
    FileEmpty,       // path
    FileExists,      // path
    NotAPlanner,     // path
    PlannerDamaged,  // path
    PlannerNewer,    // path
    PlannerLocked,   // path, host, process name, process id
    PlannerMoved,    // path
    PlannerReplaced, // path
    DiskFull,        // path
    WriteFailed,     // path
    ReadOnly,        // path
    BackupFailed,    // path
    NoAnswer,        // path: the window that has it open does not answer
    // rules of the model
    BlockIsCentre,
    CellIsCentre,
    NumberOutOfRange, // lowest, highest
    WeightOutOfRange,
    AmountNotPositive,
    AmountOnlyOnDone,
    EndsBeforeStart,
    DueOutsidePlan,
    PlansOverlap, // other year
    YearTwice,    // year
    BlockTaken,   // other record's place
    CellTaken,    // other record's place
    SchedulesOverlap,
    FocusOverlaps,
    FocusFull,    // most
    CheckInTwice, // date
    DayTwice,     // date
    DaysMissing,
    ReviewTwice,        // first day of the other review
    AnswerTwice,        // factor
    TooManyNextActions, // most
    ReviewFinished,     // first day
    CommitmentLocked,   // text
    TextTooLong,        // most bytes
    IdTwice,            // id
    NoSuchRecord,
    YearClosed, // year
    YearOver,   // year: nothing of it is left to come
    NotThisKind,
    NotInForce, // text: the action runs on none of the days
    FutureDate, // date
    HasRecords, // text: clearing would lose its past; end or erase it
    CellEmpty,
    NoSuchAction, // how it was named
    // documents and lists from outside
    NotJson,       // line, column
    NestedTooDeep, // line, column
    NotADocument,
    VersionNewer, // version
    MissingKey,   // key
    KeyTwice,     // key
    WrongType,    // what is wanted
    UnknownValue, // value
    DateInvalid,  // value
    TimeInvalid,  // value
    IdInvalid,    // value
    TooManyDecimals,
    DocumentTooLarge, // most MiB
    NothingToImport,
    TooManySubGoals,   // line number, text
    TooManyActions,    // line number, text
    SeveralCores,      // line number, text
    TableTooSmall,     // rows, columns
    TableTooLarge,     // rows, columns
    TableDisagrees,    // cell in the ring, its text, cell in the block's centre, its text
    TableQuoteOpen,    // line number
    EncodingUnknown,   // encodings tried
    EncodingAmbiguous, // encodings that fit
    EncodingNoSuch,    // name
    YearHasContent,    // year
    NoSuchYear,        // year
    FormatUnknown,     // name
    // history
    NothingToUndo,
    NothingToRedo,
};

/// What went wrong: a code, where it was found (`plans[0].actions[3].cell`; empty when there is no place),
/// the values a sentence about it needs, and a detail for the log that is never shown as it is.
struct Error {
    ErrorCode code;
    QString where{};
    QStringList args{};
    QString detail{};

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or the Error that kept it from being made.
template <class T> using Result = tl::expected<T, Error>;

/// Shorthand for returning an Error from a function that gives a Result.
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QStringList args = {}, QString detail = {}) {
    return tl::make_unexpected(Error{code, {}, std::move(args), std::move(detail)});
}

/// The same with a place.
[[nodiscard]] inline tl::unexpected<Error> failAt(QString where, ErrorCode code, QStringList args = {}) {
    return tl::make_unexpected(Error{code, std::move(where), std::move(args), {}});
}

} // namespace ninefold
