// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/why_number.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace ninefold {
class PlannerSession;
struct Error;
} // namespace ninefold

namespace ninefold::ui {

class PeriodReview;
class SegmentedControl;
class ThemeSource;
class YearPage;

/// The coach's screen: the quarterly review and the year on one page. The latter is made when it is first
/// shown.
class ReviewScreen : public QWidget {
    Q_OBJECT

public:
    enum class Part { Quarter, Year };

    /// `theme` outlives it.
    explicit ReviewScreen(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a plan of `session`; both may be absent.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    using QWidget::show;
    void showPart(Part part);
    /// Goes to the review of a period.
    void goTo(DateSpan period);
    void setReadOnly(bool isReadOnly);
    /// Looks at the clock again; for a new day.
    void followClock();

Q_SIGNALS:
    /// A part was shown for the first time.
    void partMade();
    void errorRaised(const ninefold::Error& error);
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);
    /// The user goes to a day.
    void dayChosen(QDate day);
    /// The user goes to the grid of another year.
    void planWanted(const ninefold::PlanId& plan);
    void chaptersWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    YearPage& year();

    const ThemeSource& m_theme;
    SegmentedControl* m_parts;
    QStackedWidget* m_pages;
    PeriodReview* m_period;
    YearPage* m_year{}; ///< null until it is first shown
    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
    bool m_isReadOnly = false;
};

} // namespace ninefold::ui
