// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_session.h"
#include "ui/models/why_number.h"
#include "ui/review/written_page.h"
#include "ui/widgets/message_queue.h"

#include <QPointer>
#include <QWidget>

class QStackedWidget;

namespace ninefold::ui {

class CommitmentList;
class FocusDoor;
class PeriodReview;
class SegmentedControl;
class ThemeSource;
class WrittenReviews;
class YearPage;

/// The coach's screen: the quarterly review, the written ones, everything that was promised, and the year on
/// one page. All but the first are made when they are first shown.
class ReviewScreen : public QWidget {
    Q_OBJECT

public:
    enum class Part { Quarter, Written, Commitments, Year };

    /// `theme` outlives it.
    explicit ReviewScreen(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a plan of `session`; both may be absent.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    using QWidget::show;
    /// Shows a part; false when what is being typed could not be stored.
    bool showPart(Part part);
    /// Goes to the quarterly review of a period.
    void goTo(DateSpan period);
    /// Goes to a review of the plan, a quarterly or a written one; of a quarterly one to a page, see
    /// PeriodReview.
    void goTo(const Review& review, std::optional<int> page = {});
    /// Goes to something that was promised.
    void goTo(const Commitment& commitment);
    /// Goes to what closes the year.
    void goToYearClose();
    /// Goes to what a step back or forth is about, unless it is on the screen already: `review` itself with
    /// its answers, or something promised.
    void followBack(const Change& change, const std::optional<Review>& review);
    /// Makes what is being typed a change; false when it could not be stored.
    bool finishEditing();
    void setReadOnly(bool isReadOnly);
    /// Looks at the clock again; for a new day.
    void followClock();

Q_SIGNALS:
    /// A part was shown for the first time.
    void partMade();
    void errorRaised(const ninefold::Error& error);
    void messageRaised(const ninefold::ui::Message& message);
    void messageSettled(const QString& key);
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);
    /// The user goes to a day.
    void dayChosen(QDate day);
    /// The user goes to the grid of a year, or begins one that has none.
    void planWanted(const ninefold::PlanId& plan);
    void yearWanted(int year);
    void chaptersWanted();
    /// A written review is to be taken into or out of a file, or onto paper.
    void fileWanted(const ninefold::ReviewId& review, ninefold::ui::ReviewFile what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void prepareYear(int year);
    WrittenReviews& written();
    CommitmentList& commitments();
    YearPage& year();
    [[nodiscard]] QWidget* page(Part part);
    template <class Page> void plugIn(Page* page);

    FocusDoor* m_door;
    const ThemeSource& m_theme;
    SegmentedControl* m_parts;
    QStackedWidget* m_pages;
    PeriodReview* m_period;
    WrittenReviews* m_written{};     ///< null until it is first shown
    CommitmentList* m_commitments{}; ///< the same
    YearPage* m_year{};              ///< the same
    QPointer<PlannerSession> m_session;
    std::optional<PlanId> m_plan;
    bool m_isReadOnly = false;
};

} // namespace ninefold::ui
