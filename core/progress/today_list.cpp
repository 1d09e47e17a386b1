// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/today_list.h"

#include "core/progress/day_scores.h"
#include "core/progress/rests.h"
#include "core/progress/task_fate.h"

#include <algorithm>
#include <climits>
#include <tuple>

namespace ninefold {

namespace {

constexpr int daysAhead = 7; // how long before its due date a task is listed

class Listing {
public:
    Listing(const Planner& planner, const Action& action, QDate date, QDate today)
        : m_planner{planner}
        , m_action{action}
        , m_date{date}
        , m_today{today}
        , m_marks{planner, action, {date, date}, today} {}

    [[nodiscard]] ShelvedItem shelved() const {
        switch (m_action.kind) {
        case ActionKind::Routine:
            return routine();
        case ActionKind::Task:
            return task();
        case ActionKind::Measured:
            return measured();
        case ActionKind::None:
            break;
        }
        return {item(), TodayShelf::None};
    }

private:
    [[nodiscard]] TodayItem item() const;
    [[nodiscard]] ShelvedItem routine() const;
    [[nodiscard]] ShelvedItem week(TodayItem item, const Slot& slot) const;
    [[nodiscard]] ShelvedItem deadline(TodayItem item, const Slot& slot) const;
    [[nodiscard]] ShelvedItem task() const;
    [[nodiscard]] ShelvedItem measured() const;
    [[nodiscard]] std::optional<Slot> deadlineAround() const;
    [[nodiscard]] bool isInForce() const {
        const auto span = m_planner.spanOf(m_action);
        return span && span->contains(m_date);
    }
    // Whether a record says what became of the date.
    [[nodiscard]] bool isSettled() const {
        const CheckIn* record = m_marks.records().recordOn(m_date);
        return record && record->state != CheckInState::None &&
               (m_date <= m_today || record->state == CheckInState::Skip);
    }

    const Planner& m_planner;
    const Action& m_action;
    QDate m_date;
    QDate m_today;
    DayMarks m_marks;
};

TodayItem Listing::item() const {
    TodayItem item{m_action.id, {m_action.block, m_action.cell}, m_action.text};
    if (const SubGoal* subGoal = m_planner.subGoal(m_action.plan, m_action.block))
        item.subGoal = subGoal->text;
    item.kind = m_action.kind;
    item.mark = m_marks.on(m_date);
    item.when = m_action.when.trimmed();
    item.time = m_action.time;
    item.order = m_action.order;
    item.amount = m_marks.records().amountOn(m_date);
    item.perDay = m_marks.perDayOn(m_date);
    item.step = m_action.step.value_or(Decimal{1});
    item.unit = m_action.unit;
    if (const CheckIn* record = m_marks.records().recordOn(m_date)) {
        item.isPolished = record->polished;
        item.note = record->note;
    }
    return item;
}

ShelvedItem Listing::routine() const {
    TodayItem item = this->item();
    if (!isInForce())
        return {item, isSettled() ? TodayShelf::Group : TodayShelf::None};
    const Slot* slot = m_marks.slotOn(m_date);
    if (slot && slot->isWeek)
        return week(std::move(item), *slot);
    if (const auto window = deadlineAround())
        return deadline(std::move(item), *window);
    if (slot)
        item.reason = TodayReason::Scheduled;
    return {item, slot || isSettled() ? TodayShelf::Group : TodayShelf::Others};
}

ShelvedItem Listing::week(TodayItem item, const Slot& slot) const {
    const auto done = m_marks.records().doneIn({slot.days.first, m_date}, slot.perDay);
    const bool isDoneToday = !done.empty() && done.back() == m_date;
    const int before = static_cast<int>(done.size()) - (isDoneToday ? 1 : 0);
    item.weekDone = static_cast<int>(done.size());
    item.weekAsked = slot.asked;
    const bool isMet = slot.asked > 0 && before >= slot.asked;
    item.reason = isMet ? TodayReason::WeekMet : TodayReason::WeekOpen;
    if (isSettled())
        return {item, TodayShelf::Group};
    // A week that asks for nothing, since every other day is skipped.
    if (slot.asked == 0 && item.mark == Mark::NotScheduled)
        return {item, TodayShelf::Others};
    return {item, isMet ? TodayShelf::Met : TodayShelf::Group};
}

// The slot of a due date within whose window the date lies.
std::optional<Slot> Listing::deadlineAround() const {
    const auto inForce = m_planner.spanOf(m_action);
    for (const ScheduleVersion* version : m_planner.scheduleOf(m_action.id)) {
        const bool hasDueDates =
            version->rule == ScheduleRule::Every || version->rule == ScheduleRule::Months;
        if (!hasDueDates || version->from > m_date || (version->to && *version->to < m_date))
            continue;
        for (const Slot& slot :
             everySlotOf(m_planner, m_action, {m_date, inForce->last}, m_marks.records())) {
            if (slot.days.contains(m_date))
                return slot;
        }
    }
    return std::nullopt;
}

ShelvedItem Listing::deadline(TodayItem item, const Slot& slot) const {
    item.due = slot.due;
    const bool isLeft = !slot.isFulfilled();
    // A past day lists only what was due on it; what is still open belongs to today.
    const bool isAsked = slot.due == m_date ? isLeft || slot.isRemoved : isLeft && m_date >= m_today;
    if (isAsked) {
        item.reason = TodayReason::Deadline;
        if (item.mark == Mark::NotScheduled)
            item.mark = m_marks.records().isResting(m_date) ? Mark::Resting : Mark::NotYet;
    }
    return {item, isAsked || isSettled() ? TodayShelf::Group : TodayShelf::Others};
}

ShelvedItem Listing::task() const {
    TodayItem item = this->item();
    const TaskFate fate = fateOf(m_planner, m_action, m_today);
    item.due = fate.due;
    if (fate.doneOn == m_date) {
        item.reason = TodayReason::TaskDue;
        return {item, TodayShelf::Group};
    }
    const bool isBegun = m_action.from.value_or(m_date) <= m_date;
    const bool isEnded = m_action.endedOn && *m_action.endedOn <= m_date;
    if (fate.doneOn || !isBegun || isEnded || fate.due > m_date.addDays(daysAhead))
        return {item, TodayShelf::None};
    item.reason = TodayReason::TaskDue;
    item.mark = m_date < m_today && fate.due <= m_date ? Mark::NoRecord : Mark::NotYet;
    return {item, TodayShelf::Group};
}

ShelvedItem Listing::measured() const {
    const bool isLogged = isSettled();
    return {item(), isLogged ? TodayShelf::Group : isInForce() ? TodayShelf::Others : TodayShelf::None};
}

const QTime latest{23, 59, 59};

// Where a group comes, given how early its first item comes in the grid.
auto placeOf(const TodayGroup& group, qsizetype appeared, const QStringList& order) {
    const qsizetype known = order.indexOf(group.when);
    const qsizetype rank = known >= 0 ? known : group.when.isEmpty() ? order.size() + 1 : order.size();
    QTime earliest = latest;
    for (const TodayItem& item : group.items)
        earliest = std::min(earliest, item.time.value_or(latest));
    return std::tuple{rank, earliest, appeared};
}

std::vector<TodayGroup> inGroups(std::vector<TodayItem> items, const QStringList& order) {
    std::vector<TodayGroup> groups;
    for (TodayItem& item : items) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const TodayGroup& some) { return some.when == item.when; });
        if (group == groups.end())
            group = groups.insert(groups.end(), TodayGroup{item.when, {}});
        group->items.push_back(std::move(item));
    }
    using Place = decltype(placeOf(groups.front(), 0, order));
    std::vector<std::pair<Place, TodayGroup>> placed;
    for (TodayGroup& group : groups) {
        std::stable_sort(group.items.begin(), group.items.end(), [](const TodayItem& a, const TodayItem& b) {
            return placeInGroup(a.order, a.time) < placeInGroup(b.order, b.time);
        });
        const Place place = placeOf(group, static_cast<qsizetype>(placed.size()), order);
        placed.emplace_back(place, std::move(group));
    }
    std::sort(placed.begin(), placed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::transform(placed.begin(), placed.end(), groups.begin(),
                   [](auto& some) { return std::move(some.second); });
    return groups;
}

