// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/routine_page.h"

#include "ui/progress/card_columns.h"
#include "ui/progress/card_menu.h"
#include "ui/progress/figure_view.h"
#include "ui/progress/mark_field_delegate.h"
#include "ui/progress/year_calendar.h"
#include "ui/text/one_line.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"
#include "ui/widgets/titled_card.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace ninefold::ui {

namespace {

constexpr int pageMargin = 16;
constexpr int pageGap = 14;

} // namespace

RoutinePage::RoutinePage(const ThemeSource& theme, QWidget* parent)
    : QScrollArea{parent}
    , m_theme{theme}
    , m_page{new QWidget}
    , m_back{new PillButton{theme, m_page}}
    , m_name{new QLabel{m_page}}
    , m_goal{new HintLabel{theme, m_page}}
    , m_year{new QPushButton{m_page}}
    , m_basis{new HintLabel{theme, m_page}}
    , m_cards{new QGridLayout}
    , m_dayCard{new TitledCard{theme, QStringLiteral("routineDaysCard"), m_page}}
    , m_versionCard{new TitledCard{theme, QStringLiteral("versionCard"), m_page}}
    , m_weekdayCard{new TitledCard{theme, QStringLiteral("weekdayCard"), m_page}}
    , m_noteCard{new TitledCard{theme, QStringLiteral("routineNotesCard"), m_page}}
    , m_marks{new MarkFieldDelegate{theme, m_model.days()}}
    , m_calendar{new YearCalendar{theme, m_model.days(), m_marks, m_dayCard}}
    , m_versions{new FigureView{theme, m_model.versions(), 2, true, m_versionCard}}
    , m_weekdays{new FigureView{theme, m_model.weekdays(), 1, false, m_weekdayCard}}
    , m_notes{new FigureView{theme, m_model.notes(), 1, false, m_noteCard}} {
    setObjectName(QStringLiteral("routinePage"));
    new FocusDoor{this, m_calendar};
    build();
    wire();
    retranslate();
}

void RoutinePage::build() {
    m_calendar->setObjectName(QStringLiteral("routineCalendar"));
    m_versions->setObjectName(QStringLiteral("versionTable"));
    m_versions->setOptionalColumns({4});
    m_weekdays->setObjectName(QStringLiteral("weekdayTable"));
    m_notes->setObjectName(QStringLiteral("routineNotes"));
    m_notes->setRowsLead(true);
    auto* page = new QVBoxLayout{m_page};
    page->setContentsMargins(pageMargin, 10, pageMargin, 12);
    page->setSpacing(pageGap);
    buildHead(*page);
    m_dayCard->body().addWidget(m_calendar);
    m_versionCard->body().addWidget(m_versions);
    m_versionCard->body().addStretch();
    m_weekdayCard->body().addWidget(m_weekdays);
    m_weekdayCard->body().addStretch();
    m_noteCard->body().addWidget(m_notes);
    buildMenus();
    m_cards->setSpacing(pageGap);
    page->addLayout(m_cards);
    page->addStretch();
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_page);
}

