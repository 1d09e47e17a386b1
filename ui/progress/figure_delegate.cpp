// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/figure_delegate.h"

#include "ui/models/figure_table.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/widgets/bar_painter.h"

#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr double barHigh = 14;
constexpr double tickReach = 5;
constexpr double weekWide = 5;
constexpr double weekGap = 2;

} // namespace

FigureDelegate::FigureDelegate(const ThemeSource& theme, const FigureTable& table, QObject* parent)
    : QStyledItemDelegate{parent}
    , m_theme{theme}
    , m_table{table} {}

int FigureDelegate::insetOf(const QFont& font) {
    return static_cast<int>(8 * unitOf(font));
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const double unit = unitOf(option.font);
    const FigureCell& cell = m_table.cell(index);
    if (!m_type || m_type->given != option.font)
        m_type.emplace(Type{option.font, QFontMetrics{fontOf(option.font, TypeStep::Base)},
                            QFontMetrics{fontOf(option.font, TypeStep::Base, QFont::DemiBold)}});
    const int wide =
        cell.bar ? static_cast<int>(120 * unit)
        : !cell.strip.empty()
            ? static_cast<int>(static_cast<double>(cell.strip.size()) * (weekWide + weekGap) * unit)
            : (cell.isStrong ? m_type->strong : m_type->usual).horizontalAdvance(cell.text);
    return {wide + static_cast<int>(18 * unit), m_type->usual.height() + static_cast<int>(14 * unit)};
}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const FigureCell& cell = m_table.cell(index);
    const FigureRow& row = m_table.row(index.row());
    painter->save();
    paintGround(*painter, option, index);
    const int inset = insetOf(option.font);
    const QRectF place = QRectF{option.rect}.adjusted(inset, 0, -inset, 0);
    if (cell.bar) {
        paintBar(*painter, place, *cell.bar, theme.hue(row.block));
    } else if (!cell.strip.empty()) {
        paintStrip(*painter, place, cell, theme.hue(row.block));
    } else {
        const QFont font =
            fontOf(option.font, TypeStep::Base, cell.isStrong ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(cell.isInHue          ? theme.isDark ? theme.text : theme.hue(row.block)
                                 : cell.isStrong ? theme.text
                        : index.column() == 0 ? theme.text
                                              : theme.muted);
        painter->drawText(place,
                          static_cast<int>(Qt::AlignVCenter | Qt::TextSingleLine |
                                           (cell.isNumber() ? Qt::AlignTrailing : Qt::AlignLeading)),
                          QFontMetricsF{font}.elidedText(cell.text, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

void FigureDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const bool isCurrent = option.state & QStyle::State_Selected;
    if (isCurrent)
        painter.fillRect(option.rect, theme.accentGround);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme.ground);
    painter.setPen(theme.line);
    if (index.row() > 0)
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, QRectF{option.rect}.adjusted(1, 2, -1, -1), 4, theme.accent);
}

void FigureDelegate::paintStrip(QPainter& painter, const QRectF& place, const FigureCell& cell,
                                const QColor& hue) const {
    const Theme& theme = m_theme.theme();
    const double unit = unitOf(painter.font());
    const QRectF line =
        QRectF{place.left(), place.center().y() - barHigh * unit / 2, place.width(), barHigh * unit}
            .toAlignedRect();
    double x = line.left();
    for (const auto& week : cell.strip) {
        const double wide = std::floor(weekWide * unit);
        painter.fillRect(QRectF{x, line.bottom() - 1, wide, 1}, week ? hue : theme.line);
        if (week) // a week asked for and not done is its line alone
            painter.fillRect(QRectF{x, line.bottom() - line.height() * *week, wide, line.height() * *week},
                             hue);
        x += std::floor((weekWide + weekGap) * unit);
    }
}

void FigureDelegate::paintBar(QPainter& painter, const QRectF& place, const FigureBar& bar,
                              const QColor& hue) const {
    const double unit = unitOf(painter.font());
    const QRectF track{place.left(), place.center().y() - barHigh * unit / 2, place.width(), barHigh * unit};
    ui::paintBar(painter, track.toAlignedRect(), m_theme.theme(), {bar.soFar, bar.whole, bar.previous}, hue,
                 1, tickReach * unit);
}

} // namespace ninefold::ui
