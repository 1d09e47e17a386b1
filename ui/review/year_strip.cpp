// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/year_strip.h"

#include "ui/models/year_strip_model.h"
#include "ui/progress/chapter_bands.h"
#include "ui/review/year_week_delegate.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace ninefold::ui {

namespace {

constexpr double weekHigh = 92;
constexpr int narrowestWeek = 8;

} // namespace

YearStrip::YearStrip(const ThemeSource& theme, YearStripModel& weeks, QWidget* parent)
    : QTableView{parent}
    , m_theme{theme}
    , m_weeks{weeks} {
    setObjectName(QStringLiteral("yearStrip"));
    horizontalHeader()->hide();
    verticalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    findChild<QAbstractButton*>()->hide(); // nothing is selected in its corner
    setItemDelegate(new YearWeekDelegate{theme, weeks, this});
    setModel(&weeks);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoScroll(false);
    viewport()->setAutoFillBackground(false);
    connect(&weeks, &QAbstractItemModel::modelReset, this, &YearStrip::follow);
    connect(this, &QAbstractItemView::doubleClicked, this, &YearStrip::open);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void YearStrip::follow() {
    int now = 0;
    for (int column = 0; column < m_weeks.columnCount(); ++column)
        now = m_weeks.week(column).isToCome ? now : column;
    if (m_weeks.columnCount() > 0)
        setCurrentIndex(m_weeks.index(0, now));
    arrange();
}

void YearStrip::arrange() {
    const int columns = m_weeks.columnCount();
    for (int column = 0; column < columns; ++column)
        setColumnWidth(column, width() * (column + 1) / columns - width() * column / columns);
    if (columns > 0)
        setRowHeight(0, static_cast<int>(weekHigh * unitOf(font())));
    setFixedHeight(sizeHint().height());
}

int YearStrip::monthsHigh() const {
    return QFontMetrics{fontOf(font(), TypeStep::Tiny)}.height() + 4;
}

QSize YearStrip::sizeHint() const {
    const int weeks = static_cast<int>(weekHigh * unitOf(font()));
    return {narrowestWeek * 80, weeks + monthsHigh() + chapterLanesHigh(m_weeks.chapters(), font()) + 2};
}

QSize YearStrip::minimumSizeHint() const {
    return {narrowestWeek * std::max(1, m_weeks.columnCount()), sizeHint().height()};
}

void YearStrip::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    arrange();
}

void YearStrip::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

double YearStrip::placeOf(QDate day) const {
    const int column = m_weeks.columnOf(day);
    const auto days = m_weeks.week(column).week.first.daysTo(day);
    return columnViewportPosition(column) + columnWidth(column) * static_cast<double>(days) / 7;
}

QRectF YearStrip::bandOf(const StripChapter& chapter) const {
    const double left = placeOf(chapter.days.first);
    const double top = rowHeight(0) + monthsHigh() + chapter.lane * chapterLaneHigh(font());
    return {left, top, placeOf(chapter.days.last.addDays(1)) - left - 1, chapterLaneHigh(font()) - 3.0};
}

void YearStrip::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_weeks.columnCount() == 0)
        return;
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    paintChapterBands(painter, m_weeks.chapters(), std::bind_front(&YearStrip::bandOf, this), font(),
                      m_theme.theme());
}

// Each month below its first day; those without room are cut short.
void YearStrip::paintMonths(QPainter& painter) const {
    const QFont tiny = fontOf(font(), TypeStep::Tiny);
    const QFontMetricsF metrics{tiny};
    painter.setFont(tiny);
    painter.setPen(m_theme.theme().muted);
    const DateSpan& days = m_weeks.days();
    for (QDate first = days.first; first <= days.last;
         first = QDate{first.year(), first.month(), 1}.addMonths(1)) {
        const QDate last{first.year(), first.month(), first.daysInMonth()};
        const double left = placeOf(first);
        const double room = placeOf(std::min(last, days.last)) - left;
        const QString name = QLocale{}.standaloneMonthName(first.month(), QLocale::ShortFormat);
        painter.drawText(QRectF{left + 2, static_cast<double>(rowHeight(0)), room, metrics.height()},
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, room));
    }
}

bool YearStrip::viewportEvent(QEvent* event) {
    return (event->type() == QEvent::ToolTip &&
            showChapterTip(*static_cast<QHelpEvent*>(event), *this, m_weeks.chapters(),
                           std::bind_front(&YearStrip::bandOf, this))) ||
           QTableView::viewportEvent(event);
}

void YearStrip::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT weekChosen(current.column());
}

void YearStrip::open(const QModelIndex& index) {
    if (index.isValid())
        Q_EMIT dayChosen(m_weeks.firstDayOf(index.column()));
}

void YearStrip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(currentIndex());
    case Qt::Key_Up:
    case Qt::Key_Down:
        return event->ignore(); // there is one row: the page scrolls
    default:
        if (event->text().isEmpty() || event->text().front().isSpace())
            QTableView::keyPressEvent(event);
        else
            event->ignore();
    }
}

} // namespace ninefold::ui
