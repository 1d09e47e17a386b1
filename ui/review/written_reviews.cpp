// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/written_reviews.h"

#include "core/session/planner_session.h"
#include "ui/review/two_line_delegate.h"
#include "ui/review/written_starts.h"
#include "ui/text/one_line.h"
#include "ui/text/review_pages.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/card_frame.h"
#include "ui/widgets/focus_door.h"
#include "ui/widgets/hint_label.h"
#include "ui/widgets/pill_button.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ninefold::ui {

namespace {

constexpr int columnGap = 14;
constexpr int listWidth = 200; // at the usual size of text
const QString reviewRemovedKey = QStringLiteral("reviewRemoved");
constexpr std::array starts{WrittenStart::ThisWeek,  WrittenStart::LastWeek, WrittenStart::ThisMonth,
                            WrittenStart::LastMonth, WrittenStart::ThisYear, WrittenStart::Questions,
                            WrittenStart::Blank};

} // namespace

WrittenReviews::WrittenReviews(const ThemeSource& theme, QWidget* parent)
    : QWidget{parent}
    , m_door{new FocusDoor{this}}
    , m_theme{theme}
    , m_listCard{new CardFrame{theme, this}}
    , m_begin{new PillButton{theme, m_listCard}}
    , m_menu{new QMenu{this}}
    , m_weeks{new QMenu{m_menu}}
    , m_months{new QMenu{m_menu}}
    , m_search{new QLineEdit{m_listCard}}
    , m_list{new QListView{m_listCard}}
    , m_empty{new HintLabel{theme, m_listCard}}
    , m_pageCard{new CardFrame{theme, this}}
    , m_page{new WrittenPage{theme, m_reviews, m_pageCard}}
    , m_first{new WrittenStarts{theme, m_reviews, m_pageCard}} {
    setObjectName(QStringLiteral("writtenReviews"));
    build();
    buildMenu();
    wire();
    retranslate();
}

void WrittenReviews::build() {
    m_begin->setObjectName(QStringLiteral("writtenNew"));
    m_begin->setPicture(Icon::Plus);
    m_search->setObjectName(QStringLiteral("writtenSearch"));
    m_list->setObjectName(QStringLiteral("writtenList"));
    m_list->setModel(&m_reviews);
    m_list->setItemDelegate(new TwoLineDelegate{m_theme, m_list});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setObjectName(QStringLiteral("writtenEmpty"));
    auto* list = new QVBoxLayout{m_listCard};
    list->setContentsMargins(10, 12, 10, 10);
    list->setSpacing(8);
    list->addWidget(m_begin);
    list->addWidget(m_search);
    list->addWidget(m_empty);
    list->addWidget(m_list, 1);
    list->addStretch(0);
    auto* page = new QVBoxLayout{m_pageCard};
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_page);
    page->addWidget(m_first);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(columnGap);
    row->addWidget(m_listCard);
    row->addWidget(m_pageCard, 1);
}

void WrittenReviews::buildMenu() {
    for (const WrittenStart start : starts) {
        QAction* action = m_menu->addAction(QString{});
        action->setObjectName(QStringLiteral("writtenStart%1").arg(static_cast<int>(start)));
        m_starts.emplace_back(start, action);
        connect(action, &QAction::triggered, this, [this, start] { begin(start); });
    }
    m_menu->addSeparator();
    for (const auto& [menu, kind] : {std::pair{m_weeks, ReviewKind::Week}, {m_months, ReviewKind::Month}}) {
        m_menu->addMenu(menu);
        connect(menu, &QMenu::aboutToShow, this,
                [this, menu = menu, kind = kind] { offerEarlier(*menu, kind); });
    }
    m_menu->setObjectName(QStringLiteral("writtenNewMenu"));
    m_weeks->setObjectName(QStringLiteral("writtenWeeks"));
    m_months->setObjectName(QStringLiteral("writtenMonths"));
    connect(m_menu, &QMenu::aboutToShow, this, &WrittenReviews::nameStarts);
    m_begin->setPopupMode(QToolButton::InstantPopup);
    m_begin->setMenu(m_menu);
}

void WrittenReviews::wire() {
    connect(&m_reviews, &WrittenModel::followed, this, &WrittenReviews::follow);
    connect(m_first, &WrittenStarts::chosen, this, &WrittenReviews::begin);
    connect(m_search, &QLineEdit::textChanged, &m_reviews, &WrittenModel::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WrittenReviews::followRow);
    connect(m_list, &QAbstractItemView::activated, m_page, &WrittenPage::write);
    connect(m_page, &WrittenPage::errorRaised, this, &WrittenReviews::errorRaised);
    connect(m_page, &WrittenPage::fileWanted, this,
            [this](ReviewFile what) { Q_EMIT fileWanted(*review(), what); });
    connect(m_page, &WrittenPage::messageRaised, this, &WrittenReviews::messageRaised);
    connect(m_page, &WrittenPage::turnWanted, this, &WrittenReviews::turn);
    connect(m_page, &WrittenPage::removeWanted, this, &WrittenReviews::remove);
    connect(m_page, &WrittenPage::escaped, this, [this] { m_list->setFocus(); });
    m_search->installEventFilter(this);
    for (const auto& [key, by] : {std::pair{Qt::Key_PageUp, -1}, std::pair{Qt::Key_PageDown, 1}}) {
        auto* shortcut = new QShortcut{QKeySequence{Qt::CTRL | key}, this};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { turn(by); });
    }
}

