// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace ninefold::ui {

class HintLabel;
class ThemeSource;

/// Another review cycle for a plan: how long a period is, and below it every period as it would be then. It
/// deletes itself when it is closed.
class CycleDialog : public QDialog {
    Q_OBJECT

public:
    /// `theme` and `session` outlive it. The plan is in the session.
    CycleDialog(const ThemeSource& theme, PlannerSession& session, PlanId plan, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    /// Chooses what the running period was cut by.
    void chooseCurrent();
    [[nodiscard]] const Plan& plan() const { return *m_session.planner().plan(m_plan); }
    [[nodiscard]] CycleUnit unit() const;
    [[nodiscard]] int length() const;
    void follow();
    void listPeriods(const std::vector<DateSpan>& periods);
    [[nodiscard]] QString standText(const DateSpan& period) const;
    void save();

    PlannerSession& m_session;
    PlanId m_plan;
    QLabel* m_lengthWords;
    QComboBox* m_length;
    QSpinBox* m_weeks;
    HintLabel* m_summary;
    QLabel* m_listWords;
    QTableWidget* m_list;
    QPushButton* m_close;
    QPushButton* m_save;
};

} // namespace ninefold::ui
