// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/step_text.h"

#include "ui/text/one_line.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ninefold::ui {

namespace {

constexpr int longestSubject = 40;

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

bool isFirstText(const Step& step) {
    const auto& records = step.change.records();
    return step.kind == StepKind::EditText &&
           std::any_of(records.begin(), records.end(), [](const RecordChange& r) { return !r.before; });
}

// What a kind of step is called: for what has no text, and with `%1` for its subject.
struct StepName {
    StepKind kind;
    const char* bare;
    const char* withSubject;
};

constexpr std::array names{
    StepName{StepKind::EditText, QT_TRANSLATE_NOOP("StepText", "Change a text"),
             QT_TRANSLATE_NOOP("StepText", "Rename “%1”")},
    StepName{StepKind::BringBackText, QT_TRANSLATE_NOOP("StepText", "Bring a text back"),
             QT_TRANSLATE_NOOP("StepText", "Bring “%1” back")},
    StepName{StepKind::EditNotes, QT_TRANSLATE_NOOP("StepText", "Change notes"),
             QT_TRANSLATE_NOOP("StepText", "Change the notes of “%1”")},
    StepName{StepKind::EditDetails, QT_TRANSLATE_NOOP("StepText", "Change details"),
             QT_TRANSLATE_NOOP("StepText", "Change the details of “%1”")},
    StepName{StepKind::ChangeKind, QT_TRANSLATE_NOOP("StepText", "Change the kind"),
             QT_TRANSLATE_NOOP("StepText", "Change the kind of “%1”")},
    StepName{StepKind::ClearCell, QT_TRANSLATE_NOOP("StepText", "Clear a cell"),
             QT_TRANSLATE_NOOP("StepText", "Clear “%1”")},
    StepName{StepKind::EndAction, QT_TRANSLATE_NOOP("StepText", "End an action"),
             QT_TRANSLATE_NOOP("StepText", "End “%1”")},
    StepName{StepKind::EraseAction, QT_TRANSLATE_NOOP("StepText", "Erase an action"),
             QT_TRANSLATE_NOOP("StepText", "Erase “%1”")},
    StepName{StepKind::SwapActions, QT_TRANSLATE_NOOP("StepText", "Swap actions"),
             QT_TRANSLATE_NOOP("StepText", "Move “%1”")},
    StepName{StepKind::SwapBlocks, QT_TRANSLATE_NOOP("StepText", "Swap sub-goals"),
             QT_TRANSLATE_NOOP("StepText", "Move “%1” with its actions")},
    StepName{StepKind::FinishTask, QT_TRANSLATE_NOOP("StepText", "Mark a task done"),
             QT_TRANSLATE_NOOP("StepText", "Mark “%1” done")},
    StepName{StepKind::ReopenTask, QT_TRANSLATE_NOOP("StepText", "Mark a task not done"),
             QT_TRANSLATE_NOOP("StepText", "Mark “%1” not done")},
    StepName{StepKind::CheckIn, QT_TRANSLATE_NOOP("StepText", "Check in"),
             QT_TRANSLATE_NOOP("StepText", "Check in “%1”")},
    StepName{StepKind::SkipDay, QT_TRANSLATE_NOOP("StepText", "Skip a day"),
             QT_TRANSLATE_NOOP("StepText", "Skip “%1”")},
    StepName{StepKind::MarkMissed, QT_TRANSLATE_NOOP("StepText", "Mark a day missed"),
             QT_TRANSLATE_NOOP("StepText", "Mark “%1” missed")},
    StepName{StepKind::ClearDay, QT_TRANSLATE_NOOP("StepText", "Remove a check-in"),
             QT_TRANSLATE_NOOP("StepText", "Remove the check-in of “%1”")},
    StepName{StepKind::EditCheckIn, QT_TRANSLATE_NOOP("StepText", "Change a check-in"),
             QT_TRANSLATE_NOOP("StepText", "Change the check-in of “%1”")},
    StepName{StepKind::FillDays, QT_TRANSLATE_NOOP("StepText", "Fill several days"),
             QT_TRANSLATE_NOOP("StepText", "Fill days of “%1”")},
    StepName{StepKind::EditSchedule, QT_TRANSLATE_NOOP("StepText", "Change a schedule"),
             QT_TRANSLATE_NOOP("StepText", "Change the schedule of “%1”")},
    StepName{StepKind::StartAnew, QT_TRANSLATE_NOOP("StepText", "End an action and start a new one"),
             QT_TRANSLATE_NOOP("StepText", "Start “%1” in the place of another")},
    StepName{StepKind::AddRest, QT_TRANSLATE_NOOP("StepText", "Add a rest period"),
             QT_TRANSLATE_NOOP("StepText", "Add the rest period “%1”")},
    StepName{StepKind::ChangeRest, QT_TRANSLATE_NOOP("StepText", "Change a rest period"),
             QT_TRANSLATE_NOOP("StepText", "Change the rest period “%1”")},
    StepName{StepKind::RemoveRest, QT_TRANSLATE_NOOP("StepText", "Remove a rest period"),
             QT_TRANSLATE_NOOP("StepText", "Remove the rest period “%1”")},
    StepName{StepKind::AddChapter, QT_TRANSLATE_NOOP("StepText", "Add a chapter"),
             QT_TRANSLATE_NOOP("StepText", "Add the chapter “%1”")},
    StepName{StepKind::ChangeChapter, QT_TRANSLATE_NOOP("StepText", "Change a chapter"),
             QT_TRANSLATE_NOOP("StepText", "Change the chapter “%1”")},
    StepName{StepKind::RemoveChapter, QT_TRANSLATE_NOOP("StepText", "Remove a chapter"),
             QT_TRANSLATE_NOOP("StepText", "Remove the chapter “%1”")},
    StepName{StepKind::EditDay, QT_TRANSLATE_NOOP("StepText", "Change the words of a day"),
             QT_TRANSLATE_NOOP("StepText", "Change the words of %1")},
    StepName{StepKind::MoveInToday, QT_TRANSLATE_NOOP("StepText", "Change the order in Today"),
             QT_TRANSLATE_NOOP("StepText", "Move “%1” in Today")},
    StepName{StepKind::OrderTimes, QT_TRANSLATE_NOOP("StepText", "Change the order of times of day"),
             QT_TRANSLATE_NOOP("StepText", "Move the time of day “%1”")},
    StepName{StepKind::AddToFocus, QT_TRANSLATE_NOOP("StepText", "Put an action in focus"),
             QT_TRANSLATE_NOOP("StepText", "Put “%1” in focus")},
    StepName{StepKind::TakeFromFocus, QT_TRANSLATE_NOOP("StepText", "Take an action out of focus"),
             QT_TRANSLATE_NOOP("StepText", "Take “%1” out of focus")},
    StepName{StepKind::FocusBlock, QT_TRANSLATE_NOOP("StepText", "Count a focus block"),
             QT_TRANSLATE_NOOP("StepText", "Count a focus block on “%1”")},
    StepName{StepKind::AddYear, QT_TRANSLATE_NOOP("StepText", "Add a year"),
             QT_TRANSLATE_NOOP("StepText", "Add the year %1")},
    StepName{StepKind::CloseYear, QT_TRANSLATE_NOOP("StepText", "Close a year"),
             QT_TRANSLATE_NOOP("StepText", "Close the year %1")},
    StepName{StepKind::ReopenYear, QT_TRANSLATE_NOOP("StepText", "Reopen a year"),
             QT_TRANSLATE_NOOP("StepText", "Reopen the year %1")},
    StepName{StepKind::EditFactors, QT_TRANSLATE_NOOP("StepText", "Change the factors"),
             QT_TRANSLATE_NOOP("StepText", "Change the factor “%1”")},
    StepName{StepKind::StartReview, QT_TRANSLATE_NOOP("StepText", "Start a review"),
             QT_TRANSLATE_NOOP("StepText", "Start the review “%1”")},
    StepName{StepKind::EditReview, QT_TRANSLATE_NOOP("StepText", "Change a review"),
             QT_TRANSLATE_NOOP("StepText", "Change the review “%1”")},
    StepName{StepKind::RemoveReview, QT_TRANSLATE_NOOP("StepText", "Remove a review"),
             QT_TRANSLATE_NOOP("StepText", "Remove the review “%1”")},
    StepName{StepKind::MaskFactor, QT_TRANSLATE_NOOP("StepText", "Mask a factor"),
             QT_TRANSLATE_NOOP("StepText", "Mask the factor “%1”")},
    StepName{StepKind::FinishReview, QT_TRANSLATE_NOOP("StepText", "Finish a review"),
             QT_TRANSLATE_NOOP("StepText", "Finish the review “%1”")},
    StepName{StepKind::ReopenReview, QT_TRANSLATE_NOOP("StepText", "Reopen a review"),
             QT_TRANSLATE_NOOP("StepText", "Reopen the review “%1”")},
    StepName{StepKind::AddCommitment, QT_TRANSLATE_NOOP("StepText", "Add a commitment"),
             QT_TRANSLATE_NOOP("StepText", "Commit to “%1”")},
    StepName{StepKind::EditCommitment, QT_TRANSLATE_NOOP("StepText", "Change a commitment"),
             QT_TRANSLATE_NOOP("StepText", "Change the commitment “%1”")},
    StepName{StepKind::RemoveCommitment, QT_TRANSLATE_NOOP("StepText", "Remove a commitment"),
             QT_TRANSLATE_NOOP("StepText", "Remove the commitment “%1”")},
    StepName{StepKind::PlantCommitment, QT_TRANSLATE_NOOP("StepText", "Put a commitment on the grid"),
             QT_TRANSLATE_NOOP("StepText", "Put “%1” on the grid")},
    StepName{StepKind::JudgeCommitment, QT_TRANSLATE_NOOP("StepText", "Judge a commitment"),
             QT_TRANSLATE_NOOP("StepText", "Judge “%1”")},
    StepName{StepKind::ChangeCycle, QT_TRANSLATE_NOOP("StepText", "Change the review cycle"),
             QT_TRANSLATE_NOOP("StepText", "Change the review cycle of %1")},
    StepName{StepKind::StartFromTemplate, QT_TRANSLATE_NOOP("StepText", "Start a year from a template"),
             QT_TRANSLATE_NOOP("StepText", "Start %1 from a template")},
    StepName{StepKind::CarryYearOver, QT_TRANSLATE_NOOP("StepText", "Start a year from an earlier one"),
             QT_TRANSLATE_NOOP("StepText", "Start %1 from an earlier year")},
    StepName{StepKind::ImportList, QT_TRANSLATE_NOOP("StepText", "Import a list"),
             QT_TRANSLATE_NOOP("StepText", "Import a list into %1")},
    StepName{StepKind::ImportDocument, QT_TRANSLATE_NOOP("StepText", "Import a planner"),
             QT_TRANSLATE_NOOP("StepText", "Import the planner of %1")},
    StepName{StepKind::EditSettings, QT_TRANSLATE_NOOP("StepText", "Change settings"),
             QT_TRANSLATE_NOOP("StepText", "Change the setting “%1”")},
};

const StepName& nameOf(StepKind kind) {
    return *std::find_if(names.begin(), names.end(), [&](const StepName& n) { return n.kind == kind; });
}

} // namespace

QString stepName(StepKind kind, const QString& subject) {
    const QString text = shortLine(subject, longestSubject);
    const StepName& name = nameOf(kind);
    return text.isEmpty() ? StepText::tr(name.bare) : StepText::tr(name.withSubject).arg(text);
}

QString stepText(const Step& step) {
    const QString text = shortLine(step.subject, longestSubject);
    if (isFirstText(step) && !text.isEmpty())
        return StepText::tr("Write “%1”").arg(text);
    return stepName(step.kind, step.subject);
}

} // namespace ninefold::ui
