// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/burn_up.h"
#include "ui/progress/walkable_chart.h"

class QLineSeries;

namespace ninefold::ui {

/// How a measured action grew, beside its plan: a line of what was logged up to each day, and a dashed one
/// from nothing to the target. It is walked by weeks.
class BurnUpChart : public WalkableChart {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit BurnUpChart(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows `burnUp` of `action`, which is in force on `days`, and the chapters of these days.
    void show(const Action& action, DateSpan days, const BurnUp& burnUp,
              std::vector<StripChapter> chapters = {});
    using QWidget::show;
    /// The weeks of a burn-up as lines of cells: up to a day, logged, planned.
    [[nodiscard]] static QList<QStringList> linesOf(const Action& action, const BurnUp& burnUp);
    /// The points of the line in the chart: days since the first, and what was logged up to the end of that
    /// day.
    [[nodiscard]] QList<QPointF> logged() const;
    /// The same of the plan.
    [[nodiscard]] QList<QPointF> planned() const;

    [[nodiscard]] QRectF placeOf(std::size_t week) const override;
    [[nodiscard]] QList<QStringList> table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] std::size_t parts() const override { return m_weeks.size(); }
    [[nodiscard]] bool isOpen(std::size_t) const override { return true; }
    [[nodiscard]] QString spokenOf(std::size_t week) const override { return m_weeks[week].spoken; }
    [[nodiscard]] double leftOf(QDate day) const override;
    void dress() override;
    void paintParts(QPainter& painter) override;

private:
    struct Week {
        QDate last; ///< its last day that is there
        QString logged{};
        QString planned{};
        QString spoken{};
        friend bool operator==(const Week&, const Week&) = default;
    };

    [[nodiscard]] static std::vector<Week> weeksOf(const Action& action, const BurnUp& burnUp);
    [[nodiscard]] static Week weekOf(const Action& action, const BurnUpPoint& point);
    [[nodiscard]] static QStringList lineOf(const Week& week);
    void paintMonths(QPainter& painter) const;

    QLineSeries* m_logged;
    QLineSeries* m_planned;
    QValueAxis* m_across;
    QValueAxis* m_amount;
    DateSpan m_days;
    int m_block = 4;
    std::vector<Week> m_weeks;
};

} // namespace ninefold::ui
