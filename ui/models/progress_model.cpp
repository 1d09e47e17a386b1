// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/progress_model.h"

#include "core/progress/altered_actions.h"
#include "core/progress/numbers.h"
#include "core/progress/review_periods.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ninefold::ui {

namespace {

// From the lowest; what is not rated comes last, in its own order.
template <class Row, class Rate> void sortFromTheLowest(std::vector<Row>& rows, Rate rate) {
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        const auto first = rate(a);
        const auto second = rate(b);
        return first && (!second || *first < *second);
    });
}

const Plan* planBefore(const Planner& planner, const Plan& plan) {
    const Plan* before = nullptr;
    for (const Plan* other : planner.plans()) {
        if (other->to < plan.from && (!before || before->to < other->to))
            before = other;
    }
    return before;
}

} // namespace

const Planner& ProgressModel::planner() const {
    return m_session->planner();
}

const Plan* ProgressModel::plan() const {
    return m_session && m_plan ? planner().plan(*m_plan) : nullptr;
}

std::vector<const Plan*> ProgressModel::plans() const {
    return m_session ? planner().plans() : std::vector<const Plan*>{};
}

const Plan* ProgressModel::beside() const {
    return m_session && m_beside ? planner().plan(*m_beside) : nullptr;
}

void ProgressModel::show(PlannerSession* session, std::optional<PlanId> plan) {
    if (session != m_session) {
        if (m_session)
            m_session->disconnect(this);
        m_session = session;
        m_beside.reset();
        if (session)
            connect(session, &PlannerSession::changed, this, &ProgressModel::followChange);
    }
    m_today = session ? session->today() : QDate{};
    m_plan = plan;
    if (m_beside == plan)
        m_beside.reset();
    forget();
    m_chosenDay = m_today;
    chooseDay();
    Q_EMIT changed();
}

void ProgressModel::chooseDay() {
    std::vector<DateSpan> spans;
    for (const ProgressColumn& column : columns())
        spans.push_back(column.days);
    m_chosen = spans.empty() ? 0 : spanOn(spans, m_chosenDay);
}

void ProgressModel::followClock() {
    if (!m_session || m_session->today() == m_today)
        return;
    m_today = m_session->today();
    forget();
    Q_EMIT changed();
}

void ProgressModel::followChange(const Change& change) {
    const auto altered = plan() ? alteredActions(planner(), *m_plan, change) : std::nullopt;
    if (altered)
        recount(*altered);
    else
        forget();
    if (!beside())
        m_beside.reset();
    chooseDay();
    Q_EMIT changed();
}

void ProgressModel::setStep(ProgressStep step) {
    if (step == m_step)
        return;
    m_step = step;
    forgetSpans();
    chooseDay();
    Q_EMIT changed();
}

void ProgressModel::compareWith(std::optional<PlanId> plan) {
    m_beside = plan == m_plan ? std::nullopt : plan;
    forgetSpans();
    Q_EMIT changed();
}

void ProgressModel::choose(std::size_t column) {
    if (column >= columns().size() || column == m_chosen || !columns()[column].isBegun(m_today))
        return;
    m_chosen = column;
    const DateSpan days = chosenDays();
    m_chosenDay = days.contains(m_today) ? m_today : days.first.addDays(days.days() / 2);
    forgetChoice();
    Q_EMIT changed();
}

void ProgressModel::setFocusOnly(bool isOn) {
    if (std::exchange(m_isFocusOnly, isOn) == isOn)
        return;
    forgetChoice();
    Q_EMIT changed();
}

bool ProgressModel::isLeftOut(const Action& action) {
    return m_isFocusOnly && !planner().isInFocus(action.id, chosenDays());
}

void ProgressModel::forgetSpans() {
    m_columns.reset();
    forgetChoice();
}

void ProgressModel::forgetChoice() {
    m_goals.reset();
    m_routines.reset();
    m_measured.reset();
    m_weeks.reset();
}

void ProgressModel::forget() {
    m_keptDays.reset();
    m_keptWeeks.reset();
    m_lastWeeks.clear();
    m_burnUps.clear();
    m_timesDone.clear();
    m_days.reset();
    forgetSpans();
}

void ProgressModel::recount(const std::set<ActionId>& altered) {
    for (std::optional<KeptScores>* kept : {&m_keptDays, &m_keptWeeks}) {
        if (*kept)
            (*kept)->recount(altered);
    }
    for (const ActionId& action : altered) {
        m_lastWeeks.erase(action);
        m_burnUps.erase(action);
        m_timesDone.erase(action);
    }
    m_days.reset();
    forgetSpans();
}

