// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/routine_model.h"

#include <QScrollArea>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;

namespace ninefold::ui {

class FigureView;
class HintLabel;
class MarkFieldDelegate;
class PillButton;
class ThemeSource;
class TitledCard;
class YearCalendar;

/// One routine on a page of its own: its days of the year, the versions of its schedule, its days of the week
/// and its notes. Esc leads back.
class RoutinePage : public QScrollArea {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit RoutinePage(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a routine of `session`; the session may be null, and may go away at any time.
    void show(PlannerSession* session, std::optional<ActionId> routine);
    using QScrollArea::show;
    /// The routine that is shown; null when there is none.
    [[nodiscard]] const Action* routine() const { return m_model.action(); }
    /// Looks at the clock again; for a new day.
    void followClock() { m_model.refresh(); }
    /// Asks why about the row that has the focus, or else about the year's number.
    void askWhy();

Q_SIGNALS:
    /// The user leaves the page, or what it showed is no more.
    void left();
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);
    void dayChosen(QDate day, const std::optional<ninefold::ActionId>& routine);
    /// The user wants a picture of a card in a file, under this name or another; or on paper.
    void pictureWanted(QWidget* card, const QString& name);
    void printWanted(QWidget* card);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildHead(QBoxLayout& page);
    void buildMenus();
    void wire();
    void retranslate();
    void follow();
    void arrange();
    void explainYear();

    const ThemeSource& m_theme;
    RoutineModel m_model;
    QWidget* m_page;
    PillButton* m_back;
    QLabel* m_name;
    HintLabel* m_goal;
    QPushButton* m_year;
    HintLabel* m_basis;
    QGridLayout* m_cards;
    TitledCard* m_dayCard;
    TitledCard* m_versionCard;
    TitledCard* m_weekdayCard;
    TitledCard* m_noteCard;
    MarkFieldDelegate* m_marks;
    YearCalendar* m_calendar;
    FigureView* m_versions;
    FigureView* m_weekdays;
    FigureView* m_notes;
};

} // namespace ninefold::ui
