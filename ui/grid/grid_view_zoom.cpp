// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_view.h"

#include "ui/text/words.h"

#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace ninefold::ui {

bool GridView::zoomIn() {
    if (!finishEditing())
        return false;
    if (!m_zoom)
        showBlock(m_current.block);
    else if (canZoomIn())
        setCurrent(m_current.mirror());
    return true;
}

bool GridView::zoomOut() {
    if (!finishEditing())
        return false;
    showBlock(std::nullopt);
    return true;
}

void GridView::showBlock(std::optional<int> block) {
    if (m_zoom == block)
        return;
    const GridGeometry before = geometryNow();
    if (isVisible() && !m_theme.isMotionReduced()) {
        // What is scrolled may be scrolled elsewhere at the end; on the screen nothing jumps.
        const GridGeometry now = m_move->cells(before.translated(pos()));
        m_move->begin({now, before, m_zoom.has_value()});
    }
    m_zoom = block;
    hover(std::nullopt);
    updateGeometry();
    describe();
    updateMicroFocus();
    update();
    Q_EMIT zoomChanged();
}

void GridView::describe() {
    setAccessibleDescription(
        m_zoom ? tr("Zoomed to one block: %1").arg(blockText(*m_zoom, m_model.face({*m_zoom, centre}).text))
               : tr("The whole grid"));
}

void GridView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier) || event->angleDelta().y() == 0)
        return event->ignore();
    zoomAt(event->position(), event->angleDelta().y() > 0);
}

bool GridView::pinch(const QNativeGestureEvent& gesture) {
    constexpr double enough = 0.2;
    if (gesture.gestureType() == Qt::BeginNativeGesture)
        m_pinched = 0;
    if (gesture.gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_pinched += gesture.value();
    if (std::abs(m_pinched) >= enough)
        zoomAt(gesture.position(), std::exchange(m_pinched, 0) > 0);
    return true;
}

void GridView::zoomAt(QPointF at, bool isIn) {
    if (!isIn) {
        zoomOut();
        return;
    }
    const auto place = geometryNow().at(at);
    // One turn of the wheel is one step: it does not go on from the middle block.
    if (place && !m_zoom && setCurrent(*place))
        zoomIn();
}

void GridView::paintCells(QPainter& painter, const QRegion& region) {
    const GridGeometry end = geometryNow();
    const GridGeometry now = m_move->cells(end.translated(pos())).translated(-pos());
    const bool changesWords = m_move->isRunning() && m_move->start().isZoomed != m_zoom.has_value();
    const bool isOld = changesWords && m_move->showsOldWords();
    const GridGeometry& home = isOld ? m_move->start().home : end;
    const QSizeF size = home.cell({}).size();
    const bool isRoomy = isOld ? !m_zoom : m_zoom.has_value();
    const CellMetrics metrics = isRoomy ? CellMetrics::roomy(font(), size) : CellMetrics::of(font(), size);
    const CellPainter cells{m_theme.theme(), metrics};
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const CellPlace place = CellPlace::atRowColumn(static_cast<int>(i) / 9, static_cast<int>(i) % 9);
        const QRectF cell = now.cell(place);
        if (!region.intersects(cell.toAlignedRect().adjusted(-2, -2, 2, 2)))
            continue;
        const QString detail = isRoomy ? detailAt(place) : QString{};
        const CellFace& face = m_model.face(place);
        const bool isReceding = m_isFocusOnly && !face.isInFocus && place != m_current && !place.isCore();
        const CellLook look{place == m_current, hasFocus(), m_hovered == place, isReceding,
                            changesWords ? m_move->fading() : 1};
        const QString hint = isRoomy ? hintAt(place) : QString{};
        cells.paint(painter, {cell, home.cell(place).size(), place, face, detail, hint}, look, m_words[i]);
    }
}

const QString& GridView::detailAt(CellPlace place) {
    auto& detail = m_words[static_cast<std::size_t>(place.row() * 9 + place.column())].detail;
    if (!detail)
        detail = m_model.detail(place);
    return *detail;
}

void GridView::forgetDetails() {
    for (CellWords& words : m_words)
        words.detail.reset();
}

QString GridView::hintAt(CellPlace place) const {
    if (!place.isSubGoal() || !m_model.face(place).text.isEmpty() || !m_model.isWritable())
        return {};
    return tr("Sub-goal %1", "a number or a letter").arg(letterText(place.ownBlock(), m_order));
}

void GridView::paintField(QPainter& painter) {
    const CellMetrics metrics = metricsNow();
    const CellFace& face = m_model.face(m_current);
    const QString detail = m_zoom ? detailAt(m_current) : QString{};
    const double textEnd = m_editing->editor().geometry().bottom() + 1;
    CellWords& words = m_words[static_cast<std::size_t>(m_current.row() * 9 + m_current.column())];
    CellPainter{m_theme.theme(), metrics}.paintField(
        painter, {m_field, m_field.size(), m_current, face, detail}, textEnd, words);
    if (m_hintBox.isEmpty())
        return;
    painter.setOpacity(quietly);
    m_hint.draw(painter, m_hintBox, CellColours::of(m_theme.theme(), m_current, face).text);
}

} // namespace ninefold::ui
