// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/year_calendar.h"

#include "ui/progress/calendar_header.h"
#include "ui/progress/chapter_bands.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <functional>

namespace ninefold::ui {

namespace {

constexpr int smallestField = 10;
constexpr int usualField = 20;

} // namespace

YearCalendar::YearCalendar(const ThemeSource& theme, YearTable& days, QAbstractItemDelegate* delegate,
                           QWidget* parent)
    : QTableView{parent}
    , m_theme{theme}
    , m_model{days} {
    setHorizontalHeader(new CalendarHeader{theme, Qt::Horizontal, this});
    setVerticalHeader(new CalendarHeader{theme, Qt::Vertical, this});
    delegate->setParent(this);
    setItemDelegate(delegate);
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoScroll(false);
    connect(&days, &QAbstractItemModel::modelReset, this, &YearCalendar::follow);
    connect(this, &QAbstractItemView::clicked, this, &YearCalendar::choose);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

// The view shows the button in its corner again whenever it looks at its headers; nothing is selected there.
void YearCalendar::updateGeometries() {
    QTableView::updateGeometries();
    findChild<QAbstractButton*>()->hide();
}

void YearCalendar::follow() {
    if (const auto& span = m_model.span(); span && !m_model.dateAt(currentIndex()))
        setCurrentIndex(m_model.indexOf(std::clamp(m_model.today(), span->first, span->last)));
    arrange();
}

void YearCalendar::setChapters(std::vector<StripChapter> chapters) {
    if (chapters == m_chapters)
        return;
    m_chapters = std::move(chapters);
    QStringList said;
    for (const StripChapter& chapter : m_chapters)
        said.append(chapterText(chapter));
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    updateGeometry();
    viewport()->update();
}

int YearCalendar::bandsHigh() const {
    const int lanes = chapterLanesHigh(m_chapters, font());
    return lanes == 0 ? 0 : lanes + 3;
}

QRectF YearCalendar::bandOf(const StripChapter& chapter) const {
    const int first = m_model.indexOf(chapter.days.first).column();
    const int last = m_model.indexOf(chapter.days.last).column();
    const int high = chapterLaneHigh(font());
    const double top = rowViewportPosition(m_model.rowCount() - 1) + rowHeight(0) + 3 + chapter.lane * high;
    const double left = columnViewportPosition(first) + 1;
    return {left, top, columnViewportPosition(last) + columnWidth(last) - 1 - left, high - 3.0};
}

void YearCalendar::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::Antialiasing);
    paintChapterBands(painter, m_chapters, std::bind_front(&YearCalendar::bandOf, this), font(),
                      m_theme.theme());
}

bool YearCalendar::viewportEvent(QEvent* event) {
    return (event->type() == QEvent::ToolTip &&
            showChapterTip(*static_cast<QHelpEvent*>(event), *this, m_chapters,
                           std::bind_front(&YearCalendar::bandOf, this))) ||
           QTableView::viewportEvent(event);
}

int YearCalendar::fieldFor(int width) const {
    const double unit = unitOf(font());
    const int room = width - verticalHeader()->sizeHint().width();
    return std::clamp(room / std::max(1, m_model.columnCount()), smallestField,
                      static_cast<int>(usualField * unit));
}

void YearCalendar::arrange() {
    const int field = fieldFor(width());
    horizontalHeader()->setDefaultSectionSize(field);
    verticalHeader()->setDefaultSectionSize(field);
    updateGeometry();
}

QSize YearCalendar::sizeHint() const {
    const int field = verticalHeader()->defaultSectionSize();
    return {verticalHeader()->sizeHint().width() + field * m_model.columnCount() + 2,
            horizontalHeader()->sizeHint().height() + field * m_model.rowCount() + 2 + bandsHigh()};
}

int YearCalendar::heightForWidth(int width) const {
    return horizontalHeader()->sizeHint().height() + fieldFor(width) * m_model.rowCount() + 2 + bandsHigh();
}

QSize YearCalendar::minimumSizeHint() const {
    const int wide =
        verticalHeader()->sizeHint().width() + smallestField * std::max(1, m_model.columnCount());
    return {wide, heightForWidth(wide)};
}

void YearCalendar::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    arrange();
}

void YearCalendar::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

QModelIndex YearCalendar::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const auto day = m_model.dateAt(currentIndex());
    if (!day)
        return QTableView::moveCursor(action, modifiers);
    const auto by = [&](int days) {
        const QModelIndex to = m_model.indexOf(day->addDays(days));
        return to.isValid() ? to : currentIndex();
    };
    constexpr int week = 7;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return by(-1);
    case MoveDown:
    case MoveNext:
        return by(1);
    case MoveLeft:
        return by(-week);
    case MoveRight:
        return by(week);
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void YearCalendar::choose(const QModelIndex& index) {
    if (const auto day = m_model.dateAt(index))
        Q_EMIT dayChosen(*day);
}

void YearCalendar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(currentIndex());
    default:
        if (event->text().isEmpty() || event->text().front().isSpace())
            QTableView::keyPressEvent(event);
        else
            event->ignore();
    }
}

} // namespace ninefold::ui
