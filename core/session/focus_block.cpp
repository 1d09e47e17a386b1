// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/focus_block.h"

#include "core/session/day_changes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ninefold {

namespace {

const QString fieldName = QStringLiteral("focus_block");
const QString actionKey = QStringLiteral("action");
const QString dayKey = QStringLiteral("day");
const QString minutesKey = QStringLiteral("minutes");
const QString ranKey = QStringLiteral("ran");
const QString sinceKey = QStringLiteral("since");

} // namespace

qint64 FocusBlock::ranBy(const QDateTime& now) const {
    const qint64 running = runningSince ? std::max<qint64>(0, runningSince->secsTo(now)) : 0;
    return std::clamp<qint64>(ranBefore + running, 0, qint64{minutes} * 60);
}

DraftKey focusKey(PlanId plan) {
    return {plan, CellPlace{centre, centre}, fieldName};
}

bool isFocusKey(const DraftKey& key) {
    return key.field == fieldName;
}

QString textOfFocus(const FocusBlock& block) {
    QJsonObject text{{actionKey, block.action.text()},
                     {dayKey, dateToText(block.day)},
                     {minutesKey, block.minutes},
                     {ranKey, block.ranBefore}};
    if (block.runningSince)
        text.insert(sinceKey, block.runningSince->toUTC().toString(Qt::ISODateWithMs));
    return QString::fromUtf8(QJsonDocument{text}.toJson(QJsonDocument::Compact));
}

std::optional<FocusBlock> focusFromText(const QString& text) {
    const QJsonObject read = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto action = ActionId::fromText(read.value(actionKey).toString());
    const auto day = dateFromText(read.value(dayKey).toString());
    const int minutes = read.value(minutesKey).toInt();
    if (!action || !day || minutes < FocusBlock::fewestMinutes || minutes > FocusBlock::mostMinutes)
        return std::nullopt;
    FocusBlock block{*action, *day, minutes, read.value(ranKey).toInteger()};
    if (read.contains(sinceKey)) {
        const QDateTime since = QDateTime::fromString(read.value(sinceKey).toString(), Qt::ISODateWithMs);
        if (!since.isValid())
            return std::nullopt;
        block.runningSince = since.toUTC();
    }
    return block;
}

Change changeOfFocus(const Planner& planner, const Action& action, QDate day) {
    if (action.kind != ActionKind::Routine && action.kind != ActionKind::Measured)
        return {};
    Decimal sum = action.step.value_or(Decimal{1});
    for (const CheckIn* record : planner.checkInsOf(action.id)) {
        if (record->date == day && record->state == CheckInState::Done)
            sum = sum + record->amount.value_or(Decimal{1});
    }
    return changeOfDays(planner, {{action.id, day, DayRecord::Amount, sum}});
}

} // namespace ninefold
