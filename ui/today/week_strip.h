// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress/day_strips.h"

#include <QWidget>

#include <array>

namespace ninefold::ui {

class ThemeSource;

/// The days of a week with how full each is. One stop of the Tab key: arrows go from day to day.
class WeekStrip : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit WeekStrip(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a week, Monday to Sunday, of which `shown` is the day on the screen.
    void show(const std::vector<StripDay>& week, QDate shown, QDate today);
    using QWidget::show;

Q_SIGNALS:
    void dayChosen(QDate day);
    /// The user pressed the day that is on the screen: its number, at `day`, is to be explained.
    void whyWanted(const QWidget* day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Day;

    void retranslate();

    std::array<Day*, 7> m_days;
    QDate m_shown;
};

} // namespace ninefold::ui
