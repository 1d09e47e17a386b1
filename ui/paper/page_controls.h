// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_choices.h"
#include "ui/paper/printable.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ninefold::ui {

class HintLabel;
class SegmentedControl;
class ThemeSource;

/// Everything about something printable that can be chosen, one row for each.
class PageControls : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    PageControls(const ThemeSource& theme, const Printable& printable, QWidget* parent = nullptr);

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
    void addParts();
    void wire();
    void showHint();
    void nameParts();

    const Printable& m_printable;
    PageChoices m_choices;
    QLabel* m_partName;
    QComboBox* m_part;
    Row m_kind;
    Row m_paper;
    Row m_orientation;
    Row m_format;
    HintLabel* m_hint;
};

} // namespace ninefold::ui
