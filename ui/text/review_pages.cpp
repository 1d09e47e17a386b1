// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/review_pages.h"

#include "core/exchange/markdown.h"
#include "core/exchange/markdown_sections.h"
#include "ui/text/review_text.h"
#include "ui/text/schedule_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace ninefold::ui {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

QString fullDay(QDate day) {
    return QLocale{}.toString(day, PageWords::tr("d MMMM yyyy", "the format of a day with its year"));
}

QString linesBelow(const QString& heading, const QStringList& lines) {
    return lines.isEmpty() ? QString{}
                           : QStringLiteral("## %1\n\n%2\n").arg(heading, lines.join(QLatin1Char('\n')));
}

QString sections(QStringList parts) {
    parts.removeAll(QString{});
    return parts.join(QLatin1Char('\n'));
}

QString labelLine(const FactorAnswer& answer) {
    const auto label = labelOf(answer);
    if (!label)
        return {};
    const QString more = *label == FactorLabel::Strength ? answer.pitch : answer.remedy;
    const QString line = QStringLiteral("- **%1** — %2").arg(escapedMarkdown(answer.name), labelText(*label));
    return more.isEmpty() ? line : QStringLiteral("%1: %2").arg(line, escapedMarkdown(more));
}

QString commitmentLine(const Commitment& commitment, bool saysOrigin) {
    QStringList parts{QStringLiteral("- **%1**").arg(escapedMarkdown(commitment.text))};
    if (saysOrigin)
        parts.append(
            QStringLiteral("*%1, %2*").arg(commitmentText(commitment.origin), daysText(commitment.span())));
    if (!commitment.expected.isEmpty())
        parts.append(PageWords::tr("expected: %1").arg(escapedMarkdown(commitment.expected)));
    if (!commitment.actual.isEmpty())
        parts.append(PageWords::tr("actual: %1").arg(escapedMarkdown(commitment.actual)));
    if (commitment.verdict)
        parts.append(verdictText(*commitment.verdict));
    if (commitment.effect)
        parts.append(effectText(*commitment.effect));
    return parts.join(QStringLiteral(" · "));
}

QString snapshotText(const Review& review) {
    QStringList lines;
    if (review.snapshot && !review.snapshot->numbers.empty() && review.snapshot->numbers.front().percent)
        lines.append(PageWords::tr("- The grid: %1%").arg(*review.snapshot->numbers.front().percent));
    if (review.grade)
        lines.append(PageWords::tr("- My grade: %1").arg(review.grade->text()));
    if (review.feeling)
        lines.append(PageWords::tr("- How it felt: %1 of 5").arg(*review.feeling));
    return linesBelow(PageWords::tr("The quarter"), lines);
}

// What a quarterly review says, which is no text of its own.
QString periodText(const Planner& planner, const Review& review) {
    QStringList labels;
    for (const FactorAnswer* answer : planner.answersOf(review.id))
        labels.append(labelLine(*answer));
    labels.removeAll(QString{});
    QStringList promised;
    for (const Commitment* commitment : planner.commitmentsOf(review.plan)) {
        if (commitment->review == review.id)
            promised.append(commitmentLine(*commitment, false));
    }
    const QString closing =
        review.closing.isEmpty() ? QString{} : QStringLiteral("> %1\n").arg(escapedMarkdown(review.closing));
    return sections({closing, snapshotText(review), linesBelow(PageWords::tr("Factors"), labels),
                     linesBelow(PageWords::tr("Next actions"), promised), review.text});
}

QString bodyOf(const Planner& planner, const Review& review) {
    return review.kind == ReviewKind::Period ? periodText(planner, review) : review.text;
}

QString percentLine(const QString& indent, const QString& text, const Level& level) {
    const auto percent = level.soFar ? std::optional{percentOf(*level.soFar)} : std::nullopt;
    return QStringLiteral("%1- **%2** — %3")
        .arg(indent, escapedMarkdown(text), levelText(percent, level.rated, level.filled));
}

QString actionLine(const Numbers& numbers, const Action& action, DateSpan days, QDate asOf) {
    const auto& soFar = numbers.ofAction(action.id, days, asOf).soFar;
    const QString percent = soFar ? QStringLiteral("%1%").arg(percentOf(soFar->rate())) : QStringLiteral("—");
    const QString line = QStringLiteral("  - %1 — %2").arg(escapedMarkdown(action.text), percent);
    return action.endedOn && *action.endedOn <= asOf ? PageWords::tr("%1 (let go)").arg(line) : line;
}

