// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/why_row.h"

#include "ui/models/why_words.h"
#include "ui/text/day_text.h"
#include "ui/text/one_line.h"
#include "ui/text/schedule_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace ninefold::ui {

namespace {

QString creditText(const Score& score) {
    return score.base > 0 ? QStringLiteral("%1/%2").arg(countText(score.got), countText(score.base))
                          : QString{};
}

// Why a slot adds nothing.
QString removedText(Mark mark) {
    return mark == Mark::Skipped ? WhyWords::tr("removed because it was skipped")
                                 : WhyWords::tr("removed because of resting");
}

QString daysText(const std::vector<QDate>& days) {
    QStringList names;
    for (const QDate day : days)
        names.append(QLocale{}.dayName(day.dayOfWeek(), QLocale::ShortFormat));
    return names.join(QStringLiteral(" "));
}

QString weekText(const CountedDate& week) {
    const QString free =
        week.freeDays > 0 ? WhyWords::tr("%n day(s) skipped or rested", nullptr, week.freeDays) : QString{};
    if (week.whole.base == 0)
        return joinedParts({removedText(week.mark), free});
    const QString asked =
        week.soFar.base < week.whole.base
            ? WhyWords::tr("still open, %1 asked for", "how many times").arg(countText(week.whole.base))
            : QString{};
    return joinedParts({markText(week.mark), daysText(week.doneOn), asked, free});
}

// The days on which a due date's work was done, where they are others.
QString doneText(const CountedDate& counted) {
    if (counted.doneOn.empty() || counted.doneOn.back() == counted.date)
        return {};
    return WhyWords::tr("done on %1", "a day").arg(dayText(counted.doneOn.back()));
}

QString taskText(const Action& task, const CountedDate& counted) {
    if (counted.isLetGo)
        return WhyWords::tr("let go on %1", "a day").arg(dayText(*task.endedOn));
    if (counted.mark == Mark::NoRecord && !counted.doneOn.empty())
        return WhyWords::tr("done on %1, after these days", "a day").arg(dayText(counted.doneOn.back()));
    if (counted.mark == Mark::Done && !doneText(counted).isEmpty())
        return joinedParts({markText(counted.mark), doneText(counted)});
    return counted.mark == Mark::NoRecord ? WhyWords::tr("not done") : markText(counted.mark);
}

QString amountPart(const Action& action, const CountedDate& counted) {
    const bool isPlain = counted.amount == Decimal{1} && action.unit.isEmpty();
    return counted.amount && !isPlain ? amountText(*counted.amount, action.unit) : QString{};
}

QString dateDetail(const Action& action, const CountedDate& counted) {
    if (action.kind == ActionKind::Measured)
        return oneLine(counted.note);
    if (action.kind == ActionKind::Task)
        return taskText(action, counted);
    if (counted.isWeek)
        return weekText(counted);
    if (counted.whole.base == 0)
        return joinedParts({removedText(counted.mark), oneLine(counted.note)});
    const bool isOpenHalf = counted.soFar.base == 0 && counted.whole.got > 0;
    return joinedParts({markText(counted.mark), amountPart(action, counted), doneText(counted),
                        isOpenHalf ? WhyWords::tr("counts when the day is over") : QString{},
                        oneLine(counted.note)});
}

double shareOf(const Score& score) {
    return score.base > 0 ? static_cast<double>(score.rate()) : 0;
}

QString endedText(const Action& action) {
    return action.endedOn ? WhyWords::tr("ended on %1", "a day").arg(dayText(*action.endedOn)) : QString{};
}

} // namespace

QString countText(const Rational& count) {
    constexpr int places = 100;
    const double value = static_cast<double>(count);
    const double shown = std::floor(value * places + 0.5) / places;
    return QLocale{}.toString(shown, 'f', QLocale::FloatingPointShortest);
}

QString percentText(const Rational& rate) {
    return QStringLiteral("%1%").arg(percentOf(rate));
}

WhyRow rowOf(const Action& action, const CountedDate& counted, QDate today) {
    WhyRow row;
    row.head = counted.isWeek ? WhyWords::tr("Week of %1", "its first day").arg(dayText(counted.date))
                              : listedDayText(counted.date);
    row.detail = dateDetail(action, counted);
    row.mark = counted.mark;
    row.isCounted = counted.soFar.base > 0 || action.kind == ActionKind::Measured;
    row.share = shareOf(counted.whole);
    row.block = action.block;
    row.action = action.id;
    // A week leads to the last of its days that is not still to come.
    row.day = counted.isWeek ? std::clamp(today, counted.days.first, counted.days.last) : counted.date;
    if (action.kind == ActionKind::Measured && counted.amount)
        row.credit = amountText(*counted.amount, action.unit);
    else
        row.credit = creditText(counted.soFar.base > 0 ? counted.soFar : Score{});
    return row;
}

