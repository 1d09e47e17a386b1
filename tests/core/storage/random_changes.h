// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/planner.h"

#include <random>
#include <set>

namespace ninefold::test {

/// Draws changes of every type of record, valid for a planner, with texts that are hard to store.
class RandomChanges {
public:
    explicit RandomChanges(unsigned seed)
        : m_random{seed} {}

    /// A change that `planner` has taken.
    Change nextFor(Planner& planner);
    /// A step around `change`.
    Step step(Change change);

private:
    [[nodiscard]] int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    [[nodiscard]] QString text();
    [[nodiscard]] QDate day() { return QDate{2020, 1, 1}.addDays(draw(4000)); }
    [[nodiscard]] std::optional<QDate> perhapsDay();
    template <class T> [[nodiscard]] std::optional<T> perhaps(T value) {
        return draw(2) == 0 ? std::optional{value} : std::nullopt;
    }
    [[nodiscard]] std::optional<Decimal> perhapsAmount();
    [[nodiscard]] QJsonObject extra();
    [[nodiscard]] Record randomized(Record record);
    void fill(Plan& plan);
    void fill(SubGoal& subGoal);
    void fill(Action& action);
    void fill(ScheduleVersion& version);
    void fill(CheckIn& checkIn);
    void fill(DayNote& day);
    void fill(Period& period);
    void fill(FocusStar& star);
    void fill(Factor& factor);
    void fill(Review& review);
    void fill(FactorAnswer& answer);
    void fill(Commitment& commitment);
    void fill(PlannerSettings& settings);
    [[nodiscard]] Change drawFor(const Planner& planner);
    [[nodiscard]] std::optional<Record> newRecord(const Planner& planner);

    std::mt19937 m_random;
    qint64 m_minutes = 0;
};

} // namespace ninefold::test
