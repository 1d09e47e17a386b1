// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/made_up_years.h"

#include "core/model/planner.h"
#include "core/progress/draws.h"
#include "core/progress/made_up_grid.h"
#include "core/progress/slots.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr std::array reasons{"no time for it any more", "something better took its place", "injury"};
constexpr std::array notes{"tired, but did it",
                           "went well",
                           "shorter than planned",
                           "rain",
                           "with a friend",
                           "harder than it was",
                           "almost forgot",
                           "on the train",
                           "a good day for it",
                           "felt sick",
                           "first try of the new plan"};
constexpr std::array daysInWords{"A quiet day.",          "Much done, little slept.",
                                 "Family came to visit.", "Everything took longer.",
                                 "Proud of today.",       "Rain all day."};

template <class Words> QString oneOf(const Words& words, Draws& draws) {
    return QString::fromUtf8(words[static_cast<std::size_t>(draws.below(static_cast<int>(words.size())))]);
}

// One year, from its grid to its check-ins.
class MadeUpYear {
public:
    MadeUpYear(int year, QDate today, unsigned seed)
        : m_draws{seed * 10'007U + static_cast<unsigned>(year)}
        , m_today{today}
        , m_plan{m_draws.id<PlanId>(), year, QDate{year, 1, 1}, QDate{year, 12, 31}} {}

    void appendTo(std::vector<Record>& records);

private:
    void addPlan();
    void addBlock(int block, const MadeUpBlock& made);
    Action actionOf(CellPlace place, const MadeUpAction& made);
    void addWithSuccessor(Action action, const MadeUpAction& made);
    void addAction(const Action& action, const MadeUpAction& made);
    void addSchedule(const Action& action, const MadeUpAction& made);
    ScheduleVersion version(const Action& action, QDate from, const MadeUpAction& made);
    void finishPerhaps(Action& action);
    void addRests();
    void addDays();
    void addHistory(const Planner& planner, const Action& action);
    void addSlot(const Action& action, const Slot& slot, int luck);
    void addWeek(const Action& action, const Slot& week, int luck);
    void addLogs(const Action& action, DateSpan past, int luck);
    CheckIn& addCheckIn(const Action& action, QDate day, CheckInState state = CheckInState::Done);
    QDate dayIn(DateSpan days) { return days.first.addDays(m_draws.below(days.days())); }

    Draws m_draws;
    QDate m_today;
    Plan m_plan;
    std::vector<Record> m_frame; ///< all but the check-ins
    std::vector<CheckIn> m_checkIns;
};

void MadeUpYear::appendTo(std::vector<Record>& records) {
    addPlan();
    for (std::size_t i = 0; i < madeUpGrid().size(); ++i)
        addBlock(ring(CellOrder::Rows)[i], madeUpGrid()[i]);
    addRests();
    addDays();
    Change change;
    for (const Record& record : m_frame)
        change.create(record);
    Planner planner;
    const auto applied = planner.apply(change);
    Q_ASSERT(applied);
    Q_UNUSED(applied)
    for (const Action* action : planner.actionsOf(m_plan.id))
        addHistory(planner, *action);
    records.insert(records.end(), m_frame.begin(), m_frame.end());
    records.insert(records.end(), m_checkIns.begin(), m_checkIns.end());
}

void MadeUpYear::addPlan() {
    m_plan.core = QStringLiteral("A healthy, curious %1").arg(m_plan.year);
    m_plan.why = QStringLiteral("Small things every day add up.");
    m_plan.reviewCycles.push_back({m_plan.from, CycleUnit::Month, 3});
    m_frame.emplace_back(m_plan);
}

void MadeUpYear::addBlock(int block, const MadeUpBlock& made) {
    SubGoal subGoal{m_draws.id<SubGoalId>(), m_plan.id, block, QString::fromUtf8(made.subGoal)};
    m_frame.emplace_back(subGoal);
    for (std::size_t i = 0; i < made.actions.size(); ++i) {
        const CellPlace place{block, ring(CellOrder::Rows)[i]};
        const Action action = actionOf(place, made.actions[i]);
        if (action.kind == ActionKind::Routine && m_draws.happens(12))
            addWithSuccessor(action, made.actions[i]);
        else
            addAction(action, made.actions[i]);
    }
}

Action MadeUpYear::actionOf(CellPlace place, const MadeUpAction& made) {
    Action action{m_draws.id<ActionId>(), m_plan.id, place.block, place.cell, QString::fromUtf8(made.text)};
    action.kind = made.kind;
    action.when = QString::fromUtf8(made.when);
    action.unit = QString::fromUtf8(made.unit);
    action.weight = m_draws.happens(15) ? 2 + m_draws.below(2) : 1;
    if (made.target > 0)
        action.target = Decimal{made.target};
    const bool isMorning = action.when == QLatin1String{"morning"};
    const bool isEvening = action.when == QLatin1String{"evening"};
    if ((isMorning || isEvening) && m_draws.happens(50))
        action.time = QTime{(isMorning ? 6 : 18) + m_draws.below(3), 15 * m_draws.below(4)};
    if (action.kind == ActionKind::Task)
        finishPerhaps(action);
    return action;
}

void MadeUpYear::finishPerhaps(Action& action) {
    action.due = dayIn(m_plan.span());
    const QDate done = action.due->addDays(m_draws.below(30) - 20);
    if (done < m_today && done >= m_plan.from && m_draws.happens(80))
        action.doneOn = done;
}

// An action that ends in the course of the year, and what comes in its cell.
void MadeUpYear::addWithSuccessor(Action action, const MadeUpAction& made) {
    Action next = action;
    next.id = m_draws.id<ActionId>();
    next.text += QStringLiteral(", in a new way");
    next.from = m_plan.from.addDays(60 + m_draws.below(220));
    action.endedOn = next.from;
    action.endReason = oneOf(reasons, m_draws);
    addAction(action, made);
    addAction(next, made);
}

void MadeUpYear::addAction(const Action& action, const MadeUpAction& made) {
    m_frame.emplace_back(action);
    if (action.kind == ActionKind::Routine)
        addSchedule(action, made);
}

// One to three versions over the year.
void MadeUpYear::addSchedule(const Action& action, const MadeUpAction& made) {
    QDate from = action.from.value_or(m_plan.from);
    for (int left = m_draws.below(3); left >= 0; --left) {
        ScheduleVersion some = version(action, from, made);
        const QDate last = from.addDays(45 + m_draws.below(120));
        if (left > 0 && last < m_plan.to)
            some.to = last;
        m_frame.emplace_back(some);
        if (!some.to)
            return;
        from = last.addDays(1);
    }
}

ScheduleVersion MadeUpYear::version(const Action& action, QDate from, const MadeUpAction& made) {
    ScheduleVersion version{m_draws.id<ScheduleId>(), action.id, from};
    const bool isWeekend = QLatin1String{made.when} == QLatin1String{"weekend"};
    const bool isMonthly = QString::fromUtf8(made.when).startsWith(QLatin1String{"month"});
    const int dice = m_draws.below(10);
    if (isMonthly) {
        version.rule = ScheduleRule::Months;
        version.n = 1;
        version.anchor = QDate{m_plan.year, 1, 31};
    } else if (isWeekend && dice < 5) {
        version.rule = ScheduleRule::Every;
        version.n = dice < 2 ? 7 : 14;
        version.anchor = from.addDays(m_draws.below(7));
    } else if (isWeekend || dice == 0) {
        version.rule = ScheduleRule::Quota;
        version.n = isWeekend ? 2 : 4 + m_draws.below(2);
    } else {
        version.days = dice < 8 ? Weekdays{1, 2, 3, 4, 5, 6, 7} : Weekdays{1, 2, 3, 4, 5, 6};
    }
    if (!action.unit.isEmpty())
        version.perDay = Decimal{2};
    return version;
}

void MadeUpYear::addRests() {
    for (const int month : {2, 8}) {
        const QDate from{m_plan.year, month, 3 + m_draws.below(15)};
        Period rest{m_draws.id<PeriodId>(), m_plan.id, PeriodKind::Rest, from, from.addDays(6)};
        rest.name = month == 8 ? QStringLiteral("Summer holidays") : QString{};
        m_frame.emplace_back(rest);
    }
}

void MadeUpYear::addDays() {
    for (QDate day = m_plan.from; day <= m_plan.to && day < m_today; day = day.addDays(1)) {
        if (!m_draws.happens(60))
            continue;
        DayNote words{m_draws.id<DayNoteId>(), m_plan.id, day};
        words.note = oneOf(daysInWords, m_draws);
        words.feeling = 1 + m_draws.below(5);
        m_frame.emplace_back(words);
    }
}

void MadeUpYear::addHistory(const Planner& planner, const Action& action) {
    const auto span = planner.spanOf(action);
    if (!span || span->first >= m_today)
        return;
    const DateSpan past{span->first, std::min(span->last, m_today.addDays(-1))};
    const int luck = 82 + m_draws.below(18);
    for (const Slot& slot : slotsOf(planner, action, past, m_today)) {
        if (slot.days.last <= past.last)
            addSlot(action, slot, luck);
    }
    if (action.kind == ActionKind::Measured)
        addLogs(action, past, luck);
}

void MadeUpYear::addSlot(const Action& action, const Slot& slot, int luck) {
    if (slot.isWeek) {
        addWeek(action, slot, luck);
    } else if (m_draws.happens(luck)) {
        const QDate day = slot.days.last.addDays(-m_draws.below(std::min(3, slot.days.days())));
        CheckIn& done = addCheckIn(action, day);
        const bool isPart = slot.perDay > Decimal{1} && m_draws.happens(15);
        if (slot.perDay > Decimal{1} && !isPart)
            done.amount = slot.perDay;
        done.polished = m_draws.happens(6);
    } else if (m_draws.happens(50)) {
        addCheckIn(action, slot.due, m_draws.happens(60) ? CheckInState::Skip : CheckInState::Missed);
    }
}

void MadeUpYear::addWeek(const Action& action, const Slot& week, int luck) {
    const int days = week.days.days();
    const int start = m_draws.below(days);
    for (int i = 0; i < std::min(week.asked, days); ++i) {
        if (!m_draws.happens(luck))
            continue;
        CheckIn& done = addCheckIn(action, week.days.first.addDays((start + i) % days));
        if (week.perDay > Decimal{1})
            done.amount = week.perDay;
    }
}

void MadeUpYear::addLogs(const Action& action, DateSpan past, int luck) {
    const auto whole = static_cast<int>(action.target->millionths() / Decimal::unit);
    const int logsOfAYear = std::min(whole, 120);
    const int share = std::max(1, whole / logsOfAYear);
    const int logs = logsOfAYear * past.days() / 365;
    for (int i = 0; i < logs; ++i) {
        if (!m_draws.happens(luck))
            continue;
        const QDate day = past.first.addDays(qint64{past.days()} * i / logs);
        addCheckIn(action, day).amount = Decimal{share} + Decimal::fromMillionths(m_draws.below(4) * 250'000);
    }
}

CheckIn& MadeUpYear::addCheckIn(const Action& action, QDate day, CheckInState state) {
    CheckIn checkIn{m_draws.id<CheckInId>(), action.id, day, state};
    if (m_draws.happens(3))
        checkIn.note = oneOf(notes, m_draws);
    return m_checkIns.emplace_back(std::move(checkIn));
}

} // namespace

std::vector<Record> madeUpYears(QDate today, int years, unsigned seed) {
    std::vector<Record> records;
    for (int year = std::max(1, today.year() - years + 1); year <= today.year(); ++year)
        MadeUpYear{year, today, seed}.appendTo(records);
    return records;
}

} // namespace ninefold
