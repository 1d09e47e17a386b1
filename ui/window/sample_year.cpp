// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sample_year.h"

#include "core/exchange/json_document.h"
#include "core/exchange/year_template.h"
#include "core/model/fields.h"
#include "core/progress/made_up_history.h"

#include <QFile>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int daysOfAFilledYear = 90;

void moveByYears(QDate& date, int years) {
    date = date.addYears(years);
}

void moveByYears(std::optional<QDate>& date, int years) {
    if (date)
        moveByYears(*date, years);
}

void moveByYears(std::vector<ReviewCycle>& cycles, int years) {
    for (ReviewCycle& cycle : cycles)
        moveByYears(cycle.from, years);
}

template <class Value> void moveByYears(Value&, int) {}

void renameYear(Plan& plan, int written, int year) {
    plan.core.replace(QString::number(written), QString::number(year));
}

void moveToYear(std::vector<Record>& records, int year) {
    const int written = std::get<Plan>(records.front()).year;
    for (Record& record : records) {
        const auto move = [&]<class R>(R& r) {
            forEachField<R>([&](const auto& field) { moveByYears(r.*field.member, year - written); });
        };
        std::visit(move, record);
    }
    Plan& plan = std::get<Plan>(records.front());
    plan.year = year;
    renameYear(plan, written, year);
}

void openTasksOfTheFuture(std::vector<Record>& records, QDate today) {
    for (Record& record : records) {
        if (auto* action = std::get_if<Action>(&record); action && action->doneOn && *action->doneOn > today)
            action->doneOn.reset();
    }
}

Result<void> addHistory(std::vector<Record>& records, QDate today) {
    Change change;
    for (const Record& record : records)
        change.create(record);
    Planner planner;
    if (auto applied = planner.apply(change); !applied)
        return tl::make_unexpected(applied.error().error);
    for (const Plan* plan : planner.plans()) {
        for (const Action* action : planner.actionsOf(plan->id)) {
            const auto seed = static_cast<unsigned>(action->block * 9 + action->cell);
            for (CheckIn& checkIn : madeUpHistory(planner, *action, today, seed))
                records.emplace_back(std::move(checkIn));
        }
    }
    return {};
}

Result<std::vector<Record>> written(const char* name, const QString& language) {
    QFile file{QStringLiteral(":/samples/%1_%2.json").arg(QLatin1String{name}, language)};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, {file.fileName()});
    return readJsonDocument(file.readAll());
}

bool isOfReviews(const Record& record) {
    return std::holds_alternative<Factor>(record) || std::holds_alternative<Review>(record) ||
           std::holds_alternative<FactorAnswer>(record) || std::holds_alternative<Commitment>(record) ||
           std::holds_alternative<Period>(record);
}

// Whether somebody could have written it by `today`.
bool isWrittenBy(const Record& record, const std::vector<Record>& all, QDate today) {
    const auto isOver = [&](const std::optional<ReviewId>& id) {
        return std::ranges::any_of(all, [&](const Record& other) {
            const auto* review = std::get_if<Review>(&other);
            return review && id == review->id && review->finishedOn.value_or(review->to) < today;
        });
    };
    if (const auto* review = std::get_if<Review>(&record))
        return isOver(review->id);
    if (const auto* answer = std::get_if<FactorAnswer>(&record))
        return isOver(answer->review);
    if (const auto* chapter = std::get_if<Period>(&record))
        return chapter->from <= today;
    const auto* commitment = std::get_if<Commitment>(&record);
    if (commitment && !commitment->review)
        return commitment->from <= today;
    return !commitment || isOver(commitment->review);
}

Commitment unjudged(Commitment commitment) {
    commitment.verdict.reset();
    commitment.effect.reset();
    commitment.actual.clear();
    commitment.judgedOn.reset();
    return commitment;
}

// Adds the reviews of the periods that are over on `today` to the year of `records`.
Result<void> addReviews(std::vector<Record>& records, const QString& language, QDate today) {
    auto reviews = written("reviews", language);
    if (!reviews)
        return tl::make_unexpected(reviews.error());
    const Plan plan = std::get<Plan>(records.front());
    moveToYear(*reviews, plan.year);
    for (Record& record : *reviews) {
        if (!isOfReviews(record) || !isWrittenBy(record, *reviews, today))
            continue;
        if (auto* commitment = std::get_if<Commitment>(&record)) {
            if (commitment->judgedOn && *commitment->judgedOn >= today)
                *commitment = unjudged(*commitment);
        }
        std::visit(
            [&]<class R>(R& r) {
                if constexpr (requires { r.plan; })
                    r.plan = plan.id;
            },
            record);
        records.push_back(record);
    }
    return {};
}

} // namespace

Result<std::vector<Record>> sampleTexts(const QString& language, int year, QDate start) {
    return written("sample", language).map([&](const std::vector<Record>& written) {
        auto records = movedToYear(written, year, start);
        renameYear(std::get<Plan>(records.front()), std::get<Plan>(written.front()).year, year);
        return records;
    });
}

Result<std::vector<Record>> sampleYear(const QString& language, QDate today) {
    auto records = written("sample", language);
    if (!records)
        return records;
    moveToYear(*records, today.addDays(-daysOfAFilledYear).year());
    openTasksOfTheFuture(*records, today);
    const auto added =
        addHistory(*records, today).and_then([&] { return addReviews(*records, language, today); });
    if (!added)
        return tl::make_unexpected(added.error());
    return records;
}

} // namespace ninefold::ui
