// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

namespace ninefold::ui {

class ThemeSource;

/// Underlines the web links in a plain text while it stays one.
class LinkMarks : public QSyntaxHighlighter {
    Q_OBJECT

public:
    /// `theme` outlives it; `document` owns it.
    LinkMarks(const ThemeSource& theme, QTextDocument* document);

protected:
    void highlightBlock(const QString& text) override;

private:
    const ThemeSource& m_theme;
};

} // namespace ninefold::ui
