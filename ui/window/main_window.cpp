// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/session/planner_session.h"
#include "ui/find/find_palette.h"
#include "ui/grid/grid_screen.h"
#include "ui/grid/zoom_actions.h"
#include "ui/review/review_screen.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_screen.h"
#include "ui/table/table_screen.h"
#include "ui/theme/theme_source.h"
#include "ui/today/today_screen.h"
#include "ui/widgets/enter_presses.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/visible_focus.h"
#include "ui/window/day_watch.h"
#include "ui/window/main_menu.h"
#include "ui/window/pane_ring.h"
#include "ui/window/period_menu.h"
#include "ui/window/rail.h"
#include "ui/window/setting_actions.h"
#include "ui/window/title_row.h"
#include "ui/window/window_actions.h"
#include "ui/window/year_menu.h"
#include "ui/years/years_screen.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>

namespace ninefold::ui {

namespace {

constexpr QSize smallestSize{800, 500};
constexpr QSize usualSize{1440, 900};
constexpr QSize roomForTheFrame{16, 56};
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
    , m_grid{new GridScreen{theme, this}}
    , m_settingsScreen{new SettingsScreen{theme, settings, this}}
    , m_years{new YearMenu{*m_actions->showYears, this}}
    , m_periods{new PeriodMenu{settings, this}}
    , m_menu{new MainMenu{*m_actions, this}}
    , m_settingActions{new SettingActions{settings, this}}
    , m_panes{new PaneRing{this}}
    , m_dayWatch{new DayWatch{this}}
    , m_screenAction{m_actions->showGrid} {
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
    m_grid->setCellOrder(m_settings.cellOrder());
    m_screens->setObjectName(QStringLiteral("screens"));
    m_screens->addWidget(m_grid);
    m_screens->addWidget(m_settingsScreen);

    new EnterPresses{this};
    new VisibleFocus{this};
    auto* ground = new QWidget{this};
    setCentralWidget(ground);
    auto* row = new QHBoxLayout{ground};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_titleRow);
    auto* messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(16, 0, 16, 0);
    messageRow->addWidget(m_messages);
    column->addLayout(messageRow);
    column->addWidget(m_screens, 1);
    row->addLayout(column, 1);

