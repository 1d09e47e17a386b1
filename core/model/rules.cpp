// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules.h"

#include "core/base/clean_text.h"
#include "core/model/fields.h"

#include <algorithm>
#include <climits>

namespace ninefold {

namespace {

using Broken = std::optional<Violation>;

// The days on which an action is in focus.
std::vector<DateSpan> focusDays(const Planner& planner, const Action& action) {
    std::vector<DateSpan> days;
    const auto span = planner.spanOf(action);
    for (const FocusStar* star : planner.table<FocusStar>().childrenOf(action.id.uuid())) {
        if (const auto shared = span ? span->shared(star->span()) : std::nullopt)
            days.push_back(*shared);
    }
    return days;
}

class RecordCheck {
public:
    RecordCheck(const Planner& planner, RecordRef record)
        : m_planner{planner}
        , m_record{record} {}

    Broken operator()(const Plan& plan) const;
    Broken operator()(const SubGoal& subGoal) const;
    Broken operator()(const Action& action) const;
    Broken operator()(const ScheduleVersion& version) const;
    Broken operator()(const CheckIn& checkIn) const;
    Broken operator()(const DayNote& day) const;
    Broken operator()(const Period& period) const;
    Broken operator()(const FocusStar& star) const;
    Broken operator()(const Factor& factor) const;
    Broken operator()(const Review& review) const;
    Broken operator()(const FactorAnswer& answer) const;
    Broken operator()(const Commitment& commitment) const;
    Broken operator()(const PlannerSettings&) const { return {}; }

private:
    [[nodiscard]] Broken broken(const char* field, ErrorCode code, QStringList args = {}) const {
        return Violation{m_record, QString::fromLatin1(field), Error{code, {}, std::move(args), {}}};
    }
    [[nodiscard]] Broken place(const char* field, int value, ErrorCode whenCentre) const {
        if (value < 0 || value > 8)
            return broken(field, ErrorCode::NumberOutOfRange, {QStringLiteral("0"), QStringLiteral("8")});
        return value == centre ? broken(field, whenCentre) : Broken{};
    }
    [[nodiscard]] Broken number(const char* field, int value, int lowest, int highest) const {
        if (value >= lowest && value <= highest)
            return {};
        return broken(field, ErrorCode::NumberOutOfRange,
                      {QString::number(lowest), QString::number(highest)});
    }
    [[nodiscard]] Broken positive(const char* field, const std::optional<Decimal>& amount) const {
        return amount && *amount <= Decimal{} ? broken(field, ErrorCode::AmountNotPositive) : Broken{};
    }
    [[nodiscard]] Broken cellTaken(const Action& action) const;
    [[nodiscard]] Broken focusFull(const Action& action) const;
    [[nodiscard]] Broken repetition(const ScheduleVersion& version) const;

