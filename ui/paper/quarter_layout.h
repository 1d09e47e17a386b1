// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_options.h"

namespace ninefold::ui {

/// Where the parts of a quarter sheet lie, in millimetres from its top left.
class QuarterLayout {
public:
    /// `weeks`: how many columns the year of days has.
    QuarterLayout(const PageOptions& options, int weeks);

    /// 1 on A4; larger sheets have larger texts and gaps.
    [[nodiscard]] double unit() const { return m_unit; }
    [[nodiscard]] const QRectF& title() const { return m_title; }
    [[nodiscard]] const QRectF& underTitle() const { return m_underTitle; }
    [[nodiscard]] const QRectF& grid() const { return m_grid; }
    /// With their headings.
    [[nodiscard]] const QRectF& goals() const { return m_goals; }
    [[nodiscard]] const QRectF& routines() const { return m_routines; }
    [[nodiscard]] const QRectF& days() const { return m_days; }
    [[nodiscard]] const QRectF& foot() const { return m_foot; }
    /// The heading at the top of goals(), routines() or days(), and what is left below it.
    [[nodiscard]] QRectF headingOf(const QRectF& part) const;
    [[nodiscard]] QRectF bodyOf(const QRectF& part) const;
    /// The field of a day of the week, 0 for Monday, in a column of the year of days.
    [[nodiscard]] QRectF field(int column, int weekday) const;
    /// Above the fields, where the months stand.
    [[nodiscard]] QRectF months() const;

private:
    void placeUpright(const QRectF& room);
    void placeAcross(const QRectF& room);

    double m_unit;
    double m_field = 0;
    QRectF m_title;
    QRectF m_underTitle;
    QRectF m_grid;
    QRectF m_goals;
    QRectF m_routines;
    QRectF m_days;
    QRectF m_foot;
};

} // namespace ninefold::ui
