// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civil_date.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace ninefold::logical_day_zones_test {
namespace {

constexpr qint64 day = 86'400;

/// A zone as numbers alone: from which second (UTC) on its wall clock is how far ahead. It knows nothing of
/// how the program reckons.
class WallClock {
public:
    explicit WallClock(const QTimeZone& zone) {
        const QDateTime first{QDate{2009, 1, 1}, QTime{0, 0}, Qt::UTC};
        m_parts.push_back({first.toSecsSinceEpoch(), zone.offsetFromUtc(first)});
        for (const auto& transition : zone.transitions(first, QDateTime{QDate{2037, 1, 1}, {}, Qt::UTC}))
            m_parts.push_back({transition.atUtc.toSecsSinceEpoch(), transition.offsetFromUtc});
    }

    /// The number of the date (0 is 1970-01-01) that is today at `instant`, where a day begins at the first
    /// second at which the wall clock shows `start` of its date or later, and a date without a second of its
    /// own is no day; -1 when not exactly one date is.
    [[nodiscard]] qint64 today(qint64 instant, qint64 start) const {
        const qint64 shown = floorOf(instant + offsetAt(instant));
        qint64 found = -1;
        for (qint64 date = shown - 3; date <= shown + 3; ++date) {
            if (!exists(date) || begin(date, start) > instant)
                continue;
            qint64 next = date + 1;
            while (!exists(next))
                ++next;
            if (instant < begin(next, start))
                found = found == -1 ? date : -2;
        }
        return std::max<qint64>(found, -1);
    }
    /// The first second at which the wall clock shows `start` of `date` or later.
    [[nodiscard]] qint64 begin(qint64 date, qint64 start) const {
        const qint64 wanted = date * day + start;
        for (auto part = partAt(wanted - 2 * day); part != m_parts.end(); ++part) {
            const qint64 first = std::max(part->from, wanted - part->offset);
            if (part + 1 == m_parts.end() || first < (part + 1)->from)
                return first;
        }
        return wanted;
    }
    [[nodiscard]] std::vector<qint64> changes() const {
        std::vector<qint64> all;
        for (auto part = m_parts.begin() + 1; part != m_parts.end(); ++part)
            all.push_back(part->from);
        return all;
    }
    [[nodiscard]] qint64 dateShown(qint64 instant) const { return floorOf(instant + offsetAt(instant)); }
    friend bool operator<(const WallClock& a, const WallClock& b) { return a.m_parts < b.m_parts; }

private:
    struct Part {
        qint64 from;
        qint64 offset;
        friend auto operator<=>(const Part&, const Part&) = default;
    };

    [[nodiscard]] static qint64 floorOf(qint64 seconds) {
        return (seconds - ((seconds % day) + day) % day) / day;
    }
    [[nodiscard]] std::vector<Part>::const_iterator partAt(qint64 instant) const {
        const auto after = std::upper_bound(m_parts.begin(), m_parts.end(), instant,
                                            [](qint64 at, const Part& part) { return at < part.from; });
        return after == m_parts.begin() ? after : after - 1;
    }
    [[nodiscard]] qint64 offsetAt(qint64 instant) const { return partAt(instant)->offset; }
    [[nodiscard]] bool exists(qint64 date) const { return dateShown(begin(date, 0)) == date; }

