// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_choices.h"

#include <QWidget>

class QLabel;

namespace ninefold::ui {

class HintLabel;
class SegmentedControl;
class ThemeSource;

/// Everything about a page that can be chosen, one row for each.
class PageControls : public QWidget {
    Q_OBJECT

public:
    explicit PageControls(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Whether the format of a file is among the choices.
    void setHasFormat(bool hasFormat);
    void setChoices(const PageChoices& choices);
    [[nodiscard]] const PageChoices& choices() const { return m_choices; }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QLabel* name;
        SegmentedControl* control;
    };
    [[nodiscard]] Row addRow(const ThemeSource& theme, const char* name);
    void wire();
    void showHint();

    PageChoices m_choices;
    Row m_kind;
    Row m_paper;
    Row m_orientation;
    Row m_format;
    HintLabel* m_hint;
};

} // namespace ninefold::ui
