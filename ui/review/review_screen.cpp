// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_screen.h"

#include "core/session/carry_over.h"
#include "ui/review/commitment_list.h"
#include "ui/review/period_review.h"
#include "ui/review/written_reviews.h"
#include "ui/review/year_page.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_order.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

ReviewScreen::ReviewScreen(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_door{new FocusDoor{this}}
    , m_theme{theme}
    , m_parts{new SegmentedControl{theme, this}}
    , m_pages{new QStackedWidget{this}}
    , m_period{new PeriodReview{theme, m_pages}} {
    setObjectName(QStringLiteral("reviewScreen"));
    m_parts->setObjectName(QStringLiteral("reviewParts"));
    m_pages->setObjectName(QStringLiteral("reviewPages"));
    m_pages->addWidget(m_period);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 10, 16, 0);
    row->addWidget(m_parts);
    row->addStretch(1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    m_door->leadTo(m_period);
    connect(m_period, &PeriodReview::errorRaised, this, &ReviewScreen::errorRaised);
    connect(m_period, &PeriodReview::whyWanted, this, &ReviewScreen::whyWanted);
    connect(m_period, &PeriodReview::yearWanted, this, &ReviewScreen::prepareYear);
    connect(m_period, &PeriodReview::gridWanted, this, &ReviewScreen::planWanted);
    connect(m_parts, &SegmentedControl::chosen, this,
            [this](int part) { showPart(static_cast<Part>(part)); });
    retranslate();
    m_parts->setCurrent(0);
    tabInLayoutOrder(*this);
}

// The next year begins at the end of the one on the screen, with what of that goes on.
void ReviewScreen::prepareYear(int year) {
    const Plan* plan = m_session && m_plan ? m_session->planner().plan(*m_plan) : nullptr;
    const bool isEnding = plan && m_session->today() >= firstDayOfYearClose(*plan);
    if (isEnding && year == plan->year + 1)
        goToYearClose();
    else
        Q_EMIT yearWanted(year);
}

template <class Page> void ReviewScreen::plugIn(Page* page) {
    page->setContentsMargins(16, 12, 16, 12);
    page->setReadOnly(m_isReadOnly);
    page->show(m_session, m_plan);
    connect(page, &Page::errorRaised, this, &ReviewScreen::errorRaised);
    connect(page, &Page::messageRaised, this, &ReviewScreen::messageRaised);
    connect(page, &Page::messageSettled, this, &ReviewScreen::messageSettled);
    m_pages->addWidget(page);
    tabInLayoutOrder(*this);
    Q_EMIT partMade();
}

WrittenReviews& ReviewScreen::written() {
    if (!m_written) {
        m_written = new WrittenReviews{m_theme, m_pages};
        plugIn(m_written);
        connect(m_written, &WrittenReviews::fileWanted, this, &ReviewScreen::fileWanted);
    }
    return *m_written;
}

CommitmentList& ReviewScreen::commitments() {
    if (!m_commitments) {
        m_commitments = new CommitmentList{m_theme, m_pages};
        plugIn(m_commitments);
    }
    return *m_commitments;
}

YearPage& ReviewScreen::year() {
    if (m_year)
        return *m_year;
    m_year = new YearPage{m_theme, m_pages};
    m_year->setReadOnly(m_isReadOnly);
    m_year->show(m_session, m_plan);
    connect(m_year, &YearPage::errorRaised, this, &ReviewScreen::errorRaised);
    connect(m_year, &YearPage::dayChosen, this, &ReviewScreen::dayChosen);
    connect(m_year, &YearPage::planWanted, this, &ReviewScreen::planWanted);
    connect(m_year, &YearPage::chaptersWanted, this, &ReviewScreen::chaptersWanted);
    m_pages->addWidget(m_year);
    tabInLayoutOrder(*this);
    Q_EMIT partMade();
    return *m_year;
}

QWidget* ReviewScreen::page(Part part) {
    switch (part) {
    case Part::Written:
        return &written();
    case Part::Commitments:
        return &commitments();
    case Part::Year:
        return &year();
    case Part::Quarter:
        break;
    }
    return m_period;
}

void ReviewScreen::show(PlannerSession* session, std::optional<PlanId> plan) {
    m_session = session;
    m_plan = plan;
    m_period->show(session, plan);
    if (m_written)
        m_written->show(session, plan);
    if (m_commitments)
        m_commitments->show(session, plan);
    if (m_year)
        m_year->show(session, plan);
}

bool ReviewScreen::showPart(Part part) {
    if (!finishEditing()) {
        m_parts->setCurrent(m_pages->currentWidget() == m_written ? 1 : 2);
        return false;
    }
    QWidget* shown = page(part);
    const bool hadFocus = m_pages->isAncestorOf(window()->focusWidget());
    m_parts->setCurrent(static_cast<int>(part));
    m_pages->setCurrentWidget(shown);
    m_door->leadTo(shown);
    if (hadFocus)
        shown->setFocus();
    return true;
}

void ReviewScreen::goTo(DateSpan period) {
    if (showPart(Part::Quarter))
        m_period->goTo(period);
}

void ReviewScreen::goTo(const Review& review, std::optional<int> page) {
    const bool isWritten = review.kind != ReviewKind::Period;
    if (!showPart(isWritten ? Part::Written : Part::Quarter))
        return;
    if (isWritten)
        written().open(review.id);
    else
        m_period->goTo(review.span(), page);
}

void ReviewScreen::goTo(const Commitment& commitment) {
    if (showPart(Part::Commitments))
        commitments().goTo(commitment.id);
}

void ReviewScreen::goToYearClose() {
    if (showPart(Part::Year))
        year().goToClose();
}

void ReviewScreen::followBack(const Change& change, const std::optional<Review>& review) {
    const bool isAboutReview = std::ranges::any_of(change.records(), [](const RecordChange& some) {
        const Record& record = some.after ? *some.after : *some.before;
        return std::holds_alternative<Review>(record) || std::holds_alternative<FactorAnswer>(record);
    });
    const auto shown = static_cast<Part>(m_parts->current());
    if (!isAboutReview || !review) {
        // Promises are made and judged on three of the four parts.
        if (shown == Part::Written)
            showPart(Part::Commitments);
        return;
    }
    const bool isThere = review->kind == ReviewKind::Period
                             ? shown == Part::Quarter && m_period->period() == review->span()
                             : shown == Part::Written && m_written->review() == review->id;
    if (!isThere)
        goTo(*review);
}

bool ReviewScreen::finishEditing() {
    const bool isWritten = !m_written || m_written->finishEditing();
    return (!m_commitments || m_commitments->finishEditing()) && isWritten;
}

void ReviewScreen::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_period->setReadOnly(isReadOnly);
    if (m_written)
        m_written->setReadOnly(isReadOnly);
    if (m_commitments)
        m_commitments->setReadOnly(isReadOnly);
    if (m_year)
        m_year->setReadOnly(isReadOnly);
}

void ReviewScreen::followClock() {
    m_period->followClock();
    if (m_commitments)
        m_commitments->followClock();
    if (m_year)
        m_year->followClock();
}

void ReviewScreen::retranslate() {
    m_parts->setSegments({tr("Quarter"), tr("Written"), tr("Commitments"), tr("Year")});
    m_parts->setAccessibleName(tr("Part of the review"));
}

void ReviewScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ninefold::ui
