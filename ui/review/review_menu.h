// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <vector>

namespace ninefold::ui {

class ThemeSource;

/// What a written review is taken into or out of.
enum class ReviewFile { Import, Markdown, YearMarkdown, Page, Paper };

/// The menu of a written review: into and out of files, onto paper, and away.
class ReviewMenu : public QMenu {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit ReviewMenu(const ThemeSource& theme, QWidget* parent);

    /// Leaves what would change the review out of reach.
    void setReadOnly(bool isReadOnly);
    /// Says the words again; for a new language.
    void retranslate();

Q_SIGNALS:
    void fileChosen(ninefold::ui::ReviewFile what);
    void removeChosen();

private:
    void add(ReviewFile what, const ThemeSource& theme, const char* name);

    std::vector<QAction*> m_files; ///< in the order of ReviewFile's names in the menu
    QAction* m_remove;
};

} // namespace ninefold::ui
