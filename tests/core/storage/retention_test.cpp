// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention.h"

#include <QTimeZone>
#include <gtest/gtest.h>

#include <set>

namespace ninefold::storage::retention_test {

namespace {

const QDateTime now{QDate{2026, 12, 30}, QTime{18, 0}};

/// What is left of backups at these times.
std::vector<QDateTime> kept(std::vector<QDateTime> newestFirst, const QDateTime& at = now) {
    const auto positions = expendable(newestFirst, at);
    for (auto position = positions.rbegin(); position != positions.rend(); ++position)
        newestFirst.erase(newestFirst.begin() + static_cast<std::ptrdiff_t>(*position));
    return newestFirst;
}

/// A year of working days, with a backup each half hour from 9 to 18, thinned each time as it happens.
std::vector<QDateTime> afterAYear() {
    std::vector<QDateTime> backups;
    for (QDateTime at{QDate{2025, 10, 1}, QTime{9, 0}}; at <= now; at = at.addSecs(1800)) {
        if (at.time() < QTime{9, 0} || at.time() > QTime{18, 0})
            continue;
        backups.insert(backups.begin(), at);
        backups = kept(backups, at);
    }
    return backups;
}

TEST(Retention, KeepsEverythingOfTwoDays) {
    std::vector<QDateTime> backups;
    for (int minutes = 0; minutes < 48 * 60; minutes += 30)
        backups.push_back(now.addSecs(-60 * minutes));
    EXPECT_EQ(kept(backups), backups);
}

TEST(Retention, KeepsTheLastOfADayBeforeThat) {
    const QDateTime morning{QDate{2026, 12, 20}, QTime{8, 0}};
    const QDateTime evening{QDate{2026, 12, 20}, QTime{22, 0}};
    EXPECT_EQ(kept({evening, morning}), std::vector{evening});
}

TEST(Retention, CountsDaysInTheUsersTimeZone) {
    const QDateTime before{QDate{2026, 12, 20}, QTime{23, 30}, QTimeZone{"Asia/Seoul"}};
    const QDateTime after = before.addSecs(3600);
    const QDateTime seoul = now.toTimeZone(QTimeZone{"Asia/Seoul"});
    EXPECT_EQ(kept({after.toUTC(), before.toUTC()}, seoul).size(), 2U) << "one UTC day, two days in Seoul";
}

TEST(Retention, KeepsTwelveDaysTenWeeksAndNineMonths) {
    std::vector<QDateTime> backups;
    for (int days = 3; days < 700; ++days)
        backups.push_back(now.addDays(-days));
    const auto left = kept(backups);
    EXPECT_EQ(left.size(), 12U + 10U + 9U);
    for (std::size_t i = 0; i + 1 < 12; ++i)
        EXPECT_EQ(left[i].date().addDays(-1), left[i + 1].date());
    for (std::size_t i = 13; i + 1 < 22; ++i)
        EXPECT_EQ(left[i].date().addDays(-7), left[i + 1].date()) << "Sundays";
    for (std::size_t i = 23; i + 1 < left.size(); ++i)
        EXPECT_EQ(left[i].addDays(1).date().day(), 1) << "the last days of months";
}

TEST(Retention, ReachesBackHalfAYearAndMoreWhenItThinsEachTime) {
    const auto backups = afterAYear();
    EXPECT_LE(backups.size(), 2U * 19 + 20 + 12 + 10 + 9);
    EXPECT_LT(backups.back(), now.addMonths(-10));
    for (std::size_t i = 0; i + 1 < backups.size(); ++i)
        EXPECT_LE(backups[i + 1].daysTo(backups[i]), 37) << "a month, and the rest of a week";
    std::set<QDate> days;
    for (const QDateTime& at : backups)
        days.insert(at.date());
    for (int day = 0; day < 14; ++day)
        EXPECT_TRUE(days.contains(now.date().addDays(-day))) << day << " days ago";
}

TEST(Retention, KeepsBackupsFromAClockThatWasAhead) {
    const QDateTime tomorrow = now.addDays(1);
    EXPECT_EQ(kept({tomorrow}), std::vector{tomorrow});
}

TEST(Retention, HasNothingToDoWithoutBackups) {
    EXPECT_TRUE(expendable({}, now).empty());
}

} // namespace

} // namespace ninefold::storage::retention_test
