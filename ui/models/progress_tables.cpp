// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/progress_tables.h"

#include "ui/models/why_row.h"
#include "ui/models/why_sentence.h"
#include "ui/text/one_line.h"
#include "ui/text/schedule_text.h"

#include <QCoreApplication>

#include <map>

namespace ninefold::ui {

namespace {

struct ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

std::optional<double> asDouble(const std::optional<Rational>& rate) {
    return rate ? std::optional{static_cast<double>(*rate)} : std::nullopt;
}

QVariant orderOf(const std::optional<Rational>& rate) {
    return rate ? QVariant{static_cast<double>(*rate)} : QVariant{};
}

FigureCell textCell(const QString& text) {
    return {shortLine(text), text};
}

FigureCell percentCell(const std::optional<Rational>& rate) {
    FigureCell cell{rate ? percentText(*rate) : QStringLiteral("—"), orderOf(rate)};
    if (!rate)
        cell.spoken = ProgressWords::tr("not rated");
    cell.isStrong = true;
    return cell;
}

FigureCell barCell(const FigureBar& bar, const std::optional<Rational>& soFar,
                   const std::optional<Rational>& whole, const std::optional<Rational>& previous) {
    QStringList parts;
    if (soFar)
        parts.append(ProgressWords::tr("%1 so far").arg(percentText(*soFar)));
    if (whole)
        parts.append(ProgressWords::tr("%1 of the whole").arg(percentText(*whole)));
    if (previous)
        parts.append(ProgressWords::tr("%1 before").arg(percentText(*previous)));
    FigureCell cell{parts.join(QStringLiteral(" · ")), orderOf(soFar)};
    cell.bar = bar;
    return cell;
}

FigureCell changeCell(const std::optional<Rational>& now, const std::optional<Rational>& before) {
    if (!now || !before)
        return {};
    FigureCell cell{changeText(*now, *before), percentOf(*now) - percentOf(*before)};
    const int points = percentOf(*now) - percentOf(*before);
    cell.spoken = points > 0   ? ProgressWords::tr("%n point(s) more than before", nullptr, points)
                  : points < 0 ? ProgressWords::tr("%n point(s) less than before", nullptr, -points)
                               : ProgressWords::tr("as before");
    return cell;
}

FigureCell runCell(int run, bool inWeeks) {
    if (run == 0)
        return {QString{}, 0, ProgressWords::tr("no run")};
    return {inWeeks ? ProgressWords::tr("%n week(s) in a row", nullptr, run)
                    : ProgressWords::tr("%n time(s) in a row", nullptr, run),
            run};
}

FigureCell bestRunCell(int run, bool inWeeks) {
    if (run == 0)
        return {QString{}, 0, ProgressWords::tr("no run")};
    return {inWeeks ? ProgressWords::tr("%n week(s)", nullptr, run)
                    : ProgressWords::tr("%n time(s)", nullptr, run),
            run};
}

FigureCell weeksCell(const std::vector<std::optional<Score>>& weeks) {
    FigureCell cell;
    QStringList said;
    double sum = 0;
    int rated = 0;
    for (const auto& week : weeks) {
        const auto rate = rateOf(week);
        cell.strip.push_back(asDouble(rate));
        said.append(rate ? percentText(*rate) : QStringLiteral("—"));
        sum += asDouble(rate).value_or(0);
        rated += rate ? 1 : 0;
    }
    cell.text = said.join(QLatin1Char(' '));
    if (rated > 0)
        cell.order = sum / rated;
    return cell;
}

} // namespace

QString changeText(const Rational& now, const Rational& before) {
    const int points = percentOf(now) - percentOf(before);
    if (points == 0)
        return QStringLiteral("=");
    return points > 0 ? QStringLiteral("▲ %1").arg(points) : QStringLiteral("▼ %1").arg(-points);
}

QStringList goalHeadings() {
    return {ProgressWords::tr("Sub-goal"), ProgressWords::tr("Progress"), ProgressWords::tr("So far"),
            ProgressWords::tr("Counted")};
}

std::vector<FigureRow> goalRows(ProgressModel& progress) {
    std::vector<FigureRow> rows;
    for (const ProgressGoal& goal : progress.goals()) {
        FigureRow row{goal.block,
                      {WhyNumber::Of::SubGoal, progress.plan()->id, progress.chosenDays(), goal.block}};
        const FigureBar bar{asDouble(goal.level.soFar), asDouble(goal.level.whole), asDouble(goal.previous)};
        FigureCell name = textCell(goal.text);
        name.isStrong = name.isInHue = true;
        row.cells = {name,
                     barCell(bar, goal.level.soFar, goal.level.whole, goal.previous),
                     percentCell(goal.level.soFar),
                     {basisText(goal.level), goal.level.rated}};
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList routineHeadings() {
    return {ProgressWords::tr("Routine"), ProgressWords::tr("Sub-goal"), ProgressWords::tr("Progress"),
            ProgressWords::tr("So far"),  ProgressWords::tr("Change"),   ProgressWords::tr("Counted"),
            ProgressWords::tr("Run"),     ProgressWords::tr("Best run"), ProgressWords::tr("13 weeks")};
}

std::vector<FigureRow> routineRows(ProgressModel& progress, std::optional<int> block) {
    std::vector<FigureRow> rows;
    for (const ProgressRoutine& routine : progress.routines()) {
        if (block && routine.block != *block)
            continue;
        WhyNumber why{WhyNumber::Of::Action, progress.plan()->id, progress.chosenDays(), routine.block};
        why.action = routine.action;
        FigureRow row{routine.block, why};
        const auto& soFar = routine.achieved.soFar;
        const auto rate = rateOf(soFar);
        const auto whole = rateOf(routine.achieved.whole);
        FigureCell goal = textCell(routine.goal);
        goal.isInHue = true;
        const QString basis = soFar ? basisText(progress.action(routine.action), *soFar) : QString{};
        row.cells = {textCell(routine.text),
                     goal,
                     barCell({asDouble(rate), asDouble(whole), asDouble(routine.previous)}, rate, whole,
                             routine.previous),
                     percentCell(rate),
                     changeCell(rate, routine.previous),
                     {basis, soFar ? QVariant{static_cast<double>(soFar->base)} : QVariant{}},
                     runCell(routine.runs.current, routine.runs.inWeeks),
                     bestRunCell(routine.runs.best, routine.runs.inWeeks),
                     weeksCell(routine.lastWeeks)};
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList measuredHeadings() {
    return {ProgressWords::tr("Measured"), ProgressWords::tr("Sub-goal"),
            ProgressWords::tr("Progress"), ProgressWords::tr("So far"),
            ProgressWords::tr("Counted"),  ProgressWords::tr("Beside its plan")};
}

QString surplusText(const Action& action, const Rational& surplus) {
    const auto amount = [&](const Rational& count) {
        return action.unit.isEmpty() ? countText(count)
                                     : QStringLiteral("%1 %2").arg(countText(count), action.unit);
    };
    if (surplus > 0)
        return ProgressWords::tr("%1 ahead", "an amount").arg(amount(surplus));
    if (surplus < 0)
        return ProgressWords::tr("%1 behind", "an amount").arg(amount(-surplus));
    return ProgressWords::tr("on plan");
}

QString measuredText(const ProgressModel& progress, const ProgressMeasured& measured) {
    return ProgressWords::tr("%1: %2", "an action, how far ahead of its plan")
        .arg(shortLine(measured.text),
             surplusText(progress.action(measured.action), measured.burnUp.surplus));
}

std::vector<FigureRow> measuredRows(ProgressModel& progress) {
    std::vector<FigureRow> rows;
    for (const ProgressMeasured& measured : progress.measured()) {
        WhyNumber why{WhyNumber::Of::Action, progress.plan()->id, progress.chosenDays(), measured.block};
        why.action = measured.action;
        FigureRow row{measured.block, why};
        const Action& action = progress.action(measured.action);
        const auto rate = rateOf(measured.achieved.soFar);
        const auto whole = rateOf(measured.achieved.whole);
        FigureCell goal = textCell(measured.goal);
        goal.isInHue = true;
        const QString basis =
            measured.achieved.whole ? basisText(action, *measured.achieved.whole) : QString{};
        row.cells = {
            textCell(measured.text),
            goal,
            barCell({asDouble(rate), asDouble(whole), {}}, rate, whole, {}),
            percentCell(rate),
            {basis, asDouble(whole).value_or(-1)},
            {surplusText(action, measured.burnUp.surplus), static_cast<double>(measured.burnUp.surplus)}};
        rows.push_back(std::move(row));
    }
    return rows;
}

namespace {

// With a sign of its own, so that a column of states is read at a glance.
QString stateText(TaskState state) {
    switch (state) {
    case TaskState::Done:
        return ProgressWords::tr("✓ done");
    case TaskState::Late:
        return ProgressWords::tr("✓ late");
    case TaskState::Open:
        return ProgressWords::tr("○ open");
    case TaskState::Overdue:
        return ProgressWords::tr("△ overdue");
    case TaskState::LetGo:
        return ProgressWords::tr("– let go");
    }
    return {};
}

QString fateText(const TaskPoint& task) {
    if (task.fate.doneOn)
        return ProgressWords::tr("%1, on %2", "what became of a task, a day")
            .arg(stateText(task.state), dayText(*task.fate.doneOn));
    return stateText(task.state);
}

} // namespace

QStringList taskHeadings() {
    return {ProgressWords::tr("Task"), ProgressWords::tr("Sub-goal"), ProgressWords::tr("State"),
            ProgressWords::tr("Due")};
}

std::vector<FigureRow> taskRows(ProgressModel& progress) {
    std::vector<FigureRow> rows;
    for (const TaskPoint& task : progress.tasks()) {
        const Action& action = progress.action(task.action);
        WhyNumber why{WhyNumber::Of::Action, progress.plan()->id, progress.chosenDays(), action.block};
        why.action = task.action;
        FigureRow row{action.block, why};
        FigureCell goal = textCell(progress.goalOf(action));
        goal.isInHue = true;
        row.cells = {textCell(action.text),
                     goal,
                     {fateText(task), static_cast<int>(task.state)},
                     {dayText(task.fate.due), task.fate.due.toJulianDay()}};
        rows.push_back(std::move(row));
    }
    return rows;
}

QString taskSummary(ProgressModel& progress) {
    std::map<TaskState, int> counts;
    for (const TaskPoint& task : progress.tasks())
        ++counts[task.state];
    QStringList parts;
    for (const auto& [state, count] : counts)
        parts.append(QStringLiteral("%1 %2").arg(stateText(state)).arg(count));
    return parts.join(QStringLiteral(" · "));
}

} // namespace ninefold::ui
