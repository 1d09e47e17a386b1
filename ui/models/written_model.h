// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/find_query.h"
#include "core/session/planner_session.h"
#include "core/session/review_verbs.h"

#include <QAbstractListModel>
#include <QPointer>

namespace ninefold::ui {

/// What somebody can begin to write.
enum class WrittenStart { ThisWeek, LastWeek, ThisMonth, LastMonth, ThisYear, Questions, Blank };

/// The written reviews of a plan, newest first, as far as they answer what is searched for; the second line
/// (lineRole) is how the text begins.
class WrittenModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Shows a plan of `session`, which may go away at any time. Null: nothing.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    [[nodiscard]] PlannerSession* session() const { return m_session; }
    /// The plan that is shown; null when there is none. What follows needs one.
    [[nodiscard]] const Plan* plan() const;

    [[nodiscard]] bool isShowing(const PlannerSession* session, std::optional<PlanId> plan) const {
        return session == m_session && plan == m_plan;
    }
    /// Looks at the planner again.
    void refresh();
    /// Stores what was still being typed into reviews of the plan when the planner was closed without saying
    /// so.
    void storeUnfinished();

    /// Shows only what answers `words`; everything when they are blank.
    void search(const QString& words);
    [[nodiscard]] bool isSearching() const { return !m_query.isEmpty(); }
    [[nodiscard]] const Review& review(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(ReviewId review) const;

    /// What something to begin is called: "This Week"; in a year that does not run now after its days.
    [[nodiscard]] QString nameOf(WrittenStart start) const;
    /// The days that something to begin is about: those around today, or around the plan's nearest day.
    [[nodiscard]] DateSpan daysOf(WrittenStart start) const;
    /// The review that is there already for them.
    [[nodiscard]] std::optional<ReviewId> existing(WrittenStart start) const;
    /// The review that is there already, or a new one with its template.
    [[nodiscard]] Result<ReviewId> begin(WrittenStart start);
    /// Weeks (or months) of the plan that are over and were not written about, the last one first, at most
    /// twelve: the ones before those that WrittenStart names.
    [[nodiscard]] std::vector<DateSpan> earlier(ReviewKind kind) const;
    [[nodiscard]] Result<ReviewId> begin(ReviewKind kind, DateSpan days);
    /// Whether there is an earlier review of the kind of `review`.
    [[nodiscard]] bool hasEarlier(const Review& review) const;
    /// What was written below the same heading the last time before `review`, in a review of its kind; empty
    /// where there is nothing.
    [[nodiscard]] QString lastAnswer(const Review& review, const QString& heading) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Says the words again; for a new language.
    void retranslate();

Q_SIGNALS:
    /// The reviews of the plan, or their texts, are others.
    void followed();

private:
    void follow(const Change& change);
    [[nodiscard]] bool answers(const Review& review) const;
    [[nodiscard]] QDate today() const;

    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
    FindQuery m_query;
    std::vector<ReviewId> m_rows;
};

} // namespace ninefold::ui
