// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rest_model.h"

#include "ui/text/one_line.h"
#include "ui/text/schedule_text.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

QString spanText(const DateSpan& days) {
    return days.first == days.last ? dayText(days.first)
                                   : QStringLiteral("%1 – %2").arg(dayText(days.first), dayText(days.last));
}

} // namespace

RestModel::RestModel(PlannerSession& session, PlanId plan, QObject* parent)
    : QAbstractListModel{parent}
    , m_session{session}
    , m_plan{plan} {
    connect(&session, &PlannerSession::changed, this, &RestModel::refresh);
    refresh();
}

void RestModel::refresh() {
    beginResetModel();
    m_rests.clear();
    if (m_session.planner().plan(m_plan)) {
        for (const Period* period : m_session.planner().periodsOf(m_plan)) {
            if (period->kind == PeriodKind::Rest)
                m_rests.push_back(*period);
        }
    }
    endResetModel();
    if (m_edited && edited() < 0)
        clear();
    Q_EMIT changed();
}

DateSpan RestModel::bounds() const {
    return m_session.planner().plan(m_plan)->span();
}

std::vector<DateSpan> RestModel::spans() const {
    std::vector<DateSpan> spans;
    for (const Period& rest : m_rests)
        spans.push_back({rest.from, rest.to});
    return spans;
}

int RestModel::edited() const {
    const auto found =
        std::find_if(m_rests.begin(), m_rests.end(), [&](const Period& rest) { return rest.id == m_edited; });
    return found == m_rests.end() ? -1 : static_cast<int>(found - m_rests.begin());
}

void RestModel::choose(QDate day) {
    if (!bounds().contains(day))
        return;
    if (m_isHalfChosen)
        m_days = DateSpan{std::min(m_days->first, day), std::max(m_days->first, day)};
    else
        m_days = DateSpan{day, day};
    m_isHalfChosen = !m_isHalfChosen;
    Q_EMIT changed();
}

void RestModel::choose(const DateSpan& days) {
    const auto inside = bounds().shared(days);
    if (!inside)
        return;
    m_days = inside;
    m_isHalfChosen = false;
    Q_EMIT changed();
}

void RestModel::setName(const QString& name) {
    m_name = name;
}

void RestModel::edit(int row) {
    const Period& rest = this->rest(row);
    m_edited = rest.id;
    m_days = DateSpan{rest.from, rest.to};
    m_name = rest.name;
    m_isHalfChosen = false;
    Q_EMIT changed();
}

void RestModel::clear() {
    m_edited.reset();
    m_days.reset();
    m_name.clear();
    m_isHalfChosen = false;
    Q_EMIT changed();
}

Result<void> RestModel::save() {
    if (!m_days)
        return fail(ErrorCode::NoSuchRecord);
    if (m_edited)
        return m_session.changeRest(*m_edited, *m_days, m_name);
    return m_session.addRest(m_plan, *m_days, m_name).map([](PeriodId) {});
}

Result<void> RestModel::remove(int row) {
    return m_session.removeRest(rest(row).id);
}

QString RestModel::summary() const {
    if (!m_days)
        return tr("Choose the first and the last day, or the number of a week.");
    const QString days = tr("%n day(s) of rest: %1.", nullptr, m_days->days()).arg(spanText(*m_days));
    const QString effect = tr("No routine's number falls for them. Targets and due dates stand.");
    const QString all = QStringLiteral("%1 %2").arg(days, effect);
    return m_isHalfChosen ? QStringLiteral("%1 %2").arg(all, tr("Now choose the last day.")) : all;
}

int RestModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rests.size());
}

QVariant RestModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const Period& rest = this->rest(index.row());
    const DateSpan days{rest.from, rest.to};
    const QString text = QStringLiteral("%1 · %2").arg(spanText(days), tr("%n day(s)", nullptr, days.days()));
    const QString said = rest.name.isEmpty() ? text : QStringLiteral("%1 · %2").arg(text, oneLine(rest.name));
    return role == Qt::ToolTipRole ? said.toHtmlEscaped() : said;
}

void RestModel::retranslate() {
    if (!m_rests.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

} // namespace ninefold::ui
