// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/year_page.h"

#include "ui/review/year_strip.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/scroll_follower.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/titled_card.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ninefold::ui {

YearPage::YearPage(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_empty{new HintLabel{theme, this}}
    , m_scroll{new QScrollArea{this}}
    , m_stripCard{new TitledCard{theme, QStringLiteral("yearWeeks"), nullptr}}
    , m_strip{new YearStrip{theme, m_weeks, m_stripCard}}
    , m_week{new QLabel{m_stripCard}}
    , m_legend{new HintLabel{theme, m_stripCard}}
    , m_chapters{new QPushButton{m_stripCard}}
    , m_close{new YearClose{theme, m_year}} {
    setObjectName(QStringLiteral("yearPage"));
    build();
    connect(&m_year, &YearReviewModel::changed, this, &YearPage::follow);
    connect(&m_year, &YearReviewModel::errorRaised, this, &YearPage::errorRaised);
    connect(m_strip, &YearStrip::dayChosen, this, &YearPage::dayChosen);
    connect(m_strip, &YearStrip::weekChosen, this, &YearPage::sayWeek);
    connect(m_chapters, &QAbstractButton::clicked, this, &YearPage::chaptersWanted);
    connect(m_close, &YearClose::planWanted, this, &YearPage::planWanted);
    new FocusDoor{this, m_strip};
}

void YearPage::build() {
    m_empty->setObjectName(QStringLiteral("emptyYear"));
    m_week->setObjectName(QStringLiteral("yearWeek"));
    m_week->setTextFormat(Qt::PlainText);
    m_week->setWordWrap(true);
    m_chapters->setObjectName(QStringLiteral("yearChapters"));
    m_chapters->setAutoDefault(false);
    m_stripCard->addTool(m_chapters);
    m_stripCard->body().addWidget(m_strip);
    m_stripCard->body().addWidget(m_week);
    m_stripCard->body().addWidget(m_legend);
    auto* page = new QWidget;
    auto* cards = new QVBoxLayout{page};
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(14);
    cards->addWidget(m_stripCard);
    cards->addWidget(m_close);
    cards->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("yearScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    new ScrollFollower{m_scroll};
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(page);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 10, 16, 12);
    column->addWidget(m_empty);
    column->addWidget(m_scroll, 1);
}

void YearPage::show(PlannerSession* session, std::optional<PlanId> plan) {
    m_year.show(session, plan);
}

void YearPage::setReadOnly(bool isReadOnly) {
    m_close->setReadOnly(isReadOnly);
    m_chapters->setEnabled(!isReadOnly);
}

void YearPage::followClock() {
    follow();
}

void YearPage::follow() {
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const Plan* plan = m_year.plan();
    m_empty->setVisible(!plan);
    m_scroll->setVisible(plan);
    m_empty->setText(tr("There is no plan to look back on yet. Begin a year in the grid."));
    if (!plan)
        return;
    const int current = m_strip->currentIndex().column();
    const bool isSame = m_weeks.columnCount() > 0 && m_weeks.firstDayOf(0) == plan->from;
    m_weeks.show(m_year.planner(), *plan, m_year.today());
    if (isSame && current >= 0)
        m_strip->setCurrentIndex(m_weeks.index(0, current));
    m_stripCard->setTitle(tr("The weeks of %1", "a year").arg(plan->year), {});
    m_strip->setAccessibleName(tr("The weeks of %1", "a year").arg(plan->year));
    m_strip->setToolTip({});
    m_legend->setText(tr("A column is as full as its week. ◇ a review finished · ● a task done or a target "
                         "reached · hatched: rest. Enter goes to the week."));
    m_chapters->setText(tr("Chapters…"));
    m_chapters->setAccessibleName(m_chapters->text());
    m_close->follow();
    tabInLayoutOrder(*this);
}

void YearPage::sayWeek(int column) {
    m_week->setText(m_weeks.spokenOf(column));
}

void YearPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale)
        follow();
}

void YearPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

} // namespace ninefold::ui
