// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/random_planner.h"

#include "core/model/fields.h"

#include <QJsonArray>

#include <random>
#include <set>

namespace ninefold::test {

namespace {

// Fills records with random values that a document may hold.
class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine{seed} {}

    [[nodiscard]] int upTo(int most) {
        return static_cast<int>(m_engine() % static_cast<unsigned>(most + 1));
    }
    [[nodiscard]] bool coin() { return upTo(1) == 1; }
    [[nodiscard]] QDate day() { return QDate{2026, 1, 1}.addDays(upTo(364)); }
    [[nodiscard]] Decimal amount() { return Decimal::fromMillionths(1 + upTo(2'000'000'000)); }
    [[nodiscard]] QString text();
    [[nodiscard]] QJsonObject extra();
    template <class T> [[nodiscard]] std::optional<T> maybe(T value) {
        return coin() ? std::optional{value} : std::nullopt;
    }

private:
    [[nodiscard]] QJsonValue value(int depth);

    std::mt19937 m_engine;
};

QString Dice::text() {
    static const QString letters = QStringLiteral(u"ab \"\\/\n\t가힣毎朝{}[],:\u0001\u2028é😀");
    QString text;
    for (int left = upTo(12); left > 0; --left) {
        const QChar c = letters.at(upTo(static_cast<int>(letters.size()) - 1));
        text += c.isSurrogate() ? QStringLiteral(u"😀") : QString{c};
    }
    return text;
}

QJsonValue Dice::value(int depth) {
    switch (upTo(depth > 2 ? 4 : 6)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return coin();
    case 2:
        return text();
    case 3:
        return (qint64{upTo(1'000'000'000)} << 32) * (coin() ? 1 : -1);
    case 4:
        return upTo(1'000'000'000) / 7.0;
    case 5: {
        QJsonArray array;
        for (int left = upTo(3); left > 0; --left)
            array.append(value(depth + 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int left = upTo(3); left > 0; --left)
            object.insert(text(), value(depth + 1));
        return object;
    }
    }
}

QJsonObject Dice::extra() {
    QJsonObject extra;
    for (int left = upTo(5) - 3; left > 0; --left)
        extra.insert(QLatin1Char('x') + text(), value(0));
    return extra;
}

Plan randomPlan(Dice& dice, int year) {
    Plan plan{PlanId::make(), year, QDate{year, 1, 1}, QDate{year, 12, 31}};
    plan.closedOn = dice.maybe(dice.day());
    plan.core = dice.text();
    plan.why = dice.text();
    for (int left = dice.upTo(2); left > 0; --left)
        plan.reviewCycles.push_back(
            {dice.day(), dice.coin() ? CycleUnit::Week : CycleUnit::Month, 1 + dice.upTo(11), dice.extra()});
    plan.extra = dice.extra();
    return plan;
}

Action randomAction(Dice& dice, const Plan& plan, int block, int cell) {
    Action action{ActionId::make(), plan.id, block, cell, dice.text(), dice.text()};
    action.kind = static_cast<ActionKind>(dice.upTo(3));
    action.weight = 1 + dice.upTo(2);
    action.from = dice.maybe(plan.from.addDays(dice.upTo(100)));
    action.to = dice.maybe(plan.from.addDays(100 + dice.upTo(200)));
    action.endedOn = dice.maybe(dice.day());
    action.endReason = dice.text();
    action.when = dice.text();
    action.time = dice.maybe(QTime{dice.upTo(23), dice.upTo(59)});
    action.order = dice.maybe(dice.upTo(9));
    action.doneMeans = dice.text();
    action.polishedMeans = dice.text();
    action.unit = dice.text();
    action.step = dice.maybe(dice.amount());
    action.target = dice.maybe(dice.amount());
    action.due = dice.maybe(plan.from.addDays(dice.upTo(300)));
    action.doneOn = dice.maybe(dice.day());
    action.extra = dice.extra();
    return action;
}

void addSchedule(Dice& dice, Change& change, ActionId action) {
    QDate from = dice.day();
    for (int left = dice.upTo(3); left > 0; --left) {
        ScheduleVersion version{ScheduleId::make(), action, from, from.addDays(dice.upTo(40))};
        version.rule = static_cast<ScheduleRule>(dice.upTo(3));
        version.days = Weekdays{1 + dice.upTo(6), 1 + dice.upTo(6)};
        version.n = 1 + dice.upTo(6);
        version.anchor = dice.day();
        version.perDay = dice.amount();
        version.extra = dice.extra();
        from = version.to->addDays(1 + dice.upTo(5));
        change.create(version);
    }
}

void addCheckIns(Dice& dice, Change& change, const Action& action) {
    std::set<QDate> days;
    for (int left = dice.upTo(6); left > 0; --left) {
        CheckIn checkIn{CheckInId::make(), action.id, dice.day()};
        if (!days.insert(checkIn.date).second && action.kind != ActionKind::Measured)
            continue;
        checkIn.state = static_cast<CheckInState>(dice.upTo(3));
        if (checkIn.state == CheckInState::Done)
            checkIn.amount = dice.maybe(dice.amount());
        checkIn.polished = dice.coin();
        checkIn.note = dice.text();
        checkIn.extra = dice.extra();
        change.create(checkIn);
    }
}

// In one cell of each block at most, so that there is room for all.
void addStars(Dice& dice, Change& change, const Action& action) {
    QDate from = dice.day();
    for (int left = action.cell == 3 ? dice.upTo(2) : 0; left > 0; --left) {
        const FocusStar star{FocusStarId::make(), action.id, from, from.addDays(dice.upTo(90)), dice.extra()};
        from = star.to.addDays(1 + dice.upTo(20));
        change.create(star);
    }
}

void addDaysAndPeriods(Dice& dice, Change& change, const Plan& plan) {
    QDate day = dice.day();
    for (int left = dice.upTo(4); left > 0; --left) {
        day = day.addDays(1 + dice.upTo(9));
        change.create(DayNote{DayNoteId::make(), plan.id, day, dice.text(), dice.maybe(1 + dice.upTo(4)),
                              dice.extra()});
    }
    for (int left = dice.upTo(2); left > 0; --left) {
        const QDate from = dice.day();
        change.create(Period{PeriodId::make(), plan.id, static_cast<PeriodKind>(dice.upTo(1)), from,
                             from.addDays(dice.upTo(9)), dice.text(), dice.extra()});
    }
}

ReviewSnapshot randomSnapshot(Dice& dice) {
    ReviewSnapshot snapshot{dice.day(), {}, dice.extra()};
    for (int left = dice.upTo(3); left > 0; --left)
        snapshot.numbers.push_back({dice.upTo(8), dice.upTo(8), dice.text(), dice.maybe(dice.upTo(100)),
                                    dice.amount(), dice.amount(), dice.coin(), dice.extra()});
    return snapshot;
}

Review randomReview(Dice& dice, const Plan& plan, QDate from) {
    Review review{ReviewId::make(),
                  plan.id,
                  static_cast<ReviewKind>(dice.upTo(5)),
                  from,
                  from.addDays(dice.upTo(20)),
                  dice.text(),
                  dice.text()};
    if (dice.coin())
        review.grade = Decimal::fromMillionths(dice.upTo(1'000'000));
    review.feeling = dice.maybe(1 + dice.upTo(4));
    review.closing = dice.text();
    review.finishedOn = dice.maybe(dice.day());
    review.snapshot = dice.maybe(randomSnapshot(dice));
    review.extra = dice.extra();
    return review;
}

Commitment randomCommitment(Dice& dice, const Plan& plan, std::optional<ReviewId> review) {
    const QDate from = dice.day();
    Commitment commitment{CommitmentId::make(),
                          plan.id,
                          static_cast<CommitmentOrigin>(dice.upTo(3)),
                          from,
                          from.addDays(dice.upTo(90)),
                          dice.upTo(9),
                          dice.text(),
                          dice.text()};
    commitment.lockedOn = dice.maybe(dice.day());
    commitment.verdict = dice.maybe(static_cast<Verdict>(dice.upTo(3)));
    commitment.effect = dice.maybe(static_cast<Effect>(dice.upTo(2)));
    commitment.actual = dice.text();
    commitment.judgedOn = dice.maybe(dice.day());
    commitment.review = review;
    commitment.factor = dice.maybe(FactorId::make());
    commitment.action = dice.maybe(ActionId::make());
    commitment.extra = dice.extra();
    return commitment;
}

// Factors, which belong to no plan.
std::vector<Factor> addFactors(Dice& dice, Change& change) {
    std::vector<Factor> factors;
    for (int left = dice.upTo(4); left > 0; --left) {
        factors.push_back(
            {FactorId::make(), dice.text(), dice.text(), left, dice.maybe(dice.day()), dice.extra()});
        change.create(factors.back());
    }
    return factors;
}

void addReviews(Dice& dice, Change& change, const Plan& plan, const std::vector<Factor>& factors) {
    QDate from = plan.from;
    std::optional<ReviewId> last;
    for (int left = dice.upTo(4); left > 0; --left) {
        const Review review = randomReview(dice, plan, from);
        from = review.to.addDays(1 + dice.upTo(9));
        last = review.id;
        change.create(review);
        for (const Factor& factor : factors)
            change.create(FactorAnswer{FactorAnswerId::make(), review.id, factor.id, dice.text(),
                                       dice.maybe(static_cast<Answer>(dice.upTo(2))),
                                       dice.maybe(static_cast<Answer>(dice.upTo(2))), dice.text(),
                                       dice.text(), dice.extra()});
    }
    for (int left = dice.upTo(3); left > 0; --left)
        change.create(randomCommitment(dice, plan, last));
}

} // namespace

Planner randomPlanner(unsigned seed) {
    Dice dice{seed};
    Change change;
    const std::vector<Factor> factors = addFactors(dice, change);
    for (int year = 2026; year < 2026 + dice.upTo(3); ++year) {
        const Plan plan = randomPlan(dice, year);
        change.create(plan);
        for (const CellPlace place : textPlaces(CellOrder::Rows)) {
            if (place.isSubGoal() && dice.coin())
                change.create(
                    SubGoal{SubGoalId::make(), plan.id, place.block, dice.text(), dice.text(), dice.extra()});
            if (!place.isAction() || dice.upTo(3) > 0)
                continue;
            const Action action = randomAction(dice, plan, place.block, place.cell);
            change.create(action);
            addSchedule(dice, change, action.id);
            addCheckIns(dice, change, action);
            addStars(dice, change, action);
        }
        addDaysAndPeriods(dice, change, plan);
        addReviews(dice, change, plan, factors);
    }
    if (dice.coin())
        change.create(PlannerSettings{PlannerSettings::onlyId(), QTime{dice.upTo(23), dice.upTo(59)},
                                      QStringList{dice.text(), dice.text()}, dice.extra(), dice.extra()});
    Planner planner;
    const bool keepsRules = planner.apply(change).has_value();
    Q_ASSERT(keepsRules);
    Q_UNUSED(keepsRules)
    return planner;
}

} // namespace ninefold::test
