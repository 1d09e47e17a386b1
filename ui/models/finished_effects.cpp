// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/finished_effects.h"

#include "ui/text/schedule_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ninefold::ui {

namespace {

struct FinishedEffects {
    Q_DECLARE_TR_FUNCTIONS(FinishedEffects)
};

QString numberText(const std::optional<Rational>& rate) {
    return rate ? QStringLiteral("%1%").arg(QLocale{}.toString(percentOf(*rate))) : QStringLiteral("—");
}

QString effectText(const FinishedPeriodEffect& effect) {
    const QString first = dayText(effect.period.first);
    const QString last = dayText(effect.period.last);
    if (effect.before != effect.after)
        return FinishedEffects::tr("%1 – %2: %3 → %4", "first day, last day, the action's numbers")
            .arg(first, last, numberText(effect.before), numberText(effect.after));
    return FinishedEffects::tr("%1 – %2: its sub-goal %3 → %4", "first day, last day, numbers")
        .arg(first, last, numberText(effect.subGoalBefore), numberText(effect.subGoalAfter));
}

} // namespace

QStringList finishedEffects(const Planner& planner, ActionId action, const Change& change, QDate today) {
    QStringList lines;
    for (const FinishedPeriodEffect& effect : effectsOnFinishedPeriods(planner, action, change, today))
        lines.append(effectText(effect));
    return lines;
}

} // namespace ninefold::ui
