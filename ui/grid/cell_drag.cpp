// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/cell_drag.h"

#include "ui/grid/cell_content.h"
#include "ui/grid/drop_mark.h"
#include "ui/grid/grid_view.h"

#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace ninefold::ui {

namespace {

constexpr std::chrono::milliseconds scrollPause{40};
constexpr int scrollStep = 12;
constexpr int scrollEdge = 28;
constexpr int widestPicture = 120;
constexpr QPoint besidePointer{-14, -14}; // so that the picture leaves the target in sight
constexpr double pictureOpacity = 0.85;
constexpr double pictureRadius = 7;
constexpr int halfGap = 4; // half of what is between two cells, at most: a drop there means the nearer one

bool isLeftDrag(const QMouseEvent& event) {
    return event.buttons() & Qt::LeftButton;
}

// How far to scroll when something is held at `at` of a length.
int stepAt(int at, int length) {
    if (at < scrollEdge)
        return -scrollStep;
    return at > length - scrollEdge ? scrollStep : 0;
}

// Another program keeps what it gives, even if it proposes to move it.
void takeAsCopy(QDropEvent& event) {
    const bool canCopy = event.possibleActions() & Qt::CopyAction;
    event.setDropAction(canCopy ? Qt::CopyAction : event.proposedAction());
    event.accept();
}

} // namespace

std::optional<CellPlace> landingOf(CellPlace from, CellPlace under) {
    if (from.isAction())
        return under.isAction() && under != from ? std::optional{under} : std::nullopt;
    if (from.isCore() || under.isCore())
        return std::nullopt;
    const CellPlace to = under.block == centre ? under : CellPlace{under.block, centre};
    return to.ownBlock() != from.ownBlock() ? std::optional{to} : std::nullopt;
}

CellDrag::CellDrag(const ThemeSource& theme, GridView& view, QScrollArea& around)
    : QObject{&view}
    , m_view{view}
    , m_around{around}
    , m_source{new DropMark{theme, view}}
    , m_target{new DropMark{theme, view}} {
    setObjectName(QStringLiteral("cellDrag"));
    m_view.setAcceptDrops(true);
    m_view.installEventFilter(this);
    m_scroll.setInterval(scrollPause);
    connect(&m_scroll, &QTimer::timeout, this, &CellDrag::scrollAtEdge);
}

QRect CellDrag::target() const {
    return m_target->covered();
}

bool CellDrag::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent*>(event));
        break;
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        m_pressed.reset();
        break;
    case QEvent::MouseMove:
        return pull(*static_cast<QMouseEvent*>(event));
    case QEvent::DragEnter:
        enter(*static_cast<QDropEvent*>(event)); // QDragEnterEvent and QDragMoveEvent are QDropEvents too
        return true;
    case QEvent::DragMove:
        move(*static_cast<QDropEvent*>(event));
        return true;
    case QEvent::DragLeave:
        settle();
        return true;
    case QEvent::Drop:
        drop(*static_cast<QDropEvent*>(event));
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CellDrag::press(const QMouseEvent& event) {
    m_pressedAt = event.position().toPoint();
    m_pressed = event.button() == Qt::LeftButton ? cellAt(m_pressedAt) : std::nullopt;
}

bool CellDrag::pull(const QMouseEvent& event) {
    // Where an edit could not be finished, the press did not move to the cell.
    if (!m_pressed || !isLeftDrag(event) || m_view.isEditing() || m_view.current() != *m_pressed)
        return false;
    const QPoint way = event.position().toPoint() - m_pressedAt;
    if (way.manhattanLength() >= QApplication::startDragDistance())
        lift(*std::exchange(m_pressed, std::nullopt));
    return true;
}

void CellDrag::lift(CellPlace place) {
    auto content = dragOf(m_view.model(), place, m_view.cellOrder());
    if (!content)
        return;
    const QRect area = areaOf(place);
    auto* drag = new QDrag{&m_view}; // Qt deletes it when the drag is over
    drag->setMimeData(content.release());
    drag->setPixmap(pictureOf(area));
    drag->setHotSpot(besidePointer);
    m_source->coverSource(area);
    const QPointer<CellDrag> stillThere{this};
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::CopyAction);
    if (stillThere)
        settle();
}

