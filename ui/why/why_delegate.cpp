// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_delegate.h"

#include "ui/models/why_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"
#include "ui/today/mark_painter.h"

#include <QPainter>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr double margin = 10;
constexpr double gap = 10;

} // namespace

WhyDelegate::WhyDelegate(const ThemeSource& theme, const WhyModel& model, QObject* parent)
    : QStyledItemDelegate{parent}
    , m_theme{theme}
    , m_model{model} {}

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const double unit = unitOf(option.font);
    const int base = QFontMetrics{fontOf(option.font, TypeStep::Base)}.height();
    const int small = QFontMetrics{fontOf(option.font, TypeStep::Small)}.height();
    const int lines = m_model.areRowsDates() ? base : base + small;
    return {0, lines + static_cast<int>(12 * unit)};
}

void WhyDelegate::paintSign(QPainter& painter, const QRectF& place, const WhyRow& row) const {
    const Theme& theme = m_theme.theme();
    if (row.mark) {
        paintMark(painter, place, theme, *row.mark, {theme.hue(row.block), row.share});
        return;
    }
    const QRectF square = place.adjusted(3, 3, -3, -3);
    const QColor& hue = theme.hue(row.block);
    paintPanel(painter, square, 3, row.isCounted ? hue : QColor{Qt::transparent}, hue);
}

void WhyDelegate::paintWords(QPainter& painter, const QRectF& place, const QStyleOptionViewItem& option,
                             const WhyRow& row) const {
    const Theme& theme = m_theme.theme();
    const QFont base = fontOf(option.font, TypeStep::Base, row.isCounted ? QFont::DemiBold : QFont::Normal);
    const QFont small = fontOf(option.font, TypeStep::Small);
    const QFontMetricsF headMetrics{base};
    const QFontMetricsF smallMetrics{small};
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QColor second = isCurrent ? theme.text : theme.muted;
    const auto write = [&](const QRectF& at, const QFont& font, const QColor& colour, const QString& text,
                           Qt::Alignment side) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(at, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                         QFontMetricsF{font}.elidedText(text, Qt::ElideRight, at.width()));
    };
    const double credit = row.credit.isEmpty() ? 0 : headMetrics.horizontalAdvance(row.credit) + gap;
    write({place.right() - credit + gap, place.top(), credit, place.height()}, base, theme.text, row.credit,
          Qt::AlignLeft);
    const QRectF words = place.adjusted(0, 0, -credit, 0);
    const QColor first = row.isCounted || isCurrent ? theme.text : theme.muted;
    if (m_model.areRowsDates()) {
        const double head = headMetrics.horizontalAdvance(row.head);
        write({words.left(), words.top(), head + 1, words.height()}, base, first, row.head, Qt::AlignLeft);
        write(words.adjusted(head + gap, 0, 0, 0), small, second, row.detail, Qt::AlignLeft);
        return;
    }
    const double top = words.center().y() - (headMetrics.height() + smallMetrics.height()) / 2;
    write({words.left(), top, words.width(), headMetrics.height()}, base, first, row.head, Qt::AlignLeft);
    write({words.left(), top + headMetrics.height(), words.width(), smallMetrics.height()}, small, second,
          row.detail, Qt::AlignLeft);
}

void WhyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const WhyRow& row = m_model.row(index.row());
    const double unit = unitOf(option.font);
    const QRectF all = QRectF{option.rect}.adjusted(4, 0, -4, 0);
    painter->save();
    if (option.state & QStyle::State_Selected)
        paintPanel(*painter, all, controlRadius, theme.accentGround, theme.accentGround);
    else if (option.state & QStyle::State_MouseOver)
        paintPanel(*painter, all, controlRadius, controlGround(theme, {true, true}), Qt::transparent);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, all, controlRadius, theme.accent);
    const double side = 18 * unit;
    const QRectF sign{all.left() + margin, all.center().y() - side / 2, side, side};
    paintSign(*painter, sign, row);
    QRectF words{sign.right() + gap, all.top(), 0, all.height()};
    words.setRight(all.right() - margin);
    if (row.into) {
        const double arrow = 14 * unit;
        paintIcon(*painter, Icon::ChevronRight,
                  {words.right() - arrow, all.center().y() - arrow / 2, arrow, arrow}, theme.muted);
        words.setRight(words.right() - arrow - 4);
    }
    paintWords(*painter, words, option, row);
    painter->restore();
}

} // namespace ninefold::ui
