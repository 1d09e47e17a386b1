// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/why_model.h"

#include "core/progress/day_scores.h"
#include "ui/text/day_text.h"
#include "ui/text/one_line.h"
#include "ui/text/period_text.h"
#include "ui/text/schedule_text.h"
#include "ui/text/words.h"

#include <algorithm>

namespace ninefold::ui {

void WhyModel::show(PlannerSession* session, const WhyNumber& number) {
    clear();
    m_session = session;
    if (!session || !isThere(number))
        return;
    connect(session, &PlannerSession::changed, this, &WhyModel::refresh);
    connect(session, &QObject::destroyed, this, &WhyModel::gone);
    m_path = {number};
    refresh();
}

void WhyModel::clear() {
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = nullptr;
    beginResetModel();
    m_path.clear();
    m_rows.clear();
    endResetModel();
}

bool WhyModel::isThere(const WhyNumber& number) const {
    if (!m_session || !planner().plan(number.plan))
        return false;
    return number.of != WhyNumber::Of::Action || (number.action && planner().action(*number.action));
}

QDate WhyModel::asOf() const {
    return m_path.back().asOf.value_or(m_session->today());
}

bool WhyModel::open(int row) {
    if (row < 0 || row >= rowCount() || !this->row(row).into || !isThere(*this->row(row).into))
        return false;
    m_path.push_back(*this->row(row).into);
    refresh();
    return true;
}

bool WhyModel::back() {
    if (!hasWayBack())
        return false;
    m_path.pop_back();
    refresh();
    return true;
}

void WhyModel::refresh() {
    while (!m_path.empty() && !isThere(m_path.back()))
        m_path.pop_back();
    beginResetModel();
    m_rows.clear();
    if (!m_path.empty())
        build();
    endResetModel();
    if (m_path.empty())
        Q_EMIT gone();
}

void WhyModel::build() {
    const WhyNumber& shown = m_path.back();
    const Plan& plan = *planner().plan(shown.plan);
    m_days = periodText(plan, shown.period, m_session->today());
    if (shown.asOf)
        m_days = tr("%1, as of %2", "a period, a day").arg(m_days, dayText(*shown.asOf));
    switch (shown.of) {
    case WhyNumber::Of::Action:
        return buildAction();
    case WhyNumber::Of::SubGoal:
        return buildSubGoal();
    case WhyNumber::Of::Grid:
        return buildGrid();
    case WhyNumber::Of::Week:
        return buildWeek();
    case WhyNumber::Of::Day:
        return buildDay();
    }
}

void WhyModel::buildAction() {
    const WhyNumber& shown = m_path.back();
    const Action& action = *planner().action(*shown.action);
    m_title = oneLine(action.text);
    m_answer = answerFor(planner(), action, shown.period, asOf());
    for (const CountedDate& counted : countedDates(planner(), action, shown.period, asOf()))
        m_rows.push_back(rowOf(action, counted, asOf()));
}

void WhyModel::buildSubGoal() {
    const WhyNumber& shown = m_path.back();
    const SubGoal* goal = planner().subGoal(shown.plan, shown.block);
    m_title = goal && !goal->text.isEmpty() ? oneLine(goal->text) : roleText({centre, shown.block});
    const auto parts = levelParts(planner(), shown.plan, shown.block, shown.period, asOf());
    m_answer = answerForSubGoal(meanOf(parts));
    for (const LevelPart& part : parts)
        m_rows.push_back(rowOf(planner(), part, shown));
}

void WhyModel::buildGrid() {
    const WhyNumber& shown = m_path.back();
    const Plan& plan = *planner().plan(shown.plan);
    m_title = plan.core.isEmpty() ? roleText({}) : oneLine(plan.core);
    std::vector<Level> levels;
    int rated = 0;
    for (const int block : ring(CellOrder::Rows)) {
        levels.push_back(meanOf(levelParts(planner(), shown.plan, block, shown.period, asOf())));
        rated += levels.back().soFar ? 1 : 0;
        if (levels.back().filled > 0)
            m_rows.push_back(rowOf(planner(), block, levels.back(), shown));
    }
    m_answer = answerForGrid(meanOf(levels), rated);
}

void WhyModel::buildWeek() {
    const WhyNumber& shown = m_path.back();
    m_title = tr("Week of %1", "its first day").arg(dayText(shown.period.first));
    m_answer = answerForWeek(weekScores(planner(), shown.plan, shown.period, asOf()).front(),
                             shown.period.contains(asOf()));
    for (const WeekPart& part : weekParts(planner(), shown.plan, shown.period, asOf()))
        m_rows.push_back(rowOf(planner(), part, shown));
}

void WhyModel::buildDay() {
    const WhyNumber& shown = m_path.back();
    const QDate day = shown.period.first;
    m_title = headingText(day, m_session->today());
    m_days.clear();
    m_answer = answerForDay(dayScores(planner(), shown.plan, {day, day}, asOf()).front());
    for (const DayPart& part : dayParts(planner(), shown.plan, day, asOf()))
        m_rows.push_back(rowOf(planner(), part, day));
}

bool WhyModel::areRowsDates() const {
    return number() && number()->of == WhyNumber::Of::Action;
}

int WhyModel::firstRow() const {
    if (m_rows.empty())
        return -1;
    if (!areRowsDates())
        return 0;
    const QDate day = asOf();
    const auto later =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const WhyRow& r) { return *r.day > day; });
    return std::max(0, static_cast<int>(later - m_rows.begin()) - 1);
}

int WhyModel::rowLike(const WhyRow& other) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const WhyRow& r) {
        return r.day == other.day && r.action == other.action && r.into == other.into;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int WhyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WhyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WhyRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.head;
    case Qt::AccessibleTextRole:
        return spokenText(shown);
    case Qt::ToolTipRole:
        return spokenText(shown).toHtmlEscaped();
    default:
        return {};
    }
}

} // namespace ninefold::ui
