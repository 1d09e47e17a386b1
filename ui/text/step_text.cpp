// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/step_text.h"

#include "ui/text/one_line.h"

#include <QCoreApplication>

#include <algorithm>

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

// The name of a kind without its subject: for what has no text.
QString bareName(StepKind kind) {
    switch (kind) {
    case StepKind::EditText:
        return StepText::tr("Change a text");
    case StepKind::EditNotes:
        return StepText::tr("Change notes");
    case StepKind::EditDetails:
        return StepText::tr("Change details");
    case StepKind::ChangeKind:
        return StepText::tr("Change the kind");
    case StepKind::ClearCell:
        return StepText::tr("Clear a cell");
    case StepKind::EndAction:
        return StepText::tr("End an action");
    case StepKind::EraseAction:
        return StepText::tr("Erase an action");
    case StepKind::SwapActions:
        return StepText::tr("Swap actions");
    case StepKind::SwapBlocks:
        return StepText::tr("Swap sub-goals");
    case StepKind::FinishTask:
        return StepText::tr("Mark a task done");
    case StepKind::ReopenTask:
        return StepText::tr("Mark a task not done");
    case StepKind::AddYear:
        return StepText::tr("Add a year");
    case StepKind::ImportList:
        return StepText::tr("Import a list");
    case StepKind::ImportDocument:
        return StepText::tr("Import a planner");
    case StepKind::EditSettings:
        return StepText::tr("Change settings");
    }
    return {};
}

// The name of a kind with `%1` for its subject.
QString nameWithSubject(StepKind kind) {
    switch (kind) {
    case StepKind::EditText:
        return StepText::tr("Rename “%1”");
    case StepKind::EditNotes:
        return StepText::tr("Change the notes of “%1”");
    case StepKind::EditDetails:
        return StepText::tr("Change the details of “%1”");
    case StepKind::ChangeKind:
        return StepText::tr("Change the kind of “%1”");
    case StepKind::ClearCell:
        return StepText::tr("Clear “%1”");
    case StepKind::EndAction:
        return StepText::tr("End “%1”");
    case StepKind::EraseAction:
        return StepText::tr("Erase “%1”");
    case StepKind::SwapActions:
        return StepText::tr("Move “%1”");
    case StepKind::SwapBlocks:
        return StepText::tr("Move “%1” with its actions");
    case StepKind::FinishTask:
        return StepText::tr("Mark “%1” done");
    case StepKind::ReopenTask:
        return StepText::tr("Mark “%1” not done");
    case StepKind::AddYear:
        return StepText::tr("Add the year %1");
    case StepKind::ImportList:
        return StepText::tr("Import a list into %1");
    case StepKind::ImportDocument:
        return StepText::tr("Import the planner of %1");
    case StepKind::EditSettings:
        return StepText::tr("Change the setting “%1”");
    }
    return {};
}

} // namespace

QString stepName(StepKind kind, const QString& subject) {
    const QString text = shortLine(subject, longestSubject);
    return text.isEmpty() ? bareName(kind) : nameWithSubject(kind).arg(text);
}

QString stepText(const Step& step) {
    const QString text = shortLine(step.subject, longestSubject);
    if (isFirstText(step) && !text.isEmpty())
        return StepText::tr("Write “%1”").arg(text);
    return stepName(step.kind, step.subject);
}

} // namespace ninefold::ui
