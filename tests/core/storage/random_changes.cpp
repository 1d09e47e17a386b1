// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/random_changes.h"

#include <QJsonArray>

#include <algorithm>

namespace ninefold::test {

namespace {

const QStringList& texts() {
    static const QStringList all{
        QString{},
        QStringLiteral("Run 5 km"),
        QStringLiteral("매일 아침 문제 하나"),
        QStringLiteral("走る\n二行目\r\n\ttab"),
        QStringLiteral("it's \"quoted\"; DROP TABLE plan; -- %_?"),
        QString::fromUtf8(
            "\xF0\x9F\x8F\x83\xE2\x80\x8D\xE2\x99\x80\xEF\xB8\x8F \xF0\x9F\x87\xB0\xF0\x9F\x87\xB7"),
        QStringLiteral("e\u0301 \u00e9 \u200b\ufeff"),
        QStringLiteral("  blanks around  "),
        QStringLiteral("*"),
        QStringLiteral("null"),
        QStringLiteral("12345678901234567890"),
    };
    return all;
}

template <class R> std::optional<R> anyOf(const Planner& planner, int at) {
    const auto& table = planner.table<R>();
    if (table.size() == 0)
        return std::nullopt;
    std::vector<const R*> all;
    for (const auto& [id, record] : table)
        all.push_back(&record);
    std::sort(all.begin(), all.end(), [](const R* a, const R* b) { return a->id < b->id; });
    return *all[static_cast<std::size_t>(at) % all.size()];
}

} // namespace

QString RandomChanges::text() {
    return texts().at(draw(static_cast<int>(texts().size())));
}

std::optional<QDate> RandomChanges::perhapsDay() {
    return draw(3) == 0 ? std::optional{day()} : std::nullopt;
}

std::optional<Decimal> RandomChanges::perhapsAmount() {
    return draw(2) == 0 ? std::optional{Decimal::fromMillionths(1 + draw(2'000'000'000))} : std::nullopt;
}

QJsonObject RandomChanges::extra() {
    if (draw(3) != 0)
        return {};
    return {{QStringLiteral("mood"), text()},
            {QStringLiteral("deep"), QJsonArray{draw(100), 0.1, true, QJsonValue::Null, QJsonObject{}}},
            {QStringLiteral("big"), qint64{9'007'199'254'740'991}}};
}

void RandomChanges::fill(Plan& plan) {
    plan.year = 2020 + draw(10);
    plan.from = QDate{plan.year, 1, 1 + draw(3)};
    plan.to = QDate{plan.year, 12, 28 + draw(4)};
    plan.closedOn = perhapsDay();
    plan.core = text();
    plan.why = text();
    plan.reviewCycles.clear();
    for (int i = draw(3); i > 0; --i)
        plan.reviewCycles.push_back({day(), draw(2) == 0 ? CycleUnit::Week : CycleUnit::Month, 1 + draw(12)});
    plan.extra = extra();
}

void RandomChanges::fill(SubGoal& subGoal) {
    subGoal.block = draw(9);
    subGoal.text = text();
    subGoal.notes = text();
    subGoal.extra = extra();
}

void RandomChanges::fill(Action& action) {
    action.block = draw(9);
    action.cell = draw(9);
    action.text = text();
    action.notes = text();
    action.kind = static_cast<ActionKind>(draw(4));
    action.weight = 1 + draw(3);
    action.from = perhapsDay();
    action.to = perhapsDay();
    action.endedOn = perhapsDay();
    action.endReason = text();
    action.when = text();
    action.time = draw(2) == 0 ? std::optional{QTime{draw(24), draw(60)}} : std::nullopt;
    action.order = draw(2) == 0 ? std::optional{draw(9)} : std::nullopt;
    action.doneMeans = text();
    action.polishedMeans = text();
    action.unit = text();
    action.step = perhapsAmount();
    action.target = perhapsAmount();
    action.due = perhapsDay();
    action.doneOn = perhapsDay();
    action.extra = extra();
}

void RandomChanges::fill(ScheduleVersion& version) {
    version.from = day();
    version.to = perhapsDay();
    version.rule = static_cast<ScheduleRule>(draw(4));
    version.days = {1 + draw(7), 1 + draw(7)};
    version.n = 1 + draw(7);
    version.anchor = day();
    version.perDay = perhapsAmount().value_or(Decimal{1});
    version.extra = extra();
}

void RandomChanges::fill(CheckIn& checkIn) {
    checkIn.date = day();
    checkIn.state = static_cast<CheckInState>(draw(4));
    checkIn.amount = checkIn.state == CheckInState::Done ? perhapsAmount() : std::nullopt;
    checkIn.polished = draw(2) == 0;
    checkIn.note = text();
    checkIn.extra = extra();
}

void RandomChanges::fill(DayNote& note) {
    note.date = day();
    note.note = text();
    note.feeling = draw(2) == 0 ? std::optional{1 + draw(5)} : std::nullopt;
    note.extra = extra();
}

void RandomChanges::fill(Period& period) {
    period.kind = static_cast<PeriodKind>(draw(2));
    period.from = day();
    period.to = period.from.addDays(draw(20));
    period.name = text();
    period.extra = extra();
}

void RandomChanges::fill(FocusStar& star) {
    star.from = day();
    star.to = star.from.addDays(draw(100));
    star.extra = extra();
}

void RandomChanges::fill(Factor& factor) {
    factor.name = text();
    factor.group = text();
    factor.order = draw(20);
    factor.retiredOn = perhapsDay();
    factor.extra = extra();
}

void RandomChanges::fill(Review& review) {
    review.kind = static_cast<ReviewKind>(draw(6));
    review.from = day();
    review.to = review.from.addDays(draw(30));
    review.title = text();
    review.text = text();
    review.grade = draw(2) == 0 ? std::optional{Decimal::fromMillionths(draw(1'000'001))} : std::nullopt;
    review.feeling = draw(2) == 0 ? std::optional{1 + draw(5)} : std::nullopt;
    review.closing = text();
    review.finishedOn = perhapsDay();
    review.snapshot.reset();
    if (review.finishedOn)
        review.snapshot =
            ReviewSnapshot{day(),
                           {{draw(9), draw(9), text(), draw(2) == 0 ? std::optional{draw(101)} : std::nullopt,
                             Decimal{draw(99)}, perhapsAmount().value_or(Decimal{}), draw(2) == 0, extra()}},
                           extra()};
    review.extra = extra();
}

void RandomChanges::fill(FactorAnswer& answer) {
    answer.name = text();
    answer.isDispensable = perhaps(static_cast<Answer>(draw(3)));
    answer.isLacking = perhaps(static_cast<Answer>(draw(3)));
    answer.remedy = text();
    answer.pitch = text();
    answer.extra = extra();
}

void RandomChanges::fill(Commitment& commitment) {
    commitment.origin = static_cast<CommitmentOrigin>(draw(4));
    commitment.from = day();
    commitment.to = commitment.from.addDays(draw(90));
    commitment.order = draw(20);
    commitment.text = text();
    commitment.expected = text();
    commitment.lockedOn = perhapsDay();
    commitment.verdict = perhaps(static_cast<Verdict>(draw(4)));
    commitment.effect = perhaps(static_cast<Effect>(draw(3)));
    commitment.actual = text();
    commitment.judgedOn = perhapsDay();
    commitment.review = perhaps(ReviewId::make());
    commitment.factor = perhaps(FactorId::make());
    commitment.action = perhaps(ActionId::make());
    commitment.extra = extra();
}

void RandomChanges::fill(PlannerSettings& settings) {
    settings.dayStart = QTime{draw(12), draw(60)};
    settings.whenOrder = {text(), text()};
    settings.extra = extra();
    settings.documentExtra = extra();
}

Record RandomChanges::randomized(Record record) {
    std::visit([&](auto& r) { fill(r); }, record);
    return record;
}

std::optional<Record> RandomChanges::newRecord(const Planner& planner) {
    const auto plan = anyOf<Plan>(planner, draw(1000));
    const auto action = anyOf<Action>(planner, draw(1000));
    const auto review = anyOf<Review>(planner, draw(1000));
    const int type = draw(14);
    if (type == 0 || !plan)
        return Plan{PlanId::make()};
    if (type == 1)
        return SubGoal{SubGoalId::make(), plan->id};
    if (type == 2)
        return DayNote{DayNoteId::make(), plan->id};
    if (type == 3)
        return Period{PeriodId::make(), plan->id};
    if (type == 4 && planner.table<PlannerSettings>().size() == 0)
        return PlannerSettings{PlannerSettings::onlyId()};
    if (type == 5 && action)
        return ScheduleVersion{ScheduleId::make(), action->id};
    if (type == 6 && action)
        return CheckIn{CheckInId::make(), action->id};
    if (type == 7 && action)
        return FocusStar{FocusStarId::make(), action->id};
    if (type == 8)
        return Factor{FactorId::make()};
    if (type == 9)
        return Review{ReviewId::make(), plan->id};
    if (type == 10 && review)
        return FactorAnswer{FactorAnswerId::make(), review->id};
    if (type == 11)
        return Commitment{CommitmentId::make(), plan->id};
    return Action{ActionId::make(), plan->id};
}

Change RandomChanges::drawFor(const Planner& planner) {
    Change change;
    const auto records = planner.records();
    std::set<QUuid> used;
    for (int i = 1 + draw(3); i > 0; --i) {
        if (records.empty() || draw(2) == 0) {
            if (const auto record = newRecord(planner); record && used.insert(refOf(*record).id).second)
                change.create(randomized(*record));
            continue;
        }
        const Record& record = records[static_cast<std::size_t>(draw(static_cast<int>(records.size())))];
        if (!used.insert(refOf(record).id).second)
            continue;
        if (draw(5) == 0)
            change.erase(record);
        else
            change.edit(record, randomized(record));
    }
    return change;
}

Change RandomChanges::nextFor(Planner& planner) {
    while (true) {
        Change change = drawFor(planner);
        if (change.isEmpty() || !planner.apply(change))
            continue;
        // An erased parent leaves children behind; the verbs of a session erase them first.
        Planner whole;
        Change everything;
        for (const Record& record : planner.records())
            everything.create(record);
        if (whole.apply(everything))
            return change;
        if (!planner.apply(change.inverse()))
            qFatal("a change cannot be taken back");
    }
}

Step RandomChanges::step(Change change) {
    const QDateTime at{QDate{2026, 1, 1}, QTime{8, 0, 0, 123}, Qt::UTC};
    return {0, static_cast<StepKind>(draw(15)), text(), at.addSecs(60 * m_minutes++), std::move(change)};
}

} // namespace ninefold::test
