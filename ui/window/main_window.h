// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace ninefold {
class PlannerSession;
}

namespace ninefold::ui {

class MessageBar;
class PaneRing;
class Rail;
class Settings;
class ThemeSource;
class TitleRow;
class WindowActions;
class YearMenu;

/// The one window: the rail of screens, the title row, the line for messages and the screens themselves. It
/// shows a planner through its session and knows nothing of files.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// Everything handed in outlives the window.
    MainWindow(const ThemeSource& theme, Settings& settings);
    ~MainWindow() override;

    [[nodiscard]] WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }

    /// Shows the planner behind `session`, which outlives that; null shows none.
    void showPlanner(PlannerSession* session);
    /// The plan on the screen.
    [[nodiscard]] std::optional<PlanId> shownPlan() const { return m_plan; }
    void showPlan(const PlanId& plan);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void restoreGeometryOfLastTime();
    void showScreen(QWidget* screen, QAction* action);
    void openFirstPlan();

    const ThemeSource& m_theme;
    Settings& m_settings;
    WindowActions* m_actions;
    Rail* m_rail;
    TitleRow* m_titleRow;
    MessageBar* m_messages;
    QStackedWidget* m_screens;
    QWidget* m_grid;
    YearMenu* m_years;
    PaneRing* m_panes;
    PlannerSession* m_session = nullptr;
    std::optional<PlanId> m_plan;
};

} // namespace ninefold::ui
