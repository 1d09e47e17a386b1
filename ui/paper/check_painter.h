// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/check_layout.h"
#include "ui/paper/check_sheet.h"
#include "ui/paper/page_text.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

/// Paints the pages of a check sheet. They are light whatever is on the screen.
class CheckPainter {
public:
    /// `sheet` and `ink` outlive it.
    CheckPainter(const CheckSheet& sheet, const PageOptions& options, TextInk& ink);

    /// Paints a page, from 0, with its corner at the origin, one unit a millimetre.
    void paint(QPainter& painter, int page) const;

private:
    void paintHead(QPainter& painter, int page) const;
    void paintColumns(QPainter& painter, int rows) const;
    void paintRow(QPainter& painter, const QRectF& line, const CheckRow& row) const;
    void paintName(QPainter& painter, const QRectF& place, const CheckRow& row) const;
    void paintDay(QPainter& painter, const QRectF& place, const CheckRow& row, const CheckDay& day) const;
    void paintFoot(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] bool isBlank() const { return m_options.kind == PageKind::Form; }

    const CheckSheet& m_sheet;
    const CheckSheet::Month& m_month;
    const PageOptions m_options;
    const Theme& m_theme;
    CheckLayout m_layout;
    PageText m_text;
};

} // namespace ninefold::ui
