// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today_row.h"

#include "core/progress/day_strips.h"
#include "ui/text/day_text.h"
#include "ui/text/one_line.h"
#include "ui/text/schedule_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ninefold::ui {

namespace {

struct TodayWords {
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

QString capital(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString ofUnit(const QString& amount, const QString& unit) {
    return unit.isEmpty() ? amount : QStringLiteral("%1 %2").arg(amount, oneLine(unit));
}

// "1.2 of 2 L", where a day asks for more than being done.
QString amountPart(const TodayItem& item, const ItemPast& past) {
    if (item.kind == ActionKind::Task)
        return {};
    if (item.kind == ActionKind::Measured) {
        const QString all =
            past.target ? TodayWords::tr("%1 of %2 in all", "an amount, the target")
                              .arg(amountText(past.logged), ofUnit(amountText(*past.target), item.unit))
                        : QString{};
        if (item.amount == Decimal{})
            return all;
        const QString day = TodayWords::tr("%1 on this day", "an amount with its unit")
                                .arg(ofUnit(amountText(item.amount), item.unit));
        return all.isEmpty() ? day : QStringLiteral("%1 · %2").arg(day, all);
    }
    if (item.perDay == Decimal{1} && item.amount <= item.perDay)
        return {};
    return TodayWords::tr("%1 of %2", "an amount, what the day asks for with its unit")
        .arg(amountText(item.amount), ofUnit(amountText(item.perDay), item.unit));
}

QString runPart(const Runs& runs) {
    constexpr int worthSaying = 2;
    if (runs.current < worthSaying)
        return {};
    return runs.inWeeks ? TodayWords::tr("%n week(s) in a row", nullptr, runs.current)
                        : TodayWords::tr("%n time(s) in a row", nullptr, runs.current);
}

QString duePart(const TodayItem& item, QDate today) {
    if (!item.due)
        return {};
    if (item.kind == ActionKind::Task && item.mark == Mark::Done)
        return TodayWords::tr("due %1").arg(dayText(*item.due));
    return QStringLiteral("%1 · %2").arg(daysLeftText(*item.due, today), dayText(*item.due));
}

QString weekPart(const TodayItem& item) {
    const bool isOfWeek = item.reason == TodayReason::WeekOpen || item.reason == TodayReason::WeekMet;
    if (!isOfWeek || item.weekAsked == 0)
        return {};
    return TodayWords::tr("this week %1 of %2").arg(item.weekDone).arg(item.weekAsked);
}

QString stripPart(const TodayItem& item, const ItemPast& past) {
    const bool isDaily = item.kind == ActionKind::Routine && !item.due &&
                         (item.reason == TodayReason::Scheduled || item.reason == TodayReason::Other);
    if (!isDaily)
        return {};
    const auto done = std::count(past.strip.begin(), past.strip.end(), Mark::Done);
    return TodayWords::tr("%1 of the last %n day(s)", nullptr, stripDays).arg(done);
}

// The mark's word, where the rest of the line does not say it.
QString markPart(Mark mark) {
    switch (mark) {
    case Mark::Skipped:
    case Mark::Resting:
    case Mark::Missed:
    case Mark::NoRecord:
        return capital(markText(mark));
    default:
        return {};
    }
}

} // namespace

QString amountText(Decimal amount) {
    QString text = amount.text();
    const int dot = static_cast<int>(text.indexOf(QLatin1Char('.')));
    if (dot >= 0)
        text.replace(dot, 1, QLocale{}.decimalPoint());
    return text;
}

bool hasSamePlaces(const std::vector<TodayRow>& a, const std::vector<TodayRow>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TodayRow& x, const TodayRow& y) {
        return x.kind == y.kind && x.title == y.title && x.isOpen == y.isOpen && x.count == y.count &&
               x.item.has_value() == y.item.has_value() && (!x.item || x.item->action == y.item->action);
    });
}

bool isAnythingScheduled(const Planner& planner, QDate day) {
    const Plan* plan = planner.planOn(day);
    if (!plan)
        return false;
    const auto actions = planner.actionsOf(plan->id);
    return std::any_of(actions.begin(), actions.end(), [&](const Action* action) {
        return action->kind == ActionKind::Task ||
               (action->kind == ActionKind::Routine && !planner.scheduleOf(action->id).empty());
    });
}

ItemPast pastOf(const Planner& planner, const Action& action, QDate date, QDate today) {
    ItemPast past;
    if (action.kind != ActionKind::Task)
        past.strip = markStrip(planner, action, {date.addDays(1 - stripDays), date}, today);
    if (action.kind == ActionKind::Routine)
        past.runs = presentRunOf(planner, action, std::min(date, today));
    const auto span = planner.spanOf(action);
    if (action.kind == ActionKind::Measured && span) {
        past.target = action.target;
        for (const CheckIn* log : countedLogs(planner, action, *span, today))
            past.logged = past.logged + log->amount.value_or(Decimal{1});
    }
    return past;
}

QString basisText(const TodayItem& item, const ItemPast& past, QDate today) {
    const QString time = item.time ? QLocale{}.toString(*item.time, QLocale::ShortFormat) : QString{};
    return joinedParts({markPart(item.mark), amountPart(item, past), weekPart(item), duePart(item, today),
                        runPart(past.runs), stripPart(item, past), time, oneLine(item.note)});
}

QString spokenText(const TodayItem& item, const ItemPast& past, QDate today) {
    TodayItem plain = item;
    plain.mark = Mark::NotYet; // said once
    const QString polished = item.isPolished ? TodayWords::tr("polished") : QString{};
    return joinedParts({oneLine(item.text), markText(item.mark), polished, basisText(plain, past, today),
                        oneLine(item.subGoal)});
}

} // namespace ninefold::ui
