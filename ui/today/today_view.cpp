// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_view.h"

#include "ui/text/schedule_text.h"
#include "ui/text/words.h"
#include "ui/theme/theme_source.h"
#include "ui/today/row_field.h"
#include "ui/today/today_delegate.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace ninefold::ui {

TodayView::TodayView(const ThemeSource& theme, TodayModel& model, QWidget* parent)
    : QListView{parent}
    , m_theme{theme}
    , m_model{model}
    , m_delegate{new TodayDelegate{theme, model, this}}
    , m_field{new RowField{viewport()}} {
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
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(&model, &QAbstractItemModel::modelReset, this, &TodayView::restoreCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (const TodayItem* item = current(); item && !m_isRestoring)
            m_current = item->action;
        setAttribute(Qt::WA_InputMethodEnabled, false);
    });
    connect(m_field, &RowField::committed, this, &TodayView::finishEditing);
    connect(m_field, &RowField::dropped, this, &TodayView::closeField);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

const TodayItem* TodayView::current() const {
    return m_model.item(currentIndex().row());
}

void TodayView::setCurrent(ActionId action) {
    m_current = action;
    restoreCurrent();
}

void TodayView::setCurrentToFirstOpen() {
    m_current.reset();
    restoreCurrent();
}

void TodayView::restoreCurrent() {
    m_isRestoring = true;
    int row = m_current ? m_model.rowOf(*m_current) : m_model.nextOpen(-1);
    for (int i = 0; row < 0 && i < m_model.rowCount(); ++i)
        row = m_model.item(i) ? i : -1;
    setCurrentIndex(row < 0 ? QModelIndex{} : m_model.index(row));
    m_isRestoring = false;
    if (!m_current && current())
        m_current = current()->action;
    placeField();
}

void TodayView::move(int from, int step) {
    for (int row = from + step; row >= 0 && row < m_model.rowCount(); row += step) {
        if (m_model.flags(m_model.index(row)) & Qt::ItemIsSelectable)
            return setCurrentIndex(m_model.index(row));
    }
    if (step < 0)
        verticalScrollBar()->setValue(0); // the heading above the first item
}

void TodayView::toggleFold(int row) {
    m_model.toggleFold(row);
    setCurrentIndex(m_model.index(row));
}

void TodayView::carryOut(TodayCommand command, const QString& typed) {
    const int row = currentIndex().row();
    switch (command) {
    case TodayCommand::Up:
        return move(row, -1);
    case TodayCommand::Down:
        return move(row, 1);
    case TodayCommand::First:
        return move(-1, 1);
    case TodayCommand::Last:
        return move(m_model.rowCount(), -1);
    case TodayCommand::PreviousDay:
        return Q_EMIT dayWanted(-1);
    case TodayCommand::NextDay:
        return Q_EMIT dayWanted(1);
    case TodayCommand::ThisDay:
        return Q_EMIT thisDayWanted();
    default:
        break;
    }
    const TodayItem* item = current();
    if (!item)
        return command == TodayCommand::Fill ? toggleFold(row) : void();
    if (isRefused(*item, command))
        return;
    if (command == TodayCommand::TypeAmount)
        edit(TodayItem{*item}, Editing::Amount, typed);
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
        return edit(item, Editing::Note, item.note);
    case TodayCommand::Polish:
        report(m_model.setPolished(item.action, !item.isPolished));
        return;
    case TodayCommand::Clear:
        return clear(item);
    default:
        return;
    }
}

bool TodayView::isRefused(const TodayItem& item, TodayCommand command) {
    const bool isFill = command == TodayCommand::Fill;
    const bool isAmount = command == TodayCommand::More || command == TodayCommand::Less ||
                          command == TodayCommand::TypeAmount || command == TodayCommand::Polish;
    if (item.kind == ActionKind::Task && !isFill && command != TodayCommand::Clear) {
        Q_EMIT hinted([] { return tr("A task is done or not; Space marks it done."); });
        return true;
    }
    if (m_model.isFuture() && (isFill || isAmount)) {
        Q_EMIT hinted([] { return tr("This day is still to come. Until then it can only be skipped."); });
        return true;
    }
    return false;
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

void TodayView::edit(const TodayItem& item, Editing what, const QString& text) {
    if (!finishEditing())
        return;
    m_editing = what;
    m_edited = item.action;
    m_field->setAccessibleName(what == Editing::Note ? tr("Note on “%1”").arg(item.text)
                                                     : tr("Amount of “%1”").arg(item.text));
    m_field->setPlaceholderText(what == Editing::Note ? tr("Note") : item.unit);
    m_field->setText(text);
    m_field->setInputMethodHints(what == Editing::Note ? Qt::ImhNone : Qt::ImhFormattedNumbersOnly);
    placeField();
    m_field->show();
    m_field->setFocus();
}

bool TodayView::finishEditing() {
    if (m_editing == Editing::Nothing)
        return true;
    const bool isStored = report(storeEdited(m_field->text()));
    if (isStored)
        closeField();
    return isStored;
}

Result<void> TodayView::storeEdited(const QString& text) {
    const ActionId action = *m_edited;
    if (m_editing == Editing::Note)
        return m_model.setNote(action, text);
    QString plain = text.trimmed();
    plain.replace(QLatin1Char(','), QLatin1Char('.'));
    if (plain.isEmpty())
        return {};
    const auto amount = Decimal::fromText(plain);
    if (!amount) {
        Q_EMIT hinted([text] { return tr("“%1” is not an amount.").arg(text); });
        return {};
    }
    return *amount > Decimal{} ? m_model.record(action, DayRecord::Amount, *amount)
                               : m_model.record(action, DayRecord::Clear);
}

void TodayView::closeField() {
    if (m_editing == Editing::Nothing)
        return;
    m_editing = Editing::Nothing;
    m_edited.reset();
    const bool hadFocus = m_field->hasFocus();
    m_field->hide();
    if (hadFocus)
        setFocus();
}

RowLayout TodayView::layoutAt(const QModelIndex& index) const {
    return m_delegate->layoutOf(visualRect(index), font(), index.row());
}

void TodayView::placeField() {
    if (m_editing == Editing::Nothing)
        return;
    const int row = m_model.rowOf(*m_edited);
    if (row < 0)
        return closeField();
    const QRect place = visualRect(m_model.index(row));
    const RowLayout layout = layoutAt(m_model.index(row));
    const int height = m_field->sizeHint().height();
    const int left = static_cast<int>(layout.text.left());
    const int whole = place.right() - left - static_cast<int>(16 * layout.unit);
    const int wanted = static_cast<int>((m_editing == Editing::Note ? 420 : 120) * layout.unit);
    const int width = std::min(whole, wanted);
    const int x =
        m_editing == Editing::Note ? left : place.right() - width - static_cast<int>(16 * layout.unit);
    m_field->setGeometry(x, place.center().y() - height / 2 + 1, width, height);
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
        return toggleFold(currentIndex().row());
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
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const TodayItem* item = m_model.item(index.row());
    if (!item)
        return toggleFold(index.row());
    const TodayItem copy = *item;
    switch (layoutAt(index).partAt(event->position())) {
    case RowPart::Box:
        return toggleBox(copy);
    case RowPart::Minus:
    case RowPart::Plus:
        return step(copy, layoutAt(index).plus.contains(event->position()));
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

void TodayView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    placeField();
}

void TodayView::scrollContentsBy(int dx, int dy) {
    QListView::scrollContentsBy(dx, dy);
    placeField();
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
