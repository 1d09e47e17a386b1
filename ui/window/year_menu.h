// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QMenu>

namespace ninefold {
class PlannerSession;
}

namespace ninefold::ui {

/// The years of the planner, filled each time it opens, and the way to another one.
class YearMenu : public QMenu {
    Q_OBJECT

public:
    /// `showYears` shows two years side by side, and outlives it.
    explicit YearMenu(QAction& showYears, QWidget* parent = nullptr);

    /// Offers the years of `session`, with a mark at `shown`.
    void follow(const PlannerSession* session, const std::optional<PlanId>& shown);
    /// The year after the last one, or this year when there is none.
    [[nodiscard]] static int nextFreeYear(const PlannerSession& session);

Q_SIGNALS:
    void yearChosen(const ninefold::PlanId& plan);
    void yearWanted(int year);
    void otherYearWanted();
    void closeWanted(const ninefold::PlanId& plan);
    void reopenWanted(const ninefold::PlanId& plan);

private:
    void fill();
    void addNextYears();
    void addEnd();

    QAction& m_showYears;
    const PlannerSession* m_session = nullptr;
    std::optional<PlanId> m_shown;
};

} // namespace ninefold::ui
