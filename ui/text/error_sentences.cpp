// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_sentences.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace ninefold::ui {

namespace {

struct Sentence {
    ErrorCode code;
    const char* text;
};

constexpr std::array sentences{
    Sentence{ErrorCode::FileNotFound,
             QT_TRANSLATE_NOOP("ErrorText", "There is no file %1; check its name and its folder.")},
    Sentence{ErrorCode::FileUnreadable,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "The file %1 cannot be read; check that it is a file and that you are allowed to open it.")},
    Sentence{ErrorCode::FileEmpty,
             QT_TRANSLATE_NOOP("ErrorText", "The file %1 holds nothing, not even an empty planner; restore a "
                                            "backup or choose another file.")},
    Sentence{ErrorCode::FileExists,
             QT_TRANSLATE_NOOP("ErrorText", "There is a file %1 already; choose another name.")},
    Sentence{ErrorCode::NotAPlanner,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "The file %1 is not a planner of Ninefold; it was left as it is, choose another one.")},
    Sentence{
        ErrorCode::PlannerDamaged,
        QT_TRANSLATE_NOOP("ErrorText", "The planner %1 is damaged and was left as it is; restore a backup.")},
    Sentence{
        ErrorCode::PlannerNewer,
        QT_TRANSLATE_NOOP("ErrorText",
                          "The planner %1 was written by a newer Ninefold; update Ninefold to change it.")},
    Sentence{ErrorCode::PlannerLocked,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The planner %1 is in use by %3 (process %4) on %2; close it there first.")},
    Sentence{
        ErrorCode::PlannerMoved,
        QT_TRANSLATE_NOOP("ErrorText",
                          "The planner %1 was moved or renamed while it was open; open it where it is now.")},
    Sentence{
        ErrorCode::PlannerReplaced,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The planner %1 was replaced or changed by another program while it was open; open it again.")},
    Sentence{ErrorCode::DiskFull,
             QT_TRANSLATE_NOOP("ErrorText", "The disk with %1 is full; make room on it and try again.")},
    Sentence{ErrorCode::WriteFailed,
             QT_TRANSLATE_NOOP("ErrorText", "The file %1 cannot be written; check that its folder is there "
                                            "and that you are allowed to write in it.")},
    Sentence{ErrorCode::ReadOnly,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The planner %1 is open for reading only, so nothing in it can be changed.")},
    Sentence{ErrorCode::BackupFailed,
             QT_TRANSLATE_NOOP(
                 "ErrorText", "The backup %1 could not be made; check its folder and the room on its disk.")},
    Sentence{ErrorCode::NoAnswer,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The window that has %1 open does not answer; close it and try again.")},
    Sentence{ErrorCode::BlockIsCentre,
             QT_TRANSLATE_NOOP("ErrorText",
                               "4 is the centre block, which holds the core goal; use 0 to 3 or 5 to 8.")},
    Sentence{ErrorCode::CellIsCentre,
             QT_TRANSLATE_NOOP("ErrorText",
                               "4 is the centre cell, which holds the sub-goal; use 0 to 3 or 5 to 8.")},
    Sentence{ErrorCode::NumberOutOfRange,
             QT_TRANSLATE_NOOP("ErrorText", "A number from %1 to %2 is needed here.")},
    Sentence{ErrorCode::WeightOutOfRange, QT_TRANSLATE_NOOP("ErrorText", "A weight is 1, 2 or 3.")},
    Sentence{ErrorCode::AmountNotPositive,
             QT_TRANSLATE_NOOP("ErrorText", "An amount has to be more than 0.")},
    Sentence{ErrorCode::AmountOnlyOnDone,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "Only a day that is done has an amount; leave the amount out or make the day done.")},
    Sentence{
        ErrorCode::EndsBeforeStart,
        QT_TRANSLATE_NOOP("ErrorText", "The last day is before the first day; swap them or correct one.")},
    Sentence{ErrorCode::DueOutsidePlan,
             QT_TRANSLATE_NOOP("ErrorText", "The due date is outside the plan’s days; choose one inside.")},
    Sentence{
        ErrorCode::PlansOverlap,
        QT_TRANSLATE_NOOP("ErrorText", "The plan shares days with the plan of %1; plans must not overlap.")},
    Sentence{ErrorCode::YearTwice,
             QT_TRANSLATE_NOOP("ErrorText", "There is another plan of %1; a year can be planned only once.")},
    Sentence{ErrorCode::BlockTaken,
             QT_TRANSLATE_NOOP("ErrorText", "Block %1 has another sub-goal already; a block has only one.")},
    Sentence{ErrorCode::CellTaken,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "The cell holds “%1” on some of the same days; end that one first or choose another cell.")},
    Sentence{
        ErrorCode::SchedulesOverlap,
        QT_TRANSLATE_NOOP("ErrorText",
                          "Two versions of the schedule share days; let one end before the next begins.")},
    Sentence{ErrorCode::FocusOverlaps,
             QT_TRANSLATE_NOOP("ErrorText", "An action is in focus twice on the same days.")},
    Sentence{ErrorCode::FocusFull,
             QT_TRANSLATE_NOOP("ErrorText", "%1 cells are in focus already; take one of them out first.")},
    Sentence{ErrorCode::CheckInTwice,
             QT_TRANSLATE_NOOP("ErrorText", "There are two check-ins on %1; a routine has one a day.")},
    Sentence{ErrorCode::DayTwice,
             QT_TRANSLATE_NOOP("ErrorText", "The day %1 occurs twice; a day has one entry.")},
    Sentence{ErrorCode::DaysMissing,
             QT_TRANSLATE_NOOP("ErrorText", "The weekly schedule names no weekday; choose at least one.")},
    Sentence{ErrorCode::ReviewTwice,
             QT_TRANSLATE_NOOP("ErrorText", "There is another review of some of these days, from %1 on.")},
    Sentence{ErrorCode::AnswerTwice,
             QT_TRANSLATE_NOOP("ErrorText", "The factor “%1” is answered twice in one review.")},
    Sentence{
        ErrorCode::TooManyNextActions,
        QT_TRANSLATE_NOOP("ErrorText", "A review has at most %1 next actions; remove one of them first.")},
    Sentence{ErrorCode::ReviewFinished,
             QT_TRANSLATE_NOOP("ErrorText", "The review that begins on %1 is finished and stays as it is.")},
    Sentence{ErrorCode::CommitmentLocked,
             QT_TRANSLATE_NOOP("ErrorText", "“%1” is locked: what was promised stays as it was written.")},
    Sentence{ErrorCode::TextTooLong,
             QT_TRANSLATE_NOOP("ErrorText", "The text is too long; one entry holds at most %1 bytes.")},
    Sentence{
        ErrorCode::IdTwice,
        QT_TRANSLATE_NOOP("ErrorText", "The id %1 is used twice; give one of them another id, or none.")},
    Sentence{ErrorCode::NoSuchRecord,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The entry is not there any more; it may have been erased meanwhile.")},
    Sentence{ErrorCode::YearClosed,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The year %1 is closed and can only be read; reopen it to change it.")},
    Sentence{
        ErrorCode::YearOver,
        QT_TRANSLATE_NOOP("ErrorText", "Every review period of %1 is over, so its cycle stays as it is.")},
    Sentence{ErrorCode::NotThisKind,
             QT_TRANSLATE_NOOP("ErrorText",
                               "This is not possible for this kind of action; change its kind first.")},
    Sentence{ErrorCode::NotInForce,
             QT_TRANSLATE_NOOP("ErrorText", "“%1” does not run on any of these days.")},
    Sentence{ErrorCode::FutureDate,
             QT_TRANSLATE_NOOP("ErrorText", "The day %1 is still to come; choose today or an earlier day.")},
    Sentence{ErrorCode::HasRecords,
             QT_TRANSLATE_NOOP("ErrorText",
                               "“%1” has records; end it to keep them, or erase it with its records.")},
    Sentence{ErrorCode::CellEmpty,
             QT_TRANSLATE_NOOP("ErrorText", "The cell is empty; write its text first.")},
    Sentence{ErrorCode::NoSuchAction,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "There is no action “%1” on that day; name it by its id or its place, such as 0.1.")},
    Sentence{ErrorCode::NotJson,
             QT_TRANSLATE_NOOP("ErrorText", "The text is not valid JSON at line %1, column %2.")},
    Sentence{ErrorCode::NestedTooDeep,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The JSON is nested too deeply at line %1, column %2; make it flatter.")},
    Sentence{ErrorCode::NotADocument,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "This is JSON, but not a planner of Ninefold: \"format\": \"ninefold\" is missing.")},
    Sentence{ErrorCode::VersionNewer,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "The document has version %1, which is newer than this Ninefold knows; update Ninefold.")},
    Sentence{ErrorCode::MissingKey, QT_TRANSLATE_NOOP("ErrorText", "The key \"%1\" is missing; add it.")},
    Sentence{ErrorCode::KeyTwice,
             QT_TRANSLATE_NOOP("ErrorText", "The key \"%1\" is there twice; keep one of them.")},
    Sentence{ErrorCode::WrongType,
             QT_TRANSLATE_NOOP("ErrorText", "The value is of the wrong type; what is needed is: %1.")},
    Sentence{ErrorCode::UnknownValue, QT_TRANSLATE_NOOP("ErrorText", "The value \"%1\" is not known here.")},
    Sentence{ErrorCode::DateInvalid,
             QT_TRANSLATE_NOOP("ErrorText",
                               "\"%1\" is not a date; dates are written YYYY-MM-DD and have to exist.")},
    Sentence{ErrorCode::TimeInvalid,
             QT_TRANSLATE_NOOP("ErrorText",
                               "\"%1\" is not a time of day; times are written HH:MM, from 00:00 to 23:59.")},
    Sentence{ErrorCode::IdInvalid,
             QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is not an id; ids are UUIDs, or left out.")},
    Sentence{ErrorCode::TooManyDecimals,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The number has more than six decimal places or is too large; round it.")},
    Sentence{
        ErrorCode::DocumentTooLarge,
        QT_TRANSLATE_NOOP("ErrorText",
                          "The document is larger than %1 MiB, the most that can be taken in; split it.")},
    Sentence{ErrorCode::NothingToImport,
             QT_TRANSLATE_NOOP("ErrorText", "There is nothing to import in it: no text was found.")},
    Sentence{
        ErrorCode::TooManySubGoals,
        QT_TRANSLATE_NOOP("ErrorText", "Line %1, “%2”, would be a ninth sub-goal; there is room for eight.")},
    Sentence{
        ErrorCode::TooManyActions,
        QT_TRANSLATE_NOOP(
            "ErrorText", "Line %1, “%2”, would be a ninth action of its sub-goal; there is room for eight.")},
    Sentence{ErrorCode::SeveralCores,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Line %1, “%2”, would be a second core goal; indent it, or keep only one.")},
    Sentence{
        ErrorCode::TableTooSmall,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The table has %1 rows and %2 columns with text, fewer than a grid of 9 rows and 9 columns.")},
    Sentence{
        ErrorCode::TableTooLarge,
        QT_TRANSLATE_NOOP(
            "ErrorText",
            "The table has %1 rows and %2 columns with text, more than a grid of 9 rows and 9 columns.")},
    Sentence{ErrorCode::TableDisagrees,
             QT_TRANSLATE_NOOP("ErrorText", "A sub-goal is written twice and differently, “%2” at %1 and "
                                            "“%4” at %3; make them equal or say which one wins.")},
    Sentence{
        ErrorCode::TableQuoteOpen,
        QT_TRANSLATE_NOOP("ErrorText", "The quotation mark opened in line %1 is never closed; close it.")},
    Sentence{ErrorCode::EncodingUnknown,
             QT_TRANSLATE_NOOP(
                 "ErrorText",
                 "The text fits none of the known encodings (%1); save it as UTF-8 or name its encoding.")},
    Sentence{ErrorCode::EncodingAmbiguous,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The text could be any of %1; save it as UTF-8 or name its encoding.")},
    Sentence{ErrorCode::EncodingNoSuch,
             QT_TRANSLATE_NOOP("ErrorText",
                               "There is no encoding named “%1”; try UTF-8, windows-949 or windows-31j.")},
    Sentence{ErrorCode::YearHasContent,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The year %1 has content already; choose to replace it, or another year.")},
    Sentence{ErrorCode::NoSuchYear,
             QT_TRANSLATE_NOOP("ErrorText", "There is no plan of %1; add the year or choose another one.")},
    Sentence{ErrorCode::FormatUnknown,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The format “%1” is not known; use json, outline, markdown or table.")},
    Sentence{ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo.")},
    Sentence{ErrorCode::NothingToRedo, QT_TRANSLATE_NOOP("ErrorText", "There is nothing to redo.")},
};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (static_cast<std::size_t>(sentences[i].code) != i)
            return false;
    }
    return true;
}

// The compiler writes an enumerator by its name, and any other value as a cast: so it can be asked whether
// the code after the last one exists.
template <ErrorCode code> constexpr bool isACode() {
#ifdef _MSC_VER
    return std::string_view{__FUNCSIG__}.find("isACode<(") == std::string_view::npos;
#else
    return std::string_view{__PRETTY_FUNCTION__}.find("ErrorCode)") == std::string_view::npos;
#endif
}

static_assert(isACode<ErrorCode::FileNotFound>(), "the compiler writes enumerators in another way");
static_assert(isInOrder(), "the sentences follow the order of error.h");
static_assert(!isACode<static_cast<ErrorCode>(sentences.size())>(), "a code of error.h has no sentence");

} // namespace

QString errorSentence(ErrorCode code) {
    return QCoreApplication::translate("ErrorText", sentences[static_cast<std::size_t>(code)].text);
}

int errorCodeCount() {
    return static_cast<int>(sentences.size());
}

} // namespace ninefold::ui
