// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figure_table.h"
#include "ui/models/progress_model.h"
#include "ui/models/year_days_model.h"
#include "ui/widgets/message_queue.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace ninefold::ui {

class BurnUpChart;
class BurnUpSheet;
class CardMenu;
class FigureView;
class HintLabel;
class PeriodChart;
class PillButton;
class RoutinePage;
class SegmentedControl;
class ThemeSource;
class TitledCard;
class WeekChart;
class YearCalendar;

/// How the year goes: its spans side by side, the sub-goals and routines of the chosen one from the lowest,
/// and every day. Whatever is shown can be opened into what it was counted from.
class ProgressScreen : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit ProgressScreen(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a plan of `session`; the session may be null, and may go away at any time.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    using QWidget::show;
    /// The chosen span; nothing without a plan.
    [[nodiscard]] std::optional<DateSpan> chosenDays();
    /// Looks at the clock again; for a new day.
    void followClock();
    /// Asks why about what has the focus: a sub-goal, a routine, or else the chosen span.
    void askWhy();
    /// Whether only what is in focus is listed.
    void setFocusOnly(bool isOn);
    /// Puts what the current row of a table is about in focus for the review period, or takes it out of it.
    void toggleFocus();

Q_SIGNALS:
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);
    /// The user goes to a day, and to a routine there.
    void dayChosen(QDate day, const std::optional<ninefold::ActionId>& routine);
    /// The user wants a picture of a card in a file, under this name or another.
    void pictureWanted(QWidget* card, const QString& name);
    void printWanted(QWidget* card);
    /// The user asks for another review cycle.
    void cycleWanted();
    void errorRaised(const ninefold::Error& error);
    /// For the line of messages.
    void messageRaised(const ninefold::ui::Message& message);
    /// The user looks back on the chosen span.
    void reviewWanted(const ninefold::PlanId& plan, const ninefold::DateSpan& period);
    /// The user wants the chosen span on a sheet of paper.
    void sheetWanted();
    /// The user asks for the grid, where routines are made.
    void gridWanted();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildControls(QBoxLayout& page);
    void buildEmpty();
    void buildMenus();
    void buildDays();
    [[nodiscard]] BurnUpSheet& burnUpSheet();
    void wire();
    void retranslate();
    void follow();
    void followYears();
    void nameCards();
    void nameTotals();
    void arrange();
    void followFilter();
    void showRoutines();
    void showMeasured();
    [[nodiscard]] std::vector<TitledCard*> cards() const;
    [[nodiscard]] std::optional<ActionId> currentAction() const;
    [[nodiscard]] QString orderText() const;
    void openRoutine(int row);
    void closeRoutine();
    void explain(WhyNumber number, const QWidget& beside, const QRect& place);

    const ThemeSource& m_theme;
    ProgressModel m_progress;
    FigureTable m_goals;
    FigureTable m_routines;
    FigureTable m_measured;
    FigureTable m_tasks;
    YearDaysModel m_days;
    bool m_isStale = false; ///< what changed while the screen was not to be seen
    QStackedLayout* m_stack;
    QScrollArea* m_scroll;
    QWidget* m_page;
    QGridLayout* m_cards;
    TitledCard* m_chartCard;
    TitledCard* m_goalCard;
    TitledCard* m_weekCard;
    TitledCard* m_dayCard;
    TitledCard* m_routineCard;
    TitledCard* m_measuredCard;
    TitledCard* m_taskCard;
    SegmentedControl* m_steps;
    QPushButton* m_cycle;
    QLabel* m_besideName;
    QComboBox* m_beside;
    PillButton* m_sheet;
    PillButton* m_review;
    PeriodChart* m_chart;
    FigureView* m_goalView;
    WeekChart* m_weeks;
    YearCalendar* m_calendar;
    FigureView* m_routineView;
    QComboBox* m_filter;
    FigureView* m_measuredView;
    QLabel* m_burnUpName;
    BurnUpChart* m_burnUp;
    BurnUpSheet* m_burnUpSheet{}; ///< made when it is first wanted
    FigureView* m_taskView;
    std::vector<CardMenu*> m_menus;
    RoutinePage* m_routine{}; ///< made when it is first wanted
    QPushButton* m_year;
    HintLabel* m_totals;
    QWidget* m_empty;
    QLabel* m_emptyText;
    QPushButton* m_toGrid;
};

} // namespace ninefold::ui
