// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civil_date.h"

#include <gtest/gtest.h>

namespace ninefold::civil_date_test {
namespace {

TEST(CivilDate, IsReadOnlyFromTenCharactersThatNameARealDay) {
    EXPECT_EQ(dateFromText(QStringLiteral("2024-02-29")), QDate(2024, 2, 29));
    for (const char* text : {"2023-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "2026/01/01", "20260101",
                             "2026-01-01T00:00", " 2026-01-01", "+026-01-01", ""})
        EXPECT_FALSE(dateFromText(QString::fromUtf8(text))) << text;
}

TEST(CivilDate, RefusesDigitsOfOtherScripts) {
    EXPECT_FALSE(dateFromText(QStringLiteral("２０２６-01-01")));
}

TEST(CivilDate, IsWrittenAsItIsRead) {
    EXPECT_EQ(dateToText(QDate(2026, 1, 5)), QStringLiteral("2026-01-05"));
    EXPECT_EQ(dateFromText(dateToText(QDate(1, 1, 1))), QDate(1, 1, 1));
}

TEST(CivilDate, LiesInAWeekFromMondayToSunday) {
    const DateSpan week{QDate{2026, 12, 28}, QDate{2027, 1, 3}};
    EXPECT_EQ(isoWeekOf(week.first), week);
    EXPECT_EQ(isoWeekOf(QDate(2027, 1, 1)), week);
    EXPECT_EQ(isoWeekOf(week.last), week);
}

TEST(DateSpan, SharesTheDaysThatAreInBoth) {
    const DateSpan may{QDate{2026, 5, 1}, QDate{2026, 5, 31}};
    EXPECT_EQ(may.days(), 31);
    EXPECT_EQ(may.shared({QDate{2026, 5, 31}, QDate{2026, 6, 9}}),
              (DateSpan{QDate{2026, 5, 31}, QDate{2026, 5, 31}}));
    EXPECT_EQ(may.shared({QDate{2026, 6, 1}, QDate{2026, 6, 9}}), std::nullopt);
}

TEST(TimeOfDay, IsReadOnlyFromFiveCharacters) {
    EXPECT_EQ(timeFromText(QStringLiteral("07:30")), QTime(7, 30));
    for (const char* text : {"24:00", "07:60", "7:30", "07:30:00", "07.30", ""})
        EXPECT_FALSE(timeFromText(QString::fromUtf8(text))) << text;
    EXPECT_EQ(timeToText(QTime(23, 59)), QStringLiteral("23:59"));
}

TEST(LogicalDay, BeginsWhenTheWallClockReachesTheDayStart) {
    const QTime four{4, 0};
    EXPECT_EQ(logicalDate(QDateTime{QDate{2026, 1, 1}, QTime{3, 59, 59}}, four), QDate(2025, 12, 31));
    EXPECT_EQ(logicalDate(QDateTime{QDate{2026, 1, 1}, QTime{4, 0}}, four), QDate(2026, 1, 1));
    EXPECT_EQ(logicalDate(QDateTime{QDate{2026, 1, 1}, QTime{0, 0}}, QTime{0, 0}), QDate(2026, 1, 1));
}

QDate logicalDateIn(const char* zone, const QString& utc, QTime dayStart) {
    const auto instant = QDateTime::fromString(utc, Qt::ISODate);
    return logicalDate(instant.toTimeZone(QTimeZone{QByteArray{zone}}), dayStart);
}

TEST(LogicalDay, BeginsWhereTheClockJumpsWhenItsStartIsSkipped) {
    // New York, 8 March 2026: 01:59:59 is followed by 03:00.
    EXPECT_EQ(logicalDateIn("America/New_York", QStringLiteral("2026-03-08T06:59:59Z"), QTime{2, 30}),
              QDate(2026, 3, 7));
    EXPECT_EQ(logicalDateIn("America/New_York", QStringLiteral("2026-03-08T07:00:00Z"), QTime{2, 30}),
              QDate(2026, 3, 8));
}

TEST(LogicalDay, DoesNotEndWhenTheClockIsSetBack) {
    // New York, 1 November 2026: 01:59:59 is followed by 01:00.
    for (const char* utc : {"2026-11-01T05:30:00Z", "2026-11-01T06:10:00Z", "2026-11-01T06:30:00Z"})
        EXPECT_EQ(logicalDateIn("America/New_York", QString::fromLatin1(utc), QTime{1, 30}),
                  QDate(2026, 11, 1));
    EXPECT_EQ(logicalDateIn("America/New_York", QStringLiteral("2026-11-01T05:29:59Z"), QTime{1, 30}),
              QDate(2026, 10, 31));
}

TEST(LogicalDay, IsNeverADateThatTheZoneSkipped) {
    // Samoa went from 29 to 31 December 2011.
    EXPECT_EQ(logicalDateIn("Pacific/Apia", QStringLiteral("2011-12-30T10:30:00Z"), QTime{4, 0}),
              QDate(2011, 12, 29));
    EXPECT_EQ(logicalDateIn("Pacific/Apia", QStringLiteral("2011-12-30T14:00:00Z"), QTime{4, 0}),
              QDate(2011, 12, 31));
}

TEST(LogicalDay, NeverGoesBackInAnyZone) {
    const QDateTime first{QDate{2010, 1, 1}, QTime{0, 0}, Qt::UTC};
    const QDateTime last{QDate{2035, 12, 31}, QTime{0, 0}, Qt::UTC};
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone{id};
        for (const QTimeZone::OffsetData& transition : zone.transitions(first, last)) {
            QDate before;
            for (int minutes = -26 * 60; minutes <= 26 * 60; minutes += 65) {
                const QDateTime instant = transition.atUtc.addSecs(minutes * 60);
                const QDate day = logicalDate(instant.toTimeZone(zone), QTime{0, 30});
                ASSERT_FALSE(before.isValid() && day < before) << id.constData() << minutes;
                before = day;
            }
        }
    }
}

TEST(DateSpan, ContainsItsFirstAndItsLastDay) {
    const DateSpan january{QDate{2026, 1, 1}, QDate{2026, 1, 31}};
    EXPECT_TRUE(january.contains(january.first));
    EXPECT_TRUE(january.contains(january.last));
    EXPECT_FALSE(january.contains(QDate{2026, 2, 1}));
}

TEST(DateSpan, OverlapsOnASharedDayButNotOnAdjacentOnes) {
    const DateSpan january{QDate{2026, 1, 1}, QDate{2026, 1, 31}};
    EXPECT_TRUE(january.overlaps({QDate{2026, 1, 31}, QDate{2026, 2, 5}}));
    EXPECT_FALSE(january.overlaps({QDate{2026, 2, 1}, QDate{2026, 2, 5}}));
}

} // namespace
} // namespace ninefold::civil_date_test
