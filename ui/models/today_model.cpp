// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/today_model.h"

#include "core/progress/rests.h"
#include "core/session/today_order.h"
#include "ui/models/period_focus.h"
#include "ui/text/focus_text.h"
#include "ui/text/one_line.h"
#include "ui/text/words.h"

#include <algorithm>
#include <utility>

namespace ninefold::ui {

namespace {

// The action a record belongs to; nothing for one that reaches several.
std::optional<ActionId> actionOf(const Record& record) {
    if (const auto* action = std::get_if<Action>(&record))
        return action->id;
    if (const auto* schedule = std::get_if<ScheduleVersion>(&record))
        return schedule->action;
    if (const auto* checkIn = std::get_if<CheckIn>(&record))
        return checkIn->action;
    return std::nullopt;
}

} // namespace

void TodayModel::show(PlannerSession* session) {
    if (m_session && m_session != session)
        disconnect(m_session, nullptr, this, nullptr);
    if (session && m_session != session) {
        connect(session, &PlannerSession::changed, this, &TodayModel::refreshAfter);
        connect(session, &QObject::destroyed, this, [this] { show(nullptr); });
    }
    m_session = session;
    forgetDay();
    m_today = session ? session->today() : QDate{};
    m_list.date = m_today;
    refresh();
}

void TodayModel::goTo(QDate date) {
    if (!m_session || date == m_list.date || !date.isValid())
        return;
    m_list.date = date;
    forgetDay();
    refresh();
}

void TodayModel::followClock() {
    if (!m_session || m_session->today() == m_today)
        return;
    const bool wasToday = date() == m_today;
    m_today = m_session->today();
    if (wasToday)
        m_list.date = m_today;
    forgetDay();
    refresh();
}

void TodayModel::forgetDay() {
    m_kept.reset();
    m_leftOpen.reset();
    forgetKnown();
}

void TodayModel::forgetKnown() {
    for (auto& [action, known] : m_known)
        known.reset();
}

void TodayModel::refreshAfter(const Change& change) {
    bool isOfTheDay = !change.isEmpty();
    bool isOfCheckIns = isOfTheDay;
    std::set<ActionId> checkedIn;
    for (const RecordChange& some : change.records()) {
        const Record& record = some.after ? *some.after : *some.before;
        if (const auto action = actionOf(record)) {
            if (const auto found = m_known.find(*action); found != m_known.end())
                found->second.reset();
        } else if (!std::holds_alternative<DayNote>(record)) {
            forgetKnown();
        }
        const auto* checkIn = std::get_if<CheckIn>(&record);
        if (checkIn)
            checkedIn.insert(checkIn->action);
        isOfCheckIns = isOfCheckIns && (checkIn || std::holds_alternative<DayNote>(record));
        isOfTheDay = isOfTheDay && checkIn && checkIn->date == date();
    }
    // What is done on a day never counts for an earlier one.
    if (!isOfTheDay)
        m_leftOpen.reset();
    if (!isOfCheckIns)
        m_kept.reset();
    else if (m_kept)
        m_kept->recount(checkedIn);
    refresh();
}

// Whether nobody has seen it otherwise: nothing is known of a row that was never on the screen.
bool TodayModel::looksAlike(const TodayRow& before, const TodayRow& after) const {
    if (!after.item || before != after)
        return before == after;
    const auto known = m_known.find(after.item->action);
    return known == m_known.end() || known->second;
}

void TodayModel::announce(const std::vector<TodayRow>& before) {
    for (int i = 0; i < rowCount(); ++i) {
        if (!looksAlike(before[static_cast<std::size_t>(i)], row(i)))
            Q_EMIT dataChanged(index(i), index(i));
    }
    std::erase_if(m_known, [](const auto& known) { return !known.second; }); // who wants them asks again
}

void TodayModel::announceAll() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TodayModel::setFocusOnly(bool isOn) {
    if (std::exchange(m_isFocusOnly, isOn) != isOn)
        refresh();
}

void TodayModel::refresh() {
    const QDate date = m_list.date;
    m_list = TodayList{date};
    m_week.clear();
    if (m_session) {
        const Planner& planner = m_session->planner();
        if (!m_kept)
            m_kept.emplace(planner, date, m_today);
        m_list = m_kept->list();
        m_leftOut = m_isFocusOnly ? keepFocus(m_list, planner) : 0;
        m_week = m_kept->week();
    }
    if (!m_leftOpen)
        m_leftOpen = m_session && date == m_today
                         ? leftOpenOn(m_session->planner(), date.addDays(-1), m_today)
                         : std::vector<TodayItem>{};
    rebuildRows();
    Q_EMIT dayChanged();
}

void TodayModel::appendSection(std::vector<TodayRow>& rows, TodayRow heading,
                               const std::vector<TodayItem>& items) const {
    if (items.empty())
        return;
    heading.count = static_cast<int>(items.size());
    const bool isShown = heading.kind == TodayRowKind::Heading || heading.isOpen;
    const TodaySection section = heading.section;
    rows.push_back(std::move(heading));
    if (!isShown)
        return;
    for (const TodayItem& item : items) {
        TodayRow row{TodayRowKind::Item, section};
        row.item = item;
        row.isFirst = &item == &items.front();
        row.isLast = &item == &items.back();
        rows.push_back(std::move(row));
    }
}

void TodayModel::rebuildRows() {
    std::vector<TodayRow> rows;
    for (const TodayGroup& group : m_list.groups) {
        const QString title = group.when.isEmpty() ? tr("Any time") : oneLine(group.when);
        appendSection(rows, {TodayRowKind::Heading, TodaySection::Day, title, group.when}, group.items);
    }
    appendSection(rows, {TodayRowKind::Fold, TodaySection::Met, tr("Met this week"), {}, 0, m_isMetOpen},
                  m_list.met);
    appendSection(rows, {TodayRowKind::Fold, TodaySection::Others, tr("Others"), {}, 0, m_isOthersOpen},
                  m_list.others);
    if (hasSamePlaces(m_rows, rows)) {
        std::swap(m_rows, rows);
        return announce(rows);
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void TodayModel::retranslate() {
    forgetKnown();
    rebuildRows();
    announceAll();
    Q_EMIT dayChanged();
}

bool TodayModel::isAnythingScheduled() const {
    return m_session && ui::isAnythingScheduled(m_session->planner(), date());
}

QString TodayModel::restName() const {
    if (!m_session || !m_list.plan)
        return {};
    const Period* rest = restOn(m_session->planner(), *m_list.plan, date());
    return rest ? oneLine(rest->name) : QString{};
}

const TodayItem* TodayModel::item(int row) const {
    if (row < 0 || row >= rowCount() || this->row(row).kind != TodayRowKind::Item)
        return nullptr;
    return &*this->row(row).item;
}

const TodayModel::Known& TodayModel::known(const TodayItem& item) const {
    std::optional<Known>& known = m_known[item.action];
    if (!known) {
        const Planner& planner = m_session->planner();
        ItemPast past = pastOf(planner, *planner.action(item.action), date(), m_today);
        if (!m_showsRuns)
            past.runs = {};
        known = Known{past, basisText(item, past, m_today)};
    }
    return *known;
}

void TodayModel::setShowsRuns(bool shows) {
    if (shows == m_showsRuns)
        return;
    m_showsRuns = shows;
    m_known.clear();
    announceAll();
}

std::optional<FocusBlock> TodayModel::focusOn(const TodayItem& item) const {
    const auto block = isWritable() ? m_session->focus() : std::nullopt;
    return block && block->action == item.action && block->day == date() ? block : std::nullopt;
}

QString TodayModel::focusText(const TodayItem& item) const {
    if (const auto block = focusOn(item))
        return timeLeftText(block->leftAt(m_session->now()));
    const bool canBegin = isWritable() && date() == m_today && item.isOpen() && !m_session->focus();
    return canBegin ? minutesText(m_focusMinutes) : QString{};
}

void TodayModel::followFocus() {
    const auto block = isWritable() ? m_session->focus() : std::nullopt;
    const int row = block ? rowOf(block->action) : -1;
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

QString TodayModel::basis(const TodayItem& item) const {
    const QString basis = known(item).basis;
    const auto block = focusOn(item);
    if (!block)
        return basis;
    const QString left = block->isPaused() ? tr("focus block paused, %1 left").arg(focusText(item))
                                           : tr("focus block, %1 left").arg(focusText(item));
    return basis.isEmpty() ? left : QStringLiteral("%1 · %2").arg(left, basis);
}

int TodayModel::rowOf(ActionId action) const {
    for (int i = 0; i < rowCount(); ++i) {
        if (const TodayItem* some = item(i); some && some->action == action)
            return i;
    }
    return -1;
}

int TodayModel::rowOfGroup(const QString& when) const {
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).kind == TodayRowKind::Heading && row(i).when == when)
            return i;
    }
    return -1;
}

int TodayModel::nextOpen(int row) const {
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = (row + step) % count;
        if (const TodayItem* some = item(at); some && some->isOpen())
            return at;
    }
    return -1;
}

