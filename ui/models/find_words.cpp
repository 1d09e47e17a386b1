// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/find_words.h"

#include "ui/models/cell_face.h"
#include "ui/text/one_line.h"
#include "ui/text/review_pages.h"
#include "ui/text/review_text.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>

namespace ninefold::ui {

namespace {

constexpr qsizetype shownBefore = 24;
constexpr qsizetype longestLine = 200;

struct FindWords {
    Q_DECLARE_TR_FUNCTIONS(FindWords)
};

// The end of a character at `at` or, in the middle of one, before it.
qsizetype boundaryAt(const QString& text, qsizetype at) {
    QTextBoundaryFinder characters{QTextBoundaryFinder::Grapheme, text};
    characters.setPosition(at);
    return characters.isAtBoundary() ? at : std::max<qsizetype>(characters.toPreviousBoundary(), 0);
}

// The start of the first word in a stretch; of the first character where no word starts.
qsizetype wordAt(const QString& text, qsizetype from, qsizetype to) {
    for (qsizetype at = from; at < to; ++at) {
        if (text[at - 1].isSpace() && !text[at].isSpace())
            return at;
    }
    return boundaryAt(text, from);
}

QString onOneLine(QString text) {
    for (QChar& c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return text;
}

QString shortName(const QString& text) {
    constexpr int most = 32;
    return shortLine(text, most);
}

const Action* actionOf(const FindHit& hit, const Planner& planner) {
    if (hit.record.type == RecordType::Action)
        return planner.action(ActionId{hit.record.id});
    if (hit.record.type != RecordType::CheckIn)
        return nullptr;
    const CheckIn* checkIn = planner.table<CheckIn>().find(CheckInId{hit.record.id});
    return checkIn ? planner.action(checkIn->action) : nullptr;
}

bool isChapter(const FindHit& hit, const Planner& planner) {
    const Period* period = planner.table<Period>().find(PeriodId{hit.record.id});
    return period && period->kind == PeriodKind::Chapter;
}

const Commitment* commitmentOf(const FindHit& hit, const Planner& planner) {
    return planner.table<Commitment>().find(CommitmentId{hit.record.id});
}

const FactorAnswer* answerOf(const FindHit& hit, const Planner& planner) {
    return planner.table<FactorAnswer>().find(FactorAnswerId{hit.record.id});
}

const Review* reviewOf(const FindHit& hit, const Planner& planner) {
    if (const FactorAnswer* answer = answerOf(hit, planner))
        return planner.table<Review>().find(answer->review);
    return planner.table<Review>().find(ReviewId{hit.record.id});
}

// What was found of a review, of its lines about a factor, or of what is promised.
QString kindOfLookingBack(const FindHit& hit, const Planner& planner) {
    if (const Commitment* commitment = commitmentOf(hit, planner))
        return commitmentText(commitment->origin);
    if (hit.record.type == RecordType::FactorAnswer)
        return hit.field == QLatin1String{"pitch"} ? FindWords::tr("Pitch", "of a strength")
                                                   : FindWords::tr("Remedy", "of a weakness");
    const Review* review = reviewOf(hit, planner);
    return review ? FindWords::tr("Review: %1").arg(reviewKindText(review->kind)) : QString{};
}

QString placeInTime(const FindHit& hit, const Planner& planner) {
    if (const Commitment* commitment = commitmentOf(hit, planner))
        return daysText(commitment->span());
    const Review* review = reviewOf(hit, planner);
    const QString title = review ? reviewTitle(*review) : QString{};
    const FactorAnswer* answer = answerOf(hit, planner);
    return answer ? QStringLiteral("%1 · %2").arg(title, shortName(answer->name)) : title;
}

bool isOfReviews(const FindHit& hit) {
    return hit.record.type == RecordType::Review || hit.record.type == RecordType::FactorAnswer ||
           hit.record.type == RecordType::Commitment;
}

QString goalOf(const FindHit& hit, const Planner& planner) {
    const SubGoal* goal = hit.place.isCore() ? nullptr : planner.subGoal(hit.plan, hit.place.block);
    return goal ? shortName(goal->text) : QString{};
}

} // namespace

FindExcerpt excerptOf(const QString& text, const std::vector<TextRange>& matches) {
    const qsizetype first = matches.empty() ? 0 : matches.front().start;
    const qsizetype start = first > 2 * shownBefore ? wordAt(text, first - shownBefore, first) : 0;
    const qsizetype end = boundaryAt(text, std::min(text.size(), start + longestLine));
    const QString ellipsis{QChar{0x2026}};
    FindExcerpt excerpt{onOneLine(text.mid(start, end - start))};
    const qsizetype moved = start == 0 ? 0 : ellipsis.size() - start;
    if (start > 0)
        excerpt.text.prepend(ellipsis);
    if (end < text.size())
        excerpt.text.append(ellipsis);
    for (const TextRange match : matches) {
        const qsizetype last = std::min(match.end(), end);
        if (match.start < last)
            excerpt.matches.push_back({match.start + moved, last - match.start});
    }
    return excerpt;
}

QString kindOf(const FindHit& hit, const Planner& planner) {
    switch (hit.record.type) {
    case RecordType::CheckIn:
        return FindWords::tr("Note of a check-in");
    case RecordType::DayNote:
        return FindWords::tr("Note of a day");
    case RecordType::Period:
        return isChapter(hit, planner) ? FindWords::tr("Chapter") : FindWords::tr("Rest period");
    default:
        break;
    }
    if (isOfReviews(hit))
        return kindOfLookingBack(hit, planner);
    if (hit.field == QLatin1String{"end_reason"})
        return FindWords::tr("Why it ended");
    if (hit.field != QLatin1String{"text"})
        return fieldText(hit.field);
    const Action* action = actionOf(hit, planner);
    if (!action)
        return roleText(hit.place);
    return action->endedOn ? FindWords::tr("%1, ended").arg(kindText(action->kind)) : kindText(action->kind);
}

QString whereIs(const FindHit& hit, const Planner& planner) {
    if (isOfReviews(hit))
        return placeInTime(hit, planner);
    QStringList parts{hit.date ? QLocale{}.toString(*hit.date, QLocale::LongFormat)
                               : QString::number(hit.year)};
    const Action* action = actionOf(hit, planner);
    const bool isCellText = hit.field == QLatin1String{"text"};
    if (hit.record.type == RecordType::SubGoal)
        parts << (isCellText ? spotText(hit.place.block) : goalOf(hit, planner));
    if (action && !hit.date) {
        const QString goal = goalOf(hit, planner);
        parts << (goal.isEmpty() ? spotText(hit.place.block) : goal);
    }
    if (action)
        parts << (isCellText ? spotText(hit.place.cell) : shortName(action->text));
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(" · "));
}

} // namespace ninefold::ui
