// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ninefold::ui {

class ActionDetailsModel;
class DetailField;
class HintLabel;
class ProblemLabel;
class ThemeSource;

/// Asks from which day a changed schedule holds, and says what it leaves and what it replaces. Shown while
/// there is a change.
class ScheduleChange : public QWidget {
    Q_OBJECT

public:
    ScheduleChange(const ThemeSource& theme, ActionDetailsModel& model, QWidget* parent);

    void refresh(bool saysProblems);
    void retranslate();
    /// Goes to the day.
    void enter();

Q_SIGNALS:
    void accepted();
    void declined();

private:
    ActionDetailsModel& m_model;
    DetailField* m_from;
    HintLabel* m_words;
    ProblemLabel* m_problem;
    QPushButton* m_accept;
    QPushButton* m_leave;
};

} // namespace ninefold::ui
