// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/period_review.h"

#include "ui/review/closing_page.h"
#include "ui/review/facts_page.h"
#include "ui/review/last_actions_page.h"
#include "ui/review/masking_page.h"
#include "ui/review/next_actions_page.h"
#include "ui/review/plant_page.h"
#include "ui/text/period_text.h"
#include "ui/text/review_text.h"
#include "ui/text/schedule_text.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/scroll_follower.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/titled_card.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 14;
constexpr int sideWide = 300;
constexpr int roomForSide = 1250; // so that the table of masking has its columns

} // namespace

PeriodReview::PeriodReview(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_door{new FocusDoor{this}}
    , m_theme{theme}
    , m_period{new QComboBox{this}}
    , m_days{new HintLabel{theme, this}}
    , m_short{new QPushButton{this}}
    , m_steps{new SegmentedControl{theme, this}}
    , m_scroll{new QScrollArea{this}}
    , m_ground{new QWidget}
    , m_pages{}
    , m_side{new QWidget{this}}
    , m_sumCard{new TitledCard{theme, QStringLiteral("reviewSum"), m_side}}
    , m_number{new QLabel{m_sumCard}}
    , m_sum{new HintLabel{theme, m_sumCard}}
    , m_nextCard{new TitledCard{theme, QStringLiteral("reviewNext"), m_side}}
    , m_next{new HintLabel{theme, m_nextCard}}
    , m_back{new QPushButton{this}}
    , m_forward{new QPushButton{this}}
    , m_empty{new HintLabel{theme, this}} {
    setObjectName(QStringLiteral("periodReview"));
    m_review.setWatched(false);
    build();
    wire();
}

void PeriodReview::build() {
    auto* facts = new FactsPage{m_theme, m_review};
    auto* masking = new MaskingPage{m_theme, m_review};
    auto* lastActions = new LastActionsPage{m_theme, m_review};
    auto* nextActions = new NextActionsPage{m_theme, m_review};
    auto* plant = new PlantPage{m_theme, m_review};
    m_pages = {facts, masking, lastActions, nextActions, plant, new ClosingPage{m_theme, m_review}};
    auto* ground = new QVBoxLayout{m_ground};
    ground->setContentsMargins(0, 0, 0, 0);
    for (QWidget* page : m_pages) {
        page->hide();
        ground->addWidget(page);
    }
    connect(facts, &FactsPage::whyWanted, this, &PeriodReview::whyWanted);
    const auto leadOn = [this] { m_forward->setFocus(); };
    connect(masking, &MaskingPage::finished, this, leadOn);
    connect(lastActions, &LastActionsPage::finished, this, leadOn);
    connect(nextActions, &NextActionsPage::finished, this, leadOn);
    connect(plant, &PlantPage::finished, this, leadOn);
    connect(plant, &PlantPage::yearWanted, this, &PeriodReview::yearWanted);
    connect(plant, &PlantPage::gridWanted, this, &PeriodReview::gridWanted);
    m_scroll->setObjectName(QStringLiteral("reviewScroll"));
    new ScrollFollower{m_scroll};
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_ground);
    buildSide();
    auto* middle = new QHBoxLayout;
    middle->setSpacing(gap);
    middle->addWidget(m_scroll, 1);
    middle->addWidget(m_side);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_forward);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(margin, 10, margin, 12);
    column->setSpacing(gap);
    buildHead(*column);
    column->addWidget(m_empty);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
}

void PeriodReview::buildHead(QBoxLayout& column) {
    m_period->setObjectName(QStringLiteral("reviewPeriod"));
    m_short->setObjectName(QStringLiteral("shortReview"));
    m_short->setCheckable(true);
    m_steps->setObjectName(QStringLiteral("reviewSteps"));
    m_forward->setDefault(true);
    m_back->setObjectName(QStringLiteral("reviewBack"));
    m_forward->setObjectName(QStringLiteral("reviewForward"));
    m_empty->setObjectName(QStringLiteral("emptyReview"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_period);
    row->addWidget(m_days, 1);
    row->addWidget(m_short);
    column.addLayout(row);
    column.addWidget(m_steps);
}

void PeriodReview::buildSide() {
    m_side->setFixedWidth(sideWide);
    m_number->setFont(fontOf(m_number->font(), TypeStep::Large, QFont::DemiBold));
    m_number->setObjectName(QStringLiteral("reviewNumber"));
    m_sumCard->body().addWidget(m_number);
    m_sumCard->body().addWidget(m_sum);
    m_next->setTextFormat(Qt::PlainText);
    m_nextCard->body().addWidget(m_next);
    auto* column = new QVBoxLayout{m_side};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_sumCard);
    column->addWidget(m_nextCard);
    column->addStretch();
}

