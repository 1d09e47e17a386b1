// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace ninefold {

/// The date written as `YYYY-MM-DD`; nothing for any other text and for a day that does not exist.
/// Years 1 to 9999.
[[nodiscard]] std::optional<QDate> dateFromText(const QString& text);

/// `YYYY-MM-DD`.
[[nodiscard]] QString dateToText(QDate date);

/// The time of day written as `HH:MM`, 00:00 to 23:59; nothing for any other text.
[[nodiscard]] std::optional<QTime> timeFromText(const QString& text);

/// `HH:MM`.
[[nodiscard]] QString timeToText(QTime time);

/// The first instant at which the wall clock of `zone` shows `time` of `date` or later, in UTC. Where clocks
/// skip that time it is the instant they jump; where they show it twice, the first of the two.
[[nodiscard]] QDateTime firstInstant(QDate date, QTime time, const QTimeZone& zone);

/// The user's date at `local`: a logical day begins at the first instant at or after `dayStart` on the local
/// wall clock, and lasts until the next begins, whatever the clock is set back to meanwhile. A date that the
/// zone skipped altogether never begins.
[[nodiscard]] QDate logicalDate(const QDateTime& local, QTime dayStart);

/// First and last day, both included. Never empty: `first <= last`.
struct DateSpan {
    QDate first;
    QDate last;

    [[nodiscard]] bool contains(QDate day) const { return first <= day && day <= last; }
    [[nodiscard]] bool overlaps(const DateSpan& other) const {
        return first <= other.last && other.first <= last;
    }
    /// How many days they are, at least 1.
    [[nodiscard]] int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
    /// The days in both, if there are any.
    [[nodiscard]] std::optional<DateSpan> shared(const DateSpan& other) const {
        if (!overlaps(other))
            return std::nullopt;
        return DateSpan{first < other.first ? other.first : first, last < other.last ? last : other.last};
    }
    friend bool operator==(const DateSpan&, const DateSpan&) = default;
};

/// The ISO week of a day, Monday to Sunday.
[[nodiscard]] DateSpan isoWeekOf(QDate day);

/// The calendar month of a day.
[[nodiscard]] DateSpan monthOf(QDate day);

} // namespace ninefold
