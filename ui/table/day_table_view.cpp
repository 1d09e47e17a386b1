// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/day_table_view.h"

#include "ui/models/pasted_days.h"
#include "ui/table/actions_header.h"
#include "ui/table/day_cell_delegate.h"
#include "ui/table/days_header.h"
#include "ui/table/table_copy.h"
#include "ui/text/schedule_text.h"
#include "ui/text/typed_mark.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/today/row_layout.h"
#include "ui/today/today_command.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace ninefold::ui {

DayTableView::DayTableView(const ThemeSource& theme, DayTableModel& model, QWidget* parent)
    : QTableView{parent}
    , m_theme{theme}
    , m_model{model}
    , m_days{new DaysHeader{theme, model, this}}
    , m_actions{new ActionsHeader{theme, model, this}}
    , m_field{new RowField{*this}} {
    setObjectName(QStringLiteral("dayTable"));
    setHorizontalHeader(m_days);
    setVerticalHeader(m_actions);
    setModel(&model);
    setItemDelegate(new DayCellDelegate{theme, model, this});
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    wire();
    arrange();
}

void DayTableView::wire() {
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isRestoring = true; });
    connect(&m_model, &DayTableModel::daysChanged, this, &DayTableView::restoreCurrent);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &DayTableView::keepCurrent);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_days->viewport(),
            qOverload<>(&QWidget::update));
    connect(m_days, &DaysHeader::dayOpened, this, &DayTableView::dayOpened);
    connect(m_actions, &ActionsHeader::rateClicked, this, &DayTableView::rateOpened);
    connect(m_field, &RowField::committed, this, &DayTableView::finishEditing);
    connect(m_field, &RowField::dropped, m_field, &RowField::dismiss);
    connect(&m_theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

// Columns share the room there is; when it is too little, they are as narrow as a day can be, and scroll.
void DayTableView::arrange() {
    const double unit = unitOf(font());
    constexpr double widestHead = 280;
    constexpr double widestColumn = 80;
    constexpr double rowHeight = 36;
    m_actions->setRoom(static_cast<int>(std::min(widestHead * unit, width() * 0.34)));
    m_actions->setDefaultSectionSize(static_cast<int>(rowHeight * unit));
    const int columns = std::max(1, m_model.columnCount());
    const int bar = verticalScrollBar()->sizeHint().width();
    const int share = (width() - m_actions->sizeHint().width() - bar - 2) / columns;
    const int widest = static_cast<int>(widestColumn * unit);
    m_days->setMinimumSectionSize(1);
    m_days->setDefaultSectionSize(
        std::clamp(share, m_days->narrowest(), std::max(widest, m_days->narrowest())));
}

QModelIndexList DayTableView::chosen() const {
    QModelIndexList cells = selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    return cells;
}

void DayTableView::keepCurrent() {
    setAttribute(Qt::WA_InputMethodEnabled, false);
    if (m_isRestoring || !currentIndex().isValid())
        return;
    m_day = m_model.dayAt(currentIndex().column());
    m_action = m_model.row(currentIndex().row()).action;
}

void DayTableView::restoreCurrent() {
    m_isRestoring = true;
    m_field->dismiss();
    arrange();
    const int row = std::max(0, m_action ? m_model.rowOf(*m_action) : 0);
    int column = m_model.columnOf(m_day.isValid() ? m_day : m_model.today());
    if (column < 0)
        column = std::max(0, m_model.columnOf(m_model.today()));
    const QModelIndex cell = m_model.index(row, column);
    m_isRestoring = false;
    if (!cell.isValid())
        return;
    setCurrentIndex(cell);
    scrollTo(m_model.index(row, std::min(m_model.columnCount() - 1, column + 1)));
}

void DayTableView::setCurrent(QDate day, const std::optional<ActionId>& action) {
    m_day = day;
    if (action)
        m_action = action;
    m_model.goTo(day);
    restoreCurrent();
}

QRect DayTableView::rateRect(int row) const {
    const QRect place = m_actions->rateRect(row);
    return {m_actions->viewport()->mapTo(this, place.topLeft()), place.size()};
}

bool DayTableView::takeClipboardKey(const QKeyEvent& key) {
    if (key.matches(QKeySequence::Copy))
        copy();
    else if (key.matches(QKeySequence::Paste))
        paste();
    else if (key.matches(QKeySequence::SelectAll))
        selectAll();
    else
        return false;
    return true;
}

void DayTableView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return (event->modifiers() & Qt::AltModifier) ? event->ignore() : QTableView::keyPressEvent(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return edit(RowField::Entry::Amount, {});
    default:
        break;
    }
    if (takeClipboardKey(*event))
        return event->accept();
    const auto command = todayCommandFor(*event);
    if (!command || !currentIndex().isValid())
        return event->ignore(); // no search by typing: letters are commands here
    event->accept();
    if (!event->isAutoRepeat())
        carryOut(*command, event->text());
}

void DayTableView::carryOut(TodayCommand command, const QString& typed) {
    switch (command) {
    case TodayCommand::Fill:
        return record(DayRecord::Fill);
    case TodayCommand::Skip:
        return record(DayRecord::Skip);
    case TodayCommand::Clear:
        return clear();
    case TodayCommand::Polish:
        return polish();
    case TodayCommand::More:
    case TodayCommand::Less:
        return step(command == TodayCommand::More);
    case TodayCommand::TypeAmount:
        return edit(RowField::Entry::Amount, typed);
    case TodayCommand::Note:
        return edit(RowField::Entry::Note, m_model.cell(currentIndex()).note);
    case TodayCommand::ThisDay:
        return Q_EMIT thisDayWanted();
    default:
        return; // moving is the table's own
    }
}

