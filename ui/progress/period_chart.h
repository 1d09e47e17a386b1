// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/progress_model.h"

#include <QChartView>

class QBarSeries;
class QBarSet;
class QValueAxis;

namespace ninefold::ui {

class ThemeSource;

/// The spans of a year side by side: the number so far as a light, outlined bar with its percentage, the
/// whole as a solid bar inside, the year beside as a tick. Arrows choose a span, a click does too; a click on
/// the chosen one, or Enter, asks why.
class PeriodChart : public QChartView {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit PeriodChart(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows what `progress` has.
    void show(ProgressModel& progress);
    using QWidget::show;
    /// The points in the chart, as percentages of 0 to 100; 0 where nothing is rated.
    [[nodiscard]] const QBarSet& bars() const { return *m_bars; }
    /// Where a column is, in the chart's coordinates.
    [[nodiscard]] QRectF placeOf(std::size_t column) const;
    /// Everything the chart shows, in words.
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void columnChosen(std::size_t column);
    /// The user asks what the number of the chosen span was counted from.
    void whyWanted();

protected:
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Column {
        QString name{};
        QString foot{};
        QString spoken{};
        std::optional<double> soFar{};
        std::optional<double> whole{};
        std::optional<double> earlier{};
        QString percent{};
        bool isBegun = false;
    };

    void build();
    void dress();
    void paintColumn(QPainter& painter, std::size_t at) const;
    void paintNames(QPainter& painter, std::size_t at) const;
    [[nodiscard]] std::optional<std::size_t> columnAt(QPointF place) const;
    [[nodiscard]] Column columnOf(const ProgressModel& progress, const ProgressColumn& column) const;
    [[nodiscard]] QString nameOf(const ProgressModel& progress, DateSpan days) const;

    const ThemeSource& m_theme;
    QBarSeries* m_series;
    QBarSet* m_bars;
    QValueAxis* m_axis;
    std::vector<Column> m_columns;
    std::size_t m_chosen = 0;
};

} // namespace ninefold::ui
