// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/check_rows.h"
#include "ui/paper/printable.h"

#include "core/base/civil_date.h"

namespace ninefold::ui {

/// The routines of a month by its days: to tick by hand, or with the records so far. One part for each month
/// of the year; as many pages as it takes.
class CheckSheet final : public Printable {
public:
    struct Month {
        DateSpan days;
        std::vector<CheckRow> rows{};
    };

    /// Of plan `plan` of `planner`, as it stands on the user's date `today`.
    CheckSheet(const Planner& planner, PlanId plan, QDate today);

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const Month& month(const PageOptions& options) const;
    /// The part that contains `day`; the nearest one for a day outside the year.
    [[nodiscard]] int partOn(QDate day) const;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString fileName(const PageOptions& options) const override;
    [[nodiscard]] QString title(const PageOptions& options) const override;
    [[nodiscard]] QString allText(const PageOptions& options) const override;
    [[nodiscard]] std::vector<Kind> kinds() const override;
    [[nodiscard]] QStringList parts() const override;
    [[nodiscard]] QString partName() const override;
    [[nodiscard]] int pages(const PageOptions& options) const override;
    void paint(QPainter& painter, int page, const PageOptions& options, TextInk& ink) const override;

private:
    Plan m_plan;
    QDate m_today;
    std::vector<Month> m_months;
};

} // namespace ninefold::ui