    auto* screens = new QActionGroup{this};
    for (QAction* action : {m_actions->showToday, m_actions->showGrid, m_actions->showProgress,
                            m_actions->showReview, m_actions->showSettings}) {
        action->setCheckable(true);
        screens->addAction(action);
    }
    m_rail->addEntry(m_actions->showToday);
    m_rail->addEntry(m_actions->showGrid);
    m_rail->addEntry(m_actions->showProgress);
    m_rail->addEntry(m_actions->showReview);
    m_rail->addEntry(m_actions->showSettings, true);
    m_titleRow->setMainMenu(m_menu);
    m_titleRow->setZoom(m_grid->zoom().in, m_grid->zoom().out);
    m_menu->addZoom(m_grid->zoom().in);
    m_titleRow->setPaneSwitch(m_grid->inspectorSwitch());
    m_titleRow->setYearMenu(m_years);
    m_titleRow->setYear(0);
    addActions(m_actions->all());
    listPanes();
}

void MainWindow::listPanes() {
    // Screens that are not made yet have none.
    const auto named = [this](const char* name) { return findChild<QWidget*>(QLatin1String{name}); };
    m_panes->setPanes({named("todayList"),
                       named("weekCard"),
                       named("daySide"),
                       named("dayTable"),
                       named("tableTools"),
                       named("gridScroll"),
                       named("inspector"),
                       m_yearsScreen,
                       named("periodChart"),
                       named("goalTable"),
                       named("weekChart"),
                       named("yearCalendar"),
                       named("routineTable"),
                       named("measuredTable"),
                       named("taskTable"),
                       named("routinePage"),
                       named("reviewSteps"),
                       named("reviewScroll"),
                       named("yearStrip"),
                       named("yearScroll"),
                       named("writtenList"),
                       named("writtenText"),
                       named("commitmentRows"),
                       m_settingsScreen,
                       m_rail,
                       m_titleRow,
                       m_messages});
}

void MainWindow::wire() {
    wireScreens();
    wireYears();
    wireNumbers();
    wireReview();
    wireStars();
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::openFind);
    connect(m_actions->undo, &QAction::triggered, this, [this] { walkHistory(true); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { walkHistory(false); });
    connect(m_actions->nextPane, &QAction::triggered, this, [this] { m_panes->go(true); });
    connect(m_actions->previousPane, &QAction::triggered, this, [this] { m_panes->go(false); });
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::quit);
    connect(&m_theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void MainWindow::wireScreens() {
    connect(m_actions->showToday, &QAction::triggered, this,
            [this] { showScreen(&today(), m_actions->showToday); });
    connect(m_actions->showTable, &QAction::triggered, this, &MainWindow::openTable);
    connect(m_actions->restPeriods, &QAction::triggered, this, [this] { openPeriods(PeriodKind::Rest); });
    connect(m_actions->chapters, &QAction::triggered, this, [this] { openPeriods(PeriodKind::Chapter); });
    connect(m_actions->showGrid, &QAction::triggered, this,
            [this] { showScreen(m_grid, m_actions->showGrid); });
    connect(m_dayWatch, &DayWatch::dayBegan, this, &MainWindow::followClock);
    connect(m_actions->showSettings, &QAction::triggered, this,
            [this] { showScreen(m_settingsScreen, m_actions->showSettings); });
    connect(&m_grid->zoom(), &ZoomActions::whereChanged, this, &MainWindow::sayWhere);
    connect(m_grid, &GridScreen::errorRaised, this, &MainWindow::errorRaised);
    connect(m_grid, &GridScreen::messageRaised, m_messages, &MessageBar::post);
    connect(m_grid, &GridScreen::messageSettled, m_messages, &MessageBar::withdraw);
    connect(m_grid, &GridScreen::ancestorRequested, m_actions->showYears, &QAction::trigger);
    connect(&m_settings, &Settings::cellOrderChanged, m_grid,
            [this] { m_grid->setCellOrder(m_settings.cellOrder()); });
    connect(m_settingsScreen, &SettingsScreen::showFileWanted, m_actions->showInFolder, &QAction::trigger);
    connect(m_settingsScreen, &SettingsScreen::showBackupsWanted, m_actions->showBackups, &QAction::trigger);
    connect(m_settingsScreen, &SettingsScreen::restoreWanted, m_actions->restoreBackup, &QAction::trigger);
    connect(m_settingsScreen, &SettingsScreen::errorRaised, this, &MainWindow::errorRaised);
}

FindPalette& MainWindow::findPalette() {
    if (m_find)
        return *m_find;
    m_find = new FindPalette{m_theme, this};
    QList<QAction*> commands = m_actions->all() + QList{m_grid->zoom().in, m_grid->zoom().out};
    for (QAction* action : {m_actions->find, m_actions->nextPane, m_actions->previousPane})
        commands.removeAll(action);
    m_find->setCommands(commands);
    m_find->setSettings(m_settingActions->all());
    m_find->setSession(m_session);
    connect(m_find, &FindPalette::recordChosen, this, &MainWindow::goToFound);
    return *m_find;
}

QMenu& MainWindow::recentMenu() const {
    return m_menu->recent();
}

void MainWindow::setImportMenu(QMenu* menu) {
    m_titleRow->setImportMenu(menu);
    m_menu->addExchange(menu);
}

void MainWindow::setExportMenu(QMenu* menu) {
    m_titleRow->setExportMenu(menu);
    m_menu->addExchange(menu);
}

void MainWindow::restoreGeometryOfLastTime() {
    const QByteArray geometry = m_settings.windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(usualSize.boundedTo(screen()->availableSize() - roomForTheFrame));
}

void MainWindow::showScreen(QWidget* screen, QAction* action) {
    closeWhy();
    m_screens->setCurrentWidget(screen);
    action->setChecked(true);
    m_screenAction = action;
    sayWhere();
    m_titleRow->setShowsFocus(action == m_actions->showGrid || action == m_actions->showProgress ||
                              screen == m_today);
    m_titleRow->setShows(screen == m_grid, screen == m_grid || action == m_actions->showProgress ||
                                               action == m_actions->showReview);
    sayDayView();
    if (screen != m_grid || !m_grid->isEditing()) // what is being typed goes on
        screen->setFocus();
    Q_EMIT screenChanged();
}

void MainWindow::showPlanner(PlannerSession* session) {
    finishEditing();
    m_mayLoseTyping = false;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_plan.reset();
    m_actions->followHistory(session);
    m_titleRow->setHasPlanner(session);
    m_settingsScreen->setSession(session);
    m_grid->setSession(session);
    m_dayWatch->follow(session);
    if (m_today)
        m_today->setSession(session);
    if (m_table)
        m_table->setSession(session);
    if (m_find)
        m_find->setSession(session);
    if (m_yearsScreen)
        m_yearsScreen->setSession(session);
    if (m_yearsScreen && m_yearsScreen->isVisible())
        m_actions->showGrid->trigger();
    if (session)
        connect(session, &PlannerSession::changed, this, &MainWindow::followPlans);
    openFirstPlan();
    openFirstScreen();
}

void MainWindow::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_grid->setReadOnly(isReadOnly);
    if (m_today)
        m_today->setReadOnly(isReadOnly);
    if (m_table)
        m_table->setReadOnly(isReadOnly);
    if (m_review)
        m_review->setReadOnly(isReadOnly);
    m_settingsScreen->setReadOnly(isReadOnly);
    Q_EMIT plannerSettled();
}

void MainWindow::setFile(const QString& path, const QString& backups) {
    setWindowFilePath(path);
    m_settingsScreen->setFile(path, backups);
}

void MainWindow::openFirstPlan() {
    const Plan* plan = nullptr;
    if (m_session) {
        const Planner& planner = m_session->planner();
        plan = planner.planOfYear(m_settings.lastYear());
        if (!plan)
            plan = planner.planOn(m_session->today());
        if (!plan && !planner.plans().empty())
            plan = planner.plans().back();
    }
    followYear();
    if (plan)
        showPlan(plan->id);
}

void MainWindow::followPlans() {
    followStars();
    if (m_plan && m_session->planner().plan(*m_plan))
        return;
    m_plan.reset();
    openFirstPlan();
}

void MainWindow::showPlan(const PlanId& id) {
    const Plan* plan = m_session->planner().plan(id);
    if (!plan)
        return;
    m_plan = id;
    m_settings.setLastYear(plan->year);
    followYear();
    m_grid->showPlan(id);
}

void MainWindow::goTo(const PlanId& plan, CellPlace place) {
    if (m_plan != plan)
        showPlan(plan);
    m_actions->showGrid->trigger();
    m_grid->goTo(place);
}

void MainWindow::retranslate() {
    setWindowTitle(tr("Ninefold"));
    m_rail->setAccessibleName(tr("Screens"));
    m_titleRow->setAccessibleName(tr("Title row"));
    m_actions->retranslate();
    m_settingActions->retranslate();
    m_menu->retranslate();
    sayWhere();
}

void MainWindow::sayWhere() {
    if (m_today && m_screens->currentWidget() == m_today && m_session)
        return m_titleRow->setTitle(m_today->title());
    if (m_table && m_screens->currentWidget() == m_table)
        return m_titleRow->setTitle(m_actions->showTable->text());
    const QString screen = m_screenAction->text();
    const QString where = m_screens->currentWidget() == m_grid ? m_grid->zoom().where() : QString{};
    m_titleRow->setTitle(where.isEmpty() ? screen : QStringLiteral("%1 › %2").arg(screen, where));
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange)
        m_dayWatch->look();
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
