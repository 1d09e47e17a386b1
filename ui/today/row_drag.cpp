// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/row_drag.h"

#include "ui/models/today_model.h"
#include "ui/today/drop_line.h"
#include "ui/today/today_delegate.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>

#include <chrono>

namespace ninefold::ui {

namespace {

constexpr std::chrono::milliseconds scrollPause{40};
constexpr int scrollStep = 12;
constexpr int scrollEdge = 32;
constexpr int widestPicture = 420;
constexpr double pictureOpacity = 0.85;
const QString itemFormat = QStringLiteral("application/x-ninefold-today-item");
const QString groupFormat = QStringLiteral("application/x-ninefold-today-group");

std::optional<ActionId> itemIn(const QMimeData& content) {
    return ActionId::fromText(QString::fromUtf8(content.data(itemFormat)));
}

std::optional<QString> groupIn(const QMimeData& content) {
    return content.hasFormat(groupFormat) ? std::optional{QString::fromUtf8(content.data(groupFormat))}
                                          : std::nullopt;
}

} // namespace

RowDrag::RowDrag(const ThemeSource& theme, QListView& view, TodayModel& model, const TodayDelegate& delegate)
    : QObject{&view}
    , m_view{view}
    , m_model{model}
    , m_delegate{delegate}
    , m_source{new DropLine{theme, *view.viewport()}}
    , m_target{new DropLine{theme, *view.viewport()}} {
    setObjectName(QStringLiteral("rowDrag"));
    view.viewport()->setAcceptDrops(true);
    view.viewport()->installEventFilter(this);
    m_scroll.setInterval(scrollPause);
    connect(&m_scroll, &QTimer::timeout, this, &RowDrag::scrollAtEdge);
}

QRect RowDrag::mark() const {
    return m_target->isHidden() ? QRect{} : m_target->geometry();
}

bool RowDrag::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent*>(event));
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        m_pressed = QModelIndex{};
        break;
    case QEvent::MouseMove:
        return pull(*static_cast<QMouseEvent*>(event));
    case QEvent::DragEnter:
    case QEvent::DragMove:
        move(*static_cast<QDropEvent*>(event)); // QDragEnterEvent and QDragMoveEvent are QDropEvents too
        return true;
    case QEvent::DragLeave:
        m_scroll.stop();
        m_target->hide();
        return true;
    case QEvent::Drop:
        drop(*static_cast<QDropEvent*>(event));
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RowDrag::press(const QMouseEvent& event) {
    m_pressed = QModelIndex{};
    m_pressedAt = event.position().toPoint();
    const QModelIndex index = m_view.indexAt(m_pressedAt);
    if (event.button() != Qt::LeftButton || !index.isValid() || !m_model.isWritable())
        return;
    const TodayRow& row = m_model.row(index.row());
    const RowLayout layout = m_delegate.layoutOf(m_view.visualRect(index), m_view.font(), index.row());
    const bool isControl = row.item && layout.partAt(event.position()) != RowPart::None;
    if (row.section == TodaySection::Day && !isControl)
        m_pressed = index;
}

bool RowDrag::pull(const QMouseEvent& event) {
    if (!m_pressed.isValid() || !(event.buttons() & Qt::LeftButton))
        return false;
    const QPoint way = event.position().toPoint() - m_pressedAt;
    if (way.manhattanLength() >= QApplication::startDragDistance())
        lift(std::exchange(m_pressed, QModelIndex{}));
    return true;
}

void RowDrag::lift(const QModelIndex& index) {
    const TodayRow& row = m_model.row(index.row());
    auto content = std::make_unique<QMimeData>();
    if (row.item)
        content->setData(itemFormat, row.item->action.text().toUtf8());
    else
        content->setData(groupFormat, row.when.toUtf8());
    const QRect area = row.item ? rowRect(index.row()) : groupRect(index.row());
    auto* drag = new QDrag{&m_view}; // Qt deletes it when the drag is over
    drag->setMimeData(content.release());
    drag->setPixmap(pictureOf(rowRect(index.row())));
    drag->setHotSpot({-12, -12});
    m_source->veil(area);
    const QPointer<RowDrag> stillThere{this};
    drag->exec(Qt::MoveAction, Qt::MoveAction);
    if (stillThere)
        settle();
}

QPixmap RowDrag::pictureOf(const QRect& area) const {
    const QRect part{area.topLeft(), QSize{std::min(area.width(), widestPicture), area.height()}};
    const QPixmap whole = m_view.viewport()->grab(part);
    QPixmap picture{whole.size()};
    picture.setDevicePixelRatio(whole.devicePixelRatio());
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setOpacity(pictureOpacity);
    painter.drawPixmap(0, 0, whole);
    return picture;
}