void WrittenReviews::show(PlannerSession* session, std::optional<PlanId> plan) {
    if (m_reviews.isShowing(session, plan))
        return m_reviews.refresh();
    finishEditing();
    m_page->show(std::nullopt);
    m_reviews.show(session, plan);
    m_search->clear();
    if (!m_isReadOnly)
        m_reviews.storeUnfinished();
    m_first->follow();
    openRow(0);
}

void WrittenReviews::setReadOnly(bool isReadOnly) {
    m_isReadOnly = isReadOnly;
    m_begin->setEnabled(!isReadOnly && m_reviews.plan());
    m_page->setReadOnly(isReadOnly);
    m_first->setReadOnly(isReadOnly);
}

bool WrittenReviews::open(ReviewId review) {
    if (!finishEditing())
        return false;
    if (m_reviews.rowOf(review) < 0)
        m_search->clear();
    openRow(m_reviews.rowOf(review));
    return true;
}

void WrittenReviews::openRow(int row) {
    if (row < 0 || row >= m_reviews.rowCount())
        return;
    m_list->setCurrentIndex(m_reviews.index(row));
    followRow();
}

void WrittenReviews::begin(WrittenStart start) {
    if (!m_reviews.plan() || !finishEditing())
        return;
    openBegun(m_reviews.begin(start));
}

void WrittenReviews::openBegun(const Result<ReviewId>& begun) {
    if (!begun) {
        Q_EMIT errorRaised(begun.error());
        return;
    }
    open(*begun);
    m_page->writeFirst();
}

void WrittenReviews::offerEarlier(QMenu& menu, ReviewKind kind) {
    menu.clear();
    for (const DateSpan& days : m_reviews.earlier(kind)) {
        const QString title = reviewTitle(kind, days);
        const bool isWeek = kind == ReviewKind::Week;
        menu.addAction(isWeek ? QStringLiteral("%1 · %2").arg(title, daysText(days)) : title, this,
                       [this, kind, days] {
                           if (finishEditing())
                               openBegun(m_reviews.begin(kind, days));
                       });
    }
}

void WrittenReviews::followRow() {
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_reviews.review(current.row()).id == review())
        return follow();
    if (!finishEditing())
        return m_list->setCurrentIndex(m_reviews.index(m_reviews.rowOf(*review())));
    m_page->show(m_reviews.review(current.row()).id);
    follow();
}

void WrittenReviews::follow() {
    m_page->follow();
    const int row = review() ? m_reviews.rowOf(*review()) : -1;
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_reviews.index(row));
    m_page->setNeighbours(row > 0, row >= 0 && row + 1 < m_reviews.rowCount());
    if (m_removed && m_reviews.rowOf(*m_removed) >= 0) {
        m_removed.reset();
        Q_EMIT messageSettled(reviewRemovedKey);
    }
    const bool isEmpty = m_reviews.rowCount() == 0 && !m_reviews.isSearching();
    m_empty->setVisible(m_reviews.rowCount() == 0);
    m_empty->setText(isEmpty ? tr("Nothing is written yet.") : tr("Nothing is found."));
    m_first->setVisible(isEmpty && m_reviews.plan());
    m_page->setVisible(!m_first->isVisibleTo(this));
    // What is empty is no place for the keyboard.
    m_list->setVisible(m_reviews.rowCount() > 0);
    QWidget* const start = m_first->isVisibleTo(this) ? static_cast<QWidget*>(m_first) : m_search;
    m_door->leadTo(m_reviews.rowCount() > 0 ? m_list : start);
    m_begin->setEnabled(!m_isReadOnly && m_reviews.plan());
}

void WrittenReviews::turn(int by) {
    const int row = review() ? m_reviews.rowOf(*review()) : -1;
    openRow(row < 0 ? 0 : row + by);
}

void WrittenReviews::remove() {
    if (!review() || !finishEditing())
        return;
    const int row = m_reviews.rowOf(*review());
    const QString title = shortLine(reviewTitle(m_reviews.review(row)));
    PlannerSession* session = m_reviews.session();
    const ReviewId removedId = *review();
    const auto removed = ReviewVerbs{*session}.removeReview(removedId);
    if (!removed) {
        Q_EMIT errorRaised(removed.error());
        return;
    }
    m_removed = removedId;
    openRow(std::min(row, m_reviews.rowCount() - 1));
    m_list->setFocus();
    Q_EMIT messageRaised({reviewRemovedKey, MessageKind::Note,
                          [title] { return tr("“%1” is removed. Undo brings it back.").arg(title); }});
}

void WrittenReviews::nameStarts() {
    if (!m_reviews.plan())
        return;
    m_weeks->menuAction()->setVisible(!m_reviews.earlier(ReviewKind::Week).empty());
    m_months->menuAction()->setVisible(!m_reviews.earlier(ReviewKind::Month).empty());
    for (const auto& [start, action] : m_starts) {
        const bool isThere = m_reviews.existing(start).has_value();
        const QString name = m_reviews.nameOf(start);
        action->setText(isThere ? tr("Open %1", "a review that is there").arg(name) : name);
    }
}

void WrittenReviews::retranslate() {
    setAccessibleName(tr("Written reviews"));
    m_begin->setText(tr("New"));
    m_begin->setAccessibleName(tr("New review"));
    m_begin->setToolTip(tr("Begin a week, a month, a year, questions or a blank page"));
    m_weeks->setTitle(tr("An Earlier Week"));
    m_months->setTitle(tr("An Earlier Month"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the written reviews"));
    m_list->setAccessibleName(tr("Written reviews, newest first"));
    m_listCard->setFixedWidth(static_cast<int>(listWidth * unitOf(font())));
    m_reviews.retranslate();
    follow();
}

bool WrittenReviews::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WrittenReviews::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace ninefold::ui
