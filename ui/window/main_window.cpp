// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/session/planner_session.h"
#include "ui/settings/settings.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/pane_ring.h"
#include "ui/window/rail.h"
#include "ui/window/title_row.h"
#include "ui/window/window_actions.h"
#include "ui/window/year_menu.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace ninefold::ui {

namespace {

constexpr QSize smallestSize{800, 500};
constexpr QSize usualSize{1440, 900};
constexpr int wideEnough = 1100;

} // namespace

MainWindow::MainWindow(const ThemeSource& theme, Settings& settings)
    : m_theme{theme}
    , m_settings{settings}
    , m_actions{new WindowActions{theme, this}}
    , m_rail{new Rail{theme, this}}
    , m_titleRow{new TitleRow{theme, *m_actions, this}}
    , m_messages{new MessageBar{theme, this}}
    , m_screens{new QStackedWidget{this}}
    , m_grid{new QWidget{this}}
    , m_years{new YearMenu{this}}
    , m_panes{new PaneRing{this}} {
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(smallestSize);
    build();
    wire();
    restoreGeometryOfLastTime();
    retranslate();
    m_actions->showGrid->trigger();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    m_grid->setObjectName(QStringLiteral("gridScreen"));
    m_screens->setObjectName(QStringLiteral("screens"));
    m_screens->addWidget(m_grid);

    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_titleRow);
    auto* messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(20, 0, 20, 0);
    messageRow->addWidget(m_messages);
    column->addLayout(messageRow);
    column->addWidget(m_screens, 1);
    row->addLayout(column, 1);

    m_actions->showGrid->setCheckable(true);
    auto* screens = new QActionGroup{this};
    screens->addAction(m_actions->showGrid);
    m_rail->addEntry(m_actions->showGrid);
    m_titleRow->setYearMenu(m_years);
    m_titleRow->setYear(0);
    addActions(m_actions->all());
    m_panes->setPanes({m_screens, m_rail, m_titleRow, m_messages});
}

void MainWindow::wire() {
    connect(m_actions->showGrid, &QAction::triggered, this,
            [this] { showScreen(m_grid, m_actions->showGrid); });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { m_panes->go(true); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { m_panes->go(false); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_years, &YearMenu::yearChosen, this, &MainWindow::showPlan);
    connect(&m_theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void MainWindow::restoreGeometryOfLastTime() {
    const QByteArray geometry = m_settings.windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(usualSize);
}

void MainWindow::showScreen(QWidget* screen, QAction* action) {
    m_screens->setCurrentWidget(screen);
    action->setChecked(true);
    m_titleRow->setTitle(action->text());
}

void MainWindow::showPlanner(PlannerSession* session) {
    m_session = session;
    m_plan.reset();
    m_actions->followHistory(session);
    m_titleRow->setYear(0);
    if (session)
        openFirstPlan();
    m_years->follow(session, m_plan);
}

void MainWindow::openFirstPlan() {
    const Planner& planner = m_session->planner();
    const Plan* plan = planner.planOfYear(m_settings.lastYear());
    if (!plan)
        plan = planner.planOn(m_session->today());
    if (!plan && !planner.plans().empty())
        plan = planner.plans().back();
    if (plan)
        showPlan(plan->id);
}

void MainWindow::showPlan(const PlanId& id) {
    const Plan* plan = m_session->planner().plan(id);
    if (!plan)
        return;
    m_plan = id;
    m_settings.setLastYear(plan->year);
    m_titleRow->setYear(plan->year);
    m_years->follow(m_session, m_plan);
}

void MainWindow::retranslate() {
    setWindowTitle(tr("Ninefold"));
    m_rail->setAccessibleName(tr("Screens"));
    m_titleRow->setAccessibleName(tr("Title row"));
    m_actions->retranslate();
    m_titleRow->setTitle(m_actions->showGrid->text());
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.setWindowGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_rail->setCompact(width() < wideEnough);
}

void MainWindow::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), m_theme.theme().ground);
}

} // namespace ninefold::ui
