// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/action_details_model.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace ninefold::ui {

class ChoiceBox;
class ConfirmButtons;
class DetailField;
class HintLabel;
class ProblemLabel;
class ScheduleField;
class ThemeSource;

/// What counts of an action, by its kind, edited where it stands: schedule, amounts, times, dates and weight.
/// Made when an action that counts is first shown.
class ActionDetails : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    ActionDetails(const ThemeSource& theme, InspectorModel& inspector, QWidget* parent);

    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    /// Escape with nothing to drop.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    /// Puts everything that takes the focus where this widget stands among the others.
    void wire();
    void addPair(QVBoxLayout& column, DetailField* left, DetailField* right);
    void refresh();
    void refreshWeight();
    void confirmWeight();
    void retranslate();
    [[nodiscard]] DetailField*& field(DetailKind which) { return m_fields[static_cast<std::size_t>(which)]; }

    const ThemeSource& m_theme;
    ActionDetailsModel m_model;
    bool m_isReadOnly = false;
    // Null until an action that counts is shown.
    ScheduleField* m_schedule = nullptr;
    std::array<DetailField*, 9> m_fields{}; ///< by DetailKind, without the weight
    HintLabel* m_weightCaption = nullptr;
    ChoiceBox* m_weight = nullptr;
    ConfirmButtons* m_weightConfirm = nullptr;
    ProblemLabel* m_weightProblem = nullptr;
};

} // namespace ninefold::ui