    std::vector<Part> m_parts;
};

const QTime starts[]{{0, 0}, {2, 30}, {4, 0}, {12, 0}};

testing::AssertionResult agree(const QTimeZone& zone, const WallClock& clock, qint64 instant) {
    for (const QTime start : starts) {
        const qint64 expected = clock.today(instant, start.msecsSinceStartOfDay() / 1000);
        const QDate date = logicalDate(QDateTime::fromSecsSinceEpoch(instant, zone), start);
        if (expected < 0 || QDate{1970, 1, 1}.daysTo(date) != expected)
            return testing::AssertionFailure()
                   << zone.id().constData() << ' ' << instant << " with days from "
                   << start.toString().toStdString() << ": " << date.toString(Qt::ISODate).toStdString();
    }
    return testing::AssertionSuccess();
}

/// Where the answer could change around `instant`: the beginnings of the days about it and the seconds before
/// them. Between them nothing can, and further away every day is like the others.
std::set<qint64> edgesAround(const WallClock& clock, qint64 instant) {
    std::set<qint64> edges{instant - 1, instant};
    const qint64 shown = clock.dateShown(instant);
    for (qint64 date = shown - 1; date <= shown + 1; ++date) {
        for (const QTime start : starts) {
            const qint64 begin = clock.begin(date, start.msecsSinceStartOfDay() / 1000);
            edges.insert({begin - 1, begin});
        }
    }
    return edges;
}

TEST(LogicalDay, IsExactlyOneAtEveryInstantInEveryZone) {
    std::mt19937_64 random{2010}; // NOLINT(cert-msc51-cpp): the same instants every time
    std::uniform_int_distribution<qint64> somewhere{1'262'304'000, 2'082'758'399}; // 2010 to 2035
    std::set<WallClock> seen;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone{id};
        const WallClock clock{zone};
        if (!seen.insert(clock).second)
            continue;
        for (const qint64 change : clock.changes()) {
            for (const qint64 edge : edgesAround(clock, change))
                ASSERT_TRUE(agree(zone, clock, edge));
        }
        for (int i = 0; i < 20; ++i)
            ASSERT_TRUE(agree(zone, clock, somewhere(random)));
    }
    EXPECT_GT(seen.size(), 100U);
}

TEST(LogicalDay, FollowsTheTravellerWhereverTheWallClockIs) {
    // One flight over the date line each way: the date is that of the place, and no day is counted twice
    // without the traveller having lived it twice.
    const QDateTime departure{QDate{2026, 3, 2}, QTime{21, 0}, QTimeZone{"Asia/Seoul"}};
    const QDateTime arrival = departure.addSecs(11 * 3600).toTimeZone(QTimeZone{"America/Los_Angeles"});
    EXPECT_EQ(logicalDate(departure, {4, 0}), (QDate{2026, 3, 2}));
    EXPECT_EQ(logicalDate(arrival, {4, 0}), (QDate{2026, 3, 2}));
    EXPECT_EQ(logicalDate(arrival.addDays(1), {4, 0}), (QDate{2026, 3, 3}));
    EXPECT_EQ(logicalDate(arrival.toTimeZone(QTimeZone{"Asia/Seoul"}), {4, 0}), (QDate{2026, 3, 3}));
}

TEST(LogicalDay, OfALeapYearIncludesItsTwentyNinthOfFebruary) {
    const QTimeZone seoul{"Asia/Seoul"};
    const auto at = [&](QDate date, QTime time) { return logicalDate(QDateTime{date, time, seoul}, {4, 0}); };
    EXPECT_EQ(at({2028, 2, 29}, {3, 59}), (QDate{2028, 2, 28}));
    EXPECT_EQ(at({2028, 2, 29}, {4, 0}), (QDate{2028, 2, 29}));
    EXPECT_EQ(at({2028, 3, 1}, {3, 59}), (QDate{2028, 2, 29}));
    EXPECT_EQ(at({2027, 3, 1}, {3, 59}), (QDate{2027, 2, 28}));
}

TEST(LogicalDay, IsNeverTheThirtiethOfDecember2011InSamoa) {
    const QTimeZone apia{"Pacific/Apia"};
    QDateTime instant{QDate{2011, 12, 29}, QTime{0, 0}, apia};
    std::set<QDate> days;
    for (int hour = 0; hour < 96; ++hour)
        days.insert(logicalDate(instant.addSecs(3600 * hour), {4, 0}));
    EXPECT_EQ(days,
              (std::set<QDate>{{2011, 12, 28}, {2011, 12, 29}, {2011, 12, 31}, {2012, 1, 1}, {2012, 1, 2}}));
}

} // namespace
} // namespace ninefold::logical_day_zones_test
