// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/progress_model.h"
#include "ui/progress/walkable_chart.h"

class QLineSeries;

namespace ninefold::ui {

/// The weeks of a period one after another: what was done as a line, the feeling of their days as a thin line
/// of its own, rests as bands. A week without a number interrupts the line, the user's own week is its dotted
/// end, and weeks to come have room but no line.
class WeekChart : public WalkableChart {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit WeekChart(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows what `progress` has.
    void show(ProgressModel& progress);
    using QWidget::show;
    /// The points of the line in the chart: the week, from 0, and 0 to 100 percent.
    [[nodiscard]] QList<QPointF> rates() const;
    /// The points of the thin line: the week, from 0, and the feeling, 1 to 5.
    [[nodiscard]] QList<QPointF> feelings() const;
    /// The days of a week.
    [[nodiscard]] DateSpan days(std::size_t week) const { return m_weeks[week].days; }

    [[nodiscard]] QRectF placeOf(std::size_t week) const override;
    [[nodiscard]] QList<QStringList> table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] std::size_t parts() const override { return m_weeks.size(); }
    [[nodiscard]] bool isOpen(std::size_t week) const override { return !m_weeks[week].isToCome; }
    [[nodiscard]] QString spokenOf(std::size_t week) const override { return m_weeks[week].spoken; }
    [[nodiscard]] double leftOf(QDate day) const override;
    void dress() override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void paintParts(QPainter& painter) override;

private:
    struct Week {
        DateSpan days;
        bool isToCome = false;
        bool isNow = false;
        std::optional<double> rate{};    ///< 0 to 100
        std::optional<double> feeling{}; ///< 1 to 5
        QString percent{};
        QString basis{};
        QString felt{};
        QString spoken{};
        friend bool operator==(const Week&, const Week&) = default;
    };
    using Line = QList<QPointF>;
    /// The lines of the weeks' numbers.
    struct Lines {
        std::vector<Line> stretches{};
        Line tail{}; ///< empty without one
    };

    [[nodiscard]] Week weekOf(const WeekPoint& point, QDate today, const std::vector<DateSpan>& rests) const;
    [[nodiscard]] Lines linesOf(std::optional<double> Week::*value) const;
    void draw();
    void remake(const Lines& felt, const Lines& rates);
    [[nodiscard]] QLineSeries* addLine(QAbstractAxis* axis);
    [[nodiscard]] QPointF pointOf(std::size_t week, double share) const;
    void paintDots(QPainter& painter) const;
    void paintPercents(QPainter& painter) const;
    void paintDates(QPainter& painter) const;
    [[nodiscard]] bool hasRoomForPercents() const;

    QValueAxis* m_across;
    QValueAxis* m_percent;
    QValueAxis* m_mood;
    std::vector<QLineSeries*> m_lines; ///< one for each stretch of weeks with a number
    QLineSeries* m_tail = nullptr;     ///< from the week before to the user's own; null without either
    std::vector<QLineSeries*> m_moods; ///< the same for the feelings
    std::vector<Week> m_weeks;
    std::vector<DateSpan> m_rests;
};

} // namespace ninefold::ui
