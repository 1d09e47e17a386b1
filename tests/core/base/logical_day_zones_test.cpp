// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civil_date.h"

#include <gtest/gtest.h>

#include <set>

namespace ninefold {
namespace {

const QDateTime earliest{QDate{2010, 1, 1}, QTime{0, 0}, Qt::UTC};
const QDateTime latest{QDate{2036, 1, 1}, QTime{0, 0}, Qt::UTC};

QString shape(const QTimeZone::OffsetDataList& transitions) {
    QString text;
    for (const QTimeZone::OffsetData& t : transitions)
        text += QString::number(t.atUtc.toSecsSinceEpoch()) + QLatin1Char(':') +
                QString::number(t.offsetFromUtc) + QLatin1Char(' ');
    return text;
}

/// The zones that differ from one another in these years; those without a transition are left out.
std::vector<QTimeZone> changingZones() {
    std::vector<QTimeZone> zones;
    std::set<QString> seen;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone{id};
        const auto transitions = zone.transitions(earliest, latest);
        if (!transitions.isEmpty() && seen.insert(shape(transitions)).second)
            zones.push_back(zone);
    }
    return zones;
}

/// Whether the zone's calendar has the day at all.
bool exists(QDate day, const QTimeZone& zone) {
    return firstInstant(day, QTime{0, 0}, zone).toTimeZone(zone).date() == day;
}

QDate dayBefore(QDate day, const QTimeZone& zone) {
    do
        day = day.addDays(-1);
    while (!exists(day, zone));
    return day;
}

void expectDaysToFollowOneAnother(QDate around, QTime dayStart, const QTimeZone& zone) {
    QDateTime begun;
    for (QDate day = around.addDays(-2); day <= around.addDays(2); day = day.addDays(1)) {
        if (!exists(day, zone))
            continue;
        const QDateTime begins = firstInstant(day, dayStart, zone);
        ASSERT_TRUE(begun.isNull() || begun < begins);
        ASSERT_EQ(logicalDate(begins.toTimeZone(zone), dayStart), day);
        ASSERT_EQ(logicalDate(begins.addSecs(-1).toTimeZone(zone), dayStart), dayBefore(day, zone));
        begun = begins;
    }
}

TEST(LogicalDay, IsExactlyOneAtEveryInstantInEveryZone) {
    const auto zones = changingZones();
    ASSERT_GT(zones.size(), 50U);
    for (const QTimeZone& zone : zones) {
        for (const QTimeZone::OffsetData& transition : zone.transitions(earliest, latest)) {
            SCOPED_TRACE(zone.id().toStdString() + transition.atUtc.toString(Qt::ISODate).toStdString());
            const QDate around = transition.atUtc.toTimeZone(zone).date();
            for (const QTime dayStart : {QTime{0, 0}, QTime{2, 30}, QTime{4, 0}})
                expectDaysToFollowOneAnother(around, dayStart, zone);
            const QDate before = logicalDate(transition.atUtc.addSecs(-1).toTimeZone(zone), QTime{4, 0});
            const QDate after = logicalDate(transition.atUtc.toTimeZone(zone), QTime{4, 0});
            ASSERT_LE(before, after);
            if (HasFatalFailure())
                return;
        }
    }
}

} // namespace
} // namespace ninefold
