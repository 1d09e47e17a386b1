// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/today_list.h"

#include <QDateTime>

#include <vector>

namespace ninefold::ui {

/// An open item of a day, and the instant at which its clock time comes.
struct TimedItem {
    ActionId action;
    QDate date;
    QTime time;
    QString text{};
    QString subGoal{};
    QDateTime at{}; ///< UTC
};

/// What `list` asks for at a clock time and is still open, the earliest first. A time before `dayStart` is in
/// the night that the day ends with. Tasks and deadlines are asked for on the day that they are due.
[[nodiscard]] std::vector<TimedItem> timedItems(const TodayList& list, QTime dayStart, const QTimeZone& zone);

} // namespace ninefold::ui
