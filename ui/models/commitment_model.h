// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "core/session/review_verbs.h"

#include <QAbstractListModel>
#include <QPointer>

#include <tuple>

namespace ninefold::ui {

/// Everything that was promised in a plan: first what is over and waits for its verdict, then what runs and
/// what is to come by its last day, then what is judged, newest first. What is not locked can be edited.
class CommitmentModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Days that something can be promised for.
    struct Choice {
        QString name;
        DateSpan days;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows a plan of `session`, which may go away at any time. Null: nothing.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    /// The plan that is shown; null when there is none. What follows needs one.
    [[nodiscard]] const Plan* plan() const;
    [[nodiscard]] bool isShowing(const PlannerSession* session, std::optional<PlanId> plan) const {
        return session == m_session && plan == m_plan;
    }
    void setReadOnly(bool isReadOnly);

    [[nodiscard]] const Commitment& commitment(int row) const;
    /// -1 when it is not there.
    [[nodiscard]] int rowOf(CommitmentId commitment) const;
    /// Whether it may get a verdict: from its last day on; a wish or a pledge until the end of the year, from
    /// firstDayOfYearClose() on.
    [[nodiscard]] bool mayJudge(int row) const;
    [[nodiscard]] bool isLocked(int row) const;
    /// How many wait for their verdict.
    [[nodiscard]] int waiting() const;
    /// What its lock says, and when it will be judged: "Locked since 1 October: it stays as it was written.
    /// It is judged from 31 December on."
    [[nodiscard]] QString stageText(int row) const;

    /// Whether the last day of the plan has gone by: nothing can be promised for it any more.
    [[nodiscard]] bool isOver() const;
    /// The days that can be chosen for an origin; what is over is left out. The first is the usual one.
    [[nodiscard]] std::vector<Choice> choices(CommitmentOrigin origin) const;
    [[nodiscard]] Result<CommitmentId> add(CommitmentOrigin origin, DateSpan days, const QString& text);
    /// A verdict, or none; what came of it stays.
    [[nodiscard]] Result<void> judge(int row, std::optional<Verdict> verdict);
    [[nodiscard]] Result<void> setActual(int row, const QString& text);
    [[nodiscard]] Result<void> remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// Says the words again; for a new language or a new day.
    void refresh();

Q_SIGNALS:
    /// What is promised, or what became of it, is something else.
    void followed();
    void errorRaised(const ninefold::Error& error);

private:
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isJudgeable(const Commitment& commitment) const;
    [[nodiscard]] std::tuple<int, qint64> orderOf(const Commitment& commitment) const;
    [[nodiscard]] QString lockText(int row) const;
    [[nodiscard]] QString stateText(const Commitment& commitment) const;

    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
    std::vector<CommitmentId> m_rows;
    bool m_isReadOnly = false;
};

} // namespace ninefold::ui
