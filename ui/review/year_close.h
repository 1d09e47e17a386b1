// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/year_review_model.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace ninefold::ui {

class ChoiceRow;
class HintLabel;
class ThemeSource;
class TitledCard;

/// The end of a year: its wishes and pledges, what becomes of its goals, the next year's grid, and closing
/// it. Before 15 December it says when that will be.
class YearClose : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives it.
    YearClose(const ThemeSource& theme, YearReviewModel& year, QWidget* parent = nullptr);

    void setReadOnly(bool isReadOnly);
    /// Shows the year as it is now.
    void follow();
    /// Goes to the first question, or to what can be done where nothing is asked.
    void begin();

Q_SIGNALS:
    /// The user goes to the grid of another year.
    void planWanted(const ninefold::PlanId& plan);

private:
    void build();
    void wire();
    void followPromises();
    void followGoals();
    void followNext();
    void followClosing();
    [[nodiscard]] bool isFixed() const;
    [[nodiscard]] ChoiceRow* addRow(std::vector<ChoiceRow*>& rows, TitledCard& card, const QString& name);
    void addPromiseRow();
    void addGoalRow();
    void goOnFrom(const ChoiceRow* row);

    const ThemeSource& m_theme;
    YearReviewModel& m_year;
    HintLabel* m_later;
    TitledCard* m_promiseCard;
    HintLabel* m_noPromises;
    std::vector<ChoiceRow*> m_promiseRows;
    std::vector<CommitmentId> m_promises;
    TitledCard* m_goalCard;
    std::vector<ChoiceRow*> m_goalRows;
    std::vector<int> m_goals; ///< the block of each row
    TitledCard* m_nextCard;
    HintLabel* m_next;
    QPushButton* m_start;
    QPushButton* m_goToNext;
    TitledCard* m_closeCard;
    HintLabel* m_closing;
    QPushButton* m_close;
    QPushButton* m_reopen;
    bool m_isReadOnly = false;
};

} // namespace ninefold::ui
