// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/change.h"

#include <QMainWindow>

#include <optional>

class QMenu;
class QStackedWidget;

namespace ninefold {
struct CellPlace;
class PlannerSession;
} // namespace ninefold

namespace ninefold::ui {

class DayWatch;
class FindPalette;
class FocusPill;
class GridScreen;
class MainMenu;
class MessageBar;
class PaneRing;
class PeriodMenu;
class ProgressScreen;
class Rail;
class ReviewScreen;
class SettingActions;
class Settings;
class SettingsScreen;
class TableScreen;
class ThemeSource;
class TitleRow;
class TodayScreen;
class WhyPopover;
struct WhyNumber;
class WindowActions;
class YearMenu;
class YearsScreen;
enum class ReviewFile;

/// The one window: the rail of screens, the title row, the line for messages and the screens themselves. It
/// shows a planner through its session and knows nothing of files.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Everything handed in outlives the window.
    MainWindow(const ThemeSource& theme, Settings& settings);
    ~MainWindow() override;

    [[nodiscard]] WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] GridScreen& grid() const { return *m_grid; }
    /// The menu of planners opened before; empty until somebody fills it.
    [[nodiscard]] QMenu& recentMenu() const;
    /// The menus of lists from and to outside.
    void setImportMenu(QMenu* menu);
    void setExportMenu(QMenu* menu);

    /// Shows the planner behind `session`, which outlives that; null shows none.
    void showPlanner(PlannerSession* session);
    /// Forbids every edit of the planner on the screen.
    void setReadOnly(bool isReadOnly);
    /// The session on the screen; null when there is none.
    [[nodiscard]] PlannerSession* session() const { return m_session; }
    /// Whether there is a plan on the screen that may be changed.
    [[nodiscard]] bool canBeEdited() const { return m_session && m_plan && !m_isReadOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// Where the planner and its backups lie; empty for a planner in memory.
    void setFile(const QString& path, const QString& backups);
    /// The plan on the screen.
    [[nodiscard]] std::optional<PlanId> shownPlan() const { return m_plan; }
    void showPlan(const PlanId& plan);
    /// The days that Progress speaks of; nothing while it is not on the screen.
    [[nodiscard]] std::optional<DateSpan> shownDays() const;
    /// The item that keys speak of while the user's today is on the screen.
    [[nodiscard]] std::optional<ActionId> todayItem() const;
    /// Makes everything that is being typed a change; false when it could not be stored.
    bool finishEditing();
    /// Shows anew what is left of the focus block.
    void followFocus();
    /// Takes a widget that says so into the title row.
    void setFocusPill(FocusPill* pill);

Q_SIGNALS:
    /// session() or isReadOnly() is another one.
    void plannerSettled();
    /// todayItem() may be another one.
    void screenChanged();
    /// The user asks for a focus block on an item.
    void focusWanted(const ninefold::ActionId& action);
    void errorRaised(const ninefold::Error& error);
    /// The user wants a picture of a part of a screen in a file, under this name or another; or on paper.
    void pictureWanted(QWidget* part, const QString& name);
    void printWanted(QWidget* part);
    /// A written review is to be taken into or out of a file, or onto paper; nothing is being typed.
    void reviewFileWanted(const ninefold::ReviewId& review, ninefold::ui::ReviewFile what);
    /// The window has closed.
    void closed();
    /// The window has closed, and the whole program is to end.
    void quitWanted();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void listPanes();
    void wire();
    void wireScreens();
    void wireYears();
    void wireToday();
    void wireNumbers();
    void followYear();
    void followNumbers();
    void askWhy();
    void closeWhy();
    void explain(const WhyNumber& number, const QRect& anchor);
    void goToDay(QDate day, const std::optional<ActionId>& action);
    void wireTable();
    FindPalette& findPalette();
    TodayScreen& today();
    void quit();
    ProgressScreen& progress();
    ReviewScreen& review();
    void wireReview();
    ReviewScreen& openReview(const PlanId& plan);
    bool goToLookedBack(const Record& record);
    bool goToReviewOf(const Change& change);
    TableScreen& table();
    void sayDayView();
    void wireStars();
    void putInFocus();
    void followStars();
    void openTable();
    void openPeriods(PeriodKind kind);
    void openCycle();
    void retranslate();
    void sayWhere();
    void restoreGeometryOfLastTime();
    void sayUnsaved();
    void showScreen(QWidget* screen, QAction* action);
    void openFirstPlan();
    void followPlans();
    void beginYear(int year);
    void goOnWithRoutines();
    void carryOut(const Result<void>& result);
    void showStarted(const std::optional<Result<PlanId>>& plan);
    void startFirstYear();
    void openFirstScreen();
    void followClock();
    void walkHistory(bool back);
    bool goToOrder(const Step& step);
    bool goToDayOf(const Change& change);
    void openFind();
    void goToFound(const RecordRef& record, CellPlace place, const PlanId& plan);
    void goTo(const PlanId& plan, CellPlace place);
    void showYears();
    void makeYearsScreen();

    const ThemeSource& m_theme;
    Settings& m_settings;
    WindowActions* m_actions;
    Rail* m_rail;
    TitleRow* m_titleRow;
    MessageBar* m_messages;
    QStackedWidget* m_screens;
    GridScreen* m_grid;
    SettingsScreen* m_settingsScreen;
    YearMenu* m_years;
    PeriodMenu* m_periods;
    MainMenu* m_menu;
    FindPalette* m_find{};
    WhyPopover* m_why{};          ///< made when it is first wanted
    TodayScreen* m_today{};       ///< null until it is first shown
    ProgressScreen* m_progress{}; ///< null until it is first shown
    ReviewScreen* m_review{};     ///< the same
    TableScreen* m_table{};       ///< the same
    SettingActions* m_settingActions;
    PaneRing* m_panes;
    DayWatch* m_dayWatch;
    YearsScreen* m_yearsScreen = nullptr; ///< made when it is first wanted
    PlannerSession* m_session = nullptr;
    std::optional<PlanId> m_plan;
    QAction* m_screenAction; ///< what shows the screen that is shown
    bool m_mayLoseTyping = false;
    bool m_isQuitting = false;
    bool m_isReadOnly = false;
};

} // namespace ninefold::ui
