// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_text.h"
#include "ui/paper/quarter_layout.h"
#include "ui/theme/theme.h"

class QPainter;

namespace ninefold::ui {

struct FigureRow;
struct QuarterPart;
class QuarterSheet;

/// Paints a quarter sheet. It is light whatever is on the screen.
class QuarterPainter {
public:
    /// `sheet` and `ink` outlive it.
    QuarterPainter(const QuarterSheet& sheet, const PageOptions& options, TextInk& ink);

    /// Paints the page with its corner at the origin, one unit a millimetre.
    void paint(QPainter& painter) const;

private:
    void paintHead(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintGoals(QPainter& painter) const;
    void paintRoutines(QPainter& painter) const;
    void paintRoutine(QPainter& painter, const QRectF& place, const FigureRow& row, bool isNarrow) const;
    void paintDays(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
    void paintHeading(QPainter& painter, const QRectF& part, const QString& name, const QString& hint) const;
    void paintRowBar(QPainter& painter, const QRectF& place, const FigureRow& row, std::size_t column) const;
    /// Draws `text` into `place`, at most `size` high, on one line.
    void say(QPainter& painter, const QString& text, const QRectF& place, TextStyle style) const;
    [[nodiscard]] int columnOf(QDate day) const;

    const QuarterSheet& m_sheet;
    const QuarterPart& m_part;
    const PageOptions m_options;
    const Theme& m_theme;
    QuarterLayout m_layout;
    PageText m_text;
};

} // namespace ninefold::ui