QStringList numberLines(const Numbers& numbers, const Plan& plan, QDate asOf) {
    const Planner& planner = numbers.planner();
    const DateSpan days = plan.span();
    QStringList lines;
    for (const int block : ring(CellOrder::Rows)) {
        const Level level = numbers.ofSubGoal(plan.id, block, days, asOf);
        const SubGoal* goal = planner.subGoal(plan.id, block);
        if (!goal && level.filled == 0)
            continue;
        lines.append(percentLine({}, goal ? goal->text : PageWords::tr("No sub-goal"), level));
        for (const Action* action : planner.actionsOf(plan.id)) {
            if (action->block == block && action->kind != ActionKind::None)
                lines.append(actionLine(numbers, *action, days, asOf));
        }
    }
    if (!lines.isEmpty())
        lines.prepend(percentLine({}, PageWords::tr("The whole grid"), numbers.ofGrid(plan.id, days, asOf)));
    return lines;
}

} // namespace

QString daysText(DateSpan days) {
    if (days.first == days.last)
        return fullDay(days.first);
    if (days.first.year() == days.last.year())
        return PageWords::tr("%1 – %2 %3", "the first and last day, their year")
            .arg(dayText(days.first), dayText(days.last))
            .arg(days.last.year());
    return QStringLiteral("%1 – %2").arg(fullDay(days.first), fullDay(days.last));
}

QString reviewTitle(ReviewKind kind, DateSpan days) {
    int year = 0;
    const int week = days.first.weekNumber(&year);
    switch (kind) {
    case ReviewKind::Week:
        return PageWords::tr("Week %1 of %2").arg(week).arg(year);
    case ReviewKind::Month:
        return QLocale{}.toString(days.first,
                                  PageWords::tr("MMMM yyyy", "the format of a month with its year"));
    case ReviewKind::Year:
        return PageWords::tr("The year %1").arg(days.last.year());
    case ReviewKind::Questions:
        return PageWords::tr("Questions to myself, %1").arg(days.last.year());
    case ReviewKind::Period:
        return PageWords::tr("Review of %1").arg(daysText(days));
    case ReviewKind::Free:
        break;
    }
    return PageWords::tr("Page of %1").arg(fullDay(days.first));
}

QString reviewTitle(const Review& review) {
    return review.title.isEmpty() ? reviewTitle(review.kind, review.span()) : review.title;
}

ReviewHeading reviewHeading(const Review& review) {
    return {reviewTitle(review), daysText(review.span())};
}

QString reviewPage(const Planner& planner, const Review& review) {
    return writeReviewMarkdown(reviewHeading(review), bodyOf(planner, review));
}

QString yearPage(const Numbers& numbers, const Plan& plan, QDate asOf) {
    const Planner& planner = numbers.planner();
    const QString core = plan.core.isEmpty() ? QString{} : QStringLiteral(" · ") + escapedMarkdown(plan.core);
    QStringList parts{QStringLiteral("# %1%2\n").arg(plan.year).arg(core)};
    if (!plan.why.isEmpty())
        parts.append(QStringLiteral("> %1\n").arg(escapedMarkdown(plan.why)));
    for (const Review* review : planner.reviewsOf(plan.id)) {
        const ReviewHeading heading = reviewHeading(*review);
        const QString body = nestedBelow(withoutEmptySections(bodyOf(planner, *review)), 2);
        parts.append(QStringLiteral("## %1\n\n*%2*\n")
                         .arg(escapedMarkdown(heading.title), escapedMarkdown(heading.days)));
        if (!body.isEmpty())
            parts.append(body + QLatin1Char('\n'));
    }
    QStringList promised;
    for (const Commitment* commitment : planner.commitmentsOf(plan.id))
        promised.append(commitmentLine(*commitment, true));
    parts.append(linesBelow(PageWords::tr("What I promised"), promised));
    parts.append(linesBelow(PageWords::tr("The numbers"), numberLines(numbers, plan, asOf)));
    return sections(parts);
}

} // namespace ninefold::ui
