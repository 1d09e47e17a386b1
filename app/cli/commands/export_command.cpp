// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/export_command.h"

#include "app/cli/commands/year_choice.h"
#include "core/exchange/export_target.h"
#include "core/exchange/json_document.h"
#include "core/model/rules.h"
#include "ui/text/review_pages.h"

#include <QFileInfo>

namespace ninefold::cli {

namespace {

Result<ListFormat> formatOf(const ExportRequest& request) {
    if (request.format)
        return *request.format;
    if (const auto byName = listFormatOfFile(request.target))
        return *byName;
    const QString extension = QFileInfo{request.target}.suffix();
    if (!extension.isEmpty())
        return fail(ErrorCode::FormatUnknown, {extension});
    return ListFormat::Json;
}

// The planner with no plan but `only`.
Planner withOnly(const Planner& planner, const Plan& only) {
    Change chosen;
    for (const Record& record : planner.records()) {
        const auto owner = planOf(planner, record);
        if (!owner || *owner == only.id)
            chosen.create(record);
    }
    Planner one;
    const auto applied = one.apply(chosen);
    Q_ASSERT(applied);
    Q_UNUSED(applied)
    return one;
}

// The review that `wanted` names, of the year if there is one; of those that begin on one day the quarterly
// one, or else the longest.
const Review* reviewNamed(const Planner& planner, const QString& wanted, std::optional<int> year) {
    const Review* found = nullptr;
    const auto named = ReviewId::fromText(wanted);
    const auto first = dateFromText(wanted);
    for (const auto& [id, review] : planner.table<Review>()) {
        if (year && planner.plan(review.plan)->year != *year)
            continue;
        const bool isNamed = first ? review.from == *first : named == id;
        const auto rank = [](const Review& r) { return std::pair{r.kind == ReviewKind::Period, r.to}; };
        if (isNamed && (!found || rank(*found) < rank(review)))
            found = &review;
    }
    return found;
}

Result<QByteArray> reviewBytes(const Planner& planner, const ExportRequest& request, QDate today) {
    if (!request.review.isEmpty()) {
        const Review* review = reviewNamed(planner, request.review, request.year);
        if (!review)
            return fail(ErrorCode::NoSuchRecord);
        return ui::reviewPage(planner, *review).toUtf8();
    }
    return planToShow(planner, request.year, today).map([&](const Plan* plan) {
        return ui::yearPage(Numbers{planner}, *plan, today).toUtf8();
    });
}

} // namespace

Result<QByteArray> exportBytes(const Planner& planner, const ExportRequest& request, QDate today) {
    if (request.hasReviews || !request.review.isEmpty())
        return reviewBytes(planner, request, today);
    const auto format = formatOf(request);
    if (!format)
        return tl::make_unexpected(format.error());
    if (*format == ListFormat::Json && !request.year)
        return writeJsonDocument(planner);
    const auto plan = planToShow(planner, request.year, today);
    if (!plan)
        return tl::make_unexpected(plan.error());
    if (*format == ListFormat::Json)
        return writeJsonDocument(withOnly(planner, **plan));
    return exported(planner, (*plan)->id, today, request.target, {*format});
}

} // namespace ninefold::cli