QPixmap CellDrag::pictureOf(const QRect& area) const {
    QPixmap whole = m_view.grab(area);
    const double ratio = whole.devicePixelRatio();
    if (area.width() > widestPicture)
        whole = whole.scaledToWidth(qRound(widestPicture * ratio), Qt::SmoothTransformation);
    QPixmap picture{whole.size()};
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter{&picture};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(pictureOpacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush{whole});
    painter.drawRoundedRect(QRectF{{}, whole.deviceIndependentSize()}, pictureRadius, pictureRadius);
    return picture;
}

void CellDrag::enter(QDropEvent& event) {
    const bool isOurs = takesDrops() && (ownPlaceIn(*event.mimeData()) || oneCellIn(*event.mimeData()));
    isOurs ? event.accept() : event.ignore();
}

void CellDrag::move(QDropEvent& event) {
    const QPoint at = event.position().toPoint();
    m_heldAt = m_view.mapTo(m_around.viewport(), at);
    const QMimeData& content = *event.mimeData();
    const auto to = landing(content, at);
    if (!to) {
        m_target->hide();
        event.ignore();
    } else if (ownPlaceIn(content)) {
        m_target->coverTarget(to->block == centre ? m_view.cellRect(*to) : areaOf(*to), Icon::Swap);
        event.setDropAction(Qt::MoveAction);
        event.accept();
    } else {
        m_target->coverTarget(m_view.cellRect(*to), Icon::Pencil);
        takeAsCopy(event);
    }
    if (!m_scroll.isActive())
        scrollAtEdge();
}

bool CellDrag::takesDrops() const {
    return m_view.model().isWritable() || m_view.model().lacksPlan();
}

std::optional<CellPlace> CellDrag::ownPlaceIn(const QMimeData& content) const {
    const auto plan = m_view.model().plan();
    return plan ? placeIn(content, *plan) : std::nullopt;
}

std::optional<CellPlace> CellDrag::landing(const QMimeData& content, QPoint at) const {
    const auto under = cellAt(at);
    if (!under || !takesDrops())
        return std::nullopt;
    const auto from = ownPlaceIn(content);
    if (from)
        return landingOf(*from, *under);
    return oneCellIn(content) ? under : std::nullopt;
}

void CellDrag::drop(QDropEvent& event) {
    const QMimeData& content = *event.mimeData();
    const auto to = landing(content, event.position().toPoint());
    settle();
    if (!to || !m_view.finishEditing())
        return event.ignore();
    if (const auto from = ownPlaceIn(content)) {
        event.setDropAction(Qt::MoveAction);
        event.accept();
        m_view.setCurrent(m_view.commands().swap(*from, *to));
    } else {
        takeAsCopy(event);
        m_view.setCurrent(*to);
        m_view.commands().put(*to, *oneCellIn(content));
    }
    m_view.activateWindow();
    m_view.setFocus();
}

void CellDrag::settle() {
    m_scroll.stop();
    m_source->hide();
    m_target->hide();
}

std::optional<CellPlace> CellDrag::cellAt(QPoint at) const {
    for (int i = 0; i < 81; ++i) {
        const CellPlace place = CellPlace::atRowColumn(i / 9, i % 9);
        const QRect cell = m_view.cellRect(place);
        if (!cell.isEmpty() && cell.adjusted(-halfGap, -halfGap, halfGap, halfGap).contains(at))
            return place;
    }
    return std::nullopt;
}

QRect CellDrag::areaOf(CellPlace place) const {
    QRect area = m_view.cellRect(place);
    if (place.isSubGoal() && place.block != centre) {
        for (int cell = 0; cell < 9; ++cell)
            area |= m_view.cellRect({place.block, cell});
    }
    return area;
}

void CellDrag::scrollAtEdge() {
    const QSize shown = m_around.viewport()->size();
    QScrollBar* down = m_around.verticalScrollBar();
    QScrollBar* across = m_around.horizontalScrollBar();
    const QPoint before{across->value(), down->value()};
    down->setValue(down->value() + stepAt(m_heldAt.y(), shown.height()));
    across->setValue(across->value() + stepAt(m_heldAt.x(), shown.width()));
    if (before != QPoint{across->value(), down->value()})
        m_scroll.start();
    else
        m_scroll.stop();
}

} // namespace ninefold::ui
