// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/year_calendar.h"

#include "ui/progress/calendar_header.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int smallestField = 10;
constexpr int usualField = 20;
constexpr double corner = 3;

// One field: empty for days to come, an outline where nothing was asked for, else the accent in its depth.
class DayFieldDelegate : public QStyledItemDelegate {
public:
    DayFieldDelegate(const ThemeSource& theme, const YearDaysModel& model, QObject* parent)
        : QStyledItemDelegate{parent}
        , m_theme{theme}
        , m_model{model} {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const ProgressDay* day = m_model.day(index);
        if (!day)
            return;
        const Theme& theme = m_theme.theme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF field = QRectF{option.rect}.adjusted(1, 1, -1, -1);
        if (day->score)
            paintPanel(*painter, field, corner, depth(theme, static_cast<double>(day->score->rate())),
                       day->score->got == 0 ? theme.faint : QColor{Qt::transparent});
        else if (day->date <= m_model.today())
            paintPanel(*painter, field, corner, Qt::transparent, theme.line);
        else
            paintPanel(*painter, field, corner, theme.ground, theme.ground);
        if (day->isResting) {
            painter->setPen(QPen{theme.muted, 1.4});
            painter->drawLine(QPointF{field.left() + 3, field.center().y()},
                              QPointF{field.right() - 3, field.center().y()});
        }
        if (day->date == m_model.today())
            paintPanel(*painter, field, corner, Qt::transparent, theme.text);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, option.rect, corner + 1, theme.text);
        painter->restore();
    }

private:
    static QColor depth(const Theme& theme, double rate) {
        const QColor& from = theme.accentGround;
        const QColor& to = theme.accent;
        const auto part = [&](int a, int b) { return static_cast<int>(a + (b - a) * rate); };
        return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
    }

    const ThemeSource& m_theme;
    const YearDaysModel& m_model;
};

} // namespace

YearCalendar::YearCalendar(const ThemeSource& theme, QWidget* parent)
    : QTableView{parent} {
    setObjectName(QStringLiteral("yearCalendar"));
    setHorizontalHeader(new CalendarHeader{theme, Qt::Horizontal, this});
    setVerticalHeader(new CalendarHeader{theme, Qt::Vertical, this});
    setItemDelegate(new DayFieldDelegate{theme, m_model, this});
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    findChild<QAbstractButton*>()->hide(); // nothing is selected in its corner
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
    connect(this, &QAbstractItemView::clicked, this, &YearCalendar::choose);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void YearCalendar::show(ProgressModel& progress) {
    const bool isNew = m_model.rowCount() == 0;
    m_model.show(progress);
    if (isNew || !m_model.day(currentIndex()))
        setCurrentIndex(m_model.indexOf(
            std::clamp(progress.today(), progress.days().front().date, progress.days().back().date)));
    arrange();
}

int YearCalendar::fieldFor(int width) const {
    const double unit = std::max(8, QFontInfo{font()}.pixelSize()) / 13.0;
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
            horizontalHeader()->sizeHint().height() + field * m_model.rowCount() + 2};
}

int YearCalendar::heightForWidth(int width) const {
    return horizontalHeader()->sizeHint().height() + fieldFor(width) * m_model.rowCount() + 2;
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
    const ProgressDay* day = m_model.day(currentIndex());
    if (!day)
        return QTableView::moveCursor(action, modifiers);
    const auto by = [&](int days) {
        const QModelIndex to = m_model.indexOf(day->date.addDays(days));
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
    if (const ProgressDay* day = m_model.day(index))
        Q_EMIT dayChosen(day->date);
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
