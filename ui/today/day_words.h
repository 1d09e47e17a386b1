// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today_model.h"

#include <QWidget>

class QLabel;
class QTimer;

namespace ninefold::ui {

class DayLine;
class SegmentedControl;
class ThemeSource;

/// The one line of a day and how it felt. What is typed is kept half a second after the last key, and when
/// the line is left. The feeling is taken back by pressing it once more, or by Delete.
class DayWords : public QWidget {
    Q_OBJECT

public:
    /// How long the typing rests before it is kept.
    static constexpr int restMilliseconds = 500;

    /// `theme` and `model` outlive it.
    DayWords(const ThemeSource& theme, TodayModel& model, QWidget* parent = nullptr);

    /// Keeps what is typed. False when that failed and it is still only on the screen.
    bool finishEditing();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    /// Esc: back to the list.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void followDay();
    void nameDay();
    void retranslate();
    void setFeeling(std::optional<int> feeling);

    TodayModel& m_model;
    QLabel* m_title;
    DayLine* m_line;
    QLabel* m_feelingTitle;
    SegmentedControl* m_feeling;
    QTimer* m_rest;  ///< called “restOfTyping”
    QDate m_typedOn; ///< the day that the unfinished typing belongs to
    bool m_isTouched = false;
};

} // namespace ninefold::ui
