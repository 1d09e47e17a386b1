// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/link_marks.h"

#include "ui/text/web_links.h"
#include "ui/theme/theme_source.h"

namespace ninefold::ui {

LinkMarks::LinkMarks(const ThemeSource& theme, QTextDocument* document)
    : QSyntaxHighlighter{document}
    , m_theme{theme} {
    connect(&theme, &ThemeSource::changed, this, &QSyntaxHighlighter::rehighlight);
}

void LinkMarks::highlightBlock(const QString& text) {
    QTextCharFormat format;
    format.setForeground(m_theme.theme().accent);
    format.setFontUnderline(true);
    for (const WebLink& link : webLinksIn(text))
        setFormat(static_cast<int>(link.start), static_cast<int>(link.length), format);
}

} // namespace ninefold::ui
