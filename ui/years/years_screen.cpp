// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/years/years_screen.h"

#include "core/model/ancestry.h"
#include "core/session/planner_session.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/segmented_control.h"
#include "ui/years/year_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace ninefold::ui {

namespace {

constexpr int side = 16;
constexpr int gap = 12;
constexpr int lockSize = 16;

} // namespace

YearsScreen::YearsScreen(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_door{new FocusDoor{this}}
    , m_theme{theme}
    , m_lock{new QLabel{this}}
    , m_words{new QLabel{this}}
    , m_turn{new SegmentedControl{theme, this}}
    , m_back{new QPushButton{this}}
    , m_panes{new YearPane{theme, QStringLiteral("earlierYear"), this},
              new YearPane{theme, QStringLiteral("laterYear"), this}} {
    setObjectName(QStringLiteral("yearsScreen"));
    m_words->setObjectName(QStringLiteral("readOnlySign"));
    m_turn->setObjectName(QStringLiteral("turnYear"));
    m_back->setObjectName(QStringLiteral("backToGrid"));
    build();
    wire();
    retranslate();
    dress();
}

YearsScreen::~YearsScreen() = default;

void YearsScreen::build() {
    m_words->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 4, 0);
    head->setSpacing(8);
    head->addWidget(m_lock);
    head->addWidget(m_words, 1);
    head->addWidget(m_turn);
    head->addWidget(m_back);
    auto* years = new QHBoxLayout;
    years->setSpacing(gap);
    for (YearPane* pane : m_panes)
        years->addWidget(pane, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(side, 10, side, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(years, 1);
}

void YearsScreen::wire() {
    connect(&m_theme, &ThemeSource::changed, this, &YearsScreen::dress);
    connect(m_back, &QAbstractButton::clicked, this, &YearsScreen::leave);
    connect(m_turn, &SegmentedControl::chosen, this,
            [this](int index) { look(static_cast<std::size_t>(index)); });
    auto* escape = new QShortcut{QKeySequence{Qt::Key_Escape}, this};
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        noteFront();
        if (!m_panes[m_front]->zoomOut())
            leave();
    });
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        YearPane* pane = m_panes[i];
        connect(pane, &YearPane::moved, this, [this, i] { follow(i); });
        connect(pane, &YearPane::planChosen, this, [this, i](const PlanId& plan) { choose(i, plan); });
        connect(pane, &YearPane::lockTouched, this, &YearsScreen::lockTouched);
        connect(pane, &YearPane::openWanted, this,
                [this, pane] { Q_EMIT left(*pane->plan(), pane->current()); });
    }
}

std::optional<PlanId> YearsScreen::yearBeside(const Planner& planner, PlanId shown, CellPlace place,
                                              QDate today) {
    const Action* action = place.isAction() ? planner.actionShown(shown, place, today) : nullptr;
    if (const Action* ancestor = action ? ancestorOf(planner, *action) : nullptr)
        return ancestor->plan;
    std::optional<PlanId> before;
    bool isPast = false;
    for (const Plan* plan : planner.plans()) {
        if (plan->id == shown && before)
            return before;
        if (isPast)
            return plan->id;
        isPast = plan->id == shown;
        before = plan->id;
    }
    return std::nullopt;
}

void YearsScreen::setSession(PlannerSession* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &PlannerSession::changed, this, &YearsScreen::followPlans);
    for (YearPane* pane : m_panes)
        pane->show(session, std::nullopt);
}

void YearsScreen::compare(const PlanId& beside, const PlanId& shown, CellPlace place) {
    const Planner& planner = m_session->planner();
    const std::size_t at = planner.plan(beside)->year < planner.plan(shown)->year ? 0 : 1;
    m_from = shown;
    m_panes[at]->show(m_session, beside);
    m_panes[1 - at]->show(m_session, shown);
    m_panes[1 - at]->goTo(place);
    follow(1 - at);
    retranslate();
    look(at);
}

void YearsScreen::choose(std::size_t at, const PlanId& plan) {
    m_panes[at]->show(m_session, plan);
    follow(1 - at);
    retranslate();
}

void YearsScreen::followPlans() {
    for (YearPane* pane : m_panes)
        pane->show(m_session, pane->plan());
}

void YearsScreen::follow(std::size_t from) {
    const YearPane& moved = *m_panes[from];
    YearPane& other = *m_panes[1 - from];
    if (m_session && moved.plan() && other.plan())
        other.goTo(counterpart(m_session->planner(), *moved.plan(), moved.current(), *other.plan(),
                               m_session->today()));
}

void YearsScreen::noteFront() {
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        if (m_panes[i]->isAncestorOf(focusWidget()))
            m_front = i;
    }
}

void YearsScreen::turn() {
    noteFront();
    look(1 - m_front);
}

void YearsScreen::look(std::size_t at) {
    m_front = at;
    m_turn->setCurrent(static_cast<int>(at));
    arrange();
    m_panes[at]->setFocus();
    m_door->leadTo(m_panes[at]);
}

bool YearsScreen::isSideBySide() const {
    return width() >= 2 * m_panes[0]->smallestWidth() + gap + 2 * side;
}

void YearsScreen::arrange() {
    m_turn->setVisible(!isSideBySide());
    for (std::size_t i = 0; i < m_panes.size(); ++i)
        m_panes[i]->setVisible(isSideBySide() || i == m_front);
}

void YearsScreen::leave() {
    const bool isThere = m_session && m_from && m_session->planner().plan(*m_from);
    const YearPane& pane = *m_panes[isThere && m_panes[0]->plan() == m_from ? 0 : 1];
    if (isThere)
        Q_EMIT left(*m_from, pane.current());
    else if (pane.plan())
        Q_EMIT left(*pane.plan(), pane.current());
}

void YearsScreen::retranslate() {
    setAccessibleName(tr("Years side by side"));
    m_words->setText(tr("Only to look at: nothing can be changed here."));
    m_lock->setAccessibleName(m_words->text());
    m_back->setText(tr("Back to the Grid"));
    m_back->setAccessibleName(m_back->text());
    m_back->setToolTip(QStringLiteral("%1 (%2)").arg(
        m_back->text(), QKeySequence{Qt::Key_Escape}.toString(QKeySequence::NativeText)));
    m_turn->setAccessibleName(tr("Year"));
    QStringList years;
    for (const YearPane* pane : m_panes) {
        const Plan* plan = m_session && pane->plan() ? m_session->planner().plan(*pane->plan()) : nullptr;
        years.append(plan ? QString::number(plan->year) : QString{});
    }
    m_turn->setSegments(years);
    m_turn->setCurrent(static_cast<int>(m_front));
}

void YearsScreen::dress() {
    m_lock->setPixmap(themedIcon(m_theme, Icon::Lock).pixmap(QSize{lockSize, lockSize}, devicePixelRatioF()));
    QPalette quiet = m_words->palette();
    quiet.setColor(QPalette::WindowText, m_theme.theme().muted);
    m_words->setPalette(quiet);
}

void YearsScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void YearsScreen::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ninefold::ui
