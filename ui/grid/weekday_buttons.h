// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/weekdays.h"

#include <QWidget>

#include <array>

class QAbstractButton;

namespace ninefold::ui {

class ThemeSource;

/// Seven buttons, Monday to Sunday, that are in or out. Left and Right go along them.
class WeekdayButtons : public QWidget {
    Q_OBJECT

public:
    WeekdayButtons(const ThemeSource& theme, QWidget* parent);

    /// Shows which days are in, in the hue of a block.
    void show(Weekdays days, int block);
    using QWidget::show;
    void retranslate();

Q_SIGNALS:
    /// The user put a day, 1–7, in or took it out.
    void toggled(int day);

private:
    std::array<QAbstractButton*, 7> m_days{};
    int m_block = 0;
};

} // namespace ninefold::ui