WhyRow rowOf(const Planner& planner, const DayPart& part, QDate day) {
    const Action& action = *planner.action(part.action);
    WhyRow row;
    row.head = shortLine(action.text);
    const QString amount = part.amount && !(*part.amount == Decimal{1} && action.unit.isEmpty())
                               ? amountText(*part.amount, action.unit)
                               : QString{};
    row.detail = joinedParts(
        {part.score.base > 0 ? markText(part.mark) : removedText(part.mark), amount, oneLine(part.note)});
    row.credit = creditText(part.score);
    row.mark = part.mark;
    row.share = shareOf(part.score);
    row.isCounted = part.score.base > 0;
    row.block = action.block;
    row.action = part.action;
    row.day = day;
    return row;
}

WhyRow rowOf(const Planner& planner, const WeekPart& part, const WhyNumber& asked) {
    const Action& action = *planner.action(part.action);
    WhyRow row;
    row.head = shortLine(action.text);
    row.detail = joinedParts(
        {kindText(action.kind),
         part.removed > 0 ? WhyWords::tr("%n time(s) skipped or rested", nullptr, part.removed) : QString{}});
    row.credit = creditText(part.score);
    row.share = shareOf(part.score);
    row.isCounted = part.score.base > 0;
    row.block = action.block;
    row.action = part.action;
    row.into =
        WhyNumber{WhyNumber::Of::Action, asked.plan, asked.period, action.block, part.action, asked.asOf};
    return row;
}

WhyRow rowOf(const Planner& planner, const LevelPart& part, const WhyNumber& asked) {
    const Action& action = *planner.action(part.action);
    const auto& [achieved, weight] = part.weighed;
    WhyRow row;
    row.head = shortLine(action.text);
    row.block = action.block;
    row.action = part.action;
    row.isCounted = achieved.soFar.has_value();
    row.into =
        WhyNumber{WhyNumber::Of::Action, asked.plan, asked.period, action.block, part.action, asked.asOf};
    if (!achieved.soFar) {
        row.detail =
            joinedParts({kindText(action.kind), WhyWords::tr("not rated yet, left out"), endedText(action)});
        row.share = 0;
        return row;
    }
    row.share = shareOf(*achieved.soFar);
    const QString count = action.kind == ActionKind::Measured
                              ? QString{}
                              : WhyWords::tr("%1 of %2", "done, asked for")
                                    .arg(countText(achieved.soFar->got), countText(achieved.soFar->base));
    row.detail = joinedParts({kindText(action.kind), count, endedText(action)});
    const QString percent = percentText(achieved.soFar->rate());
    row.credit = weight == 1 ? percent : QStringLiteral("%1 × %2").arg(percent).arg(weight);
    return row;
}

WhyRow rowOf(const Planner& planner, int block, const Level& level, const WhyNumber& asked) {
    const SubGoal* goal = planner.subGoal(asked.plan, block);
    WhyRow row;
    row.head = goal && !goal->text.isEmpty() ? shortLine(goal->text) : roleText({centre, block});
    row.detail = WhyWords::tr("%1 of %n action(s)", nullptr, level.filled).arg(level.rated);
    row.block = block;
    row.isCounted = level.soFar.has_value();
    row.into = WhyNumber{WhyNumber::Of::SubGoal, asked.plan, asked.period, block, {}, asked.asOf};
    row.share = level.soFar ? static_cast<double>(*level.soFar) : 0;
    if (level.soFar)
        row.credit = percentText(*level.soFar);
    else
        row.detail = joinedParts({row.detail, WhyWords::tr("not rated yet, left out")});
    return row;
}

QString spokenText(const WhyRow& row) {
    QStringList parts{row.head};
    if (!row.detail.isEmpty())
        parts.append(row.detail);
    parts.append(row.credit.isEmpty() ? WhyWords::tr("not counted")
                                      : WhyWords::tr("counts %1", "1/1, 91%").arg(row.credit));
    return parts.join(QStringLiteral(", "));
}

} // namespace ninefold::ui
