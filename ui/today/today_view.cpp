// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_view.h"

#include "ui/text/schedule_text.h"
#include "ui/text/words.h"
#include "ui/theme/theme_source.h"
#include "ui/today/row_drag.h"
#include "ui/today/row_field.h"
#include "ui/today/today_delegate.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace ninefold::ui {

TodayView::TodayView(const ThemeSource& theme, TodayModel& model, QWidget* parent)
    : QListView{parent}
    , m_theme{theme}
    , m_model{model}
    , m_delegate{new TodayDelegate{theme, model, this}}
    , m_drag{new RowDrag{theme, *this, model, *m_delegate}}
    , m_field{new RowField{*this}} {
    setObjectName(QStringLiteral("todayList"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // a row paints its ground, and this what is below all
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(&model, &QAbstractItemModel::modelReset, this, &TodayView::restoreCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &TodayView::followCurrent);
    connect(m_drag, &RowDrag::itemDropped, this, [this](const ActionId& item, const ItemPlace& place) {
        setCurrent(item);
        report(m_model.moveItem(item, place));
    });
    connect(m_drag, &RowDrag::groupDropped, this,
            [this](const QString& when, const GroupPlace& place) { report(m_model.moveGroup(when, place)); });
    connect(m_field, &RowField::committed, this, &TodayView::finishEditing);
    connect(m_field, &RowField::dropped, this, &TodayView::closeField);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void TodayView::followCurrent(const QModelIndex& current, const QModelIndex& previous) {
    if (!m_isRestoring)
        rememberCurrent();
    m_delegate->setCurrent(current);
    update(current);
    update(previous);
    Q_EMIT itemChanged();
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

const TodayItem* TodayView::current() const {
    return m_model.item(currentIndex().row());
}

void TodayView::setCurrent(ActionId action) {
    m_current = action;
    m_currentHeading.reset();
    restoreCurrent();
}

void TodayView::setCurrentToFirstOpen() {
    m_current.reset();
    m_currentHeading.reset();
    restoreCurrent();
}

void TodayView::rememberCurrent() {
    const QModelIndex index = currentIndex();
    if (const TodayItem* item = current())
        m_current = item->action;
    const bool isHeading = index.isValid() && m_model.row(index.row()).kind == TodayRowKind::Heading;
    m_currentHeading = isHeading ? std::optional{m_model.row(index.row()).when} : std::nullopt;
}

void TodayView::restoreCurrent() {
    m_isRestoring = true;
    int row = m_currentHeading ? m_model.rowOfGroup(*m_currentHeading) : -1;
    if (row < 0)
        row = m_current ? m_model.rowOf(*m_current) : m_model.nextOpen(-1);
    for (int i = 0; row < 0 && i < m_model.rowCount(); ++i)
        row = m_model.item(i) ? i : -1;
    setCurrentIndex(row < 0 ? QModelIndex{} : m_model.index(row));
    m_isRestoring = false;
    if (!m_current && current())
        m_current = current()->action;
    placeField();
}

void TodayView::walk(int from, int step) {
    const int row = from + step;
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row));
}

void TodayView::walkToEnd(bool isFirst) {
    const int step = isFirst ? 1 : -1;
    int row = isFirst ? 0 : m_model.rowCount() - 1;
    while (row >= 0 && row < m_model.rowCount() && m_model.row(row).kind == TodayRowKind::Heading)
        row += step;
    walk(row - step, step);
    if (isFirst)
        verticalScrollBar()->setValue(0); // the heading above the first item
}

void TodayView::moveRow(int step) {
    const int row = currentIndex().row();
    if (row < 0 || !finishEditing())
        return;
    if (const TodayItem* item = current()) {
        const ActionId action = item->action;
        if (const auto place = placeBeside(m_model.list(), action, step);
            place && report(m_model.moveItem(action, *place)))
            sayPlace();
        return;
    }
    const QString when = m_model.row(row).when;
    const bool isHeading = m_model.row(row).kind == TodayRowKind::Heading;
    if (const auto place = groupPlaceBeside(m_model.list(), when, step);
        place && isHeading && report(m_model.moveGroup(when, *place)))
        sayPlace();
}

// The row is another one now, though the same is current: assistive technology reads it again.
void TodayView::sayPlace() {
    scrollTo(currentIndex());
    QAccessibleEvent event{this, QAccessible::Focus};
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

// Space or Enter on a heading or a fold.
void TodayView::press(int row) {
    if (row < 0)
        return Q_EMIT pressedWithoutItems();
    if (m_model.row(row).kind == TodayRowKind::Heading) {
        if (const int open = m_model.nextOpen(row); open >= 0)
            setCurrentIndex(m_model.index(open));
        return;
    }
    m_model.toggleFold(row);
    setCurrentIndex(m_model.index(row));
}

void TodayView::carryOut(TodayCommand command, const QString& typed) {
    const int row = currentIndex().row();
    switch (command) {
    case TodayCommand::Up:
    case TodayCommand::Down:
        return walk(row, command == TodayCommand::Up ? -1 : 1);
    case TodayCommand::First:
    case TodayCommand::Last:
        return walkToEnd(command == TodayCommand::First);
    case TodayCommand::MoveUp:
    case TodayCommand::MoveDown:
        return moveRow(command == TodayCommand::MoveUp ? -1 : 1);
    case TodayCommand::PreviousDay:
        return Q_EMIT dayWanted(-1);
    case TodayCommand::NextDay:
        return Q_EMIT dayWanted(1);
    case TodayCommand::ThisDay:
        return Q_EMIT thisDayWanted();
    case TodayCommand::KeepFocus:
    case TodayCommand::StopFocus:
        return Q_EMIT focusStopWanted(command == TodayCommand::KeepFocus);
    case TodayCommand::AnyDay:
        return Q_EMIT anyDayWanted();
    default:
        break;
    }
    const TodayItem* item = current();
    if (!item)
        return command == TodayCommand::Fill ? press(row) : void();
    if (isRefused(*item, command))
        return;
    if (command == TodayCommand::TypeAmount)
        edit(TodayItem{*item}, RowField::Entry::Amount, typed);
    else
        changeItem(TodayItem{*item}, command); // a copy: the list changes under it
}

void TodayView::changeItem(const TodayItem& item, TodayCommand command) {
    switch (command) {
    case TodayCommand::Fill:
        return fill(item);
    case TodayCommand::More:
    case TodayCommand::Less:
        return step(item, command == TodayCommand::More);
    case TodayCommand::Skip:
        report(m_model.record(item.action, DayRecord::Skip));
        return;
    case TodayCommand::Note:
        return edit(item, RowField::Entry::Note, item.note);
    case TodayCommand::Polish:
        report(m_model.setPolished(item.action, !item.isPolished));
        return;
    case TodayCommand::Clear:
        return clear(item);
    case TodayCommand::Focus:
        return askForFocus(item);
    default:
        return;
    }
}

bool TodayView::isRefused(const TodayItem& item, TodayCommand command) {
    const bool isFill = command == TodayCommand::Fill;
    const bool isAmount = command == TodayCommand::More || command == TodayCommand::Less ||
                          command == TodayCommand::TypeAmount || command == TodayCommand::Polish;
    const bool isForTasks = isFill || command == TodayCommand::Clear || command == TodayCommand::Focus;
    if (item.kind == ActionKind::Task && !isForTasks) {
        Q_EMIT hinted([] { return tr("A task is done or not; Space marks it done."); });
        return true;
    }
    if (m_model.isFuture() && (isFill || isAmount)) {
        Q_EMIT hinted([] { return tr("This day is still to come. Until then it can only be skipped."); });
        return true;
    }
    return false;
}

void TodayView::askForFocus(const TodayItem& item) {
    if (m_model.date() == m_model.today() || m_model.focusOn(item))
        return Q_EMIT focusWanted(item.action);
    Q_EMIT hinted([] { return tr("A focus block begins on an item of today (T)."); });
}

bool TodayView::report(const Result<void>& result) {
    if (!result)
        Q_EMIT errorRaised(result.error());
    return result.has_value();
}

void TodayView::fill(const TodayItem& item) {
    if (item.mark != Mark::Done && !report(m_model.record(item.action, DayRecord::Fill)))
        return;
    const int row = m_model.rowOf(item.action);
    if (const int next = m_model.nextOpen(row); next >= 0)
        setCurrentIndex(m_model.index(next));
}

void TodayView::step(const TodayItem& item, bool isMore) {
    const std::int64_t by = isMore ? item.step.millionths() : -item.step.millionths();
    const Decimal amount = Decimal::fromMillionths(item.amount.millionths() + by);
    if (amount > Decimal{})
        report(m_model.record(item.action, DayRecord::Amount, amount));
    else if (item.amount > Decimal{})
        report(m_model.record(item.action, DayRecord::Clear));
}

void TodayView::clear(const TodayItem& item) {
    const bool hasState = item.mark == Mark::Done || item.mark == Mark::Partly ||
                          item.mark == Mark::Skipped || item.mark == Mark::Missed;
    if (hasState && report(m_model.record(item.action, DayRecord::Clear)))
        Q_EMIT cleared(item.text);
}

// A click on the box ticks, and takes the tick back.
void TodayView::toggleBox(const TodayItem& item) {
    if (item.mark == Mark::Done)
        clear(item);
    else if (!isRefused(item, TodayCommand::Fill))
        report(m_model.record(item.action, DayRecord::Fill));
}

RowLayout TodayView::layoutAt(const QModelIndex& index) const {
    return m_delegate->layoutOf(visualRect(index), font(), index.row());
}

void TodayView::keyPressEvent(QKeyEvent* event) {
    const auto command = todayCommandFor(*event);
    if (command) {
        event->accept();
        const bool mayRepeat = *command != TodayCommand::Fill;
        if (mayRepeat || !event->isAutoRepeat())
            carryOut(*command, event->text());
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !current())
        return press(currentIndex().row());
    const bool isPaging = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (isPaging)
        QListView::keyPressEvent(event);
    else
        event->ignore(); // no search by typing: letters are commands here
}

void TodayView::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    if (!currentIndex().isValid())
        restoreCurrent();
    viewport()->update();
}

void TodayView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    finishEditing();
    const bool isItem = index.isValid() && m_model.item(index.row());
    const RowPart part = isItem ? layoutAt(index).partAt(event->position()) : RowPart::None;
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const TodayItem* item = m_model.item(index.row());
    if (!item)
        return m_model.row(index.row()).kind == TodayRowKind::Fold ? press(index.row()) : void();
    const TodayItem copy = *item;
    switch (part) {
    case RowPart::Box:
        return toggleBox(copy);
    case RowPart::Minus:
    case RowPart::Plus:
        return step(copy, part == RowPart::Plus);
    case RowPart::Focus:
        return askForFocus(copy);
    case RowPart::None:
        break;
    }
}

void TodayView::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event); // two quick presses are two presses
}

