// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid_model.h"

#include "core/progress/day_marks.h"
#include "core/progress/numbers.h"
#include "core/progress/review_periods.h"
#include "ui/models/action_detail.h"
#include "ui/models/cell_number.h"
#include "ui/models/period_focus.h"
#include "ui/text/one_line.h"

#include <algorithm>
#include <utility>

namespace ninefold::ui {

namespace {

constexpr int side = 9;
constexpr qsizetype longestToolTip = 1000;

std::size_t indexIn(CellPlace place) {
    return static_cast<std::size_t>(place.row() * side + place.column());
}

QList<int> changedRoles(const CellFace& before, const CellFace& after) {
    QList<int> roles{Qt::ToolTipRole, Qt::AccessibleDescriptionRole};
    if (before.text != after.text)
        roles.append({Qt::DisplayRole, Qt::EditRole, Qt::AccessibleTextRole});
    if (before.action.has_value() != after.action.has_value() || before.kind != after.kind)
        roles.append(GridModel::KindRole);
    if (before.isDone != after.isDone)
        roles.append(GridModel::DoneRole);
    if (before.fill != after.fill || before.percent != after.percent)
        roles.append(GridModel::FillRole);
    return roles;
}

QString toolTipOf(CellPlace place, const CellFace& face) {
    const QString about = QStringLiteral("%1 · %2").arg(whereText(place, face), stateText(place, face));
    if (face.text.isEmpty())
        return QStringLiteral("<p>%1</p>").arg(about.toHtmlEscaped());
    return QStringLiteral("<p style=\"white-space: pre-wrap\"><b>%1</b><br>%2</p>")
        .arg(face.text.left(longestToolTip).toHtmlEscaped(), about.toHtmlEscaped());
}

} // namespace

void GridModel::show(PlannerSession* session, std::optional<PlanId> plan) {
    if (m_session && m_session != session)
        disconnect(m_session, nullptr, this, nullptr);
    if (session && m_session != session) {
        connect(session, &PlannerSession::changed, this, &GridModel::refresh);
        connect(session, &QObject::destroyed, this, [this] { show(nullptr, std::nullopt); });
    }
    m_session = session;
    m_plan = session ? plan : std::nullopt;
    refresh();
}

void GridModel::setFollowing(bool isFollowing) {
    if (std::exchange(m_isFollowing, isFollowing) != isFollowing)
        refresh();
}

void GridModel::setPeriod(NumberPeriod period) {
    if (std::exchange(m_period, period) != period)
        refresh();
}

std::optional<DateSpan> GridModel::period() const {
    const Plan* plan = m_session && m_plan ? m_session->planner().plan(*m_plan) : nullptr;
    return plan ? std::optional{daysOf(m_period, *plan, m_session->today())} : std::nullopt;
}

void GridModel::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    announceWritable();
}

bool GridModel::isYearLocked() const {
    return m_session && m_plan && m_session->planner().plan(*m_plan) && m_session->isYearLocked(*m_plan);
}

bool GridModel::isWritable() const {
    return !m_isReadOnly && m_session && m_plan && m_session->planner().plan(*m_plan) && !isYearLocked();
}

bool GridModel::lacksPlan() const {
    return m_session && !m_isReadOnly && !(m_plan && m_session->planner().plan(*m_plan));
}

const CellFace& GridModel::face(CellPlace place) const {
    return m_faces[indexIn(place)];
}

QString GridModel::detail(CellPlace place) const {
    const auto& action = face(place).action;
    const Action* found = action && m_session ? m_session->planner().action(*action) : nullptr;
    return found ? detailText(m_session->planner(), *found, m_session->today()) : QString{};
}

std::optional<WhyNumber> GridModel::whyNumber(CellPlace place) const {
    const auto days = period();
    return days ? whyNumberOf(m_session->planner(), *m_plan, place, *days, m_session->today()) : std::nullopt;
}

bool GridModel::isEmpty() const {
    if (!m_session || !m_plan || !m_session->planner().plan(*m_plan))
        return true;
    const auto places = textPlaces(CellOrder::Rows);
    return std::all_of(places.begin(), places.end(), [&, today = m_session->today()](CellPlace place) {
        return m_session->planner().textShown(*m_plan, place, today).isEmpty();
    });
}

