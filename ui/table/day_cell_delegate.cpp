// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/day_cell_delegate.h"

#include "ui/models/day_table_model.h"
#include "ui/models/today_row.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/today/mark_painter.h"
#include "ui/today/row_layout.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>

namespace ninefold::ui {

namespace {

constexpr double boxSide = 20;
constexpr double amountHeight = 22;

double shareOf(const DayTableCell& cell) {
    return cell.perDay > Decimal{} ? cell.amount.toDouble() / cell.perDay.toDouble() : 0;
}

// The level of what is done, in steps, so that few pictures are enough.
double stepped(double share) {
    constexpr double steps = 8;
    return std::round(std::clamp(share, 0.0, 1.0) * steps) / steps;
}

} // namespace

DayCellDelegate::DayCellDelegate(const ThemeSource& theme, const DayTableModel& model, QObject* parent)
    : QStyledItemDelegate{parent}
    , m_theme{theme}
    , m_model{model} {}

void DayCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    painter->save();
    paintGround(*painter, option, index);
    const DayTableRow& row = m_model.row(index.row());
    const DayTableCell& cell = m_model.cell(index);
    const double unit = unitOf(option.font);
    const QRectF place{option.rect};
    const bool isAmount = cell.mark == Mark::Done || cell.mark == Mark::Partly;
    if (isAmount && row.hasAmounts(cell)) {
        const double height = std::min(amountHeight * unit, place.height() - 4);
        const double width = std::min(place.width() - 4, 56 * unit);
        paintAmount(*painter,
                    {place.center().x() - width / 2, place.center().y() - height / 2, width, height}, row,
                    cell, option.font);
    } else if (cell.mark == Mark::NotScheduled) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.theme().faint);
        painter->drawEllipse(place.center(), 1.5 * unit, 1.5 * unit);
    } else {
        const double side = std::min(boxSide * unit, std::min(place.width(), place.height()) - 6);
        paintPlain(*painter, {place.center().x() - side / 2, place.center().y() - side / 2, side, side}, row,
                   cell);
    }
    if (!cell.note.isEmpty()) {
        QPainterPath corner;
        corner.moveTo(place.topRight() + QPointF{-1, 1});
        corner.lineTo(place.topRight() + QPointF{-1 - 6 * unit, 1});
        corner.lineTo(place.topRight() + QPointF{-1, 1 + 6 * unit});
        painter->fillPath(corner, m_theme.theme().muted);
    }
    if ((option.state & QStyle::State_HasFocus) != 0)
        paintFocusRing(*painter, place.adjusted(1, 1, -1, -1), 6, m_theme.theme().accent);
    painter->restore();
}

void DayCellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const QRect& place = option.rect;
    const QDate day = m_model.dayAt(index.column());
    if ((option.state & QStyle::State_Selected) != 0)
        painter.fillRect(place, theme.accentGround);
    else if (day.dayOfWeek() >= Qt::Saturday)
        painter.fillRect(place, theme.ground);
    const bool endsBlock =
        index.row() + 1 < m_model.rowCount() && m_model.row(index.row() + 1).isFirstOfBlock;
    painter.fillRect(QRect{place.left(), place.bottom(), place.width(), 1},
                     endsBlock ? theme.faint : theme.line);
    const bool isWeekStart = day.dayOfWeek() == 1 && index.column() > 0;
    if (isWeekStart)
        painter.fillRect(QRect{place.left(), place.top(), 1, place.height()}, theme.line);
}

// The eight marks are the same everywhere, so each is drawn once and copied.
void DayCellDelegate::paintPlain(QPainter& painter, const QRectF& box, const DayTableRow& row,
                                 const DayTableCell& cell) const {
    const Theme& theme = m_theme.theme();
    constexpr double around = 4; // a star stands out of the box
    const double ratio = painter.device()->devicePixelRatioF();
    const double share = stepped(shareOf(cell));
    const QColor& hue = theme.hue(row.place.block);
    const QString key = QStringLiteral("ninefold/day/%1/%2/%3/%4/%5/%6/%7")
                            .arg(static_cast<int>(cell.mark))
                            .arg(hue.rgba())
                            .arg(theme.muted.rgba())
                            .arg(box.width())
                            .arg(ratio)
                            .arg(share)
                            .arg(cell.isPolished ? 1 : 0);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        const QSizeF size = box.size() + QSizeF{2 * around, 2 * around};
        picture = QPixmap{QSizeF{size * ratio}.toSize()};
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter inside{&picture};
        paintMark(inside, {QPointF{around, around}, box.size()}, theme, cell.mark,
                  {hue, share, cell.isPolished});
        inside.end();
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(box.topLeft() - QPointF{around, around}, picture);
}

void DayCellDelegate::paintAmount(QPainter& painter, const QRectF& place, const DayTableRow& row,
                                  const DayTableCell& cell, const QFont& font) const {
    const Theme& theme = m_theme.theme();
    const QColor& hue = theme.hue(row.place.block);
    const bool isWhole = cell.mark == Mark::Done;
    constexpr double radius = 6;
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath panel;
    panel.addRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius);
    if (isWhole) {
        painter.fillPath(panel, hue);
    } else {
        painter.fillPath(panel, theme.card);
        QPainterPath level;
        const double high = place.height() * std::clamp(shareOf(cell), 0.15, 0.85);
        level.addRect(QRectF{place.left(), place.bottom() - high, place.width(), high});
        painter.fillPath(panel.intersected(level), theme.tint(row.place.block, 1));
        painter.strokePath(panel, QPen{hue, 1.6});
    }
    const QFont small = fontOf(font, TypeStep::Small, QFont::DemiBold);
    const QString text =
        QFontMetricsF{small}.elidedText(amountText(cell.amount), Qt::ElideRight, place.width() - 3);
    painter.setFont(small);
    painter.setPen(isWhole ? theme.onHue : theme.text);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, text);
    if (cell.isPolished)
        paintStar(painter, place.topRight() + QPointF{-1, 2}, theme);
}

} // namespace ninefold::ui
