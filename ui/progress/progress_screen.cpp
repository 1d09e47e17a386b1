// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/progress_screen.h"

#include "core/progress/review_periods.h"
#include "ui/models/period_focus.h"
#include "ui/progress/burn_up_chart.h"
#include "ui/progress/burn_up_sheet.h"
#include "ui/progress/card_menu.h"
#include "ui/progress/day_field_delegate.h"
#include "ui/progress/figure_view.h"
#include "ui/progress/period_chart.h"
#include "ui/progress/progress_zoom.h"
#include "ui/progress/routine_page.h"
#include "ui/progress/week_chart.h"
#include "ui/progress/year_calendar.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/titled_card.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <array>

namespace ninefold::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 14;
constexpr std::array steps{ProgressStep::Year, ProgressStep::Period, ProgressStep::Month, ProgressStep::Week};

} // namespace

ProgressScreen::ProgressScreen(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_stack{new QStackedLayout{this}}
    , m_scroll{new QScrollArea{this}}
    , m_page{new QWidget}
    , m_cards{new QGridLayout}
    , m_chartCard{new TitledCard{theme, QStringLiteral("chartCard"), m_page}}
    , m_goalCard{new TitledCard{theme, QStringLiteral("goalCard"), m_page}}
    , m_weekCard{new TitledCard{theme, QStringLiteral("weeksCard"), m_page}}
    , m_dayCard{new TitledCard{theme, QStringLiteral("dayCard"), m_page}}
    , m_routineCard{new TitledCard{theme, QStringLiteral("routineCard"), m_page}}
    , m_measuredCard{new TitledCard{theme, QStringLiteral("measuredCard"), m_page}}
    , m_taskCard{new TitledCard{theme, QStringLiteral("taskCard"), m_page}}
    , m_steps{new SegmentedControl{theme, this}}
    , m_cycle{new QPushButton{this}}
    , m_besideName{new QLabel{this}}
    , m_beside{new QComboBox{this}}
    , m_sheet{new PillButton{theme, this}}
    , m_review{new PillButton{theme, this}}
    , m_chart{new PeriodChart{theme, m_chartCard}}
    , m_goalView{new FigureView{theme, m_goals, 1, false, m_goalCard}}
    , m_weeks{new WeekChart{theme, m_weekCard}}
    , m_calendar{new YearCalendar{theme, m_days, new DayFieldDelegate{theme, m_days}, m_dayCard}}
    , m_routineView{new FigureView{theme, m_routines, 2, true, m_routineCard}}
    , m_filter{new QComboBox{m_routineCard}}
    , m_measuredView{new FigureView{theme, m_measured, 2, false, m_measuredCard}}
    , m_burnUpName{new QLabel{m_measuredCard}}
    , m_burnUp{new BurnUpChart{theme, m_measuredCard}}
    , m_taskView{new FigureView{theme, m_tasks, 0, true, m_taskCard}}
    , m_year{new QPushButton{m_dayCard}}
    , m_totals{new HintLabel{theme, m_dayCard}}
    , m_empty{new QWidget{m_page}}
    , m_emptyText{new QLabel{m_empty}}
    , m_toGrid{new QPushButton{m_empty}} {
    setObjectName(QStringLiteral("progressScreen"));
    build();
    wire();
    retranslate();
}

void ProgressScreen::build() {
    m_steps->setObjectName(QStringLiteral("progressSteps"));
    m_cycle->setObjectName(QStringLiteral("changeCycle"));
    m_beside->setObjectName(QStringLiteral("yearBeside"));
    m_goalView->setObjectName(QStringLiteral("goalTable"));
    m_goalView->setOptionalColumns({3});
    m_routineView->setObjectName(QStringLiteral("routineTable"));
    m_routineView->setOptionalColumns({1, 7, 8, 6, 4, 5});
    m_routineView->setRowsLead(true);
    m_filter->setObjectName(QStringLiteral("routineFilter"));
    m_routineCard->addTool(m_filter);
    m_measuredView->setObjectName(QStringLiteral("measuredTable"));
    m_measuredView->setOptionalColumns({1, 2, 4});
    m_measuredCard->body().addWidget(m_measuredView);
    m_burnUpName->setTextFormat(Qt::PlainText);
    m_burnUpName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_measuredCard->body().addWidget(m_burnUpName);
    m_measuredCard->body().addWidget(m_burnUp, 1);
    m_taskView->setObjectName(QStringLiteral("taskTable"));
    m_taskView->setOptionalColumns({1, 3});
    m_taskCard->body().addWidget(m_taskView);
    m_taskCard->body().addStretch();
    m_calendar->setObjectName(QStringLiteral("yearCalendar"));
    m_chartCard->body().addWidget(m_chart, 1);
    m_goalCard->body().addWidget(m_goalView);
    m_goalCard->body().addStretch();
    m_weekCard->body().addWidget(m_weeks);
    m_routineCard->body().addWidget(m_routineView);
    buildDays();
    buildEmpty();
    buildMenus();
    auto* page = new QVBoxLayout{m_page};
    page->setContentsMargins(margin, 10, margin, 12);
    page->setSpacing(gap);
    buildControls(*page);
    page->addWidget(m_empty);
    m_cards->setSpacing(gap);
    page->addLayout(m_cards);
    page->addStretch();
    m_scroll->setObjectName(QStringLiteral("progressScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_page);
    m_stack->addWidget(m_scroll);
}

void ProgressScreen::buildControls(QBoxLayout& page) {
    m_besideName->setBuddy(m_beside);
    m_sheet->setObjectName(QStringLiteral("progressSheet"));
    m_sheet->setPicture(Icon::Printer);
    m_review->setObjectName(QStringLiteral("progressReview"));
    m_review->setPicture(Icon::Message);
    m_steps->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_steps);
    row->addWidget(m_cycle);
    row->addStretch();
    row->addWidget(m_besideName);
    row->addWidget(m_beside);
    row->addWidget(m_review);
    row->addWidget(m_sheet);
    page.addLayout(row);
}

void ProgressScreen::buildDays() {
    m_year->setObjectName(QStringLiteral("yearNumber"));
    m_year->setFlat(true);
    auto* side = new QVBoxLayout;
    side->setSpacing(4);
    side->addStretch();
    side->addWidget(m_year, 0, Qt::AlignLeading);
    side->addWidget(m_totals);
    side->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_calendar, 6);
    row->addLayout(side, 1);
    m_dayCard->body().addLayout(row);
}

void ProgressScreen::buildMenus() {
    const auto add = [this](TitledCard* card, CardMenu::Table table, QWidget* chart = nullptr) {
        auto* menu = new CardMenu{m_theme, *card, std::move(table), chart};
        connect(menu, &CardMenu::pictureWanted, this,
                [this, card] { Q_EMIT pictureWanted(card, card->accessibleName()); });
        connect(menu, &CardMenu::printWanted, this, [this, card] { Q_EMIT printWanted(card); });
        m_menus.push_back(menu);
    };
    add(
        m_chartCard, [this] { return m_chart->table(); }, m_chart);
    add(m_goalCard, [this] { return m_goals.lines(); });
    add(
        m_weekCard, [this] { return m_weeks->table(); }, m_weeks);
    add(m_dayCard, [this] { return m_days.lines(); });
    add(m_routineCard, [this] { return m_routines.lines(); });
    auto* measured =
        new CardMenu{m_theme, *m_measuredCard, [this] { return BurnUpSheet::table(m_progress); }, m_burnUp};
    connect(measured, &CardMenu::pictureWanted, this,
            [this] { Q_EMIT pictureWanted(&burnUpSheet(), m_measuredCard->accessibleName()); });
    connect(measured, &CardMenu::printWanted, this, [this] { Q_EMIT printWanted(&burnUpSheet()); });
    m_menus.push_back(measured);
    add(m_taskCard, [this] { return m_tasks.lines(); });
}

BurnUpSheet& ProgressScreen::burnUpSheet() {
    if (!m_burnUpSheet)
        m_burnUpSheet = new BurnUpSheet{m_theme, this};
    m_burnUpSheet->show(m_progress, m_measuredCard->accessibleName());
    return *m_burnUpSheet;
}

void ProgressScreen::buildEmpty() {
    m_empty->setObjectName(QStringLiteral("emptyProgress"));
    m_emptyText->setObjectName(QStringLiteral("emptyProgressText"));
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_toGrid->setObjectName(QStringLiteral("progressToGrid"));
    auto* column = new QVBoxLayout{m_empty};
    column->setContentsMargins(24, 60, 24, 28);
    column->setSpacing(14);
    column->addWidget(m_emptyText);
    column->addWidget(m_toGrid, 0, Qt::AlignHCenter);
}

void ProgressScreen::wire() {
    connect(&m_progress, &ProgressModel::changed, this, &ProgressScreen::follow);
    connect(m_steps, &SegmentedControl::chosen, this,
            [this](int at) { m_progress.setStep(steps[static_cast<std::size_t>(at)]); });
    connect(m_beside, &QComboBox::activated, this, [this](int at) {
        const QVariant plan = m_beside->itemData(at);
        m_progress.compareWith(plan.isValid() ? std::optional{PlanId{plan.toUuid()}} : std::nullopt);
    });
    connect(m_cycle, &QAbstractButton::clicked, this, &ProgressScreen::cycleWanted);
    new ProgressZoom{m_progress, *m_chart, *this}; // the screen owns it
    connect(m_chart, &PeriodChart::partChosen, this, [this](std::size_t at) { m_progress.choose(at); });
    connect(m_chart, &PeriodChart::partOpened, this, [this] {
        explain({WhyNumber::Of::Grid, m_progress.plan()->id, m_progress.chosenDays()}, *m_chart,
                m_chart->placeOf(m_progress.chosen()).toRect());
    });
    connect(m_weeks, &WeekChart::partOpened, this, [this](std::size_t week) {
        explain(WhyNumber::ofWeek(m_progress.plan()->id, m_weeks->days(week)), *m_weeks,
                m_weeks->placeOf(week).toRect());
    });
    connect(m_year, &QAbstractButton::clicked, this, [this] {
        explain({WhyNumber::Of::Grid, m_progress.plan()->id, m_progress.plan()->span()}, *m_year,
                m_year->rect());
    });
    connect(m_measuredView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProgressScreen::showMeasured);
    connect(m_burnUp, &BurnUpChart::partOpened, m_measuredView, &FigureView::open);
    for (FigureView* view : {m_goalView, m_routineView, m_measuredView, m_taskView})
        connect(view, &FigureView::whyWanted, this, &ProgressScreen::whyWanted);
    connect(m_routineView, &FigureView::rowEntered, this, &ProgressScreen::openRoutine);
    connect(m_filter, &QComboBox::activated, this, &ProgressScreen::showRoutines);
    connect(m_calendar, &YearCalendar::dayChosen, this, [this](QDate day) { Q_EMIT dayChosen(day, {}); });
    connect(m_toGrid, &QAbstractButton::clicked, this, &ProgressScreen::gridWanted);
    connect(m_sheet, &QAbstractButton::clicked, this, &ProgressScreen::sheetWanted);
    connect(m_review, &QAbstractButton::clicked, this, [this] {
        const Plan& plan = *m_progress.plan();
        Q_EMIT reviewWanted(plan.id, reviewPeriodOn(plan, m_progress.chosenDays().first));
    });
}

void ProgressScreen::show(PlannerSession* session, std::optional<PlanId> plan) {
    closeRoutine();
    m_progress.show(session, plan);
    followYears();
}

std::optional<DateSpan> ProgressScreen::chosenDays() {
    return m_progress.plan() && !m_progress.columns().empty() ? std::optional{m_progress.chosenDays()}
                                                              : std::nullopt;
}

void ProgressScreen::followClock() {
    m_progress.followClock();
    if (m_routine)
        m_routine->followClock();
}

void ProgressScreen::openRoutine(int row) {
    if (!m_routine) {
        m_routine = new RoutinePage{m_theme, this};
        m_stack->addWidget(m_routine);
        connect(m_routine, &RoutinePage::left, this, &ProgressScreen::closeRoutine);
        connect(m_routine, &RoutinePage::whyWanted, this, &ProgressScreen::whyWanted);
        connect(m_routine, &RoutinePage::dayChosen, this, &ProgressScreen::dayChosen);
        connect(m_routine, &RoutinePage::pictureWanted, this, &ProgressScreen::pictureWanted);
        connect(m_routine, &RoutinePage::printWanted, this, &ProgressScreen::printWanted);
    }
    m_routine->show(m_progress.session(), m_routines.row(row).why.action);
    m_stack->setCurrentWidget(m_routine);
    m_routine->setFocus();
}

void ProgressScreen::closeRoutine() {
    if (!m_routine || m_stack->currentWidget() != m_routine)
        return;
    const bool hadFocus = m_routine->isAncestorOf(QApplication::focusWidget());
    m_routine->show(nullptr, {});
    m_stack->setCurrentWidget(m_scroll);
    if (hadFocus)
        m_routineView->setFocus();
}

void ProgressScreen::askWhy() {
    if (m_routine && m_stack->currentWidget() == m_routine)
        return m_routine->askWhy();
    if (!m_progress.plan() || m_progress.columns().empty())
        return;
    for (FigureView* view : {m_goalView, m_routineView, m_measuredView, m_taskView})
        if (view->hasFocus())
            return view->open();
    WalkableChart* chart = m_weeks->hasFocus() ? static_cast<WalkableChart*>(m_weeks) : m_chart;
    Q_EMIT chart->partOpened(chart->current());
}

void ProgressScreen::setFocusOnly(bool isOn) {
    m_progress.setFocusOnly(isOn);
}

std::optional<ActionId> ProgressScreen::currentAction() const {
    if (m_routine && m_stack->currentWidget() == m_routine)
        return m_routine->routine() ? std::optional{m_routine->routine()->id} : std::nullopt;
    for (const FigureView* view : {m_routineView, m_measuredView, m_taskView}) {
        if (view->hasFocus() && view->currentIndex().isValid())
            return static_cast<const FigureTable*>(view->model())->row(view->currentIndex().row()).why.action;
    }
    return std::nullopt;
}

void ProgressScreen::toggleFocus() {
    const auto action = currentAction();
    const auto said = action ? ui::toggleFocus(*m_progress.session(), *action, m_progress.reviewDays())
                             : Result<QString>{tr("Choose a routine, a measured action or a task first.")};
    if (!said)
        return Q_EMIT errorRaised(said.error());
    Q_EMIT messageRaised(
        Message{QStringLiteral("progress.hint"), MessageKind::Note, [text = *said] { return text; }});
}

void ProgressScreen::explain(WhyNumber number, const QWidget& beside, const QRect& place) {
    Q_EMIT whyWanted(number, {beside.mapTo(window(), place.topLeft()), place.size()});
}

void ProgressScreen::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale)
        follow();
}