std::array<CellFace, 81> GridModel::facesNow() const {
    std::array<CellFace, 81> faces;
    if (!m_session || !m_plan || !m_session->planner().plan(*m_plan))
        return faces;
    const QDate today = m_session->today();
    const auto days = period();
    for (std::size_t at = 0; at < faces.size(); ++at) {
        const CellPlace place =
            CellPlace::atRowColumn(static_cast<int>(at) / side, static_cast<int>(at) % side);
        faces[at] = faceOf(m_session->numbers(), *m_plan, place, today, days);
    }
    for (const CellPlace place : textPlaces(CellOrder::Rows)) {
        if (!place.isAction() || !faces[indexIn(place)].isInFocus)
            continue;
        for (const CellPlace goal : {CellPlace{place.block, centre}, CellPlace{centre, place.block}})
            faces[indexIn(goal)].isInFocus = true;
    }
    return faces;
}

void GridModel::refresh() {
    announceWritable();
    if (!m_isFollowing)
        return;
    const auto now = facesNow();
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const std::size_t at = indexIn(CellPlace::atRowColumn(row, column));
            const CellFace before = std::exchange(m_faces[at], now[at]);
            if (before != now[at])
                Q_EMIT dataChanged(index(row, column), index(row, column), changedRoles(before, now[at]));
        }
    }
    Q_EMIT recounted();
}

void GridModel::announceWritable() {
    if (std::exchange(m_wasWritable, isWritable()) != isWritable())
        Q_EMIT writableChanged();
}

Result<void> GridModel::checkWritable() const {
    if (isWritable())
        return {};
    if (m_session && m_plan && m_session->isYearLocked(*m_plan))
        return fail(ErrorCode::YearClosed, {QString::number(m_session->planner().plan(*m_plan)->year)});
    return fail(ErrorCode::ReadOnly);
}

Result<void> GridModel::rename(CellPlace place, const QString& text) {
    return checkWritable().and_then([&] { return m_session->renameCell(*m_plan, place, text); });
}

Result<void> GridModel::clear(CellPlace place) {
    return checkWritable().and_then([&] { return m_session->clearCell(*m_plan, place); });
}

Result<void> GridModel::swapActions(CellPlace a, CellPlace b) {
    return checkWritable().and_then([&] { return m_session->swapActions(*m_plan, a, b); });
}

Result<void> GridModel::swapBlocks(int a, int b) {
    return checkWritable().and_then([&] { return m_session->swapBlocks(*m_plan, a, b); });
}

Result<bool> GridModel::toggleDone(CellPlace place) {
    const CellFace& cell = face(place);
    if (!cell.action || (cell.kind != ActionKind::Task && cell.kind != ActionKind::Routine))
        return fail(ErrorCode::NotThisKind);
    const bool isDone = cell.kind == ActionKind::Task ? cell.isDone : isDoneToday(*cell.action);
    return checkWritable()
        .and_then([&] {
            return m_session->checkIn(
                {*cell.action, m_session->today(), isDone ? DayRecord::Clear : DayRecord::Fill});
        })
        .map([&] { return !isDone; });
}

Result<QString> GridModel::toggleFocus(CellPlace place) {
    const auto& action = face(place).action;
    if (!action)
        return fail(ErrorCode::CellEmpty);
    return checkWritable().and_then([&] {
        const DateSpan days = reviewPeriodOn(*m_session->planner().plan(*m_plan), m_session->today());
        return ui::toggleFocus(*m_session, *action, days);
    });
}

bool GridModel::isDoneToday(ActionId action) const {
    const Planner& planner = m_session->planner();
    const QDate today = m_session->today();
    return DayMarks{planner, *planner.action(action), {today, today}, today}.on(today) == Mark::Done;
}

int GridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : side;
}

int GridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : side;
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CellPlace place = CellPlace::atRowColumn(index.row(), index.column());
    const CellFace& cell = face(place);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell.text;
    case Qt::ToolTipRole:
        return toolTipOf(place, cell);
    case Qt::AccessibleTextRole:
        return cell.text.isEmpty() ? stateText(place, cell) : oneLine(cell.text);
    case Qt::AccessibleDescriptionRole:
        return QStringLiteral("%1. %2").arg(whereText(place, cell), stateText(place, cell));
    case PlaceRole:
        return QVariant::fromValue(place);
    case KindRole:
        return cell.action ? QVariant{static_cast<int>(cell.kind)} : QVariant{};
    case DoneRole:
        return cell.isDone;
    case FillRole:
        return cell.fill ? QVariant{*cell.fill} : QVariant{};
    default:
        return {};
    }
}

Qt::ItemFlags GridModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return isWritable() ? base | Qt::ItemIsEditable : base;
}

bool GridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    return rename(CellPlace::atRowColumn(index.row(), index.column()), value.toString()).has_value();
}

} // namespace ninefold::ui