void DayTableView::record(DayRecord record, Decimal amount) {
    const auto filled = m_model.record(chosen(), record, amount);
    if (!filled)
        return Q_EMIT errorRaised(filled.error());
    if (filled->leftToCome > 0 && record != DayRecord::Clear)
        Q_EMIT hinted([n = filled->leftToCome] {
            return tr("%n day(s) to come were left as they are; until then a day can only be skipped.",
                      nullptr, n);
        });
}

void DayTableView::clear() {
    QModelIndexList cells;
    for (const QModelIndex& index : chosen()) {
        const Mark mark = m_model.cell(index).mark;
        if (mark == Mark::Done || mark == Mark::Partly || mark == Mark::Skipped || mark == Mark::Missed)
            cells.append(index);
    }
    if (cells.isEmpty())
        return;
    const auto filled = m_model.record(cells, DayRecord::Clear);
    if (!filled)
        return Q_EMIT errorRaised(filled.error());
    Q_EMIT cleared(filled->days);
}

void DayTableView::polish() {
    const QModelIndex cell = currentIndex();
    if (m_model.dayAt(cell.column()) > m_model.today())
        return Q_EMIT hinted(
            [] { return tr("This day is still to come. Until then it can only be skipped."); });
    report(m_model.setPolished(cell, !m_model.cell(cell).isPolished));
}

void DayTableView::step(bool isMore) {
    const QModelIndex cell = currentIndex();
    const Action* action = m_model.session()->planner().action(m_model.row(cell.row()).action);
    const std::int64_t by = action->step.value_or(Decimal{1}).millionths();
    const Decimal before = m_model.cell(cell).amount;
    const Decimal amount = Decimal::fromMillionths(before.millionths() + (isMore ? by : -by));
    if (m_model.dayAt(cell.column()) > m_model.today())
        return Q_EMIT hinted(
            [] { return tr("This day is still to come. Until then it can only be skipped."); });
    if (amount > Decimal{})
        report(m_model.record({{action->id, m_model.dayAt(cell.column()), DayRecord::Amount, amount}}));
    else if (before > Decimal{})
        report(m_model.record({{action->id, m_model.dayAt(cell.column()), DayRecord::Clear}}));
}

void DayTableView::copy() {
    if (const QModelIndexList cells = chosen(); !cells.isEmpty())
        QGuiApplication::clipboard()->setMimeData(copyOf(m_model, cells).release());
}

void DayTableView::paste() {
    const QModelIndexList cells = chosen();
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (cells.isEmpty() || !content)
        return;
    const auto entries = pastedDays(m_model, cells, content->text());
    if (!entries)
        return Q_EMIT refused([problem = entries.error()] { return problemText(problem); });
    if (entries->empty())
        return Q_EMIT refused([] { return problemText({}); });
    if (report(m_model.record(*entries)))
        Q_EMIT hinted([n = static_cast<int>(entries->size())] {
            return tr("%n day(s) were filled. Empty cells left theirs as they were.", nullptr, n);
        });
}

bool DayTableView::report(const Result<void>& result) {
    if (!result)
        Q_EMIT errorRaised(result.error());
    return result.has_value();
}

void DayTableView::edit(RowField::Entry what, const QString& text) {
    if (!currentIndex().isValid() || !finishEditing())
        return;
    const DayTableRow& row = m_model.row(currentIndex().row());
    const QString day = dayText(m_model.dayAt(currentIndex().column()));
    m_field->open(what,
                  what == RowField::Entry::Note
                      ? tr("Note on “%1”, %2", "an action, a day").arg(row.text, day)
                      : tr("Amount of “%1”, %2", "an action, a day").arg(row.text, day),
                  row.unit, text);
    placeField();
}

bool DayTableView::finishEditing() {
    if (!m_field->entry())
        return true;
    const bool isStored = report(storeEdited(m_field->text()));
    if (isStored)
        m_field->dismiss();
    return isStored;
}

Result<void> DayTableView::storeEdited(const QString& text) {
    if (m_field->entry() == RowField::Entry::Note)
        return m_model.setNote(currentIndex(), text);
    const auto said = typedMark(text, false);
    if (said && said->kind == TypedMark::Kind::Amount)
        record(DayRecord::Amount, said->amount);
    else if (said && said->kind == TypedMark::Kind::NotDone)
        clear();
    else if (!text.trimmed().isEmpty())
        Q_EMIT hinted([text] { return tr("“%1” is not an amount.").arg(text); });
    return {};
}

void DayTableView::placeField() {
    if (!m_field->entry())
        return;
    const QRect cell = visualRect(currentIndex());
    const double unit = unitOf(font());
    const int wanted = static_cast<int>((m_field->entry() == RowField::Entry::Note ? 320 : 88) * unit);
    const int width = std::min(std::max(wanted, cell.width()), viewport()->width());
    const int height = m_field->sizeHint().height();
    const int x = std::clamp(cell.center().x() - width / 2, 0, std::max(0, viewport()->width() - width));
    m_field->setGeometry(x, cell.center().y() - height / 2, width, height);
}

void DayTableView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (m_model.cell(index).mark == Mark::Done)
        clear();
    else
        record(DayRecord::Fill);
}

void DayTableView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    if (!currentIndex().isValid())
        restoreCurrent();
}

void DayTableView::resizeEvent(QResizeEvent* event) {
    arrange();
    QTableView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
    placeField();
}

void DayTableView::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    placeField();
}

void DayTableView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        arrange();
}

void DayTableView::selectionChanged(const QItemSelection& chosen, const QItemSelection& left) {
    QTableView::selectionChanged(chosen, left);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

} // namespace ninefold::ui