void TodayModel::toggleFold(int row) {
    if (row < 0 || row >= rowCount() || this->row(row).kind != TodayRowKind::Fold)
        return;
    bool& isOpen = this->row(row).section == TodaySection::Met ? m_isMetOpen : m_isOthersOpen;
    isOpen = !isOpen;
    rebuildRows();
}

Result<void> TodayModel::checkWritable() const {
    return isWritable() ? Result<void>{} : fail(ErrorCode::ReadOnly);
}

Result<void> TodayModel::record(ActionId action, DayRecord record, Decimal amount) {
    return checkWritable().and_then([&] { return m_session->checkIn({action, date(), record, amount}); });
}

Result<void> TodayModel::setPolished(ActionId action, bool isPolished) {
    return checkWritable().and_then([&] { return m_session->setPolished(action, date(), isPolished); });
}

Result<void> TodayModel::setNote(ActionId action, const QString& text) {
    return checkWritable().and_then([&] { return m_session->setCheckInNote(action, date(), text); });
}

Result<void> TodayModel::moveItem(ActionId action, const ItemPlace& place) {
    return checkWritable().and_then([&] { return m_session->moveInToday(action, place.when, place.before); });
}

Result<void> TodayModel::moveGroup(const QString& when, const GroupPlace& place) {
    return checkWritable().and_then([&] {
        const QStringList& order = m_session->planner().settings().whenOrder;
        return m_session->setWhenOrder(whenOrderAfterMove(order, m_list.groups, when, place.before), when);
    });
}

