// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention.h"

#include "core/base/civil_date.h"

#include <QTimeZone>

#include <array>

namespace ninefold::storage {

namespace {

constexpr int daysKeptWhole = 2;

QDate dayOf(QDate day) {
    return day;
}

QDate firstOfWeek(QDate day) {
    return isoWeekOf(day).first;
}

QDate firstOfMonth(QDate day) {
    return monthOf(day).first;
}

// So many spans of time of which the newest backup is kept.
struct Tier {
    QDate (*spanOf)(QDate);
    int spans;
};

constexpr std::array<Tier, 3> tiers{Tier{dayOf, 12}, Tier{firstOfWeek, 10}, Tier{firstOfMonth, 9}};

} // namespace

std::vector<std::size_t> expendable(const std::vector<QDateTime>& newestFirst, const QDateTime& now) {
    const QDateTime whole = now.addDays(-daysKeptWhole);
    std::vector<std::size_t> positions;
    std::size_t tier = 0;
    int spans = 0;
    QDate span;
    for (std::size_t at = 0; at < newestFirst.size(); ++at) {
        const QDate day = newestFirst[at].toTimeZone(now.timeZone()).date();
        if (newestFirst[at] > whole)
            continue;
        if (tier < tiers.size() && spans == tiers[tier].spans && tiers[tier].spanOf(day) != span) {
            ++tier;
            spans = 0;
            span = {};
        }
        if (tier == tiers.size() || tiers[tier].spanOf(day) == span) {
            positions.push_back(at);
            continue;
        }
        span = tiers[tier].spanOf(day);
        ++spans;
    }
    return positions;
}

} // namespace ninefold::storage
