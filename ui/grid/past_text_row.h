// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/past_text.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ninefold::ui {

class ThemeSource;

/// A text that a cell had: when, from what, and the button that brings it back.
class PastTextRow : public QWidget {
    Q_OBJECT

public:
    PastTextRow(const ThemeSource& theme, const PastText& past, bool canBringBack, QWidget* parent);

    /// Everything it says, on one line.
    [[nodiscard]] QString spokenText() const;

Q_SIGNALS:
    void bringBackWanted();

private:
    QLabel* m_text;
    QLabel* m_about;
    QToolButton* m_back;
};

} // namespace ninefold::ui