std::vector<std::optional<Score>> ProgressModel::keptScores(std::optional<KeptScores>& kept,
                                                            KeptScores::By by, DateSpan days) {
    if (!kept || kept->days() != days)
        kept.emplace(by, planner(), *m_plan, days, m_today);
    return kept->scores();
}

const std::vector<ProgressColumn>& ProgressModel::columns() {
    if (m_columns)
        return *m_columns;
    m_columns.emplace();
    if (const Plan* shown = plan()) {
        for (const DateSpan& span : spansOf(*shown, m_step)) {
            ProgressColumn column{span};
            if (column.isBegun(m_today))
                column.level = m_session->numbers().ofGrid(shown->id, span, m_today);
            m_columns->push_back(std::move(column));
        }
        addEarlier(*m_columns);
    }
    return *m_columns;
}

void ProgressModel::addEarlier(std::vector<ProgressColumn>& columns) {
    const Plan* other = beside();
    if (!other)
        return;
    const auto spans = spansOf(*other, m_step);
    for (std::size_t i = 0; i < std::min(columns.size(), spans.size()); ++i) {
        if (spans[i].first <= m_today)
            columns[i].earlier = m_session->numbers().ofGrid(other->id, spans[i], m_today).soFar;
    }
}

DateSpan ProgressModel::chosenDays() {
    return columns()[m_chosen].days;
}

std::optional<DateSpan> ProgressModel::previousDays() {
    const auto span = before();
    return span ? std::optional{span->days} : std::nullopt;
}

std::optional<ProgressModel::Before> ProgressModel::before() {
    const Plan* shown = plan();
    if (!shown || columns().empty())
        return std::nullopt;
    if (m_chosen > 0)
        return Before{shown->id, columns()[m_chosen - 1].days};
    const Plan* earlier = planBefore(planner(), *shown);
    return earlier ? std::optional{Before{earlier->id, spansOf(*earlier, m_step).back()}} : std::nullopt;
}

const std::vector<ProgressGoal>& ProgressModel::goals() {
    if (m_goals)
        return *m_goals;
    m_goals.emplace();
    const Plan* shown = plan();
    if (!shown || columns().empty())
        return *m_goals;
    // A sub-goal of another year may be another one: only this year's span is beside it.
    const auto last = m_chosen > 0 ? before() : std::nullopt;
    std::array<bool, 9> isShown{};
    for (const Action* action : planner().actionsOf(shown->id))
        isShown[static_cast<std::size_t>(action->block)] |= !isLeftOut(*action);
    for (const int block : ring(CellOrder::Rows)) {
        if (m_isFocusOnly && !isShown[static_cast<std::size_t>(block)])
            continue;
        const SubGoal* subGoal = planner().subGoal(shown->id, block);
        ProgressGoal goal{block, subGoal ? subGoal->text : QString{}};
        goal.level = m_session->numbers().ofSubGoal(shown->id, block, chosenDays(), m_today);
        if (last)
            goal.previous = m_session->numbers().ofSubGoal(shown->id, block, last->days, m_today).soFar;
        if (!goal.text.isEmpty() || goal.level.filled > 0)
            m_goals->push_back(std::move(goal));
    }
    sortFromTheLowest(*m_goals, [](const ProgressGoal& goal) { return goal.level.soFar; });
    return *m_goals;
}

ProgressRoutine ProgressModel::rowOf(const Action& action, const std::optional<Before>& last) {
    ProgressRoutine routine{action.id, action.block, action.text};
    routine.goal = goalOf(action);
    routine.achieved = m_session->numbers().ofAction(action.id, chosenDays(), m_today);
    if (last && last->plan == action.plan)
        routine.previous = rateOf(m_session->numbers().ofAction(action.id, last->days, m_today).soFar);
    routine.runs = m_session->numbers().runsOfAction(action.id, m_today);
    constexpr int quarter = 13;
    const auto [weeks, isMissing] = m_lastWeeks.try_emplace(action.id);
    if (isMissing)
        weeks->second = lastWeeks(planner(), action, quarter, std::min(m_today, plan()->to));
    routine.lastWeeks = weeks->second;
    return routine;
}

const std::vector<ProgressRoutine>& ProgressModel::routines() {
    if (m_routines)
        return *m_routines;
    m_routines.emplace();
    if (!plan() || columns().empty())
        return *m_routines;
    const auto last = before();
    for (const Action* action : planner().actionsOf(*m_plan)) {
        const auto inForce = planner().spanOf(*action);
        if (action->kind == ActionKind::Routine && inForce && inForce->overlaps(chosenDays()) &&
            !isLeftOut(*action))
            m_routines->push_back(rowOf(*action, last));
    }
    sortFromTheLowest(*m_routines,
                      [](const ProgressRoutine& routine) { return rateOf(routine.achieved.soFar); });
    return *m_routines;
}