QRect RowDrag::rowRect(int row) const {
    return m_view.visualRect(m_model.index(row));
}

// From a heading to the end of what stands below it.
QRect RowDrag::groupRect(int row) const {
    int heading = row;
    while (heading > 0 && m_model.row(heading).item)
        --heading;
    QRect area = rowRect(heading);
    for (int i = heading + 1; i < m_model.rowCount() && m_model.row(i).item; ++i)
        area |= rowRect(i);
    return area;
}

std::optional<RowDrag::Target> RowDrag::targetOfItem(ActionId item, int row, bool isBelow) const {
    const TodayRow& under = m_model.row(row);
    const QRect place = rowRect(row);
    if (!under.item) { // a heading: the group before it ends here, and its own begins
        if (!isBelow && row > 0)
            return targetOfItem(item, row - 1, true);
        const ActionId first = m_model.item(row + 1)->action;
        return Target{ItemPlace{under.when, first}, place.bottom() + 1};
    }
    if (!isBelow)
        return Target{ItemPlace{under.item->when, under.item->action}, place.top()};
    return Target{*placeAfter(m_model.list(), under.item->action), place.bottom() + 1};
}

std::optional<RowDrag::Target> RowDrag::targetOfGroup(int row, QPoint at) const {
    const QString when = m_model.row(row).item ? m_model.row(row).item->when : m_model.row(row).when;
    const QRect area = groupRect(row);
    if (at.y() < area.center().y())
        return Target{GroupPlace{when}, area.top() + 4};
    return Target{groupPlaceAfter(m_model.list(), when), area.bottom() + 1};
}

std::optional<RowDrag::Target> RowDrag::targetOf(const QMimeData& content, QPoint at) const {
    int last = m_model.rowCount() - 1;
    while (last >= 0 && m_model.row(last).section != TodaySection::Day)
        --last;
    if (last < 0 || !m_model.isWritable())
        return std::nullopt;
    // What is held below the groups goes to their end.
    const int under = m_view.indexAt(at).row();
    const int row = under < 0 || under > last ? last : under;
    const bool isBelow = row != under || at.y() > rowRect(row).center().y();
    const auto item = itemIn(content);
    if (item && m_model.rowOf(*item) >= 0)
        return targetOfItem(*item, row, isBelow);
    return groupIn(content) ? targetOfGroup(row, at) : std::nullopt;
}

void RowDrag::move(QDropEvent& event) {
    m_heldAt = event.position().toPoint();
    const bool isOurs = itemIn(*event.mimeData()) || groupIn(*event.mimeData());
    const auto target = targetOf(*event.mimeData(), m_heldAt);
    if (target)
        m_target->markGap(target->y, 0, m_view.viewport()->width());
    else
        m_target->hide();
    const bool isTaken = target || (isOurs && event.type() == QEvent::DragEnter);
    if (isTaken)
        event.setDropAction(Qt::MoveAction);
    isTaken ? event.accept() : event.ignore();
    if (isOurs && !m_scroll.isActive())
        scrollAtEdge();
}

void RowDrag::drop(QDropEvent& event) {
    const auto target = targetOf(*event.mimeData(), event.position().toPoint());
    settle();
    if (!target)
        return event.ignore();
    event.setDropAction(Qt::MoveAction);
    event.accept();
    m_view.activateWindow();
    m_view.setFocus();
    if (const auto* place = std::get_if<ItemPlace>(&target->place))
        Q_EMIT itemDropped(*itemIn(*event.mimeData()), *place);
    else
        Q_EMIT groupDropped(*groupIn(*event.mimeData()), std::get<GroupPlace>(target->place));
}

void RowDrag::settle() {
    m_scroll.stop();
    m_source->hide();
    m_target->hide();
}

void RowDrag::scrollAtEdge() {
    QScrollBar* bar = m_view.verticalScrollBar();
    const int before = bar->value();
    if (m_heldAt.y() < scrollEdge)
        bar->setValue(before - scrollStep);
    else if (m_heldAt.y() > m_view.viewport()->height() - scrollEdge)
        bar->setValue(before + scrollStep);
    if (bar->value() == before)
        return m_scroll.stop();
    m_source->move(m_source->x(), m_source->y() + before - bar->value());
    m_target->hide(); // until it is held over the next row
    m_scroll.start();
}

} // namespace ninefold::ui
