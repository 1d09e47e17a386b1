// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/year_review_model.h"
#include "ui/models/year_strip_model.h"
#include "ui/review/year_close.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ninefold::ui {

class HintLabel;
class ThemeSource;
class TitledCard;
class YearStrip;

/// A year on one page: its weeks with what was won and looked back on, its chapters, and at its end what
/// closes it and begins the next one.
class YearPage : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit YearPage(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a plan of `session`; both may be absent.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    using QWidget::show;
    /// Goes to what closes the year.
    void goToClose() { m_close->begin(); }
    void setReadOnly(bool isReadOnly);
    /// Looks at the clock again; for a new day.
    void followClock();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    /// The user goes to a day.
    void dayChosen(QDate day);
    /// The user goes to the grid of another year.
    void planWanted(const ninefold::PlanId& plan);
    void chaptersWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void follow();
    void sayWeek(int column);

    YearReviewModel m_year;
    YearStripModel m_weeks;
    bool m_isStale = true; ///< what changed while the page was not to be seen
    HintLabel* m_empty;
    QScrollArea* m_scroll;
    TitledCard* m_stripCard;
    YearStrip* m_strip;
    QLabel* m_week;
    HintLabel* m_legend;
    QPushButton* m_chapters;
    YearClose* m_close;
};

} // namespace ninefold::ui
