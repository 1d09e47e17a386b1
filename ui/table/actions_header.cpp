// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/actions_header.h"

#include "ui/models/day_table_model.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/today/row_layout.h"

#include <QMouseEvent>
#include <QPainter>

namespace ninefold::ui {

ActionsHeader::ActionsHeader(const ThemeSource& theme, const DayTableModel& model, QWidget* parent)
    : QHeaderView{Qt::Vertical, parent}
    , m_theme{theme}
    , m_model{model} {
    setObjectName(QStringLiteral("tableActions"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &ThemeSource::changed, viewport(), qOverload<>(&QWidget::update));
}

void ActionsHeader::setRoom(int width) {
    if (m_room == width)
        return;
    m_room = width;
    setFixedWidth(width);
    Q_EMIT geometriesChanged();
}

QSize ActionsHeader::sizeHint() const {
    return {m_room, 0};
}

int ActionsHeader::rateWidth() const {
    return QFontMetrics{fontOf(font(), TypeStep::Small, QFont::DemiBold)}.horizontalAdvance(
               QStringLiteral("100%")) +
           static_cast<int>(14 * unitOf(font()));
}

QRect ActionsHeader::rateRect(int row) const {
    const int high = sectionSize(row);
    return {m_room - rateWidth() - 4, sectionViewportPosition(row), rateWidth(), high};
}

void ActionsHeader::paintEvent(QPaintEvent* event) {
    QPainter painter{viewport()};
    painter.fillRect(event->rect(), m_theme.theme().card);
    painter.end();
    QHeaderView::paintEvent(event);
    QPainter over{viewport()};
    over.fillRect(QRect{width() - 1, 0, 1, height()}, m_theme.theme().line);
}

void ActionsHeader::paintSection(QPainter* painter, const QRect& rect, int at) const {
    const Theme& theme = m_theme.theme();
    const DayTableRow& row = m_model.row(at);
    const double unit = unitOf(font());
    painter->fillRect(QRect{rect.left(), rect.bottom(), rect.width(), 1}, theme.line);
    if (row.isFirstOfBlock && at > 0)
        painter->fillRect(QRect{rect.left(), rect.top() - 1, rect.width(), 1}, theme.faint);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.hue(row.place.block));
    const QPointF middle{rect.left() + 16 * unit, QRectF{rect}.center().y()};
    painter->drawEllipse(middle, 4 * unit, 4 * unit);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QFont font = fontOf(this->font(), TypeStep::Base, QFont::DemiBold);
    const int left = rect.left() + static_cast<int>(28 * unit);
    const QRect words{left, rect.top(), rect.right() - rateWidth() - 8 - left, rect.height()};
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      QFontMetrics{font}.elidedText(row.text, Qt::ElideRight, words.width()));
    painter->setFont(fontOf(this->font(), TypeStep::Small, QFont::DemiBold));
    painter->setPen(row.soFar ? theme.text : theme.muted);
    painter->drawText(QRect{rect.right() - rateWidth() - 4, rect.top(), rateWidth() - 6, rect.height()},
                      Qt::AlignVCenter | Qt::AlignRight, rateText(row.soFar));
}

int ActionsHeader::rowOfRateAt(const QPoint& point) const {
    const int row = logicalIndexAt(point);
    return row >= 0 && m_model.row(row).soFar && rateRect(row).contains(point) ? row : -1;
}

void ActionsHeader::mousePressEvent(QMouseEvent* event) {
    const int row = rowOfRateAt(event->pos());
    if (row >= 0)
        Q_EMIT rateClicked(row);
    else
        QHeaderView::mousePressEvent(event);
}

void ActionsHeader::mouseMoveEvent(QMouseEvent* event) {
    QHeaderView::mouseMoveEvent(event);
    viewport()->setCursor(rowOfRateAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace ninefold::ui
