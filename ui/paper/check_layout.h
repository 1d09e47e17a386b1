// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_options.h"

namespace ninefold::ui {

/// Where the parts of a page of a check sheet lie, in millimetres from its top left.
class CheckLayout {
public:
    /// For a month of `days` days with `rows` routines on all pages together.
    CheckLayout(const PageOptions& options, int days, int rows);

    /// 1 on A4; larger sheets have larger texts and gaps.
    [[nodiscard]] double unit() const { return m_unit; }
    /// How many routines a page has room for, at least 1, and how many pages there are.
    [[nodiscard]] int rowsOfPage() const { return m_rowsOfPage; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] const QRectF& title() const { return m_title; }
    [[nodiscard]] const QRectF& underTitle() const { return m_underTitle; }
    [[nodiscard]] const QRectF& foot() const { return m_foot; }
    /// Above the rows, where the days are named.
    [[nodiscard]] QRectF heading() const;
    /// The line of a page's row, and in it the routine's name, a day from 0, and the count.
    [[nodiscard]] QRectF row(int row) const;
    [[nodiscard]] QRectF name(const QRectF& line) const;
    [[nodiscard]] QRectF day(const QRectF& line, int day) const;
    [[nodiscard]] QRectF count(const QRectF& line) const;

private:
    double m_unit;
    int m_rows;
    int m_rowsOfPage;
    double m_rowHeight;
    double m_nameWidth;
    double m_countWidth;
    double m_dayWidth;
    QRectF m_title;
    QRectF m_underTitle;
    QRectF m_table;
    QRectF m_foot;
};

} // namespace ninefold::ui
