// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/why_sentence.h"

#include "core/progress/task_fate.h"
#include "ui/models/why_row.h"
#include "ui/models/why_words.h"
#include "ui/text/schedule_text.h"

#include <QCoreApplication>

namespace ninefold::ui {

namespace {

bool isWhole(const Rational& count) {
    return denominator(count) == 1;
}

int wholeOf(const Rational& count) {
    return static_cast<int>(numerator(count) / denominator(count));
}

// "18 times", "1 time", "5.5 times".
QString timesText(const Rational& count) {
    return isWhole(count) ? WhyWords::tr("%n time(s)", "how often", wholeOf(count))
                          : WhyWords::tr("%1 times", "how often, with a fraction").arg(countText(count));
}

QString unitText(const Rational& count, const QString& unit) {
    return unit.isEmpty() ? countText(count) : QStringLiteral("%1 %2").arg(countText(count), unit);
}

QString routineSentence(const Achievement& achieved) {
    if (!achieved.soFar)
        return achieved.whole
                   ? WhyWords::tr("Nothing was due so far. Days you rested and days still to come are "
                                  "not counted.")
                   : WhyWords::tr("Nothing is due in these days.");
    return WhyWords::tr(
               "Of the %n time(s) it was due so far, you did it %1. Days you rested and days still to come "
               "are not counted.",
               "%1: how often, with its word", wholeOf(achieved.soFar->base))
        .arg(timesText(achieved.soFar->got));
}

QString taskSentence(const TaskFate& fate, const Achievement& achieved, DateSpan period) {
    if (fate.isLetGo())
        return WhyWords::tr("It was let go on %1, before it was due, and is not counted.")
            .arg(dayText(*fate.endedOn));
    if (!achieved.whole)
        return WhyWords::tr("It is judged on %1, outside these days.").arg(dayText(fate.judgedOn()));
    if (achieved.whole->got > 0)
        return *fate.doneOn > fate.due
                   ? WhyWords::tr("It was due on %1 and done late, on %2, still within these days.")
                         .arg(dayText(fate.due), dayText(*fate.doneOn))
                   : WhyWords::tr("It was due on %1 and done on %2.")
                         .arg(dayText(fate.due), dayText(*fate.doneOn));
    if (!achieved.soFar)
        return WhyWords::tr("It is due on %1 and not counted before.").arg(dayText(fate.due));
    return fate.doneOn && *fate.doneOn > period.last
               ? WhyWords::tr("It was due on %1 and done only after these days.").arg(dayText(fate.due))
               : WhyWords::tr("It was due on %1 and is not done.").arg(dayText(fate.due));
}

QString measuredSentence(const Action& action, const Achievement& achieved) {
    if (!achieved.whole)
        return WhyWords::tr("Nothing is planned in these days.");
    const QString logged = unitText(achieved.whole->got, action.unit);
    if (!achieved.soFar)
        return WhyWords::tr("Nothing was planned or logged so far.");
    // Before any planned day is over, the score is 1 of 1 whatever was logged.
    if (achieved.soFar->got != achieved.whole->got || achieved.soFar->base > achieved.whole->base)
        return WhyWords::tr("You logged %1 before the first planned day was over.").arg(logged);
    const Rational surplus = achieved.soFar->got - achieved.soFar->base;
    const QString sentence = WhyWords::tr("Of the %1 planned for the days so far, you logged %2.")
                                 .arg(unitText(achieved.soFar->base, action.unit), logged);
    return surplus > 0 ? WhyWords::tr("%1 That is %2 ahead.").arg(sentence, unitText(surplus, action.unit))
                       : sentence;
}

} // namespace

QString WhyFigure::text() const {
    return rate ? percentText(*rate) : QStringLiteral("—");
}

WhyFigure figureOf(const Action& action, const std::optional<Score>& score) {
    return score ? WhyFigure{score->rate(), basisText(action, *score)} : WhyFigure{};
}

QString basisText(const Action& action, const Score& score) {
    switch (action.kind) {
    case ActionKind::None:
        return {};
    case ActionKind::Routine:
        return WhyWords::tr("%1 of %n time(s)", "how often it was done, how often asked for",
                            wholeOf(score.base))
            .arg(countText(score.got));
    case ActionKind::Task:
        return score.got > 0 ? WhyWords::tr("done") : WhyWords::tr("not done");
    case ActionKind::Measured:
        return WhyWords::tr("%1 of %2", "logged, planned")
            .arg(countText(score.got), unitText(score.base, action.unit));
    }
    return {};
}

QString basisText(const Level& level) {
    return WhyWords::tr("%1 of %n action(s)", nullptr, level.filled).arg(level.rated);
}

WhyAnswer answerFor(const Planner& planner, const Action& action, DateSpan period, QDate today) {
    const Achievement achieved = achievementOf(planner, action, period, today);
    WhyAnswer answer{{}, figureOf(action, achieved.soFar), figureOf(action, achieved.whole)};
    switch (action.kind) {
    case ActionKind::None:
        answer.sentence = WhyWords::tr("It is not counted.");
        answer.whole.reset();
        break;
    case ActionKind::Routine:
        answer.sentence = routineSentence(achieved);
        break;
    case ActionKind::Task:
        answer.sentence = taskSentence(fateOf(planner, action, today), achieved, period);
        break;
    case ActionKind::Measured:
        answer.sentence = measuredSentence(action, achieved);
        break;
    }
    return answer;
}

WhyAnswer answerForSubGoal(const Level& level) {
    const QString sentence =
        level.soFar
            ? WhyWords::tr("The mean of the %n action(s) that something was due of, each by its weight. "
                           "What is not due yet is left out.",
                           nullptr, level.rated)
            : WhyWords::tr("Nothing of its actions was due so far.");
    return {sentence, {level.soFar, level.soFar ? basisText(level) : QString{}}, WhyFigure{level.whole}};
}

WhyAnswer answerForGrid(const Level& level, int rated) {
    const QString sentence =
        level.soFar
            ? WhyWords::tr("The mean of the %n sub-goal(s) that have a number, each counting the same.",
                           nullptr, rated)
            : WhyWords::tr("Nothing was due so far.");
    return {sentence, {level.soFar, level.soFar ? basisText(level) : QString{}}, WhyFigure{level.whole}};
}

WhyAnswer answerForWeek(const std::optional<Score>& score, bool isOpen) {
    if (!score)
        return {WhyWords::tr("Nothing is counted in this week."), {}, {}};
    const int base = wholeOf(score->base);
    const QString sentence =
        isOpen ? WhyWords::tr("Of the %n thing(s) that count in this week, you did %1 until now. What was "
                              "skipped or rested is not counted.",
                              "%1: a number", base)
               : WhyWords::tr("Of the %n thing(s) that count in this week, you did %1. What was skipped or "
                              "rested is not counted.",
                              "%1: a number", base);
    return {sentence.arg(countText(score->got)),
            {score->rate(),
             WhyWords::tr("%1 of %2", "done, asked for").arg(countText(score->got), countText(score->base))},
            {}};
}

WhyAnswer answerForDay(const std::optional<Score>& score) {
    if (!score)
        return {WhyWords::tr("Nothing is counted on this day."), {}, {}};
    const int base = wholeOf(score->base);
    return {WhyWords::tr(
                "Of the %n thing(s) that count on this day, you did %1. What was skipped or rested is not "
                "counted.",
                "%1: a number", base)
                .arg(countText(score->got)),
            {score->rate(),
             WhyWords::tr("%1 of %2", "done, asked for").arg(countText(score->got), countText(score->base))},
            {}};
}

} // namespace ninefold::ui