    const Planner& m_planner;
    RecordRef m_record;
};

Broken RecordCheck::operator()(const Plan& plan) const {
    if (auto bad = number("year", plan.year, 1, 9999))
        return bad;
    if (plan.to < plan.from)
        return broken("to", ErrorCode::EndsBeforeStart);
    for (std::size_t i = 0; i < plan.reviewCycles.size(); ++i) {
        if (auto bad = number("review_cycles", plan.reviewCycles[i].length, 1, 1000))
            return bad;
    }
    for (const auto& [id, other] : m_planner.table<Plan>()) {
        if (id == plan.id)
            continue;
        if (other.year == plan.year)
            return broken("year", ErrorCode::YearTwice, {QString::number(plan.year)});
        if (other.span().overlaps(plan.span()))
            return broken("from", ErrorCode::PlansOverlap, {QString::number(other.year)});
    }
    return {};
}

Broken RecordCheck::operator()(const SubGoal& subGoal) const {
    if (!m_planner.plan(subGoal.plan))
        return broken("plan", ErrorCode::NoSuchRecord);
    if (auto bad = place("block", subGoal.block, ErrorCode::BlockIsCentre))
        return bad;
    for (const SubGoal* other : m_planner.table<SubGoal>().childrenOf(subGoal.plan.uuid())) {
        if (!(other->id == subGoal.id) && other->block == subGoal.block)
            return broken("block", ErrorCode::BlockTaken, {QString::number(subGoal.block)});
    }
    return {};
}

Broken RecordCheck::operator()(const Action& action) const {
    const Plan* plan = m_planner.plan(action.plan);
    if (!plan)
        return broken("plan", ErrorCode::NoSuchRecord);
    if (auto bad = place("block", action.block, ErrorCode::BlockIsCentre))
        return bad;
    if (auto bad = place("cell", action.cell, ErrorCode::CellIsCentre))
        return bad;
    if (action.weight < 1 || action.weight > 3)
        return broken("weight", ErrorCode::WeightOutOfRange);
    if (auto bad = number("order", action.order.value_or(0), 0, INT_MAX))
        return bad;
    if (action.to && *action.to < action.from.value_or(*action.to))
        return broken("to", ErrorCode::EndsBeforeStart);
    if (action.due && !plan->span().contains(*action.due))
        return broken("due", ErrorCode::DueOutsidePlan);
    if (auto bad = positive("step", action.step))
        return bad;
    if (auto bad = positive("target", action.target))
        return bad;
    if (auto bad = cellTaken(action))
        return bad;
    return focusFull(action);
}

Broken RecordCheck::cellTaken(const Action& action) const {
    const auto span = m_planner.spanOf(action);
    for (const Action* other : m_planner.table<Action>().childrenOf(action.plan.uuid())) {
        if (!span || other->id == action.id || other->block != action.block || other->cell != action.cell)
            continue;
        const auto otherSpan = m_planner.spanOf(*other);
        if (otherSpan && otherSpan->overlaps(*span))
            return broken("cell", ErrorCode::CellTaken, {other->text});
    }
    return {};
}

Broken RecordCheck::operator()(const ScheduleVersion& version) const {
    if (!m_planner.action(version.action))
        return broken("action", ErrorCode::NoSuchRecord);
    if (version.to && *version.to < version.from)
        return broken("to", ErrorCode::EndsBeforeStart);
    if (auto bad = positive("per_day", version.perDay))
        return bad;
    if (auto bad = repetition(version))
        return bad;
    const auto span = [](const ScheduleVersion& v) {
        return DateSpan{v.from, v.to.value_or(QDate{9999, 12, 31})};
    };
    for (const ScheduleVersion* other :
         m_planner.table<ScheduleVersion>().childrenOf(version.action.uuid())) {
        if (!(other->id == version.id) && span(*other).overlaps(span(version)))
            return broken("from", ErrorCode::SchedulesOverlap);
    }
    return {};
}

Broken RecordCheck::repetition(const ScheduleVersion& version) const {
    switch (version.rule) {
    case ScheduleRule::Weekly:
        return version.days.isEmpty() ? broken("days", ErrorCode::DaysMissing) : Broken{};
    case ScheduleRule::Quota:
        return number("n", version.n, 1, 7);
    case ScheduleRule::Every:
    case ScheduleRule::Months:
        if (!version.anchor)
            return broken("anchor", ErrorCode::MissingKey, {QStringLiteral("anchor")});
        return number("n", version.n, 1, 3660);
    }
    return {};
}

Broken RecordCheck::operator()(const CheckIn& checkIn) const {
    if (!m_planner.action(checkIn.action))
        return broken("action", ErrorCode::NoSuchRecord);
    if (checkIn.amount && checkIn.state != CheckInState::Done)
        return broken("amount", ErrorCode::AmountOnlyOnDone);
    if (auto bad = positive("amount", checkIn.amount))
        return bad;
    return {};
}

Broken RecordCheck::operator()(const DayNote& day) const {
    if (!m_planner.plan(day.plan))
        return broken("plan", ErrorCode::NoSuchRecord);
    if (day.feeling) {
        if (auto bad = number("feeling", *day.feeling, 1, 5))
            return bad;
    }
    for (const DayNote* other : m_planner.table<DayNote>().childrenOf(day.plan.uuid())) {
        if (!(other->id == day.id) && other->date == day.date)
            return broken("date", ErrorCode::DayTwice, {dateToText(day.date)});
    }
    return {};
}

Broken RecordCheck::operator()(const Period& period) const {
    if (!m_planner.plan(period.plan))
        return broken("plan", ErrorCode::NoSuchRecord);
    return period.to < period.from ? broken("to", ErrorCode::EndsBeforeStart) : Broken{};
}

Broken RecordCheck::operator()(const FocusStar& star) const {
    const Action* action = m_planner.action(star.action);
    if (!action)
        return broken("action", ErrorCode::NoSuchRecord);
    if (star.to < star.from)
        return broken("to", ErrorCode::EndsBeforeStart);
    for (const FocusStar* other : m_planner.table<FocusStar>().childrenOf(star.action.uuid())) {
        if (!(other->id == star.id) && other->span().overlaps(star.span()))
            return broken("from", ErrorCode::FocusOverlaps);
    }
    return focusFull(*action);
}

Broken RecordCheck::operator()(const Factor& factor) const {
    return number("order", factor.order, 0, INT_MAX);
}

Broken RecordCheck::operator()(const Review& review) const {
    if (!m_planner.plan(review.plan))
        return broken("plan", ErrorCode::NoSuchRecord);
    if (review.to < review.from)
        return broken("to", ErrorCode::EndsBeforeStart);
    if (review.grade && (*review.grade < Decimal{} || *review.grade > Decimal{1}))
        return broken("grade", ErrorCode::NumberOutOfRange, {QStringLiteral("0"), QStringLiteral("1")});
    if (auto bad = number("feeling", review.feeling.value_or(1), 1, 5))
        return bad;
    for (const Review* other : m_planner.table<Review>().childrenOf(review.plan.uuid())) {
        if (!(other->id == review.id) && other->kind == review.kind && review.kind != ReviewKind::Free &&
            other->span().overlaps(review.span()))
            return broken("from", ErrorCode::ReviewTwice, {dateToText(other->from)});
    }
    return {};
}

Broken RecordCheck::operator()(const FactorAnswer& answer) const {
    if (!m_planner.table<Review>().find(answer.review))
        return broken("review", ErrorCode::NoSuchRecord);
    for (const FactorAnswer* other : m_planner.table<FactorAnswer>().childrenOf(answer.review.uuid())) {
        if (!(other->id == answer.id) && answer.factor && other->factor == answer.factor)
            return broken("factor", ErrorCode::AnswerTwice, {answer.name});
    }
    return {};
}

Broken RecordCheck::operator()(const Commitment& commitment) const {
    if (!m_planner.plan(commitment.plan))
        return broken("plan", ErrorCode::NoSuchRecord);
    if (commitment.to < commitment.from)
        return broken("to", ErrorCode::EndsBeforeStart);
    if (auto bad = number("order", commitment.order, 0, INT_MAX))
        return bad;
    if (!commitment.review || commitment.origin != CommitmentOrigin::NextAction)
        return {};
    const auto all = m_planner.table<Commitment>().childrenOf(commitment.plan.uuid());
    const auto ofReview = std::ranges::count_if(all, [&](const Commitment* other) {
        return other->origin == CommitmentOrigin::NextAction && other->review == commitment.review;
    });
    return ofReview > mostNextActions
               ? broken("review", ErrorCode::TooManyNextActions, {QString::number(mostNextActions)})
               : Broken{};
}

// What is in focus together is most on the first day of a star.
Broken RecordCheck::focusFull(const Action& action) const {
    if (m_planner.table<FocusStar>().childCount(action.id.uuid()) == 0)
        return {};
    const auto days = focusDays(m_planner, action);
    std::vector<DateSpan> others;
    for (const Action* other : m_planner.table<Action>().childrenOf(action.plan.uuid())) {
        if (!(other->id == action.id))
            std::ranges::copy(focusDays(m_planner, *other), std::back_inserter(others));
    }
    const auto isFullOn = [&](QDate day) {
        return std::ranges::count_if(others, [&](const DateSpan& o) { return o.contains(day); }) >=
               mostInFocus;
    };
    for (const DateSpan& own : days) {
        const bool isFull = isFullOn(own.first) || std::ranges::any_of(others, [&](const DateSpan& o) {
                                return own.contains(o.first) && isFullOn(o.first);
                            });
        if (isFull)
            return broken("from", ErrorCode::FocusFull, {QString::number(mostInFocus)});
    }
    return {};
}

Broken firstTooLong(const Record& record) {
    const auto check = []<class R>(const R& r) {
        Broken tooLong;
        forEachField<R>([&](const auto& field) {
            if constexpr (std::is_same_v<std::decay_t<decltype(r.*field.member)>, QString>) {
                if (!tooLong && !fitsOneText(r.*field.member))
                    tooLong =
                        Violation{refOf(r), QString::fromLatin1(field.name),
                                  Error{ErrorCode::TextTooLong, {}, {QString::number(longestText)}, {}}};
            }
        });
        return tooLong;
    };
    return std::visit(check, record);
}

} // namespace

std::optional<Violation> RuleCheck::firstViolation(const Record& record) {
    const RecordRef ref = refOf(record);
    if (auto tooLong = firstTooLong(record))
        return tooLong;
    if (auto broken = std::visit(RecordCheck{m_planner, ref}, record))
        return broken;
    const CheckIn* checkIn = std::get_if<CheckIn>(&record);
    if (checkIn && hasTwin(*checkIn))
        return Violation{ref, QStringLiteral("date"),
                         Error{ErrorCode::CheckInTwice, {}, {dateToText(checkIn->date)}, {}}};
    return std::nullopt;
}

bool RuleCheck::hasTwin(const CheckIn& checkIn) {
    if (m_planner.action(checkIn.action)->kind == ActionKind::Measured)
        return false;
    const auto [dates, isNew] = m_dates.try_emplace(checkIn.action);
    if (isNew) {
        for (const CheckIn* other : m_planner.checkInsOf(checkIn.action))
            dates->second.push_back(other->date);
    }
    const auto same = std::equal_range(dates->second.begin(), dates->second.end(), checkIn.date);
    return same.second - same.first > 1;
}

std::optional<PlanId> planOf(const Planner& planner, const Record& record) {
    return std::visit(
        [&]<class R>(const R& r) -> std::optional<PlanId> {
            if constexpr (std::is_same_v<R, Plan>)
                return r.id;
            else if constexpr (requires { r.plan; })
                return r.plan;
            else if constexpr (requires { r.action; }) {
                const Action* action = planner.action(r.action);
                return action ? std::optional{action->plan} : std::nullopt;
            } else if constexpr (requires { r.review; }) {
                const Review* review = planner.table<Review>().find(r.review);
                return review ? std::optional{review->plan} : std::nullopt;
            } else
                return std::nullopt;
        },
        record);
}

} // namespace ninefold
