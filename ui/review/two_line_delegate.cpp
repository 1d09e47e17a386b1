// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/two_line_delegate.h"

#include "ui/models/list_roles.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr int rowMargin = 10;
constexpr int rowPadding = 7;
constexpr int lineGap = 2;

void paintLine(QPainter& painter, const QRectF& place, const QFont& font, const QColor& colour,
               const QString& text) {
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF{font}.elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

TwoLineDelegate::TwoLineDelegate(const ThemeSource& theme, QObject* parent)
    : QStyledItemDelegate{parent}
    , m_theme{theme} {}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int lines = QFontMetrics{fontOf(option.font, TypeStep::Base, QFont::DemiBold)}.height() +
                      QFontMetrics{fontOf(option.font, TypeStep::Small)}.height();
    return {0, lines + lineGap + 2 * rowPadding};
}

// Returns how much of the row is taken.
double TwoLineDelegate::paintEnd(QPainter& painter, const QRectF& row, const QFont& base,
                                 const QModelIndex& index) const {
    const QString end = index.data(endRole).toString();
    if (end.isEmpty())
        return 0;
    const Theme& theme = m_theme.theme();
    const bool isCall = index.data(callRole).toBool();
    const QFont font = fontOf(base, TypeStep::Small, isCall ? QFont::DemiBold : QFont::Normal);
    const QSizeF size{QFontMetricsF{font}.horizontalAdvance(end) + 2 * rowMargin,
                      QFontMetricsF{font}.height() + lineGap * 2};
    const QRectF chip{row.right() - size.width(), row.center().y() - size.height() / 2, size.width(),
                      size.height()};
    paintPanel(painter, chip, size.height() / 2, isCall ? theme.accentGround : theme.card, theme.line);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, end);
    return size.width() + rowMargin;
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QRectF row = QRectF{option.rect}.adjusted(2, 1, -2, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent)
        paintPanel(*painter, row, controlRadius, theme.accentGround, theme.accentGround);
    else if (option.state & QStyle::State_MouseOver)
        paintPanel(*painter, row, controlRadius, controlGround(theme, {true, true}), Qt::transparent);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, row, controlRadius, theme.accent);
    QRectF words = row.adjusted(rowMargin, rowPadding - 1, -rowMargin, 1 - rowPadding);
    words.setRight(words.right() - paintEnd(*painter, words, option.font, index));
    const QFont bold = fontOf(option.font, TypeStep::Base, QFont::DemiBold);
    words.setHeight(QFontMetricsF{bold}.height());
    paintLine(*painter, words, bold, theme.text, index.data().toString());
    const QFont small = fontOf(option.font, TypeStep::Small);
    words.moveTop(words.bottom() + lineGap);
    words.setHeight(QFontMetricsF{small}.height());
    paintLine(*painter, words, small, isCurrent ? theme.text : theme.muted, index.data(lineRole).toString());
    painter->restore();
}

} // namespace ninefold::ui
