// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_screen.h"

#include "core/progress/review_periods.h"
#include "ui/models/period_focus.h"
#include "ui/text/day_text.h"
#include "ui/text/one_line.h"
#include "ui/text/schedule_text.h"
#include "ui/text/words.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/today/day_ring.h"
#include "ui/today/day_words.h"
#include "ui/today/quiet_line.h"
#include "ui/today/row_layout.h"
#include "ui/today/today_view.h"
#include "ui/today/week_strip.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/date_popup.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace ninefold::ui {

namespace {

constexpr int screenMargin = 22;
constexpr int screenGap = 14;
const QString undoKey = QStringLiteral("today.cleared");
const QString hintKey = QStringLiteral("today.hint");

} // namespace

TodayScreen::TodayScreen(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_theme{theme}
    , m_previous{new PillButton{theme, this}}
    , m_next{new PillButton{theme, this}}
    , m_anyDay{new PillButton{theme, this}}
    , m_back{new QuietLine{theme, Icon::CalendarCheck, this}}
    , m_week{new WeekStrip{theme, this}}
    , m_leftOpen{new QuietLine{theme, Icon::History, this}}
    , m_leftOut{new QuietLine{theme, Icon::Bookmark, this}}
    , m_nextYear{new QuietLine{theme, Icon::Calendar, this}}
    , m_review{new QuietLine{theme, Icon::Message, this}}
    , m_state{new HintLabel{theme, this}}
    , m_list{new TodayView{theme, m_model, this}}
    , m_empty{new CardFrame{theme, this}}
    , m_emptyText{new QLabel{m_empty}}
    , m_toGrid{new QPushButton{m_empty}}
    , m_goOn{new QPushButton{m_empty}}
    , m_side{new QWidget{this}}
    , m_wordsCard{new CardFrame{theme, m_side}}
    , m_ring{new DayRing{theme, m_side}}
    , m_words{new DayWords{theme, m_model, m_wordsCard}} {
    setObjectName(QStringLiteral("todayScreen"));
    new FocusDoor{this, m_list};
    build();
    wire();
    wireDays();
    wireYears();
    retranslate();
    followDay();
}

void TodayScreen::buildWeek(CardFrame* card) {
    m_previous->setObjectName(QStringLiteral("previousDay"));
    m_next->setObjectName(QStringLiteral("nextDay"));
    m_back->setObjectName(QStringLiteral("backToToday"));
    m_anyDay->setObjectName(QStringLiteral("anyDay"));
    m_anyDay->setPicture(Icon::Calendar);
    m_previous->setText(QStringLiteral("‹"));
    m_next->setText(QStringLiteral("›"));
    auto* row = new QHBoxLayout{card};
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(m_previous);
    row->addWidget(m_week, 1);
    row->addWidget(m_next);
    row->addWidget(m_anyDay);
}

void TodayScreen::build() {
    auto* weekCard = new CardFrame{m_theme, this};
    weekCard->setObjectName(QStringLiteral("weekCard"));
    buildWeek(weekCard);
    m_leftOpen->setObjectName(QStringLiteral("leftOpen"));
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_nextYear->setObjectName(QStringLiteral("nextYear"));
    m_review->setObjectName(QStringLiteral("offeredReview"));
    m_goOn->setObjectName(QStringLiteral("goOn"));
    m_state->setObjectName(QStringLiteral("dayState"));
    m_empty->setObjectName(QStringLiteral("emptyDay"));
    m_emptyText->setObjectName(QStringLiteral("emptyDayText"));
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_toGrid->setObjectName(QStringLiteral("makeRoutine"));
    auto* emptyColumn = new QVBoxLayout{m_empty};
    emptyColumn->setContentsMargins(24, 28, 24, 28);
    emptyColumn->setSpacing(14);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_toGrid, 0, Qt::AlignHCenter);
    emptyColumn->addWidget(m_goOn, 0, Qt::AlignHCenter);

    auto* main = new QVBoxLayout;
    main->setSpacing(6);
    main->addWidget(weekCard);
    main->addWidget(m_nextYear, 0, Qt::AlignLeading);
    main->addWidget(m_review, 0, Qt::AlignLeading);
    main->addWidget(m_back, 0, Qt::AlignLeading);
    main->addWidget(m_leftOpen, 0, Qt::AlignLeading);
    main->addWidget(m_leftOut, 0, Qt::AlignLeading);
    main->addWidget(m_state);
    main->addWidget(m_empty);
    main->addWidget(m_list, 1);

    buildSide();
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(screenMargin, screenGap + 4, screenMargin, screenGap);
    row->setSpacing(screenGap);
    row->addLayout(main, 1);
    row->addWidget(m_side);
}

