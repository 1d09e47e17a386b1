// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace ninefold::ui {

class PeriodChart;
class ProgressModel;

/// Looks at the year more closely, or from farther away: by + and −, and by Ctrl and the wheel over the
/// chart, towards the span below the pointer.
class ProgressZoom : public QObject {
    Q_OBJECT

public:
    /// Everything handed in outlives it; `screen` answers to the keys and owns it.
    ProgressZoom(ProgressModel& progress, PeriodChart& chart, QWidget& screen);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void zoom(bool isIn);
    void turn(QPointF at, int angle);

    ProgressModel& m_progress;
    PeriodChart& m_chart;
    int m_turned = 0; ///< of the wheel, since the last step, in eighths of a degree
};

} // namespace ninefold::ui
