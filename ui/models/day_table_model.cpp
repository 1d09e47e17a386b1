// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/day_table_model.h"

#include "ui/text/day_text.h"
#include "ui/text/one_line.h"
#include "ui/text/words.h"

#include <algorithm>
#include <set>

namespace ninefold::ui {

namespace {

void markBlocks(std::vector<DayTableRow>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].isFirstOfBlock = i == 0 || rows[i - 1].place.block != rows[i].place.block;
}

} // namespace

void DayTableModel::show(PlannerSession* session) {
    if (m_session && m_session != session)
        disconnect(m_session, nullptr, this, nullptr);
    if (session && m_session != session) {
        connect(session, &PlannerSession::changed, this, &DayTableModel::refreshAfter);
        connect(session, &QObject::destroyed, this, [this] { show(nullptr); });
    }
    m_session = session;
    m_today = session ? session->today() : QDate{};
    m_anchor = m_today;
    rebuild();
}

void DayTableModel::followClock() {
    if (!m_session || m_session->today() == m_today)
        return;
    const bool wasAroundToday = m_days && m_days->contains(m_today);
    m_today = m_session->today();
    if (wasAroundToday && !m_days->contains(m_today))
        m_anchor = m_today;
    rebuild();
}

void DayTableModel::setRange(TableRange range) {
    if (range == m_range)
        return;
    m_range = range;
    rebuild();
}

void DayTableModel::goTo(QDate day) {
    if (!m_session || !day.isValid())
        return;
    const bool isShown = m_days && m_days->contains(day);
    m_anchor = day;
    if (!isShown)
        rebuild();
}

void DayTableModel::goBy(int ranges) {
    if (!canGoBy(ranges))
        return;
    m_anchor = dayOfNext(m_range, m_anchor, ranges);
    rebuild();
}

bool DayTableModel::canGoBy(int ranges) const {
    return m_session && m_anchor.isValid() && planAround(dayOfNext(m_range, m_anchor, ranges));
}

const Plan* DayTableModel::planAround(QDate day) const {
    const Planner& planner = m_session->planner();
    const DateSpan days = daysAround(m_range, day);
    for (const QDate one : {day, days.last, days.first}) {
        if (const Plan* plan = planner.planOn(one))
            return plan;
    }
    return nullptr;
}

void DayTableModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    m_rests.clear();
    m_days.reset();
    const Plan* plan = m_session ? planAround(m_anchor) : nullptr;
    m_plan = plan ? std::optional{plan->id} : std::nullopt;
    if (plan) {
        const Planner& planner = m_session->planner();
        m_days = plan->span().shared(daysAround(m_range, m_anchor));
        for (const ActionId action : actionsInTable(planner, plan->id, *m_days))
            m_rows.push_back(tableRow(planner, *planner.action(action), *m_days, m_today));
        markBlocks(m_rows);
        for (const Period* period : planner.periodsOf(plan->id)) {
            if (period->kind == PeriodKind::Rest)
                m_rests.push_back({period->from, period->to});
        }
    }
    endResetModel();
    Q_EMIT daysChanged();
}

void DayTableModel::refreshAfter(const Change& change) {
    if (!refreshRowsAfter(change))
        rebuild();
}

// Where only days of rows that stay were written to. False when the table has to be built again.
bool DayTableModel::refreshRowsAfter(const Change& change) {
    std::set<ActionId> touched;
    for (const RecordChange& some : change.records()) {
        const Record& record = some.after ? *some.after : *some.before;
        if (const auto* checkIn = std::get_if<CheckIn>(&record))
            touched.insert(checkIn->action);
        else if (!std::holds_alternative<DayNote>(record))
            return false;
    }
    if (!m_days)
        return true;
    const Planner& planner = m_session->planner();
    const auto actions = actionsInTable(planner, *m_plan, *m_days);
    const bool areSame = std::equal(actions.begin(), actions.end(), m_rows.begin(), m_rows.end(),
                                    [](ActionId id, const DayTableRow& row) { return row.action == id; });
    if (!areSame)
        return false;
    for (const ActionId id : touched) {
        const int at = rowOf(id);
        if (at < 0)
            continue;
        m_rows[static_cast<std::size_t>(at)] = tableRow(planner, *planner.action(id), *m_days, m_today);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, at, at);
    }
    markBlocks(m_rows);
    return true;
}