Result<void> TodayModel::setDayNote(QDate date, const QString& text) {
    return checkWritable().and_then([&] { return m_session->setDayNote(date, text); });
}

Result<void> TodayModel::setFeeling(std::optional<int> feeling) {
    return checkWritable().and_then([&] { return m_session->setFeeling(date(), feeling); });
}

int TodayModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString TodayModel::toolTip(const TodayRow& row) const {
    if (row.kind != TodayRowKind::Item)
        return {};
    const QString about = QStringLiteral("%1 · %2").arg(markText(row.item->mark), known(*row.item).basis);
    constexpr qsizetype longest = 1000;
    return QStringLiteral("<p style=\"white-space: pre-wrap\"><b>%1</b><br>%2<br>%3</p>")
        .arg(row.item->text.left(longest).toHtmlEscaped(), about.toHtmlEscaped(),
             oneLine(row.item->subGoal).toHtmlEscaped());
}

// Which of how many in its group.
QString TodayModel::placeText(int row) const {
    const TodayRow& asked = this->row(row);
    if (asked.section != TodaySection::Day)
        return {};
    if (!asked.item)
        return tr("%n item(s)", nullptr, asked.count);
    int first = row;
    while (!this->row(first).isFirst)
        --first;
    const TodayRow& heading = this->row(first - 1);
    return tr("%1 of %2 in %3", "an item's place in its group, how many there are, the group")
        .arg(row - first + 1)
        .arg(heading.count)
        .arg(heading.title);
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayRow& row = this->row(index.row());
    const bool isItem = row.kind == TodayRowKind::Item;
    switch (role) {
    case Qt::DisplayRole:
        return isItem ? oneLine(row.item->text) : row.title;
    case Qt::ToolTipRole:
        return toolTip(row);
    case Qt::AccessibleTextRole:
        if (isItem && focusOn(*row.item))
            return QStringLiteral("%1 · %2").arg(oneLine(row.item->text), basis(*row.item));
        if (isItem)
            return spokenText(*row.item, past(*row.item), m_today);
        return row.kind == TodayRowKind::Fold ? tr("%1, %n item(s)", nullptr, row.count).arg(row.title)
                                              : row.title;
    case Qt::AccessibleDescriptionRole:
        return placeText(index.row());
    case KindRole:
        return static_cast<int>(row.kind);
    case MarkRole:
        return isItem ? QVariant{static_cast<int>(row.item->mark)} : QVariant{};
    case BasisRole:
        return isItem ? known(*row.item).basis : QString{};
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ninefold::ui
