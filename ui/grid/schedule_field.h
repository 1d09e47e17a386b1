// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/schedule_draft.h"

#include <QWidget>

namespace ninefold::ui {

class ActionDetailsModel;
class ChoiceBox;
class DetailField;
class HintLabel;
class ProblemLabel;
class ScheduleChange;
class ThemeSource;
class WeekdayButtons;

/// How often a routine is asked for. A change is gathered here and asks from which day it holds; the first
/// schedule of a routine is stored on Enter or when the focus leaves.
class ScheduleField : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    ScheduleField(const ThemeSource& theme, ActionDetailsModel& model, QWidget* parent);

    void refresh();
    void retranslate();
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    /// Escape with nothing to drop.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void wire();
    void wireText(DetailField& field, QString ScheduleDraft::*member);
    void followFocus(const QWidget* before, const QWidget* now);
    void chooseRule(ScheduleRule rule);
    void showTexts(const ScheduleDraft& draft);
    void proceed();
    void accept();
    void drop();
    void goTo(SchedulePart part);

    ActionDetailsModel& m_model;
    HintLabel* m_caption;
    ChoiceBox* m_rule;
    WeekdayButtons* m_days;
    ProblemLabel* m_daysProblem;
    DetailField* m_count;
    DetailField* m_anchor;
    DetailField* m_perDay;
    ScheduleChange* m_change;
    HintLabel* m_earlier;
    bool m_saysProblems = false; ///< once it was tried to store the change
};

} // namespace ninefold::ui
