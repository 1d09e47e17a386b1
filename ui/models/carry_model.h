// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/carry_over.h"

#include <QStandardItemModel>

namespace ninefold::ui {

/// How much goes on into the next year.
struct CarryCounts {
    int subGoals = 0;
    int actions = 0;
    int routines = 0; ///< of the actions, those with a schedule
    friend bool operator==(const CarryCounts&, const CarryCounts&) = default;
};

/// A year's core goal and sub-goals with their actions beneath, each with a tick for what goes on into
/// another year. Everything is ticked at first but what is over: actions that were ended and tasks that are
/// done. A sub-goal without its tick takes its actions' ticks away, an action's tick gives one to its
/// sub-goal, and of the actions a cell had only one has a tick.
class CarryModel : public QStandardItemModel {
    Q_OBJECT

public:
    /// Offers the plan `from` of `planner` as it is now.
    CarryModel(const Planner& planner, PlanId from, QObject* parent = nullptr);

    [[nodiscard]] CarryOver chosen() const;
    [[nodiscard]] CarryCounts counts() const;
    /// Ticks everything that is ticked at first, or nothing.
    void tickAll(bool isTicked);

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// chosen() answers differently now.
    void choiceChanged();

private:
    void addCore(const Plan& plan);
    void addBlock(const Planner& planner, const Plan& plan, int block);
    void spread(const QModelIndex& index, bool isTicked);

    PlanId m_from;
    bool m_isSpreading = false;
};

} // namespace ninefold::ui
