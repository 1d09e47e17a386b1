// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/period_model.h"

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

PeriodModel::PeriodModel(PlannerSession& session, PlanId plan, PeriodKind kind, QObject* parent)
    : QAbstractListModel{parent}
    , m_session{session}
    , m_plan{plan}
    , m_kind{kind} {
    connect(&session, &PlannerSession::changed, this, &PeriodModel::refresh);
    refresh();
}

void PeriodModel::refresh() {
    beginResetModel();
    m_periods.clear();
    if (m_session.planner().plan(m_plan)) {
        for (const Period* period : m_session.planner().periodsOf(m_plan)) {
            if (period->kind == m_kind)
                m_periods.push_back(*period);
        }
    }
    endResetModel();
    if (m_edited && edited() < 0)
        clear();
    Q_EMIT changed();
}

DateSpan PeriodModel::bounds() const {
    return m_session.planner().plan(m_plan)->span();
}

std::vector<DateSpan> PeriodModel::spans() const {
    std::vector<DateSpan> spans;
    for (const Period& period : m_periods)
        spans.push_back({period.from, period.to});
    return spans;
}

int PeriodModel::edited() const {
    const auto found = std::ranges::find_if(m_periods, [&](const Period& p) { return p.id == m_edited; });
    return found == m_periods.end() ? -1 : static_cast<int>(found - m_periods.begin());
}

void PeriodModel::choose(QDate day) {
    if (!bounds().contains(day))
        return;
    if (m_isHalfChosen)
        m_days = DateSpan{std::min(m_days->first, day), std::max(m_days->first, day)};
    else
        m_days = DateSpan{day, day};
    m_isHalfChosen = !m_isHalfChosen;
    Q_EMIT changed();
}

void PeriodModel::choose(const DateSpan& days) {
    const auto inside = bounds().shared(days);
    if (!inside)
        return;
    m_days = inside;
    m_isHalfChosen = false;
    Q_EMIT changed();
}

void PeriodModel::setName(const QString& name) {
    const bool could = canSave();
    m_name = name;
    if (canSave() != could)
        Q_EMIT changed();
}

void PeriodModel::edit(int row) {
    const Period& period = this->period(row);
    m_edited = period.id;
    m_days = DateSpan{period.from, period.to};
    m_name = period.name;
    m_isHalfChosen = false;
    Q_EMIT changed();
}

void PeriodModel::clear() {
    m_edited.reset();
    m_days.reset();
    m_name.clear();
    m_isHalfChosen = false;
    Q_EMIT changed();
}

bool PeriodModel::canSave() const {
    return m_days && (m_kind == PeriodKind::Rest || !m_name.trimmed().isEmpty());
}

Result<void> PeriodModel::save() {
    if (!m_days)
        return fail(ErrorCode::NoSuchRecord);
    const bool isRest = m_kind == PeriodKind::Rest;
    if (m_edited)
        return isRest ? m_session.changeRest(*m_edited, *m_days, m_name)
                      : verbs().changeChapter(*m_edited, *m_days, m_name);
    const auto added =
        isRest ? m_session.addRest(m_plan, *m_days, m_name) : verbs().addChapter(m_plan, *m_days, m_name);
    return added.map([](PeriodId) {});
}

Result<void> PeriodModel::remove(int row) {
    const PeriodId id = period(row).id;
    return m_kind == PeriodKind::Rest ? m_session.removeRest(id) : verbs().removeChapter(id);
}

QString PeriodModel::summary() const {
    if (!m_days)
        return tr("Choose the first and the last day, or the number of a week.");
    const bool isRest = m_kind == PeriodKind::Rest;
    const QString days = (isRest ? tr("%n day(s) of rest: %1.", nullptr, m_days->days())
                                 : tr("A chapter of %n day(s): %1.", nullptr, m_days->days()))
                             .arg(spanText(*m_days));
    const QString effect = isRest ? tr("No routine's number falls for them. Targets and due dates stand.")
                                  : tr("It is a band behind the charts and changes no number.");
    const QString all = QStringLiteral("%1 %2").arg(days, effect);
    return m_isHalfChosen ? QStringLiteral("%1 %2").arg(all, tr("Now choose the last day.")) : all;
}

int PeriodModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_periods.size());
}

QVariant PeriodModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const Period& period = this->period(index.row());
    const DateSpan days{period.from, period.to};
    const QString text = QStringLiteral("%1 · %2").arg(spanText(days), tr("%n day(s)", nullptr, days.days()));
    QStringList parts{text};
    const bool isChapter = m_kind == PeriodKind::Chapter;
    constexpr int most = 24;    // its days are seen, too
    if (!period.name.isEmpty()) // a chapter is its name, a rest its days
        parts.insert(isChapter ? 0 : 1, isChapter && role == Qt::DisplayRole ? shortLine(period.name, most)
                                                                             : oneLine(period.name));
    const QString said = parts.join(QStringLiteral(" · "));
    return role == Qt::ToolTipRole ? said.toHtmlEscaped() : said;
}

void PeriodModel::retranslate() {
    if (!m_periods.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

} // namespace ninefold::ui
