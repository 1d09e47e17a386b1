// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/today_lines.h"

#include "ui/text/one_line.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace ninefold::cli {

namespace {

QChar sign(Mark mark) {
    switch (mark) {
    case Mark::Done:
        return QChar{u'✓'};
    case Mark::Partly:
        return QChar{u'◐'};
    case Mark::Skipped:
        return QChar{u'–'};
    case Mark::Resting:
        return QChar{u'☾'};
    case Mark::Missed:
        return QChar{u'✗'};
    case Mark::NoRecord:
        return QChar{u'·'};
    case Mark::NotYet:
        return QChar{u'○'};
    case Mark::NotScheduled:
        break;
    }
    return QChar{u' '};
}

class Lines {
    Q_DECLARE_TR_FUNCTIONS(TodayLines)

public:
    [[nodiscard]] QString text(const TodayList& list, const std::vector<TodayItem>& leftOpen);

private:
    void add(const QString& line) { m_text += line + QLatin1Char('\n'); }
    void addItems(const QString& title, const std::vector<TodayItem>& items);
    [[nodiscard]] static QString title(const TodayList& list);
    [[nodiscard]] static QString line(const TodayItem& item);
    [[nodiscard]] static QString asked(const TodayItem& item);

    QString m_text;
};

QString Lines::text(const TodayList& list, const std::vector<TodayItem>& leftOpen) {
    add(title(list));
    if (!list.note.isEmpty())
        add(ui::oneLine(list.note));
    if (!leftOpen.empty()) {
        QStringList texts;
        for (const TodayItem& item : leftOpen)
            texts.append(ui::shortLine(item.text));
        add(tr("The day before left open: %1").arg(texts.join(QStringLiteral(", "))));
    }
    if (list.groups.empty())
        add(tr("Nothing is asked for on this day."));
    for (const TodayGroup& group : list.groups)
        addItems(group.when.isEmpty() ? tr("any time") : ui::oneLine(group.when), group.items);
    addItems(tr("met this week"), list.met);
    addItems(tr("others"), list.others);
    return m_text;
}

QString Lines::title(const TodayList& list) {
    QStringList parts{dateToText(list.date)};
    if (list.score)
        parts.append(tr("%1% of the day").arg(percentOf(list.score->rate())));
    if (list.isResting)
        parts.append(ui::markText(Mark::Resting));
    return parts.join(QStringLiteral(" · "));
}

void Lines::addItems(const QString& title, const std::vector<TodayItem>& items) {
    if (items.empty())
        return;
    add({});
    add(title);
    for (const TodayItem& item : items)
        add(line(item));
}

QString Lines::line(const TodayItem& item) {
    QStringList parts{QStringLiteral("  %1 %2.%3 %4")
                          .arg(sign(item.mark))
                          .arg(item.place.block)
                          .arg(item.place.cell)
                          .arg(ui::oneLine(item.text)),
                      ui::markText(item.mark)};
    for (const QString& part :
         {asked(item), item.time ? timeToText(*item.time) : QString{}, ui::oneLine(item.note)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

// How much of what, or until when.
QString Lines::asked(const TodayItem& item) {
    if (item.kind == ActionKind::Measured)
        return item.amount > Decimal{} ? (item.amount.text() + QLatin1Char(' ') + item.unit).trimmed()
                                       : QString{};
    if (item.reason == TodayReason::WeekOpen || item.reason == TodayReason::WeekMet)
        return tr("%1 of %2 this week").arg(item.weekDone).arg(item.weekAsked);
    if (item.due)
        return tr("due %1").arg(dateToText(*item.due));
    if (item.perDay == Decimal{1} && item.amount <= item.perDay)
        return {};
    return tr("%1 of %2 %3", "an amount, what the day asks for, the unit")
        .arg(item.amount.text(), item.perDay.text(), ui::oneLine(item.unit))
        .trimmed();
}

} // namespace

QString todayLines(const TodayList& list, const std::vector<TodayItem>& leftOpen) {
    return Lines{}.text(list, leftOpen);
}

} // namespace ninefold::cli
