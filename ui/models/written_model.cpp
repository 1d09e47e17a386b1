// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/written_model.h"

#include "core/exchange/markdown_sections.h"
#include "core/find/folded_text.h"
#include "core/progress/review_draft.h"
#include "core/session/planner_session.h"
#include "ui/models/list_roles.h"
#include "ui/text/one_line.h"
#include "ui/text/review_pages.h"
#include "ui/text/review_templates.h"
#include "ui/text/review_text.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int longestTitle = 120;

// The first line that says something: no heading, no mark of a list alone.
QString firstLine(const QString& text) {
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        const QStringView line = QStringView{text}.sliced(at, (end < 0 ? text.size() : end) - at).trimmed();
        if (line.size() > 1 && !line.startsWith(QLatin1Char('#')))
            return shortLine(line.toString(), longestTitle);
        at = end < 0 ? text.size() : end + 1;
    }
    return {};
}

ReviewKind kindOf(WrittenStart start) {
    switch (start) {
    case WrittenStart::ThisWeek:
    case WrittenStart::LastWeek:
        return ReviewKind::Week;
    case WrittenStart::ThisMonth:
    case WrittenStart::LastMonth:
        return ReviewKind::Month;
    case WrittenStart::ThisYear:
        return ReviewKind::Year;
    case WrittenStart::Questions:
        return ReviewKind::Questions;
    case WrittenStart::Blank:
        break;
    }
    return ReviewKind::Free;
}

bool isWritten(const Review& review) {
    return review.kind != ReviewKind::Period;
}

} // namespace

void WrittenModel::show(PlannerSession* session, std::optional<PlanId> plan) {
    if (session != m_session) {
        if (m_session)
            m_session->disconnect(this);
        m_session = session;
        if (session)
            connect(session, &PlannerSession::changed, this, &WrittenModel::follow);
    }
    m_plan = plan;
    refresh();
}

const Plan* WrittenModel::plan() const {
    return m_session && m_plan ? m_session->planner().plan(*m_plan) : nullptr;
}

void WrittenModel::search(const QString& words) {
    m_query = FindQuery{words};
    refresh();
}

void WrittenModel::follow(const Change& change) {
    const bool isAboutReviews = std::ranges::any_of(change.records(), [](const auto& altered) {
        const auto& record = altered.after ? altered.after : altered.before;
        return std::holds_alternative<Review>(*record) || std::holds_alternative<Plan>(*record);
    });
    if (isAboutReviews || change.records().empty())
        refresh();
}

bool WrittenModel::answers(const Review& review) const {
    if (m_query.isEmpty())
        return true;
    const QString all =
        QStringLiteral("%1 %2 %3").arg(reviewTitle(review), reviewKindText(review.kind), review.text);
    return m_query.standing(FoldedText{all}.text()).has_value();
}

