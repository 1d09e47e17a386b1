// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/planner.h"

#include "core/model/rules.h"

#include <algorithm>

namespace ninefold {

namespace {

template <class R, class Key> std::vector<const R*> sorted(std::vector<const R*> records, Key key) {
    std::sort(records.begin(), records.end(), [&](const R* a, const R* b) {
        return std::tuple{key(*a), a->id.uuid()} < std::tuple{key(*b), b->id.uuid()};
    });
    return records;
}

QDate firstDay(const Action& action) {
    return action.from.value_or(QDate{1, 1, 1});
}

} // namespace

tl::expected<void, Violation> Planner::apply(const Change& change) {
    std::size_t done = 0;
    auto violation = carryOut(change, done);
    if (violation) {
        takeBack(change, done);
        return tl::make_unexpected(std::move(*violation));
    }
    return {};
}

std::optional<Violation> Planner::carryOut(const Change& change, std::size_t& done) {
    const auto refuse = [](const RecordChange& record, ErrorCode code) {
        return Violation{record.ref(), QStringLiteral("id"),
                         Error{code, {}, {record.ref().id.toString(QUuid::WithoutBraces)}, {}}};
    };
    for (const RecordChange& record : change.records()) {
        const auto current = this->record(record.ref());
        if (current.has_value() != record.before.has_value())
            return refuse(record, current ? ErrorCode::IdTwice : ErrorCode::NoSuchRecord);
        if (record.before)
            std::visit([&]<class R>(const R& r) { std::get<Table<R>>(m_tables).erase(r.id); },
                       *record.before);
        if (record.after)
            std::visit([&]<class R>(const R& r) { std::get<Table<R>>(m_tables).insert(r); }, *record.after);
        ++done;
    }
    RuleCheck rules{*this};
    for (const RecordChange& record : change.records()) {
        if (record.after) {
            if (auto violation = rules.firstViolation(*record.after))
                return violation;
        }
        if (record.after && record.before && std::holds_alternative<Plan>(*record.after)) {
            for (const Action* action : table<Action>().childrenOf(record.ref().id)) {
                if (auto violation = rules.firstViolation(*action))
                    return violation;
            }
        }
    }
    return std::nullopt;
}

void Planner::takeBack(const Change& change, std::size_t done) {
    while (done > 0) {
        const RecordChange& record = change.records()[--done];
        if (record.after)
            std::visit([&]<class R>(const R& r) { std::get<Table<R>>(m_tables).erase(r.id); }, *record.after);
        if (record.before)
            std::visit([&]<class R>(const R& r) { std::get<Table<R>>(m_tables).insert(r); }, *record.before);
    }
}

std::vector<const Plan*> Planner::plans() const {
    std::vector<const Plan*> plans;
    for (const auto& [id, plan] : table<Plan>())
        plans.push_back(&plan);
    return sorted(std::move(plans), [](const Plan& p) { return p.year; });
}

const Plan* Planner::planOfYear(int year) const {
    for (const auto& [id, plan] : table<Plan>()) {
        if (plan.year == year)
            return &plan;
    }
    return nullptr;
}

const Plan* Planner::planOn(QDate day) const {
    for (const auto& [id, plan] : table<Plan>()) {
        if (plan.span().contains(day))
            return &plan;
    }
    return nullptr;
}

const SubGoal* Planner::subGoal(PlanId plan, int block) const {
    for (const SubGoal* subGoal : table<SubGoal>().childrenOf(plan.uuid())) {
        if (subGoal->block == block)
            return subGoal;
    }
    return nullptr;
}

std::vector<const Action*> Planner::actionsOf(PlanId plan) const {
    return sorted(table<Action>().childrenOf(plan.uuid()), [](const Action& a) {
        return std::tuple{a.block, a.cell, firstDay(a)};
    });
}

std::vector<const Action*> Planner::actionsAt(PlanId plan, CellPlace place) const {
    std::vector<const Action*> actions = table<Action>().childrenOf(plan.uuid());
    std::erase_if(actions, [&](const Action* a) { return a->block != place.block || a->cell != place.cell; });
    return sorted(std::move(actions), firstDay);
}

const Action* Planner::actionShown(PlanId plan, CellPlace place, QDate day) const {
    const Plan* owner = this->plan(plan);
    if (!owner)
        return nullptr;
    const QDate shown = std::clamp(day, owner->from, owner->to);
    const Action* coming = nullptr;
    const Action* over = nullptr;
    for (const Action* action : actionsAt(plan, place)) {
        const auto span = spanOf(*action);
        if (span && span->contains(shown))
            return action;
        if (span && shown < span->first && !coming)
            coming = action;
        if (!action->endedOn)
            over = action;
    }
    return coming ? coming : over;
}

QString Planner::textShown(PlanId plan, CellPlace place, QDate day) const {
    if (place.isCore())
        return this->plan(plan) ? this->plan(plan)->core : QString{};
    if (place.isSubGoal()) {
        const SubGoal* goal = subGoal(plan, place.ownBlock());
        return goal ? goal->text : QString{};
    }
    const Action* action = actionShown(plan, place, day);
    return action ? action->text : QString{};
}

std::vector<const ScheduleVersion*> Planner::scheduleOf(ActionId action) const {
    return sorted(table<ScheduleVersion>().childrenOf(action.uuid()),
                  [](const ScheduleVersion& s) { return s.from; });
}

std::vector<const CheckIn*> Planner::checkInsOf(ActionId action) const {
    return table<CheckIn>().childrenOf(action.uuid());
}

std::vector<const DayNote*> Planner::daysOf(PlanId plan) const {
    return table<DayNote>().childrenOf(plan.uuid());
}

std::vector<const Period*> Planner::periodsOf(PlanId plan) const {
    return sorted(table<Period>().childrenOf(plan.uuid()), [](const Period& p) { return p.from; });
}

std::vector<const FocusStar*> Planner::starsOf(ActionId action) const {
    return sorted(table<FocusStar>().childrenOf(action.uuid()), [](const FocusStar& s) { return s.from; });
}

std::vector<const Factor*> Planner::factors() const {
    std::vector<const Factor*> factors;
    for (const auto& [id, factor] : table<Factor>())
        factors.push_back(&factor);
    return sorted(std::move(factors), [](const Factor& f) { return f.order; });
}

std::vector<const Review*> Planner::reviewsOf(PlanId plan) const {
    return sorted(table<Review>().childrenOf(plan.uuid()), [](const Review& r) { return r.from; });
}

std::vector<const FactorAnswer*> Planner::answersOf(ReviewId review) const {
    return sorted(table<FactorAnswer>().childrenOf(review.uuid()),
                  [](const FactorAnswer& a) { return a.name; });
}

std::vector<const Commitment*> Planner::commitmentsOf(PlanId plan) const {
    return sorted(table<Commitment>().childrenOf(plan.uuid()), [](const Commitment& c) {
        return std::tuple{c.from, c.order};
    });
}

bool Planner::isInFocus(ActionId id, DateSpan days) const {
    const Action* action = this->action(id);
    if (!action || table<FocusStar>().childCount(id.uuid()) == 0)
        return false;
    const auto span = spanOf(*action);
    const auto shared = span ? span->shared(days) : std::nullopt;
    const auto stars = table<FocusStar>().childrenOf(id.uuid());
    return shared && std::any_of(stars.begin(), stars.end(),
                                 [&](const FocusStar* star) { return star->span().overlaps(*shared); });
}

bool Planner::hasRecords(ActionId id) const {
    const Action* action = this->action(id);
    return action && (action->doneOn || table<CheckIn>().childCount(id.uuid()) > 0);
}

bool Planner::hasContent(PlanId id) const {
    const Plan* plan = this->plan(id);
    return plan &&
           (!plan->core.isEmpty() || !plan->why.isEmpty() || table<SubGoal>().childCount(id.uuid()) > 0 ||
            table<Action>().childCount(id.uuid()) > 0 || table<DayNote>().childCount(id.uuid()) > 0 ||
            table<Period>().childCount(id.uuid()) > 0 || table<Review>().childCount(id.uuid()) > 0 ||
            table<Commitment>().childCount(id.uuid()) > 0);
}

PlannerSettings Planner::settings() const {
    const PlannerSettings* stored = table<PlannerSettings>().find(PlannerSettings::onlyId());
    return stored ? *stored : PlannerSettings{PlannerSettings::onlyId()};
}

PlannerCounts Planner::counts() const {
    PlannerCounts counts;
    counts.plans = static_cast<int>(table<Plan>().size());
    counts.checkIns = static_cast<int>(table<CheckIn>().size());
    counts.actions = static_cast<int>(table<Action>().size());
    return counts;
}

std::optional<Record> Planner::record(const RecordRef& ref) const {
    std::optional<Record> found;
    const auto look = [&]<class R>(const Table<R>& table, RecordType type) {
        if (type != ref.type || ref.id.isNull())
            return;
        if (const R* record = table.find(typename Table<R>::IdType{ref.id}))
            found = *record;
    };
    int type = 0;
    std::apply([&](const auto&... table) { (look(table, static_cast<RecordType>(type++)), ...); }, m_tables);
    return found;
}

std::vector<Record> Planner::records() const {
    std::vector<Record> all;
    std::apply(
        [&](const auto&... table) {
            const auto append = [&](const auto& some) {
                for (const auto& [id, record] : some)
                    all.push_back(record);
            };
            (append(table), ...);
        },
        m_tables);
    return all;
}

std::optional<DateSpan> Planner::spanOf(const Action& action) const {
    const Plan* owner = plan(action.plan);
    if (!owner)
        return std::nullopt;
    DateSpan span{std::max(owner->from, action.from.value_or(owner->from)),
                  std::min(owner->to, action.to.value_or(owner->to))};
    if (action.endedOn)
        span.last = std::min(span.last, action.endedOn->addDays(-1));
    return span.first <= span.last ? std::optional{span} : std::nullopt;
}

} // namespace ninefold
