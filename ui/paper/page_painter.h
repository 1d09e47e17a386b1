// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_content.h"
#include "ui/paper/page_layout.h"
#include "ui/paper/page_text.h"
#include "ui/theme/theme.h"

class QPainter;

namespace ninefold::ui {

/// Paints a year's page. One painter for screens, pictures, files and printers.
class PagePainter {
public:
    /// `content` and `ink` outlive it.
    PagePainter(const PageContent& content, const PageOptions& options, TextInk& ink);

    /// Paints the whole sheet with its corner at the origin, one unit a millimetre.
    void paint(QPainter& painter) const;

private:
    void paintHead(QPainter& painter) const;
    void paintEmptyHead(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintField(QPainter& painter, const QRectF& place, const QString& name) const;

    const PageContent& m_content;
    PageOptions m_options;
    const Theme& m_theme;
    PageLayout m_layout;
    PageText m_text;
};

} // namespace ninefold::ui