void PeriodReview::wire() {
    connect(&m_review, &ReviewModel::changed, this, &PeriodReview::follow);
    connect(&m_review, &ReviewModel::errorRaised, this, &PeriodReview::errorRaised);
    connect(m_steps, &SegmentedControl::chosen, this,
            [this](int step) { showPage(shownPages()[static_cast<std::size_t>(step)]); });
    connect(m_period, &QComboBox::activated, this,
            [this](int index) { goTo(m_periods[static_cast<std::size_t>(index)]); });
    connect(m_short, &QAbstractButton::toggled, this, [this] {
        follow();
        showPage(m_short->isChecked() && m_page == factsPage ? maskingPage : m_page);
    });
    connect(m_back, &QAbstractButton::clicked, this, [this] { goBy(-1); });
    connect(m_forward, &QAbstractButton::clicked, this, [this] { goBy(1); });
    auto* next = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_PageDown}, this};
    auto* previous = new QShortcut{QKeySequence{Qt::CTRL | Qt::Key_PageUp}, this};
    connect(next, &QShortcut::activated, this, [this] { goBy(1); });
    connect(previous, &QShortcut::activated, this, [this] { goBy(-1); });
}

void PeriodReview::show(PlannerSession* session, std::optional<PlanId> plan) {
    m_review.show(session, plan);
    if (m_review.plan())
        showPage(firstOpenPage());
}

void PeriodReview::goTo(DateSpan period, std::optional<int> page) {
    m_review.choosePeriod(period);
    showPage(page.value_or(firstOpenPage()));
}

void PeriodReview::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    follow();
}

void PeriodReview::followClock() {
    follow();
}

std::vector<int> PeriodReview::shownPages() const {
    std::vector<int> shown{factsPage, maskingPage, lastActionsPage, nextActionsPage, plantPage, closingPage};
    if (m_short->isChecked())
        shown.erase(shown.begin());
    return shown;
}

bool PeriodReview::isDone(int page) const {
    const auto answered = [this](const Factor* factor) {
        const FactorAnswer* answer = m_review.answerOf(factor->id);
        const bool isAsked = !factor->retiredOn && (answer || !m_review.isFinished());
        return !isAsked || (answer && labelOf(*answer));
    };
    const auto factors = m_review.planner().factors();
    const auto last = m_review.lastActions();
    const auto next = m_review.nextActions();
    switch (page) {
    case factsPage:
        return m_review.review() != nullptr;
    case maskingPage:
        return !factors.empty() && std::ranges::all_of(factors, answered);
    case lastActionsPage:
        return m_review.review() &&
               std::ranges::all_of(last, [](const Commitment* c) { return c->verdict.has_value(); });
    case nextActionsPage:
        return !next.empty();
    case plantPage:
        return !next.empty() &&
               std::ranges::all_of(next, [](const Commitment* c) { return c->action.has_value(); });
    default:
        return m_review.isFinished();
    }
}

int PeriodReview::firstOpenPage() const {
    if (m_review.isFinished())
        return factsPage;
    const auto shown = shownPages();
    const auto open = std::ranges::find_if(shown, [this](int page) { return !isDone(page); });
    return open == shown.end() ? static_cast<int>(closingPage) : *open;
}

void PeriodReview::showPage(int page) {
    m_page = page;
    for (QWidget* other : m_pages)
        other->setVisible(other == pageShown());
    m_scroll->verticalScrollBar()->setValue(0);
    m_door->leadTo(pageShown());
    const bool hadFocus = isAncestorOf(focusWidget());
    follow();
    if (hadFocus && isVisible())
        pageShown()->setFocus();
}

void PeriodReview::goBy(int by) {
    const auto shown = shownPages();
    const auto at = std::ranges::find(shown, m_page) - shown.begin() + by;
    if (at < 0 || at >= static_cast<std::ptrdiff_t>(shown.size()))
        return;
    showPage(shown[static_cast<std::size_t>(at)]);
    pageShown()->setFocus();
}

