// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/title_row.h"

#include "ui/focus/focus_pill.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/segmented_control.h"
#include "ui/window/window_actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ninefold::ui {

TitleRow::TitleRow(const ThemeSource& theme, const WindowActions& actions, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_actions{actions}
    , m_title{new QLabel{this}}
    , m_year{new PillButton{theme, this, PillButton::Shape::Round}}
    , m_period{new PillButton{theme, this, PillButton::Shape::Round}}
    , m_dayViews{new SegmentedControl{theme, this}}
    , m_rest{new PillButton{theme, this}}
    , m_whole{new PillButton{theme, this}}
    , m_zoom{new PillButton{theme, this}}
    , m_stars{new PillButton{theme, this}}
    , m_find{new PillButton{theme, this}}
    , m_undo{new PillButton{theme, this}}
    , m_redo{new PillButton{theme, this}}
    , m_import{new PillButton{theme, this}}
    , m_export{new PillButton{theme, this}}
    , m_pane{new PillButton{theme, this}}
    , m_menu{new PillButton{theme, this}}
    , m_row{new QHBoxLayout{this}} {
    setObjectName(QStringLiteral("titleRow"));
    nameParts();
    follow(m_find, actions.find);
    follow(m_undo, actions.undo);
    follow(m_redo, actions.redo);
    follow(m_rest, actions.restPeriods);
    followSwitch(m_stars, actions.focusOnly);

    auto* row = m_row;
    row->setContentsMargins(22, 12, 20, 13);
    row->setSizeConstraint(QLayout::SetNoConstraint); // what does not fit gives way
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addSpacing(4);
    row->addWidget(m_year);
    row->addWidget(m_period);
    row->addStretch(1);
    row->addWidget(m_dayViews);
    for (PillButton* button :
         {m_rest, m_whole, m_zoom, m_stars, m_find, m_undo, m_redo, m_import, m_export, m_pane, m_menu})
        row->addWidget(button);
    for (QWidget* hidden :
         {static_cast<QWidget*>(m_dayViews), static_cast<QWidget*>(m_rest), static_cast<QWidget*>(m_whole),
          static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(m_pane)})
        hidden->hide();
    retranslate();
    connect(&theme, &ThemeSource::changed, this, qOverload<>(&QWidget::update));
    connect(m_dayViews, &SegmentedControl::chosen, this, [this](int index) {
        (index == static_cast<int>(DayView::Day) ? m_actions.showToday : m_actions.showTable)->trigger();
    });
}

void TitleRow::nameParts() {
    m_title->setObjectName(QStringLiteral("screenTitle"));
    m_year->setObjectName(QStringLiteral("yearButton"));
    m_period->setObjectName(QStringLiteral("periodButton"));
    m_title->setTextFormat(Qt::PlainText);
    m_dayViews->setObjectName(QStringLiteral("dayViews"));
    m_dayViews->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_rest->setObjectName(QStringLiteral("restButton"));
    m_rest->setPicture(Icon::Moon);
    m_whole->setObjectName(QStringLiteral("zoomOutButton"));
    m_zoom->setObjectName(QStringLiteral("zoomInButton"));
    m_stars->setObjectName(QStringLiteral("focusOnlyButton"));
    m_stars->setPicture(Icon::Bookmark);
    m_find->setObjectName(QStringLiteral("findButton"));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_redo->setObjectName(QStringLiteral("redoButton"));
    m_import->setObjectName(QStringLiteral("importButton"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_pane->setObjectName(QStringLiteral("paneButton"));
    m_menu->setObjectName(QStringLiteral("menuButton"));
    m_whole->setPicture(Icon::ArrowLeft);
    m_zoom->setPicture(Icon::Maximize);
    m_find->setPicture(Icon::Search);
    m_undo->setPicture(Icon::Undo);
    m_redo->setPicture(Icon::Redo);
    m_pane->setPicture(Icon::PanelRight);
    m_menu->setPicture(Icon::Menu);
}

void TitleRow::follow(PillButton* button, QAction* action) {
    const auto copy = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(tipOf(*action));
        button->setAccessibleName(action->text());
    };
    connect(action, &QAction::changed, button, copy);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    copy();
}

void TitleRow::followSwitch(PillButton* button, QAction* action) {
    button->setCheckable(true);
    button->setChecked(action->isChecked());
    follow(button, action);
    connect(action, &QAction::toggled, button, &QAbstractButton::setChecked);
    connect(action, &QAction::visibleChanged, button, [this] { adapt(); });
}

void TitleRow::setTitle(const QString& title) {
    m_fullTitle = title;
    adapt();
}

void TitleRow::setShows(bool plan, bool year) {
    m_showsPlan = plan;
    m_showsYear = year;
    adapt();
}

void TitleRow::setShowsFocus(bool shows) {
    m_showsFocus = shows;
    adapt();
}

void TitleRow::setDayView(std::optional<DayView> view) {
    m_dayViews->setVisible(view.has_value());
    m_rest->setVisible(view.has_value());
    m_dayViews->setCurrent(view ? static_cast<int>(*view) : -1);
    adapt();
}

void TitleRow::setYear(int year) {
    m_shownYear = year;
    retranslate();
}

void TitleRow::setHasPlanner(bool hasPlanner) {
    m_hasPlanner = hasPlanner;
    adapt();
}

void TitleRow::setYearMenu(QMenu* menu) {
    m_year->setMenu(menu);
}

void TitleRow::setPeriod(const QString& name) {
    m_period->setText(name);
    retranslate();
}

void TitleRow::setPeriodMenu(QMenu* menu) {
    m_period->setMenu(menu);
}

void TitleRow::setImportMenu(QMenu* menu) {
    m_import->setMenu(menu);
}

void TitleRow::setExportMenu(QMenu* menu) {
    m_export->setMenu(menu);
}

void TitleRow::setMainMenu(QMenu* menu) {
    m_menu->setMenu(menu);
}

void TitleRow::setZoom(QAction* in, QAction* out) {
    m_zoomIn = in;
    m_zoomOut = out;
    follow(m_zoom, in);
    follow(m_whole, out);
    for (QAction* action : {in, out})
        connect(action, &QAction::changed, this, &TitleRow::adapt);
    adapt();
}

void TitleRow::setFocusPill(FocusPill* pill) {
    m_focus = pill;
    m_row->insertWidget(m_row->indexOf(m_whole), pill);
    pill->show(); // it is made when it has something to say
    setTabOrder(m_year, pill);
    connect(pill, &FocusPill::resized, this, &TitleRow::adapt);
    adapt();
}

void TitleRow::setPaneSwitch(QAction* action) {
    if (m_paneSwitch) {
        m_paneSwitch->disconnect(m_pane);
        m_pane->disconnect(m_paneSwitch); // never from everybody: assistive technology listens too
    }
    m_paneSwitch = action;
    adapt();
    if (!action)
        return;
    followSwitch(m_pane, action);
}

void TitleRow::retranslate() {
    m_year->setText(m_shownYear == 0 ? tr("No year") : QString::number(m_shownYear));
    m_year->setAccessibleName(m_shownYear == 0 ? tr("No year") : tr("Year %1").arg(m_shownYear));
    m_year->setToolTip(tr("Choose the year"));
    m_period->setAccessibleName(tr("Numbers of: %1", "a period").arg(m_period->text()));
    m_period->setToolTip(tr("Choose the days that percentages, bars and colours speak of"));
    m_dayViews->setSegments({tr("Day"), tr("Table")});
    m_dayViews->setAccessibleName(tr("One day or many"));
    m_dayViews->setToolTip(tipOf(*m_actions.showTable));
    m_import->setText(tr("Import"));
    m_import->setAccessibleName(m_import->text());
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(m_export->text());
    m_pane->setAccessibleName(m_paneSwitch ? m_paneSwitch->text() : tr("Side pane"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu"));
    adapt();
}

void TitleRow::adapt() {
    m_title->setFont(fontOf(font(), TypeStep::Heading, QFont::Bold));
    const bool isZoomed = m_showsPlan && m_zoomOut && m_zoomOut->isVisible();
    m_whole->setText(isZoomed ? m_zoomOut->text() : QString{});
    m_whole->setVisible(isZoomed);
    m_zoom->setVisible(m_showsPlan && m_zoomIn && m_zoomIn->isEnabled());
    m_stars->setVisible(m_showsFocus && m_actions.focusOnly->isVisible());
    m_year->setVisible(m_showsYear && m_hasPlanner);
    const bool hasPeriod = m_showsPlan && m_hasPlanner && !m_period->text().isEmpty();
    m_period->setVisible(hasPeriod);
    m_pane->setVisible(m_showsPlan && m_paneSwitch && m_paneSwitch->isVisible());
    const bool hasMenus = m_showsPlan && m_import->menu();
    const int title = m_title->fontMetrics().horizontalAdvance(m_fullTitle);
    const int focus = m_focus && !m_focus->isHidden() ? m_focus->sizeHint().width() + 10 : 0;
    const int pills =
        (m_year->isHidden() ? 0 : m_year->sizeHint().width()) +
        (hasPeriod ? m_period->sizeHint().width() + 10 : 0) +
        (m_dayViews->isHidden() ? 0 : m_dayViews->sizeHint().width() + m_rest->sizeHint().width());
    const int least = pills + focus + 3 * m_undo->sizeHint().width() + 2 * m_menu->sizeHint().width() +
                      (isZoomed ? m_whole->sizeHint().width() : 0) +
                      (m_zoom->isHidden() ? 0 : m_zoom->sizeHint().width()) +
                      (m_stars->isHidden() ? 0 : m_stars->sizeHint().width() + 10) + 140;
    const int needed = title + least + m_import->sizeHint().width() + m_export->sizeHint().width();
    m_import->setVisible(hasMenus && width() >= needed);
    m_export->setVisible(hasMenus && width() >= needed);
    adaptTitle(width() - least);
    adaptFind(width() - needed);
}

void TitleRow::adaptTitle(int room) {
    const int wide = std::max(room, 80);
    const QString shown = m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, wide);
    m_title->setText(shown);
    m_title->setToolTip(shown == m_fullTitle ? QString{} : m_fullTitle.toHtmlEscaped());
}

void TitleRow::adaptFind(int room) {
    const QString text = QStringLiteral("%1  %2").arg(
        m_actions.find->text(), m_actions.find->shortcut().toString(QKeySequence::NativeText));
    m_find->setText(m_find->fontMetrics().horizontalAdvance(text) < room ? text : QString{});
}

void TitleRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    adapt();
}

void TitleRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        adapt();
}

void TitleRow::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(QRect{0, height() - 1, width(), 1}, m_theme.theme().line);
}

} // namespace ninefold::ui
