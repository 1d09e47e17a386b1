// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/review_tables.h"

#include "ui/text/one_line.h"
#include "ui/text/period_text.h"
#include "ui/text/review_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ninefold::ui {

namespace {

struct ReviewTableWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewTableWords)
};

FigureCell percentCell(const FactLine& line) {
    FigureCell cell{line.percent ? QStringLiteral("%1%").arg(*line.percent) : QStringLiteral("—"),
                    line.percent ? QVariant{*line.percent} : QVariant{}};
    if (!line.percent)
        cell.spoken = ReviewTableWords::tr("not rated");
    cell.isStrong = true;
    return cell;
}

FigureCell barCell(const FactLine& line) {
    FigureCell cell;
    cell.bar = FigureBar{line.percent ? std::optional{*line.percent / 100.0} : std::nullopt};
    return cell;
}

// The finished quarterly reviews of all years by their first day, and the one that is shown.
std::vector<const Review*> reviewsOfAllYears(const ReviewModel& model) {
    std::vector<const Review*> reviews;
    for (const auto& [id, review] : model.planner().table<Review>()) {
        if (review.kind == ReviewKind::Period && (review.finishedOn || &review == model.review()))
            reviews.push_back(&review);
    }
    std::ranges::sort(reviews, {}, &Review::from);
    return reviews;
}

} // namespace

QStringList factHeadings() {
    return {ReviewTableWords::tr("How it went"), ReviewTableWords::tr("Action"), QString{},
            ReviewTableWords::tr("So far"), ReviewTableWords::tr("Counted")};
}

std::vector<FigureRow> factRows(const ReviewModel& review) {
    std::vector<FigureRow> rows;
    std::optional<FactBand> band;
    for (const FactLine& line : review.facts().lines) {
        const Action& action = *review.planner().action(line.action);
        FigureRow row{line.place.block,
                      {WhyNumber::Of::Action, action.plan, review.period(), line.place.block, line.action}};
        FigureCell name{band == line.band ? QString{} : bandText(line.band)};
        name.spoken = bandText(line.band);
        band = line.band;
        row.cells.push_back(name);
        FigureCell text{shortLine(action.text), action.text};
        text.isInHue = true;
        row.cells.push_back(text);
        row.cells.push_back(barCell(line));
        row.cells.push_back(percentCell(line));
        row.cells.push_back({line.score ? countedText(*line.score) : QString{}});
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList labelHeadings(const ReviewModel& model) {
    QStringList headings{ReviewTableWords::tr("Factor")};
    for (const Review* review : reviewsOfAllYears(model)) {
        const Plan& plan = *model.planner().plan(review->plan);
        headings.append(
            QStringLiteral("%1 %2").arg(plan.year).arg(periodText(plan, review->span(), model.today())));
    }
    return headings;
}

std::vector<FigureRow> labelRows(const ReviewModel& model) {
    const auto reviews = reviewsOfAllYears(model);
    std::vector<FigureRow> rows;
    for (const Factor* factor : model.planner().factors()) {
        FigureRow row{centre, {WhyNumber::Of::Grid, model.plan()->id, model.period()}};
        row.cells.push_back({shortLine(factor->name), factor->name});
        bool isLabelled = false;
        for (const Review* review : reviews) {
            const auto answers = model.planner().answersOf(review->id);
            const auto found = std::ranges::find(answers, std::optional{factor->id}, &FactorAnswer::factor);
            const auto label = found == answers.end() ? std::nullopt : labelOf(**found);
            isLabelled = isLabelled || label;
            FigureCell cell{label ? labelText(*label) : QString{}};
            if (label && (*found)->name != factor->name)
                cell.spoken = QStringLiteral("%1 (%2)").arg(cell.text, (*found)->name);
            row.cells.push_back(cell);
        }
        if (isLabelled)
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace ninefold::ui
