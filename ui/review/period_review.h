// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/review_model.h"
#include "ui/models/why_number.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ninefold::ui {

class FocusDoor;
class HintLabel;
class SegmentedControl;
class ThemeSource;
class TitledCard;

/// The six pages of a quarterly review, to be walked in any order: facts, masking, last actions, next
/// actions, plant, closing. Everything is stored as it is answered; the short way leaves the facts out.
class PeriodReview : public QWidget {
    Q_OBJECT

public:
    static constexpr int factsPage = 0;
    static constexpr int maskingPage = 1;
    static constexpr int lastActionsPage = 2;
    static constexpr int nextActionsPage = 3;
    static constexpr int plantPage = 4;
    static constexpr int closingPage = 5;
    static constexpr int pages = 6;

    /// `theme` outlives it.
    explicit PeriodReview(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a plan of `session`, with the review that is due; both may be absent.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    using QWidget::show;
    /// The period that is shown.
    [[nodiscard]] DateSpan period() const { return m_review.period(); }
    /// Goes to a period, and to a page or else to the first that has something left to do.
    void goTo(DateSpan period, std::optional<int> page = {});
    /// Keeps what is written as it is, for a planner that can only be read.
    void setReadOnly(bool isReadOnly);
    /// Looks at the clock again; for a new day.
    void followClock();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);
    /// The user begins a year that something is to be planted in; or makes room on the grid.
    void yearWanted(int year);
    void gridWanted(const ninefold::PlanId& plan);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildHead(QBoxLayout& column);
    void buildSide();
    void wire();
    void follow();
    void followPeriods();
    void followSide();
    void showPage(int page);
    void goBy(int pages);
    [[nodiscard]] QWidget* pageShown() const { return m_pages[static_cast<std::size_t>(m_page)]; }
    [[nodiscard]] int firstOpenPage() const;
    [[nodiscard]] bool isDone(int page) const;
    [[nodiscard]] std::vector<int> shownPages() const;

    FocusDoor* m_door;
    const ThemeSource& m_theme;
    ReviewModel m_review;
    QComboBox* m_period;
    HintLabel* m_days;
    QPushButton* m_short;
    SegmentedControl* m_steps;
    QScrollArea* m_scroll;
    QWidget* m_ground; ///< what the pages lie on; the one that is shown alone asks for room
    std::array<QWidget*, pages> m_pages;
    QWidget* m_side;
    TitledCard* m_sumCard;
    QLabel* m_number;
    HintLabel* m_sum;
    TitledCard* m_nextCard;
    HintLabel* m_next;
    QPushButton* m_back;
    QPushButton* m_forward;
    HintLabel* m_empty;
    std::vector<DateSpan> m_periods;
    int m_page = factsPage;
    bool m_isReadOnly = false;
};

} // namespace ninefold::ui