void TodayView::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    const bool isItem = index.isValid() && m_model.item(index.row());
    const RowPart part = isItem ? layoutAt(index).partAt(event->position()) : RowPart::None;
    m_delegate->setHovered(index, part);
    const bool isFold = index.isValid() && m_model.row(index.row()).kind == TodayRowKind::Fold;
    viewport()->setCursor(part != RowPart::None || isFold ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    event->accept(); // a press and a pull select nothing
}

void TodayView::leaveEvent(QEvent* event) {
    m_delegate->setHovered({}, RowPart::None);
    viewport()->update();
    QListView::leaveEvent(event);
}

void TodayView::dataChanged(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
    // A row is as high whatever it holds; a QListView would lay out and paint all of them.
    QAbstractItemView::dataChanged(first, last, roles);
}

void TodayView::paintEvent(QPaintEvent* event) {
    // A list paints every row between the first and the last that is to be painted.
    m_delegate->setExposed(event->region());
    const QRect rows = visualRect(m_model.index(0)) | visualRect(m_model.index(m_model.rowCount() - 1));
    for (const QRect& below : event->region() - rows)
        QPainter{viewport()}.fillRect(below, m_theme.theme().ground);
    QListView::paintEvent(event);
}

void TodayView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

bool TodayView::showStripTip(const QPoint& viewportPoint, const QPoint& globalPoint) {
    const QModelIndex index = indexAt(viewportPoint);
    const TodayItem* item = m_model.item(index.row());
    const int day = item ? layoutAt(index).stripDayAt(viewportPoint) : -1;
    if (day < 0 || day >= static_cast<int>(m_model.past(*item).strip.size()))
        return false;
    const Mark mark = m_model.past(*item).strip[static_cast<std::size_t>(day)];
    const QDate date = m_model.date().addDays(day + 1 - stripDays);
    QToolTip::showText(globalPoint, tr("%1: %2", "a day, its mark").arg(dayText(date), markText(mark)),
                       viewport());
    return true;
}

bool TodayView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<const QHelpEvent*>(event);
        if (showStripTip(help->pos(), help->globalPos()))
            return true;
    }
    return QListView::viewportEvent(event);
}

} // namespace ninefold::ui
