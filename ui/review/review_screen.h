// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/why_number.h"

#include <QWidget>

namespace ninefold {
class PlannerSession;
struct Error;
} // namespace ninefold

namespace ninefold::ui {

class PeriodReview;
class ThemeSource;

/// The coach's screen: the quarterly review.
class ReviewScreen : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit ReviewScreen(const ThemeSource& theme, QWidget* parent = nullptr);

    /// Shows a plan of `session`; both may be absent.
    void show(PlannerSession* session, std::optional<PlanId> plan);
    using QWidget::show;
    /// Goes to the review of a period.
    void goTo(DateSpan period);
    void setReadOnly(bool isReadOnly);
    /// Looks at the clock again; for a new day.
    void followClock();

Q_SIGNALS:
    void errorRaised(const ninefold::Error& error);
    void whyWanted(const ninefold::ui::WhyNumber& number, const QRect& anchor);

private:
    PeriodReview* m_period;
};

} // namespace ninefold::ui
