// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/runs.h"
#include "core/progress/today_list.h"

namespace ninefold::ui {

/// What stands in a row of Today.
enum class TodayRowKind {
    Heading, ///< of a time of day
    Fold,    ///< the heading of a section that opens and closes
    Item,
};

/// Which part of the list a row belongs to.
enum class TodaySection { Day, Met, Others };

struct TodayRow {
    TodayRowKind kind = TodayRowKind::Item;
    TodaySection section = TodaySection::Day;
    QString title{};      ///< of a heading
    QString when{};       ///< the time of day that a heading stands for
    int count = 0;        ///< how many items a fold holds
    bool isOpen = false;  ///< whether a fold shows them
    bool isFirst = false; ///< of the items that stand together
    bool isLast = false;
    std::optional<TodayItem> item{}; ///< of an item's row
    friend bool operator==(const TodayRow&, const TodayRow&) = default;
};

/// Whether two lists have the same headings and actions in the same rows.
[[nodiscard]] bool hasSamePlaces(const std::vector<TodayRow>& a, const std::vector<TodayRow>& b);

/// What the past says about an item on a date.
struct ItemPast {
    std::vector<Mark> strip{};       ///< the last days up to the date, in order
    Runs runs{};                     ///< of routines, without the longest ever
    Decimal logged{};                ///< all that a measured action has up to the user's date
    std::optional<Decimal> target{}; ///< of a measured action
    friend bool operator==(const ItemPast&, const ItemPast&) = default;
};

/// Whether the plan that contains `day` has a routine with a schedule, or a task: anything that Today could
/// ever list.
[[nodiscard]] bool isAnythingScheduled(const Planner& planner, QDate day);

/// How many days a strip has.
inline constexpr int stripDays = 14;

/// The past of an action up to `date`, as it stands on the user's date `today`.
[[nodiscard]] ItemPast pastOf(const Planner& planner, const Action& action, QDate date, QDate today);

/// What is behind an item's mark, in one line: "23 times in a row · 13 of the last 14 days". Begins with the
/// mark's word where the day is not simply open or done.
[[nodiscard]] QString basisText(const TodayItem& item, const ItemPast& past, QDate today);

/// An item as it is read out: text, mark and basis.
[[nodiscard]] QString spokenText(const TodayItem& item, const ItemPast& past, QDate today);

/// A number as people write it, with the decimal point of their language.
[[nodiscard]] QString amountText(Decimal amount);

} // namespace ninefold::ui
