// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commitment_model.h"

#include "core/progress/review_periods.h"
#include "core/session/carry_over.h"
#include "core/session/planner_session.h"
#include "ui/models/list_roles.h"
#include "ui/text/one_line.h"
#include "ui/text/period_text.h"
#include "ui/text/review_pages.h"
#include "ui/text/review_text.h"
#include "ui/text/schedule_text.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

// The day from which on it gets its verdict: its last one; what is wished or pledged until the end of the
// year, when that is looked back on.
QDate firstDayOfVerdict(const Commitment& commitment, const Plan& plan) {
    const bool isOfYearClose =
        commitment.origin == CommitmentOrigin::YearWish || commitment.origin == CommitmentOrigin::Pledge;
    return isOfYearClose && commitment.to == plan.to ? std::max(commitment.from, firstDayOfYearClose(plan))
                                                     : commitment.to;
}

} // namespace

void CommitmentModel::show(PlannerSession* session, std::optional<PlanId> plan) {
    if (session != m_session) {
        if (m_session)
            m_session->disconnect(this);
        m_session = session;
        if (session)
            connect(session, &PlannerSession::changed, this, &CommitmentModel::refresh);
    }
    m_plan = plan;
    refresh();
}

const Plan* CommitmentModel::plan() const {
    return m_session && m_plan ? m_session->planner().plan(*m_plan) : nullptr;
}

void CommitmentModel::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
}

QDate CommitmentModel::today() const {
    return m_session->today();
}

bool CommitmentModel::isJudgeable(const Commitment& commitment) const {
    return today() >= firstDayOfVerdict(commitment, *plan());
}

// What waits for a verdict, what does not yet, what has one; each in its order.
std::tuple<int, qint64> CommitmentModel::orderOf(const Commitment& commitment) const {
    const qint64 last = commitment.to.toJulianDay();
    if (commitment.verdict)
        return {2, -last};
    return {isJudgeable(commitment) ? 0 : 1, last};
}

void CommitmentModel::refresh() {
    std::vector<CommitmentId> rows;
    if (plan()) {
        std::vector<const Commitment*> promised = m_session->planner().commitmentsOf(*m_plan);
        std::ranges::stable_sort(promised, std::ranges::less{},
                                 [this](const Commitment* c) { return orderOf(*c); });
        for (const Commitment* commitment : promised)
            rows.push_back(commitment->id);
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT followed();
}

const Commitment& CommitmentModel::commitment(int row) const {
    return *m_session->planner().table<Commitment>().find(m_rows[static_cast<std::size_t>(row)]);
}

int CommitmentModel::rowOf(CommitmentId commitment) const {
    const auto found = std::ranges::find(m_rows, commitment);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool CommitmentModel::mayJudge(int row) const {
    return !m_isReadOnly && isJudgeable(commitment(row));
}

bool CommitmentModel::isLocked(int row) const {
    return ninefold::isLocked(commitment(row), today());
}

int CommitmentModel::waiting() const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += !commitment(row).verdict && isJudgeable(commitment(row)) ? 1 : 0;
    return count;
}

QString CommitmentModel::stageText(int row) const {
    const Commitment& shown = commitment(row);
    if (isJudgeable(shown))
        return lockText(row);
    return QStringLiteral("%1 %2").arg(
        lockText(row),
        tr("It is judged from %1 on.", "a day").arg(dayText(firstDayOfVerdict(shown, *plan()))));
}

QString CommitmentModel::lockText(int row) const {
    const Commitment& shown = commitment(row);
    if (isLocked(row))
        return tr("Locked since %1: it stays as it was written.").arg(dayText(*shown.lockedOn));
    if (shown.lockedOn)
        return tr("Locked from %1 on; until then it can be changed.").arg(dayText(*shown.lockedOn));
    return tr("Locked when its review is finished.");
}

bool CommitmentModel::isOver() const {
    return plan()->to < today();
}

std::vector<CommitmentModel::Choice> CommitmentModel::choices(CommitmentOrigin origin) const {
    if (isOver())
        return {};
    const Plan& year = *plan();
    const QDate day = std::max(today(), year.from);
    std::vector<DateSpan> spans{year.span()};
    if (origin == CommitmentOrigin::MonthGoal) {
        spans = {monthOf(day), monthOf(day.addMonths(1))};
    } else if (origin == CommitmentOrigin::Pledge) {
        spans = reviewPeriods(year);
        spans.push_back(monthOf(day));
        spans.push_back(isoWeekOf(day));
        spans.push_back(isoWeekOf(day.addDays(7)));
        spans.push_back(year.span());
    }
    std::vector<Choice> choices;
    for (const DateSpan& span : spans) {
        const auto inside = span.shared(year.span());
        if (inside && inside->last >= day)
            choices.push_back({ui::periodText(year, *inside, today()), *inside});
    }
    return choices;
}

Result<CommitmentId> CommitmentModel::add(CommitmentOrigin origin, DateSpan days, const QString& text) {
    return ReviewVerbs{*m_session}.addCommitment({*m_plan, origin, days, text});
}

Result<void> CommitmentModel::judge(int row, std::optional<Verdict> verdict) {
    if (!mayJudge(row))
        return {};
    const Commitment& shown = commitment(row);
    return ReviewVerbs{*m_session}.judge(shown.id, {verdict, shown.effect, shown.actual});
}

Result<void> CommitmentModel::setActual(int row, const QString& text) {
    const Commitment& shown = commitment(row);
    return ReviewVerbs{*m_session}.judge(shown.id, {shown.verdict, shown.effect, text});
}

Result<void> CommitmentModel::remove(int row) {
    return ReviewVerbs{*m_session}.removeCommitment(commitment(row).id);
}

int CommitmentModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString CommitmentModel::stateText(const Commitment& commitment) const {
    if (commitment.verdict)
        return verdictText(*commitment.verdict);
    if (isJudgeable(commitment))
        return tr("kept? 1–4", "a promise that is to be judged with the keys 1 to 4");
    return ninefold::isLocked(commitment, today()) ? tr("locked") : tr("can be changed");
}

QVariant CommitmentModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !plan())
        return {};
    const Commitment& shown = commitment(index.row());
    const QString line = QStringLiteral("%1 · %2").arg(commitmentText(shown.origin), daysText(shown.span()));
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(shown.text);
    case Qt::EditRole:
        return shown.text;
    case Qt::ToolTipRole:
        return shown.text.toHtmlEscaped();
    case lineRole:
        return shown.expected.isEmpty() ? line : tr("%1 · expected: %2").arg(line, oneLine(shown.expected));
    case endRole:
        return stateText(shown);
    case callRole:
        return !shown.verdict && isJudgeable(shown);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(oneLine(shown.text), line, stateText(shown));
    default:
        return {};
    }
}

Qt::ItemFlags CommitmentModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() && plan() && !m_isReadOnly && !isLocked(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool CommitmentModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Commitment& shown = commitment(index.row());
    const auto edited = ReviewVerbs{*m_session}.editCommitment(shown.id, value.toString(), shown.expected);
    if (!edited)
        Q_EMIT errorRaised(edited.error());
    return edited.has_value();
}

} // namespace ninefold::ui
