// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figure_table.h"
#include "ui/models/progress_model.h"
#include "ui/paper/page_content.h"

#include <memory>

namespace ninefold::ui {

/// One period of a year as a sheet for the wall shows it.
struct QuarterPart {
    DateSpan days;
    Level level{};
    std::array<CellFace, 81> faces{}; ///< with the numbers of the period, row by row of the grid
    std::vector<FigureRow> goals{};
    std::vector<FigureRow> routines{};
};

/// A period of a year on one page: the grid, the sub-goals, the routines and every day of the year. One part
/// for each period that has begun.
class QuarterSheet final : public Printable {
public:
    /// Of plan `plan` of `session`, as it stands today.
    QuarterSheet(PlannerSession& session, PlanId plan);

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] QDate today() const { return m_today; }
    /// Every day of the year.
    [[nodiscard]] const std::vector<ProgressDay>& days() const { return m_days; }
    [[nodiscard]] const QuarterPart& part(const PageOptions& options) const;
    /// The part that contains `day`; the nearest one for a day outside them.
    [[nodiscard]] int partOn(QDate day) const;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString fileName(const PageOptions& options) const override;
    [[nodiscard]] QString title(const PageOptions& options) const override;
    [[nodiscard]] QString allText(const PageOptions& options) const override;
    [[nodiscard]] std::vector<Kind> kinds() const override;
    [[nodiscard]] QStringList parts() const override;
    [[nodiscard]] QString partName() const override;
    void paint(QPainter& painter, int page, const PageOptions& options, TextInk& ink) const override;

private:
    Plan m_plan;
    QDate m_today;
    std::vector<ProgressDay> m_days;
    std::vector<QuarterPart> m_parts;
};

} // namespace ninefold::ui