QString ProgressModel::goalOf(const Action& action) const {
    const SubGoal* goal = planner().subGoal(action.plan, action.block);
    return goal ? goal->text : QString{};
}

const std::vector<ProgressMeasured>& ProgressModel::measured() {
    if (m_measured)
        return *m_measured;
    m_measured.emplace();
    if (!plan() || columns().empty())
        return *m_measured;
    for (const Action* action : planner().actionsOf(*m_plan)) {
        const auto inForce = planner().spanOf(*action);
        if (!inForce || !inForce->overlaps(chosenDays()) || isLeftOut(*action))
            continue;
        const auto [burnUp, isMissing] = m_burnUps.try_emplace(action->id);
        if (isMissing)
            burnUp->second = burnUpOf(planner(), *action, m_today);
        if (!burnUp->second)
            continue;
        const Achievement& achieved = m_session->numbers().ofAction(action->id, chosenDays(), m_today);
        m_measured->push_back(
            {action->id, action->block, action->text, goalOf(*action), achieved, *burnUp->second});
    }
    return *m_measured;
}

std::vector<TaskPoint> ProgressModel::tasks() {
    if (!plan() || columns().empty())
        return {};
    auto tasks = tasksIn(planner(), *m_plan, chosenDays(), m_today);
    std::erase_if(tasks, [this](const TaskPoint& task) { return isLeftOut(action(task.action)); });
    return tasks;
}

const std::vector<ProgressDay>& ProgressModel::days() {
    if (m_days)
        return *m_days;
    m_days.emplace();
    const Plan* shown = plan();
    if (!shown)
        return *m_days;
    for (QDate day = shown->from; day <= shown->to; day = day.addDays(1))
        m_days->push_back({day});
    if (const auto past = shown->span().shared({shown->from, std::max(shown->from, m_today)});
        shown->from <= m_today) {
        const auto scores = keptScores(m_keptDays, KeptScores::By::Day, *past);
        for (std::size_t i = 0; i < scores.size(); ++i)
            (*m_days)[i].score = scores[i];
    }
    for (const Period* period : planner().periodsOf(shown->id)) {
        const auto rest = shown->span().shared({period->from, period->to});
        if (!rest || period->kind != PeriodKind::Rest)
            continue;
        for (QDate day = rest->first; day <= rest->last; day = day.addDays(1))
            (*m_days)[static_cast<std::size_t>(shown->from.daysTo(day))].isResting = true;
    }
    return *m_days;
}

DateSpan ProgressModel::reviewDays() {
    return reviewPeriodOn(*plan(), m_chosenDay);
}

DateSpan ProgressModel::lineDays() {
    const DateSpan days = chosenDays();
    const DateSpan around = reviewDays();
    return days.days() < around.days() ? around : days;
}

const std::vector<WeekPoint>& ProgressModel::weeks() {
    if (!m_weeks)
        m_weeks = plan() && !columns().empty()
                      ? weekPoints(planner(), *m_plan, lineDays(), m_today,
                                   keptScores(m_keptWeeks, KeptScores::By::Week, lineDays()))
                      : std::vector<WeekPoint>{};
    return *m_weeks;
}

std::vector<DateSpan> ProgressModel::rests() {
    if (weeks().empty())
        return {};
    return restBands(planner(), *m_plan, {weeks().front().week.first, weeks().back().week.last});
}

Level ProgressModel::year() {
    const Plan* shown = plan();
    return shown ? m_session->numbers().ofGrid(shown->id, shown->span(), m_today) : Level{};
}

int ProgressModel::longestRun() {
    int longest = 0;
    for (const Action* action : plan() ? planner().actionsOf(*m_plan) : std::vector<const Action*>{}) {
        const Runs& runs = m_session->numbers().runsOfAction(action->id, m_today);
        if (!runs.inWeeks)
            longest = std::max(longest, runs.best);
    }
    return longest;
}

int ProgressModel::timesDone() {
    int times = 0;
    for (const Action* action : plan() ? planner().actionsOf(*m_plan) : std::vector<const Action*>{}) {
        const auto [own, isMissing] = m_timesDone.try_emplace(action->id);
        for (const CheckIn* checkIn :
             isMissing ? planner().checkInsOf(action->id) : std::vector<const CheckIn*>{})
            own->second += checkIn->state == CheckInState::Done && checkIn->date <= m_today ? 1 : 0;
        times += own->second;
    }
    return times;
}

} // namespace ninefold::ui