void RoutinePage::buildHead(QBoxLayout& page) {
    m_back->setObjectName(QStringLiteral("routineBack"));
    m_back->setPicture(Icon::ArrowLeft);
    m_name->setObjectName(QStringLiteral("routineName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_year->setObjectName(QStringLiteral("routineYear"));
    m_year->setFlat(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_goal);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_back);
    row->addLayout(words, 1);
    row->addWidget(m_year);
    row->addWidget(m_basis);
    page.addLayout(row);
}

void RoutinePage::buildMenus() {
    const auto add = [this](TitledCard* card, CardMenu::Table table) {
        auto* menu = new CardMenu{m_theme, *card, std::move(table)};
        connect(menu, &CardMenu::pictureWanted, this, [this, card] {
            Q_EMIT pictureWanted(
                card, QStringLiteral("%1, %2").arg(shortLine(routine()->text), card->accessibleName()));
        });
        connect(menu, &CardMenu::printWanted, this, [this, card] { Q_EMIT printWanted(card); });
    };
    add(m_dayCard, [this] { return m_model.days().lines(); });
    add(m_versionCard, [this] { return m_model.versions().lines(); });
    add(m_weekdayCard, [this] { return m_model.weekdays().lines(); });
    add(m_noteCard, [this] { return m_model.notes().lines(); });
}

void RoutinePage::wire() {
    connect(&m_model, &RoutineModel::changed, this, &RoutinePage::follow);
    connect(&m_model, &RoutineModel::gone, this, &RoutinePage::left);
    connect(m_back, &QAbstractButton::clicked, this, &RoutinePage::left);
    connect(m_year, &QAbstractButton::clicked, this, &RoutinePage::explainYear);
    connect(m_calendar, &YearCalendar::dayChosen, this,
            [this](QDate day) { Q_EMIT dayChosen(day, routine()->id); });
    connect(m_notes, &FigureView::rowEntered, this,
            [this](int row) { Q_EMIT dayChosen(m_model.notes().row(row).why.period.first, routine()->id); });
    for (FigureView* view : {m_versions, m_weekdays, m_notes})
        connect(view, &FigureView::whyWanted, this, &RoutinePage::whyWanted);
    connect(&m_theme, &ThemeSource::changed, this, &RoutinePage::follow);
}

void RoutinePage::show(PlannerSession* session, std::optional<ActionId> routine) {
    m_model.show(session, routine);
}

void RoutinePage::askWhy() {
    for (FigureView* view : {m_versions, m_weekdays, m_notes})
        if (view->hasFocus())
            return view->open();
    explainYear();
}

void RoutinePage::explainYear() {
    if (routine())
        Q_EMIT whyWanted(m_model.year(), {m_year->mapTo(window(), QPoint{}), m_year->size()});
}

void RoutinePage::follow() {
    const Action* shown = routine();
    if (!shown)
        return;
    m_marks->setBlock(shown->block);
    m_name->setFont(fontOf(font(), TypeStep::Heading, QFont::Bold));
    m_name->setText(oneLine(shown->text));
    m_name->setToolTip(shown->text.toHtmlEscaped());
    m_goal->setText(m_model.goal());
    const WhyFigure figure = m_model.figure();
    m_year->setFont(fontOf(font(), TypeStep::Large, QFont::Bold));
    m_year->setText(figure.text());
    m_year->setAccessibleName(tr("The year so far: %1").arg(figure.text()));
    const Runs& runs = m_model.runs();
    QStringList lines{figure.rate ? figure.basis : tr("nothing due yet")};
    lines.append(runs.inWeeks ? tr("%n week(s) in a row", nullptr, runs.current)
                              : tr("%n time(s) in a row", nullptr, runs.current));
    lines.append(runs.inWeeks ? tr("best run: %n week(s)", nullptr, runs.best)
                              : tr("best run: %n time(s)", nullptr, runs.best));
    m_basis->setText(lines.join(QLatin1Char('\n')));
    m_noteCard->setVisible(m_model.notes().rowCount() > 0);
    m_calendar->setChapters(m_model.chapters());
    m_calendar->viewport()->update();
}

void RoutinePage::retranslate() {
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (%1)").arg(tr("Esc")));
    m_year->setToolTip(tr("What this number was counted from"));
    m_dayCard->setTitle(tr("Every day of the year"), tr("a click goes there"));
    m_versionCard->setTitle(tr("Schedule"), tr("each from its day on; the past keeps what it had"));
    m_weekdayCard->setTitle(tr("Days of the week"), tr("the year so far"));
    m_noteCard->setTitle(tr("Notes"), tr("a click goes to the day"));
    setAccessibleName(tr("A routine"));
    m_calendar->setAccessibleName(tr("Every day of the year"));
    m_versions->setAccessibleName(tr("Schedule"));
    m_weekdays->setAccessibleName(tr("Days of the week"));
    m_notes->setAccessibleName(tr("Notes"));
    m_model.refresh();
}

void RoutinePage::arrange() {
    const bool isWide = hasRoomForTwoCards(*this);
    for (QWidget* card : {m_dayCard, m_versionCard, m_weekdayCard, m_noteCard})
        m_cards->removeWidget(card);
    m_cards->addWidget(m_dayCard, 0, 0, 1, isWide ? 2 : 1);
    m_cards->addWidget(m_versionCard, 1, 0);
    m_cards->addWidget(m_weekdayCard, isWide ? 1 : 2, isWide ? 1 : 0);
    m_cards->addWidget(m_noteCard, 3, 0, 1, isWide ? 2 : 1);
    m_cards->setColumnStretch(0, 3);
    m_cards->setColumnStretch(1, isWide ? 2 : 0);
}

void RoutinePage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

void RoutinePage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

void RoutinePage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ninefold::ui
