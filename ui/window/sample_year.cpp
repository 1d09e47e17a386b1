// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sample_year.h"

#include "core/exchange/json_document.h"
#include "core/exchange/year_template.h"
#include "core/model/fields.h"
#include "core/progress/made_up_history.h"

#include <QFile>

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

Result<std::vector<Record>> writtenYear(const QString& language) {
    QFile file{QStringLiteral(":/samples/sample_%1.json").arg(language)};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, {file.fileName()});
    return readJsonDocument(file.readAll());
}

} // namespace

Result<std::vector<Record>> sampleTexts(const QString& language, int year, QDate start) {
    return writtenYear(language).map([&](const std::vector<Record>& written) {
        auto records = movedToYear(written, year, start);
        renameYear(std::get<Plan>(records.front()), std::get<Plan>(written.front()).year, year);
        return records;
    });
}

Result<std::vector<Record>> sampleYear(const QString& language, QDate today) {
    auto records = writtenYear(language);
    if (!records)
        return records;
    moveToYear(*records, today.addDays(-daysOfAFilledYear).year());
    openTasksOfTheFuture(*records, today);
    if (auto added = addHistory(*records, today); !added)
        return tl::make_unexpected(added.error());
    return records;
}

} // namespace ninefold::ui
