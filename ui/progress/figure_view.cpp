// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/figure_view.h"

#include "ui/models/figure_table.h"
#include "ui/progress/figure_delegate.h"
#include "ui/progress/figure_header.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int smallestBar = 110;

} // namespace

FigureView::FigureView(const ThemeSource& theme, FigureTable& table, int barColumn, bool isSortable,
                       QWidget* parent)
    : QTableView{parent}
    , m_table{table}
    , m_barColumn{barColumn} {
    setItemDelegate(new FigureDelegate{theme, table, this});
    setModel(&table);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setWordWrap(false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    setHorizontalHeader(new FigureHeader{theme, table, this});
    horizontalHeader()->setVisible(isSortable);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(isSortable);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&table, &QAbstractItemModel::modelReset, this, &FigureView::follow);
    connect(&table, &QAbstractItemModel::dataChanged, this, &FigureView::followRows);
    connect(this, &QAbstractItemView::clicked, this, &FigureView::click);
}

QRect FigureView::placeOf(int row) const {
    QRect place = visualRect(m_table.index(row, m_barColumn));
    place.moveTopLeft(viewport()->mapTo(window(), place.topLeft()));
    return place;
}

void FigureView::open() {
    const QModelIndex index = currentIndex();
    if (index.isValid())
        Q_EMIT whyWanted(m_table.row(index.row()).why, placeOf(index.row()));
}

void FigureView::enter() {
    if (!m_rowsLead)
        return open();
    if (currentIndex().isValid())
        Q_EMIT rowEntered(currentIndex().row());
}

void FigureView::click(const QModelIndex& index) {
    if (index.column() == 0)
        enter();
    else
        open();
}

void FigureView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (m_rowsLead && index.isValid())
        Q_EMIT rowEntered(index.row());
}

void FigureView::mouseMoveEvent(QMouseEvent* event) {
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(indexAt(event->pos()).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize FigureView::sizeHint() const {
    const int header = !horizontalHeader()->isHidden() ? horizontalHeader()->sizeHint().height() : 0;
    const int rows = verticalHeader()->length();
    return {400, header + std::max(rows, 1) + 2};
}

QSize FigureView::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

void FigureView::follow() {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    // All rows are alike.
    if (m_table.rowCount() > 0)
        verticalHeader()->setDefaultSectionSize(
            itemDelegate()->sizeHint(option, m_table.index(0, 0)).height());
    arrange();
    updateGeometry();
    if (!currentIndex().isValid() && m_table.rowCount() > 0)
        setCurrentIndex(m_table.index(0, 0));
    if (!hasFocus())
        clearSelection();
}

// Columns only grow with what stands in them, so that nothing moves at a tick.
void FigureView::followRows(const QModelIndex& first, const QModelIndex& last) {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first.row(); row <= last.row(); ++row) {
        for (int column = 0; column < m_table.columnCount(); ++column) {
            const int asked = itemDelegate()->sizeHint(option, m_table.index(row, column)).width();
            const bool isShown = column != m_barColumn && !isColumnHidden(column);
            if (isShown && std::min(asked, mostOf(column)) > columnWidth(column))
                return arrange();
        }
    }
}

// However much it asks for, a column leaves room for the others.
int FigureView::mostOf(int column) const {
    const int room = viewport()->width();
    return column == 0 ? room * 2 / 5 : room / 4;
}

void FigureView::arrange() {
    const int columns = m_table.columnCount();
    if (columns == 0)
        return;
    const int room = viewport()->width();
    // Of all rows: sizeHintForColumn() looks only at those that are to be seen.
    const auto widest = [&](int column) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        int most = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < m_table.rowCount(); ++row)
            most = std::max(most, itemDelegate()->sizeHint(option, m_table.index(row, column)).width());
        return most;
    };
    std::vector<int> wide(static_cast<std::size_t>(columns));
    int taken = 0;
    for (int column = 0; column < columns; ++column) {
        const int asked = column == m_barColumn ? smallestBar : std::min(mostOf(column), widest(column));
        wide[static_cast<std::size_t>(column)] = asked;
        taken += asked;
        setColumnHidden(column, false);
    }
    for (const int column : m_optional) {
        if (taken <= room)
            break;
        setColumnHidden(column, true);
        taken -= wide[static_cast<std::size_t>(column)];
    }
    for (int column = 0; column < columns; ++column) {
        const int rest = column == m_barColumn ? std::max(0, room - taken) : 0;
        setColumnWidth(column, wide[static_cast<std::size_t>(column)] + rest);
    }
}

void FigureView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    arrange();
}

void FigureView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        follow();
}

void FigureView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        selectRow(currentIndex().row());
}

void FigureView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(m_table.asText());
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return enter();
    case Qt::Key_Space:
        return open();
    default:
        if (event->text().isEmpty() || event->text().front().isSpace() ||
            event->modifiers() & Qt::ControlModifier)
            QTableView::keyPressEvent(event);
        else
            event->ignore(); // no type-ahead
    }
}

} // namespace ninefold::ui