void DayTableModel::retranslate() {
    if (m_rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int DayTableModel::columnOf(QDate day) const {
    return m_days && m_days->contains(day) ? static_cast<int>(m_days->first.daysTo(day)) : -1;
}

int DayTableModel::rowOf(ActionId action) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const DayTableRow& row) { return row.action == action; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool DayTableModel::isResting(int column) const {
    return std::any_of(m_rests.begin(), m_rests.end(),
                       [day = dayAt(column)](const DateSpan& rest) { return rest.contains(day); });
}

Result<void> DayTableModel::checkWritable() const {
    return m_session && !m_isReadOnly ? Result<void>{} : fail(ErrorCode::ReadOnly);
}

bool DayTableModel::isLeftOut(const QModelIndex& index, DayRecord record) const {
    if (dayAt(index.column()) <= m_today || record == DayRecord::Skip)
        return false;
    return record != DayRecord::Clear || cell(index).mark != Mark::Skipped;
}

Result<DayTableModel::Filled> DayTableModel::record(const QModelIndexList& cells, DayRecord record,
                                                    Decimal amount) {
    Filled filled;
    std::vector<DayEntry> entries;
    for (const QModelIndex& index : cells) {
        if (isLeftOut(index, record))
            ++filled.leftToCome;
        else
            entries.push_back({row(index.row()).action, dayAt(index.column()), record, amount});
    }
    filled.days = static_cast<int>(entries.size());
    return this->record(entries).map([&] { return filled; });
}

Result<void> DayTableModel::record(const std::vector<DayEntry>& entries) {
    return checkWritable().and_then([&] { return m_session->checkInAll(entries); });
}

Result<void> DayTableModel::setNote(const QModelIndex& cell, const QString& text) {
    return checkWritable().and_then(
        [&] { return m_session->setCheckInNote(row(cell.row()).action, dayAt(cell.column()), text); });
}

Result<void> DayTableModel::setPolished(const QModelIndex& cell, bool isPolished) {
    return checkWritable().and_then(
        [&] { return m_session->setPolished(row(cell.row()).action, dayAt(cell.column()), isPolished); });
}

int DayTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DayTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_days ? 0 : m_days->days();
}

QString DayTableModel::toolTip(const QModelIndex& index) const {
    const DayTableCell& cell = this->cell(index);
    const QString spoken = spokenCell(row(index.row()), cell, dayAt(index.column()));
    constexpr qsizetype longest = 1000;
    return QStringLiteral("<p>%1</p>").arg(spoken.left(longest).toHtmlEscaped());
}

QVariant DayTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return copiedCell(cell(index));
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return spokenCell(row(index.row()), cell(index), dayAt(index.column()));
    default:
        return {};
    }
}

QVariant DayTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    return isColumn ? dayHeading(section, role) : actionHeading(section, role);
}

QString DayTableModel::spokenDay(int column) const {
    QStringList parts{headingText(dayAt(column), m_today)};
    if (dayAt(column) == m_today)
        parts.append(tr("today"));
    if (isResting(column))
        parts.append(markText(Mark::Resting));
    return parts.join(QStringLiteral(", "));
}

QVariant DayTableModel::dayHeading(int column, int role) const {
    const QDate day = dayAt(column);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spokenDay(column);
    default:
        return {};
    }
}

QVariant DayTableModel::actionHeading(int at, int role) const {
    const DayTableRow& row = this->row(at);
    const QString spoken = row.soFar ? tr("%1, %2, %3 so far", "an action, its sub-goal, a percentage")
                                           .arg(row.text, row.subGoal, rateText(row.soFar))
                                     : QStringLiteral("%1, %2").arg(row.text, row.subGoal);
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(spoken.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return spoken;
    default:
        return {};
    }
}

} // namespace ninefold::ui