void TodayScreen::buildSide() {
    m_side->setObjectName(QStringLiteral("daySide"));
    auto* ringCard = new CardFrame{m_theme, m_side};
    auto* ringColumn = new QVBoxLayout{ringCard};
    ringColumn->setContentsMargins(12, 20, 12, 20);
    ringColumn->addWidget(m_ring, 0, Qt::AlignCenter);
    auto* wordsColumn = new QVBoxLayout{m_wordsCard};
    wordsColumn->setContentsMargins(0, 0, 0, 0);
    wordsColumn->addWidget(m_words);
    auto* side = new QVBoxLayout{m_side};
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(screenGap);
    side->addWidget(ringCard);
    side->addWidget(m_wordsCard, 1);
    side->addStretch();
}

void TodayScreen::wire() {
    connect(&m_model, &TodayModel::dayChanged, this, &TodayScreen::followDay);
    connect(m_list, &TodayView::errorRaised, this, &TodayScreen::errorRaised);
    connect(m_list, &TodayView::hinted, this, &TodayScreen::hint);
    connect(m_list, &TodayView::cleared, this, &TodayScreen::offerUndo);
    connect(m_list, &TodayView::itemChanged, this, &TodayScreen::itemChanged);
    connect(m_list, &TodayView::focusWanted, this, &TodayScreen::focusWanted);
    connect(m_list, &TodayView::focusStopWanted, this, &TodayScreen::focusStopWanted);
    connect(m_leftOut, &QAbstractButton::clicked, this, &TodayScreen::everythingWanted);
    connect(m_words, &DayWords::errorRaised, this, &TodayScreen::errorRaised);
    connect(m_words, &DayWords::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_toGrid, &QAbstractButton::clicked, this, &TodayScreen::gridWanted);
    connect(m_ring, &QAbstractButton::clicked, this, &TodayScreen::askWhy);
    connect(m_week, &WeekStrip::whyWanted, this, &TodayScreen::askWhyBeside);
}

