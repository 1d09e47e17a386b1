// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_delegate.h"

#include "ui/find/marked_line.h"
#include "ui/models/find_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace ninefold::ui {

namespace {

constexpr int margin = 12;
constexpr int markWidth = 28;
constexpr int padding = 6;
constexpr int gap = 2;

} // namespace

FindDelegate::FindDelegate(const ThemeSource& theme, QObject* parent)
    : QStyledItemDelegate{parent}
    , m_theme{theme} {}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int lines = QFontMetrics{fontOf(option.font, TypeStep::Base)}.height() +
                      QFontMetrics{fontOf(option.font, TypeStep::Small)}.height();
    return {0, lines + gap + 2 * padding};
}

void FindDelegate::paintMark(QPainter& painter, const QRectF& place, const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    if (const auto* action = index.data(FindModel::ActionRole).value<QAction*>()) {
        const QRect picture{place.toRect().center() - QPoint{7, 7}, QSize{16, 16}};
        if (action->icon().isNull())
            paintIcon(painter, Icon::ChevronRight, picture, theme.muted);
        else
            action->icon().paint(&painter, picture);
        return;
    }
    constexpr double side = 10;
    const int block = index.data(FindModel::BlockRole).toInt();
    const QRectF mark{place.center().x() - side / 2, place.center().y() - side / 2, side, side};
    const QColor colour = block == centre ? theme.core : theme.hue(block);
    paintPanel(painter, mark, 3, colour, colour);
}

double FindDelegate::paintEnd(QPainter& painter, const QRectF& place, const QModelIndex& index,
                              const QFont& font) const {
    const auto* action = index.data(FindModel::ActionRole).value<QAction*>();
    const QString key = action ? action->shortcut().toString(QKeySequence::NativeText) : QString{};
    const QString end = action ? key : index.data(FindModel::KindRole).toString();
    painter.setFont(font);
    painter.drawText(place, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, end);
    return end.isEmpty() ? 0 : QFontMetricsF{font}.horizontalAdvance(end) + margin;
}

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QRectF row = QRectF{option.rect}.adjusted(6, 0, -6, 0);
    painter->save();
    painter->setLayoutDirection(
        Qt::LeftToRight); // a row's parts have their places; each text its own direction
    if (isCurrent)
        paintPanel(*painter, row, controlRadius, theme.accentGround, theme.accentGround);
    else if (option.state & QStyle::State_MouseOver)
        paintPanel(*painter, row, controlRadius, controlGround(theme, {true, true}), Qt::transparent);
    paintMark(*painter, {row.left() + margin - 6, row.top(), markWidth, row.height()}, index);

    const QFont base = fontOf(option.font, TypeStep::Base);
    const QFont small = fontOf(option.font, TypeStep::Small);
    QRectF words = row.adjusted(margin + markWidth - 2, padding, -margin, -padding);
    const QColor second = isCurrent ? theme.text : theme.muted;
    const QRectF foot{words.left(), words.bottom() - QFontMetricsF{small}.height(), words.width(),
                      QFontMetricsF{small}.height()};
    words.setHeight(QFontMetricsF{base}.height());
    painter->setPen(second);
    words.setRight(words.right() - paintEnd(*painter, words, index, small));
    const QString where = index.data(FindModel::WhereRole).toString();
    const QString below = where.isEmpty() ? index.data(FindModel::KindRole).toString() : where;
    paintMarkedLine(*painter, foot, {below, {}, small, second, second});
    paintMarkedLine(*painter, words,
                    {index.data().toString(),
                     index.data(FindModel::MatchesRole).value<std::vector<TextRange>>(), base, theme.text,
                     theme.accent});
    painter->restore();
}

} // namespace ninefold::ui