void WrittenModel::refresh() {
    std::vector<ReviewId> rows;
    if (plan()) {
        std::vector<const Review*> reviews = m_session->planner().reviewsOf(*m_plan);
        std::erase_if(reviews, [this](const Review* r) { return !isWritten(*r) || !answers(*r); });
        std::ranges::stable_sort(reviews, std::ranges::greater{}, &Review::to);
        for (const Review* review : reviews)
            rows.push_back(review->id);
    }
    if (rows == m_rows) {
        retranslate();
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT followed();
}

void WrittenModel::storeUnfinished() {
    if (!plan())
        return;
    const std::vector<Draft> drafts = m_session->drafts();
    for (const ReviewId id : std::vector{m_rows}) {
        const Review& review = *m_session->planner().table<Review>().find(id);
        const auto typed = std::ranges::find(drafts, textDraftKey(review), &Draft::key);
        if (typed == drafts.end() || typed->text == review.text)
            continue;
        // What is refused stays as it is, and is offered again where the review is opened.
        if (!ReviewVerbs{*m_session}.setReviewText(id, typed->text))
            return;
    }
}

const Review& WrittenModel::review(int row) const {
    return *m_session->planner().table<Review>().find(m_rows[static_cast<std::size_t>(row)]);
}

int WrittenModel::rowOf(ReviewId review) const {
    const auto found = std::ranges::find(m_rows, review);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QDate WrittenModel::today() const {
    return std::clamp(m_session->today(), plan()->from, plan()->to);
}

QString WrittenModel::nameOf(WrittenStart start) const {
    if (start != WrittenStart::Blank && !plan()->span().contains(m_session->today()))
        return reviewTitle(kindOf(start), daysOf(start));
    switch (start) {
    case WrittenStart::ThisWeek:
        return tr("This Week");
    case WrittenStart::LastWeek:
        return tr("Last Week");
    case WrittenStart::ThisMonth:
        return tr("This Month");
    case WrittenStart::LastMonth:
        return tr("Last Month");
    case WrittenStart::ThisYear:
        return tr("This Year");
    case WrittenStart::Questions:
        return tr("Questions to Myself");
    case WrittenStart::Blank:
        break;
    }
    return tr("Blank Page");
}

DateSpan WrittenModel::daysOf(WrittenStart start) const {
    switch (start) {
    case WrittenStart::ThisWeek:
        return isoWeekOf(today());
    case WrittenStart::LastWeek:
        return isoWeekOf(today().addDays(-7));
    case WrittenStart::ThisMonth:
        return monthOf(today());
    case WrittenStart::LastMonth:
        return monthOf(today().addMonths(-1));
    case WrittenStart::ThisYear:
    case WrittenStart::Questions:
        return plan()->span();
    case WrittenStart::Blank:
        break;
    }
    return {today(), today()};
}

std::optional<ReviewId> WrittenModel::existing(WrittenStart start) const {
    if (start == WrittenStart::Blank)
        return std::nullopt;
    for (const Review* review : m_session->planner().reviewsOf(*m_plan)) {
        if (review->kind == kindOf(start) && review->span().overlaps(daysOf(start)))
            return review->id;
    }
    return std::nullopt;
}

Result<ReviewId> WrittenModel::begin(WrittenStart start) {
    if (const auto there = existing(start))
        return *there;
    return begin(kindOf(start), daysOf(start));
}

Result<ReviewId> WrittenModel::begin(ReviewKind kind, DateSpan days) {
    const ReviewDraft draft = reviewDraft(m_session->numbers(), *m_plan, days, m_session->today());
    return ReviewVerbs{*m_session}.writeReview(*m_plan, kind, days, {}, reviewTemplate(kind, draft));
}

std::vector<DateSpan> WrittenModel::earlier(ReviewKind kind) const {
    constexpr std::size_t most = 12;
    const bool isWeek = kind == ReviewKind::Week;
    const auto before = [&](DateSpan days) {
        const QDate last = days.first.addDays(-1);
        return isWeek ? isoWeekOf(last) : monthOf(last);
    };
    const auto reviews = m_session->planner().reviewsOf(*m_plan);
    std::vector<DateSpan> spans;
    DateSpan days = before(daysOf(isWeek ? WrittenStart::LastWeek : WrittenStart::LastMonth));
    for (; spans.size() < most && days.overlaps(plan()->span()); days = before(days)) {
        const bool isThere = std::ranges::any_of(
            reviews, [&](const Review* r) { return r->kind == kind && r->span().overlaps(days); });
        if (!isThere)
            spans.push_back(days);
    }
    return spans;
}

bool WrittenModel::hasEarlier(const Review& review) const {
    const auto& reviews = m_session->planner().table<Review>();
    return std::any_of(reviews.begin(), reviews.end(), [&](const auto& entry) {
        return entry.second.kind == review.kind && entry.second.to < review.from;
    });
}

QString WrittenModel::lastAnswer(const Review& review, const QString& heading) const {
    const Review* last = nullptr;
    QString answer;
    for (const auto& [id, other] : m_session->planner().table<Review>()) {
        if (other.kind != review.kind || other.to >= review.from || (last && other.to < last->to))
            continue;
        const QString body = sectionBody(other.text, heading);
        if (body.isEmpty())
            continue;
        last = &other;
        answer = body;
    }
    return answer;
}

int WrittenModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WrittenModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !plan())
        return {};
    const Review& review = this->review(index.row());
    const QString title = oneLine(reviewTitle(review));
    const QString line = firstLine(review.text);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case lineRole:
        return line.isEmpty() ? tr("nothing written yet") : line;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(title, reviewKindText(review.kind), daysText(review.span()));
    case Qt::ToolTipRole:
        return QStringLiteral("%1 · %2").arg(reviewKindText(review.kind), daysText(review.span()));
    default:
        return {};
    }
}

void WrittenModel::retranslate() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace ninefold::ui