void TodayScreen::wireDays() {
    connect(m_list, &TodayView::dayWanted, this, &TodayScreen::goBy);
    connect(m_list, &TodayView::thisDayWanted, this, [this] { goTo(m_model.today()); });
    connect(m_week, &WeekStrip::dayChosen, this, [this](QDate day) { goTo(day); });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { goBy(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { goBy(1); });
    connect(m_back, &QAbstractButton::clicked, this, [this] { goTo(m_model.today()); });
    connect(m_anyDay, &QAbstractButton::clicked, this, &TodayScreen::openCalendar);
    connect(m_list, &TodayView::anyDayWanted, this, &TodayScreen::openCalendar);
    connect(m_leftOpen, &QAbstractButton::clicked, this, [this] {
        goBy(-1);
        m_list->setFocus();
    });
    for (const auto& [key, days] : {std::pair{Qt::ALT | Qt::Key_Left, -1}, {Qt::ALT | Qt::Key_Right, 1}}) {
        auto* shortcut = new QShortcut{QKeySequence{key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = days] { goBy(by); });
    }
}

void TodayScreen::wireYears() {
    connect(m_review, &QAbstractButton::clicked, this, [this] {
        if (const auto offer = m_model.reviewToOffer())
            Q_EMIT reviewWanted(offer->plan, offer->period);
    });
    connect(m_nextYear, &QAbstractButton::clicked, this, [this] {
        if (const auto plan = m_model.list().plan)
            Q_EMIT yearCloseWanted(*plan);
    });
    connect(m_goOn, &QAbstractButton::clicked, this, &TodayScreen::goOnWanted);
    // Where there is nothing to tick, the key that ticks does what is offered instead.
    connect(m_list, &TodayView::pressedWithoutItems, this, [this] {
        for (QPushButton* button : {m_goOn, m_toGrid}) {
            if (!button->isHidden())
                return button->click();
        }
    });
}

void TodayScreen::setSession(PlannerSession* session) {
    m_model.show(session);
    m_list->setCurrentToFirstOpen();
}

void TodayScreen::setReadOnly(bool isReadOnly) {
    m_model.setReadOnly(isReadOnly);
    retranslate();
}

void TodayScreen::setShowsRuns(bool shows) {
    m_model.setShowsRuns(shows);
}

void TodayScreen::setFocusMinutes(int minutes) {
    m_model.setFocusMinutes(minutes);
    m_list->viewport()->update();
}

void TodayScreen::setFocusOnly(bool isOn) {
    m_model.setFocusOnly(isOn);
}

void TodayScreen::toggleFocus() {
    const TodayItem* item = m_list->current();
    const auto plan = m_model.list().plan;
    if (!item || !plan || !finishEditing())
        return;
    PlannerSession& session = *m_model.session();
    const DateSpan days = reviewPeriodOn(*session.planner().plan(*plan), m_model.date());
    const auto said = ui::toggleFocus(session, item->action, days);
    if (said)
        hint([text = *said] { return text; });
    else
        Q_EMIT errorRaised(said.error());
}

void TodayScreen::followFocus() {
    m_model.followFocus();
    m_list->viewport()->update();
}

std::optional<ActionId> TodayScreen::itemOfToday() const {
    const TodayItem* item = m_model.date() == m_model.today() ? m_list->current() : nullptr;
    return item ? std::optional{item->action} : std::nullopt;
}

void TodayScreen::followClock() {
    m_model.followClock();
}

void TodayScreen::goTo(QDate day, const std::optional<ActionId>& item) {
    if (!finishEditing())
        return;
    if (day != m_model.date()) {
        m_model.goTo(day);
        m_list->setCurrentToFirstOpen();
    }
    if (item)
        m_list->setCurrent(*item);
}

void TodayScreen::goBy(int days) {
    goTo(m_model.date().addDays(days));
}

void TodayScreen::askWhy() {
    askWhyBeside(m_ring);
}

void TodayScreen::askWhyBeside(const QWidget* number) {
    if (m_model.list().plan && finishEditing())
        Q_EMIT whyWanted(WhyNumber::ofDay(*m_model.list().plan, m_model.date()),
                         {number->mapTo(window(), QPoint{}), number->size()});
}

void TodayScreen::openCalendar() {
    const PlannerSession* session = m_model.session();
    if (!session || session->planner().plans().empty())
        return;
    const auto plans = session->planner().plans();
    auto* popup = new DatePopup{m_theme, this};
    popup->calendar().days().setToday(m_model.today());
    popup->calendar().days().setBounds({plans.front()->from, plans.back()->to});
    popup->calendar().days().setChosen(DateSpan{m_model.date(), m_model.date()});
    connect(popup, &DatePopup::dayChosen, this, [this](QDate day) {
        goTo(day);
        m_list->setFocus();
    });
    popup->openAt(*m_anyDay, m_model.date());
}

bool TodayScreen::finishEditing() {
    const bool isRowStored = m_list->finishEditing();
    return m_words->finishEditing() && isRowStored;
}

void TodayScreen::followDay() {
    if (m_hasOffer) {
        m_hasOffer = false;
        Q_EMIT messageSettled(undoKey);
    }
    const QDate date = m_model.date();
    m_week->show(m_model.week(), date, m_model.today());
    m_back->setEnabled(date != m_model.today());
    m_back->setVisible(date != m_model.today());
    m_wordsCard->setVisible(m_model.list().plan && !m_model.isFuture());
    m_ring->show(m_model.list().score, date == m_model.today() ? tr("today") : dayText(date));
    nameDay();
    Q_EMIT titleChanged();
}

void TodayScreen::arrange() {
    const double unit = unitOf(font());
    constexpr double widest = 300;
    constexpr double widestOfAll = 1480;
    constexpr double highestWords = 420;
    m_side->setFixedWidth(static_cast<int>(std::min(widest * unit, width() * 0.32)));
    m_wordsCard->setMaximumHeight(static_cast<int>(highestWords * unit));
    // On a large screen an item and its strip stay near each other.
    const int beside = std::max(screenMargin, static_cast<int>((width() - widestOfAll * unit) / 2));
    layout()->setContentsMargins(beside, screenGap + 4, beside, screenGap);
}

void TodayScreen::offerUndo(const QString& item) {
    const QString text = shortLine(item);
    Q_EMIT messageRaised({undoKey,
                          MessageKind::Note,
                          [text] { return tr("“%1” has no mark on this day any more.").arg(text); },
                          {{[] { return tr("Undo"); }, [this] { Q_EMIT undoWanted(); }}}});
    m_hasOffer = true;
}

void TodayScreen::hint(const std::function<QString()>& text) {
    Q_EMIT messageRaised({hintKey, MessageKind::Note, text});
}

void TodayScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TodayScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace ninefold::ui
