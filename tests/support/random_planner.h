// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/achievement.h"

#include <random>
#include <vector>

namespace ninefold::test {

/// A small planner of any shape: every kind, several schedule versions, records inside and outside the days
/// that count, rests, ended actions; and a period and a day to look at it from. The same seed makes the same.
class RandomPlanner {
public:
    explicit RandomPlanner(unsigned seed);

    [[nodiscard]] const Planner& planner() const { return m_planner; }
    [[nodiscard]] PlanId plan() const { return m_plan.id; }
    [[nodiscard]] std::vector<Action> actions() const;
    [[nodiscard]] Achievement achieved(const Action& action) const;
    /// Marks `day` done instead of what it had, for as long as the visitor runs.
    template <class Visitor> void withDone(const Action& action, QDate day, Visitor visit) {
        const Change change = changeToDone(action, day);
        carryOut(change);
        visit();
        carryOut(change.inverse());
    }
    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    DateSpan period;
    QDate today;

private:
    [[nodiscard]] Change changeToDone(const Action& action, QDate day) const;
    void carryOut(const Change& change);
    QDate day();
    DateSpan span(int longest);
    std::optional<QDate> perhaps(QDate date);
    void addAction(Change& change, int cell);
    void addSchedule(Change& change, const Action& action);
    void addCheckIns(Change& change, const Action& action);

    std::mt19937 m_random;
    Plan m_plan;
    Planner m_planner;
};

} // namespace ninefold::test