void PeriodReview::follow() {
    const bool isThere = m_review.plan() != nullptr;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_period, m_days, m_short, m_steps, m_scroll, m_back, m_forward})
        part->setVisible(isThere);
    m_empty->setVisible(!isThere);
    m_empty->setText(tr("There is no plan to look back on yet. Begin a year in the grid."));
    m_side->setVisible(isThere && width() >= roomForSide);
    if (!isThere)
        return;
    m_ground->setEnabled(!m_isReadOnly);
    followPeriods();
    followSide();
    const std::array names{tr("Facts"),        tr("Masking"), tr("Last actions"),
                           tr("Next actions"), tr("Plant"),   tr("Closing")};
    const auto shown = shownPages();
    QStringList steps;
    for (std::size_t at = 0; at < shown.size(); ++at)
        steps.append(QStringLiteral("%1 %2%3").arg(QString::number(at + 1),
                                                   names[static_cast<std::size_t>(shown[at])],
                                                   isDone(shown[at]) ? QStringLiteral(" ✓") : QString{}));
    m_steps->setSegments(steps);
    m_steps->setAccessibleName(tr("Pages of the review"));
    m_steps->setCurrent(static_cast<int>(std::ranges::find(shown, m_page) - shown.begin()));
    m_short->setText(tr("Short"));
    m_short->setToolTip(tr("Masking, last actions, next actions, finish"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Previous page (%1)")
                           .arg(QKeySequence{Qt::CTRL | Qt::Key_PageUp}.toString(QKeySequence::NativeText)));
    m_back->setEnabled(m_page != shown.front());
    m_forward->setText(tr("Next"));
    m_forward->setToolTip(
        tr("Next page (%1)")
            .arg(QKeySequence{Qt::CTRL | Qt::Key_PageDown}.toString(QKeySequence::NativeText)));
    m_forward->setEnabled(m_page != shown.back());
    tabInLayoutOrder(*this);
    // What had the focus may have gone with a step back.
    const QWidget* focus = window()->focusWidget();
    if (isVisible() && (!focus || !focus->isVisibleTo(window())))
        pageShown()->setFocus();
}

void PeriodReview::followPeriods() {
    const QSignalBlocker quiet{m_period};
    m_periods = m_review.periods();
    if (std::ranges::find(m_periods, m_review.period()) == m_periods.end())
        m_periods.push_back(m_review.period()); // one that is still to come
    m_period->clear();
    for (const DateSpan& period : m_periods)
        m_period->addItem(periodText(*m_review.plan(), period, m_review.today()));
    m_period->setCurrentIndex(
        static_cast<int>(std::ranges::find(m_periods, m_review.period()) - m_periods.begin()));
    m_period->setAccessibleName(tr("Period of the review"));
    const DateSpan days = m_review.period();
    const QString span =
        QStringLiteral("%1 · %2")
            .arg(m_review.plan()->year)
            .arg(tr("%1 – %2", "first day, last day").arg(dayText(days.first), dayText(days.last)));
    m_days->setText(m_review.isFinished() ? tr("%1 · finished").arg(span) : span);
}

void PeriodReview::followSide() {
    const ReviewFacts facts = m_review.facts();
    m_sumCard->setTitle(tr("The numbers"), {});
    m_number->setText(facts.percent ? QStringLiteral("%1%").arg(*facts.percent) : QStringLiteral("—"));
    QStringList lines{basisText(facts.rated, facts.filled)};
    if (facts.percent && facts.previousPercent) {
        const int points = *facts.percent - *facts.previousPercent;
        lines.append(tr("%1 against the period before (%2%)")
                         .arg(points == 0  ? QStringLiteral("=")
                              : points > 0 ? QStringLiteral("▲ %1").arg(points)
                                           : QStringLiteral("▼ %1").arg(-points))
                         .arg(*facts.previousPercent));
    }
    lines.append(tr("%n task(s) finished", nullptr, facts.finishedTasks));
    if (const auto frozen = m_review.frozenNumber()) {
        const auto say = [](std::optional<int> percent) {
            return percent ? QStringLiteral("%1%").arg(*percent) : QStringLiteral("—");
        };
        lines.append(tr("At the finish on %1: %2").arg(dayText(frozen->asOf), say(frozen->then)));
        if (frozen->now != frozen->then)
            lines.append(tr("Counted for that day now: %1").arg(say(frozen->now)));
    }
    m_sum->setText(lines.join(QLatin1Char('\n')));
    QStringList next;
    for (const Commitment* commitment : m_review.nextActions())
        next.append(QStringLiteral("• ") + commitment->text);
    m_nextCard->setTitle(tr("Next actions"), {});
    m_next->setText(next.isEmpty() ? tr("None yet, at most three") : next.join(QLatin1Char('\n')));
}

void PeriodReview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

void PeriodReview::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_review.setWatched(true);
}

void PeriodReview::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_review.setWatched(false);
}

void PeriodReview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_side->setVisible(m_review.plan() && width() >= roomForSide);
}

} // namespace ninefold::ui