void addWordsOfTheDay(TodayList& list, const Planner& planner) {
    for (const DayNote* day : planner.daysOf(*list.plan)) {
        if (day->date == list.date) {
            list.note = day->note;
            list.feeling = day->feeling;
        }
    }
    list.isResting = restOn(planner, *list.plan, list.date);
}

std::vector<ShelvedItem> itemsOn(const Planner& planner, PlanId plan, QDate date, QDate today) {
    std::vector<ShelvedItem> items;
    for (const Action* action : planner.actionsOf(plan))
        items.push_back(shelvedItem(planner, *action, date, today));
    return items;
}

} // namespace

std::pair<int, QTime> placeInGroup(std::optional<int> order, std::optional<QTime> time) {
    return {order.value_or(INT_MAX), time.value_or(latest)};
}

ShelvedItem shelvedItem(const Planner& planner, const Action& action, QDate date, QDate today) {
    return action.kind == ActionKind::None ? ShelvedItem{{action.id}}
                                           : Listing{planner, action, date, today}.shelved();
}

TodayList listOf(const Planner& planner, PlanId plan, QDate date, const std::vector<ShelvedItem>& items) {
    TodayList list{date, plan};
    std::vector<TodayItem> grouped;
    for (const auto& [item, shelf] : items) {
        if (shelf == TodayShelf::Group)
            grouped.push_back(item);
        else if (shelf == TodayShelf::Met)
            list.met.push_back(item);
        else if (shelf == TodayShelf::Others)
            list.others.push_back(item);
    }
    list.groups = inGroups(std::move(grouped), planner.settings().whenOrder);
    addWordsOfTheDay(list, planner);
    return list;
}

TodayList todayList(const Planner& planner, QDate date, QDate today) {
    const Plan* plan = planner.planOn(date);
    if (!plan)
        return {date};
    TodayList list = listOf(planner, plan->id, date, itemsOn(planner, plan->id, date, today));
    list.score = dayScores(planner, plan->id, {date, date}, today).front();
    return list;
}

std::vector<TodayItem> leftOpenOn(const Planner& planner, QDate date, QDate today) {
    std::vector<TodayItem> open;
    const Plan* plan = planner.planOn(date);
    if (!plan)
        return open;
    const auto items = itemsOn(planner, plan->id, date, today);
    for (const TodayGroup& group : listOf(planner, plan->id, date, items).groups) {
        for (const TodayItem& item : group.items) {
            const bool wasDue = item.reason == TodayReason::Scheduled || item.due == date;
            if (wasDue && item.isOpen())
                open.push_back(item);
        }
    }
    return open;
}

} // namespace ninefold
