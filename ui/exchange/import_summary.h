// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_draft.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ninefold::ui {

class ThemeSource;

/// What an import brings, in numbers, with the marks of the cells explained, and what it leaves out.
class ImportSummary : public QWidget {
    Q_OBJECT

public:
    explicit ImportSummary(const ThemeSource& theme, QWidget* parent = nullptr);

    void showDraft(const ImportDraft& draft);
    void retranslate();

private:
    struct Line {
        CellFate fate;
        QLabel* mark;
        QLabel* text;
    };
    void build();
    void showMarks();
    void showLeftOut(const ImportDraft& draft);

    const ThemeSource& m_theme;
    QLabel* m_brings;
    QLabel* m_why;
    std::vector<Line> m_lines;
    QLabel* m_leftOutHeading;
    QListWidget* m_leftOut;
};

} // namespace ninefold::ui
