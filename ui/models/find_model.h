// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "ui/models/find_words.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

namespace ninefold::ui {

/// What answers a query: texts of every year, commands and settings, the best first. Empty until something is
/// looked for.
class FindModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        MatchesRole = Qt::UserRole, ///< std::vector<TextRange>: the parts of the text that answer
        KindRole,                   ///< QString: "Routine", "Command"
        WhereRole,                  ///< QString: "2026 · Algorithms · top left"; empty for actions
        BlockRole,                  ///< int: the block whose hue it wears; invalid for actions
        ActionRole,                 ///< QAction*; null for texts
    };

    using QAbstractListModel::QAbstractListModel;

    /// Searches the planner of `session`, which may go away at any time. Null: none.
    void setSession(PlannerSession* session);
    /// The year whose texts come first.
    void setYear(int year);
    /// The property of an action that has the one word it is found by, where its text says more.
    static constexpr const char* ownWordProperty = "ninefoldWord";
    /// What can be done, and what can be set: offered while visible and enabled, under the names they have.
    void setCommands(const QList<QAction*>& commands);
    void setSettings(const QList<QAction*>& settings);

    /// Gets ready, so that the first search is as fast as all others.
    void prepare();
    /// Looks for what was typed, see FindQuery.
    void find(const QString& typed);
    [[nodiscard]] const FindQuery& query() const { return m_query; }
    /// How many there are, the ones left out counted too.
    [[nodiscard]] int total() const { return m_total; }
    /// The text in a row; null for commands and settings.
    [[nodiscard]] const FindHit* hit(int row) const;
    /// The command or setting in a row; null for texts.
    [[nodiscard]] QAction* action(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        FindRank rank;
        FindExcerpt excerpt;
        QString kind;
        QString where{};
        std::optional<FindHit> hit{};
        QPointer<QAction> action{};
    };

    void search();
    void appendActions(std::vector<Row>& rows, const QList<QPointer<QAction>>& actions,
                       const QString& kind) const;
    [[nodiscard]] int appendTexts(std::vector<Row>& rows);
    void follow(const Change& change);

    QPointer<PlannerSession> m_session;
    std::optional<FindIndex> m_index; ///< built when something is first looked for
    QList<QPointer<QAction>> m_commands;
    QList<QPointer<QAction>> m_settings;
    int m_year = 0;
    FindQuery m_query;
    std::vector<Row> m_rows;
    int m_total = 0;
};

} // namespace ninefold::ui
