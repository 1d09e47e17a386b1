// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/progress_model.h"
#include "ui/progress/walkable_chart.h"

class QBarSeries;
class QBarSet;

namespace ninefold::ui {

/// The spans of a year side by side: the number so far as a light, outlined bar with its percentage, the
/// whole as a solid bar inside, the year beside as a tick. A click on a span chooses it, a second one asks
/// why.
class PeriodChart : public WalkableChart {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit PeriodChart(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows what `progress` has.
    void show(ProgressModel& progress);
    using QWidget::show;
    /// The points in the chart, as percentages of 0 to 100; 0 where nothing is rated.
    [[nodiscard]] const QBarSet& bars() const { return *m_bars; }

    [[nodiscard]] QRectF placeOf(std::size_t column) const override;
    [[nodiscard]] QList<QStringList> table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] std::size_t parts() const override { return m_columns.size(); }
    [[nodiscard]] bool isOpen(std::size_t column) const override { return m_columns[column].isBegun; }
    [[nodiscard]] QString spokenOf(std::size_t column) const override { return m_columns[column].spoken; }
    void click(std::size_t column) override;
    [[nodiscard]] double leftOf(QDate day) const override;
    void dress() override;
    void paintParts(QPainter& painter) override;

private:
    struct Column {
        DateSpan days;
        QString name{};
        QString fullName{}; ///< where the name is cut short for want of room
        QString foot{};
        QString spoken{};
        std::optional<double> soFar{};
        std::optional<double> whole{};
        std::optional<double> earlier{};
        QString percent{};
        QString wholePercent{};
        QString earlierPercent{};
        bool isBegun = false;
    };

    void build();
    void setBars(const QStringList& keys, const QList<qreal>& values);
    void paintColumn(QPainter& painter, std::size_t at) const;
    void paintNames(QPainter& painter, std::size_t at) const;
    [[nodiscard]] Column columnOf(const ProgressModel& progress, const ProgressColumn& column) const;
    [[nodiscard]] QString nameOf(const ProgressModel& progress, DateSpan days) const;

    QBarSeries* m_series;
    QBarSet* m_bars;
    std::vector<Column> m_columns;
};

} // namespace ninefold::ui
