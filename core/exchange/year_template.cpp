// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/year_template.h"

#include "core/exchange/json_document.h"

#include <QFile>

#include <algorithm>
#include <unordered_map>

namespace ninefold {

namespace {

// Carries the records of one plan over into another year.
class YearMove {
public:
    YearMove(const Plan& plan, int year, QDate start)
        : m_old{plan}
        , m_years{year - plan.from.year()}
        , m_plan{PlanId::make(), year, moved(plan.from), moved(plan.to)} {
        m_plan.core = plan.core;
        m_plan.why = plan.why;
        m_plan.extra = plan.extra;
        for (ReviewCycle cycle : plan.reviewCycles) {
            cycle.from = moved(cycle.from);
            m_plan.reviewCycles.push_back(cycle);
        }
        m_start = std::clamp(start, m_plan.from, m_plan.to);
    }

    [[nodiscard]] const Plan& plan() const { return m_plan; }

    [[nodiscard]] std::optional<Record> operator()(const SubGoal& subGoal) const {
        if (!(subGoal.plan == m_old.id))
            return std::nullopt;
        SubGoal copy = subGoal;
        copy.id = SubGoalId::make();
        copy.plan = m_plan.id;
        return copy;
    }

    [[nodiscard]] std::optional<Record> operator()(const Action& action) {
        if (!(action.plan == m_old.id) || action.endedOn)
            return std::nullopt;
        Action copy = action;
        copy.id = ActionId::make();
        copy.plan = m_plan.id;
        copy.doneOn.reset();
        copy.from = m_start > m_plan.from ? std::optional{m_start} : std::nullopt;
        copy.to = action.to ? std::optional{inTimeLeft(*action.to)} : std::nullopt;
        copy.due = action.due ? std::optional{inTimeLeft(*action.due)} : std::nullopt;
        m_actions.emplace(action.id, copy.id);
        return copy;
    }

    [[nodiscard]] std::optional<Record> operator()(const ScheduleVersion& version) const {
        const auto action = m_actions.find(version.action);
        if (action == m_actions.end() || version.to)
            return std::nullopt;
        ScheduleVersion copy = version;
        copy.id = ScheduleId::make();
        copy.action = action->second;
        copy.from = m_start;
        if (version.anchor)
            copy.anchor = moved(*version.anchor);
        return copy;
    }

    template <class Other> [[nodiscard]] std::optional<Record> operator()(const Other&) const {
        return std::nullopt;
    }

private:
    [[nodiscard]] QDate moved(QDate day) const { return day.addYears(m_years); }

    // The day that is as far between `start` and the plan's end as `day` was in the old plan.
    [[nodiscard]] QDate inTimeLeft(QDate day) const {
        const qint64 oldDays = std::max<qint64>(m_old.from.daysTo(m_old.to), 1);
        const qint64 gone = std::clamp<qint64>(m_old.from.daysTo(day), 0, oldDays);
        if (m_start == m_plan.from)
            return std::clamp(moved(day), m_plan.from, m_plan.to);
        return m_start.addDays((gone * m_start.daysTo(m_plan.to) + oldDays / 2) / oldDays);
    }

    const Plan& m_old;
    int m_years;
    Plan m_plan;
    QDate m_start;
    std::unordered_map<ActionId, ActionId> m_actions;
};

const Plan* firstPlan(const std::vector<Record>& records) {
    for (const Record& record : records) {
        if (const auto* plan = std::get_if<Plan>(&record))
            return plan;
    }
    return nullptr;
}

} // namespace

const QStringList& templateNames() {
    static const QStringList names{QStringLiteral("job-search"), QStringLiteral("exam"),
                                   QStringLiteral("health"), QStringLiteral("book")};
    return names;
}

Result<std::vector<Record>> templateRecords(const QString& name, const QString& language) {
    QFile file{QStringLiteral(":/templates/%1.%2.json").arg(name, language)};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, {file.fileName()});
    return readJsonDocument(file.readAll());
}

std::vector<Record> movedToYear(const std::vector<Record>& records, int year, QDate start) {
    const Plan* plan = firstPlan(records);
    if (!plan)
        return {};
    YearMove move{*plan, year, start};
    std::vector<Record> result{move.plan()};
    for (const Record& record : records) {
        if (auto copy = std::visit(move, record))
            result.push_back(std::move(*copy));
    }
    return result;
}

} // namespace ninefold
