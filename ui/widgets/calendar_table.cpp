// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendar_table.h"

#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/calendar_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ninefold::ui {

namespace {

// Weekdays above and the numbers of weeks beside: words of the second rank.
class QuietHeader final : public QHeaderView {
public:
    QuietHeader(Qt::Orientation orientation, const ThemeSource& theme, QWidget* parent)
        : QHeaderView{orientation, parent}
        , m_theme{theme} {
        setSectionResizeMode(QHeaderView::Fixed);
        setSectionsClickable(orientation == Qt::Vertical);
        setHighlightSections(false);
        setMinimumSectionSize(1);
        viewport()->setAutoFillBackground(false);
        if (orientation == Qt::Vertical)
            viewport()->setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter{viewport()};
        painter.fillRect(event->rect(), m_theme.theme().card);
        painter.end();
        QHeaderView::paintEvent(event);
    }
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        painter->setFont(fontOf(font(), TypeStep::Tiny));
        painter->setPen(m_theme.theme().muted);
        painter->drawText(rect, Qt::AlignCenter,
                          model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    }

private:
    const ThemeSource& m_theme;
};

class DayDelegate final : public QStyledItemDelegate {
public:
    DayDelegate(const ThemeSource& theme, const CalendarModel& model, QObject* parent)
        : QStyledItemDelegate{parent}
        , m_theme{theme}
        , m_model{model} {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = m_theme.theme();
        const QDate day = m_model.dayAt(index);
        const QRectF place = QRectF{option.rect}.adjusted(1, 1, -1, -1);
        painter->save();
        const bool isEnd =
            m_model.chosen() && (day == m_model.chosen()->first || day == m_model.chosen()->last);
        if (isEnd)
            paintPanel(*painter, place, controlRadius - 2, theme.accent, theme.accent);
        else if (m_model.isChosen(day))
            painter->fillRect(QRectF{option.rect}.adjusted(0, 1, 0, -1), theme.accentGround);
        const bool isOfMonth = day.month() == m_model.month().month();
        const bool isFree = m_model.isInBounds(day);
        painter->setFont(
            fontOf(option.font, TypeStep::Base, day == m_model.today() ? QFont::Bold : QFont::Normal));
        painter->setPen(isEnd                    ? theme.onAccent
                        : !isFree                ? theme.faint
                        : day == m_model.today() ? theme.accent
                        : isOfMonth              ? theme.text
                                                 : theme.muted);
        painter->drawText(option.rect, Qt::AlignCenter, QString::number(day.day()));
        if (m_model.isResting(day)) {
            painter->setPen(QPen{isEnd ? theme.onAccent : theme.muted, 1.4, Qt::DotLine});
            const double below = place.bottom() - 4;
            painter->drawLine(QPointF{place.center().x() - 7, below}, QPointF{place.center().x() + 7, below});
        }
        if ((option.state & QStyle::State_HasFocus) != 0)
            paintFocusRing(*painter, QRectF{option.rect}, controlRadius - 2,
                           isEnd ? theme.text : theme.accent);
        painter->restore();
    }

private:
    const ThemeSource& m_theme;
    const CalendarModel& m_model;
};

} // namespace

CalendarTable::CalendarTable(const ThemeSource& theme, CalendarModel& model, QWidget* parent)
    : QTableView{parent}
    , m_model{model} {
    setObjectName(QStringLiteral("calendarDays"));
    setHorizontalHeader(new QuietHeader{Qt::Horizontal, theme, this});
    setVerticalHeader(new QuietHeader{Qt::Vertical, theme, this});
    horizontalHeader()->setObjectName(QStringLiteral("calendarWeekdays"));
    verticalHeader()->setObjectName(QStringLiteral("calendarWeeks"));
    setModel(&model);
    setItemDelegate(new DayDelegate{theme, model, this});
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, &CalendarTable::weekPressed);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
    fit();
}

void CalendarTable::fit() {
    const QFontMetrics metrics{font()};
    const int wide = metrics.horizontalAdvance(QStringLiteral("00")) + 20;
    const int high = metrics.height() + 12;
    horizontalHeader()->setDefaultSectionSize(wide);
    verticalHeader()->setDefaultSectionSize(high);
    horizontalHeader()->setFixedHeight(high);
    verticalHeader()->setFixedWidth(wide);
    setFixedSize(wide * (CalendarModel::daysOfAWeek + 1) + 2 * frameWidth(),
                 high * (CalendarModel::weeks + 1) + 2 * frameWidth());
}

void CalendarTable::go(QDate day) {
    Q_EMIT dayWanted(day);
}

void CalendarTable::keyPressEvent(QKeyEvent* event) {
    const QDate day = m_model.dayAt(currentIndex());
    constexpr int week = CalendarModel::daysOfAWeek;
    switch (event->key()) {
    case Qt::Key_Left:
        return go(day.addDays(-1));
    case Qt::Key_Right:
        return go(day.addDays(1));
    case Qt::Key_Up:
        return go(day.addDays(-week));
    case Qt::Key_Down:
        return go(day.addDays(week));
    case Qt::Key_Home:
        return go(isoWeekOf(day).first);
    case Qt::Key_End:
        return go(isoWeekOf(day).last);
    case Qt::Key_PageUp:
        return go(day.addMonths(-1));
    case Qt::Key_PageDown:
        return go(day.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return Q_EMIT dayPressed(day);
    default:
        event->ignore(); // no search by typing
    }
}

void CalendarTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT dayPressed(m_model.dayAt(index));
}

void CalendarTable::mouseMoveEvent(QMouseEvent* event) {
    event->accept(); // nothing is dragged
}

void CalendarTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace ninefold::ui
