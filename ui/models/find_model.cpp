// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/find_model.h"

#include <algorithm>

namespace ninefold::ui {

namespace {

QString nameOf(const QAction& action) {
    QString name = action.text();
    name.remove(QLatin1Char('&'));
    name.remove(QChar{0x2026});
    return name;
}

QList<QPointer<QAction>> watched(const QList<QAction*>& actions) {
    return {actions.begin(), actions.end()};
}

} // namespace

void FindModel::setSession(PlannerSession* session) {
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_index.reset();
    if (session)
        connect(session, &PlannerSession::changed, this, &FindModel::follow);
    search();
}

void FindModel::setYear(int year) {
    m_year = year;
    search();
}

void FindModel::setCommands(const QList<QAction*>& commands) {
    m_commands = watched(commands);
    search();
}

void FindModel::setSettings(const QList<QAction*>& settings) {
    m_settings = watched(settings);
    search();
}

void FindModel::prepare() {
    if (m_session && !m_index)
        m_index.emplace(m_session->planner());
}

void FindModel::find(const QString& typed) {
    m_query = FindQuery{typed};
    search();
}

void FindModel::follow(const Change& change) {
    if (!m_index)
        return;
    m_index->update(change);
    search();
}

void FindModel::search() {
    std::vector<Row> rows;
    appendActions(rows, m_commands, tr("Command"));
    appendActions(rows, m_settings, tr("Setting"));
    const auto actions = static_cast<int>(rows.size());
    const int texts = appendTexts(rows);
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.rank < b.rank; });
    if (rows.empty() && m_rows.empty())
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_total = actions + texts;
    endResetModel();
}

void FindModel::appendActions(std::vector<Row>& rows, const QList<QPointer<QAction>>& actions,
                              const QString& kind) const {
    for (const QPointer<QAction>& action : actions) {
        if (!action || !action->isVisible() || !action->isEnabled())
            continue;
        const QString name = nameOf(*action);
        // What "Undo" would undo is no name of the command: Enter is to go to that text, not to take it back.
        const QString word = action->property(ownWordProperty).toString();
        if (const auto standing = m_query.standing(FoldedText{word.isEmpty() ? name : word}.text()))
            rows.push_back({standing->rank, excerptOf(name, m_query.matches(name)), kind, {}, {}, action});
    }
}

int FindModel::appendTexts(std::vector<Row>& rows) {
    if (!m_session || m_query.isEmpty())
        return 0;
    prepare();
    const Planner& planner = m_session->planner();
    const FindResult result = m_index->find(m_query, m_year);
    for (const FindHit& hit : result.hits)
        rows.push_back({hit.rank,
                        excerptOf(hit.text, hit.matches),
                        kindOf(hit, planner),
                        whereIs(hit, planner),
                        hit,
                        {}});
    return result.total;
}

const FindHit* FindModel::hit(int row) const {
    const Row& found = m_rows[static_cast<std::size_t>(row)];
    return found.hit ? &*found.hit : nullptr;
}

QAction* FindModel::action(int row) const {
    return m_rows[static_cast<std::size_t>(row)].action;
}

int FindModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.excerpt.text;
    case Qt::ToolTipRole:
        return row.hit ? row.hit->text : QVariant{};
    case Qt::AccessibleTextRole:
        return row.where.isEmpty() ? QStringLiteral("%1, %2").arg(row.excerpt.text, row.kind)
                                   : QStringLiteral("%1, %2, %3").arg(row.excerpt.text, row.kind, row.where);
    case MatchesRole:
        return QVariant::fromValue(row.excerpt.matches);
    case KindRole:
        return row.kind;
    case WhereRole:
        return row.where;
    case BlockRole:
        return row.hit ? row.hit->place.ownBlock() : QVariant{};
    case ActionRole:
        return QVariant::fromValue(row.action.data());
    default:
        return {};
    }
}

} // namespace ninefold::ui