void ProgressScreen::retranslate() {
    m_steps->setSegments({tr("Year"), tr("Periods"), tr("Months"), tr("Weeks")});
    m_steps->setToolTip(tr("Coarser (−), finer (+); Ctrl and the wheel over the chart"));
    m_cycle->setText(tr("Review cycle…"));
    m_cycle->setAccessibleName(tr("Change the review cycle"));
    m_cycle->setToolTip(tr("How long a review period is"));
    m_steps->setAccessibleName(tr("How the year is cut"));
    m_besideName->setText(tr("Compare with"));
    m_beside->setAccessibleName(tr("Compare with"));
    m_sheet->setText(tr("Sheet…"));
    m_sheet->setAccessibleName(tr("This period on a sheet of paper"));
    m_sheet->setToolTip(tr("This period on a sheet of paper"));
    m_review->setText(tr("Review"));
    m_review->setAccessibleName(tr("Look back on this period"));
    m_review->setToolTip(tr("Look back on this period"));
    m_burnUp->setTitle(tr("Beside its plan"));
    m_filter->setAccessibleName(tr("Routines of a sub-goal"));
    m_emptyText->setText(tr("Nothing is counted yet. Once cells are routines, tasks or measured, this screen "
                            "shows how they go."));
    m_toGrid->setText(tr("To the Grid"));
    followYears();
    follow();
}

void ProgressScreen::focusInEvent(QFocusEvent* event) {
    if (m_stack->currentWidget() != m_scroll)
        return m_routine->setFocus(event->reason());
    (m_empty->isVisible() ? static_cast<QWidget*>(m_toGrid) : m_chart)->setFocus(event->reason());
}

void ProgressScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ProgressScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ninefold::ui
