// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace ninefold::ui {

class FocusPill;
class PillButton;
class SegmentedControl;
class ThemeSource;
class WindowActions;

/// The row above a screen: its name, the year, undo and redo, and the menus. When it gets narrow, the menus
/// that the main menu holds too give way.
class TitleRow : public QWidget {
    Q_OBJECT

public:
    TitleRow(const ThemeSource& theme, const WindowActions& actions, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Whether the screen is the sheet of a year, so that the menus and keys of the sheet belong there; and
    /// whether it speaks of a year at all, so that another one can be chosen.
    void setShows(bool plan, bool year);
    /// What the screen shows of days, so that the switch between them belongs there; nothing elsewhere.
    enum class DayView { Day, Table };
    void setDayView(std::optional<DayView> view);
    /// The year on the pill; 0 says that the planner has none.
    void setYear(int year);
    /// Whether there is a planner, so that a year can be chosen or started.
    void setHasPlanner(bool hasPlanner);
    void setYearMenu(QMenu* menu);
    /// The days that the numbers speak of, on a pill; empty where there is no choice.
    void setPeriod(const QString& name);
    void setPeriodMenu(QMenu* menu);
    void setImportMenu(QMenu* menu);
    void setExportMenu(QMenu* menu);
    void setMainMenu(QMenu* menu);
    /// The way into a part of what the screen shows and back to the whole. They outlive the row.
    void setZoom(QAction* in, QAction* out);
    /// Whether the screen can show the focus of a period alone, so that the switch belongs there.
    void setShowsFocus(bool shows);
    /// Says what is left of a focus block; belongs to the row from now on.
    void setFocusPill(FocusPill* pill);
    /// The switch of the pane at the side; null when the screen has none.
    void setPaneSwitch(QAction* action);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void nameParts();
    void follow(PillButton* button, QAction* action);
    void followSwitch(PillButton* button, QAction* action);
    void retranslate();
    void adapt();
    void adaptFind(int room);
    void adaptTitle(int room);

    const ThemeSource& m_theme;
    const WindowActions& m_actions;
    QLabel* m_title;
    PillButton* m_year;
    PillButton* m_period;
    SegmentedControl* m_dayViews;
    PillButton* m_rest;
    PillButton* m_whole;
    PillButton* m_zoom;
    PillButton* m_stars;
    PillButton* m_find;
    PillButton* m_undo;
    PillButton* m_redo;
    PillButton* m_import;
    PillButton* m_export;
    PillButton* m_pane;
    PillButton* m_menu;
    FocusPill* m_focus = nullptr;
    QHBoxLayout* m_row;
    QAction* m_paneSwitch = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QString m_fullTitle;
    int m_shownYear = 0;
    bool m_showsPlan = true;
    bool m_showsYear = true;
    bool m_showsFocus = true;
    bool m_hasPlanner = false;
};

} // namespace ninefold::ui
