// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/mask_delegate.h"

#include "ui/models/mask_model.h"
#include "ui/text/review_text.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"
#include "ui/theme/type.h"

#include <QPainter>

#include <array>

namespace ninefold::ui {

namespace {

constexpr std::array answerOrder{Answer::Yes, Answer::No, Answer::NotSure};
constexpr double pillPad = 8;
constexpr double tightPad = 2; // where there is little room
constexpr double pillGap = 4;
constexpr double inset = 6;
constexpr double maskWide = 44;

double answerWidth(const QFont& font, Answer answer, double pad) {
    const QFont strong = fontOf(font, TypeStep::Small, QFont::DemiBold);
    return QFontMetricsF{strong}.horizontalAdvance(answerText(answer)) + 2 * pad * unitOf(font);
}

double pillHeight(const QFont& font) {
    return QFontMetricsF{fontOf(font, TypeStep::Small)}.height() + 6 * unitOf(font);
}

} // namespace

MaskDelegate::MaskDelegate(const ThemeSource& theme, QObject* parent)
    : QStyledItemDelegate{parent}
    , m_theme{theme} {}

QRectF MaskDelegate::pill(const QFont& font, const QRectF& cell, int answer) const {
    const double unit = unitOf(font);
    const double pad = m_isTight ? tightPad : pillPad;
    double x = cell.left() + inset * unit;
    for (int before = 0; before < answer; ++before)
        x += answerWidth(font, answerOrder[static_cast<std::size_t>(before)], pad) + pillGap * unit;
    const double high = pillHeight(font);
    return {x, cell.center().y() - high / 2,
            answerWidth(font, answerOrder[static_cast<std::size_t>(answer)], pad), high};
}

int MaskDelegate::answersWidth(const QFont& font) const {
    return static_cast<int>(pill(font, {}, 2).right() + inset * unitOf(font)) + 1;
}

int MaskDelegate::answerAt(const QFont& font, const QRect& cell, QPoint place) const {
    for (int answer = 0; answer < 3; ++answer) {
        if (pill(font, cell, answer).contains(place))
            return answer;
    }
    return -1;
}

QSize MaskDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const double unit = unitOf(option.font);
    const int high = static_cast<int>(pillHeight(option.font) + 15 * unit);
    if (index.column() == MaskModel::dispensableColumn || index.column() == MaskModel::lackingColumn)
        return {answersWidth(option.font), high};
    const QFont strong = fontOf(option.font, TypeStep::Base, QFont::DemiBold);
    const int text = QFontMetrics{strong}.horizontalAdvance(index.data().toString());
    const double mask = index.column() == MaskModel::nameColumn ? maskWide : 0;
    return {text + static_cast<int>((2 * pillPad + 2 * inset + mask) * unit), high};
}

void MaskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    switch (index.column()) {
    case MaskModel::nameColumn:
        paintName(*painter, option, index);
        break;
    case MaskModel::dispensableColumn:
    case MaskModel::lackingColumn:
        paintAnswers(*painter, option, index);
        break;
    case MaskModel::lastLabelColumn:
    case MaskModel::labelColumn:
        paintLabel(*painter, option, index);
        break;
    default: {
        const double pad = inset * unitOf(option.font);
        const QRectF place = QRectF{option.rect}.adjusted(pad, 0, -pad, 0);
        painter->setFont(option.font);
        painter->setPen(theme.muted);
        painter->drawText(
            place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
            QFontMetricsF{option.font}.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        break;
    }
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(*painter, QRectF{option.rect}.adjusted(1, 2, -1, -2), 4, theme.accent);
    painter->restore();
}

// The factor of the current row is hidden behind a mask: success is to be imagined without it.
void MaskDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const double unit = unitOf(option.font);
    QRectF place = QRectF{option.rect}.adjusted(inset * unit, 0, -inset * unit, 0);
    const bool isMasked = option.state & QStyle::State_Selected;
    if (isMasked) {
        const QRectF mask{place.left(), place.center().y() - 8 * unit, (maskWide - 8) * unit, 16 * unit};
        painter.fillRect(mask, theme.line);
        painter.fillRect(mask, QBrush{theme.muted, Qt::BDiagPattern});
        place.setLeft(place.left() + maskWide * unit);
    }
    painter.setFont(fontOf(option.font, TypeStep::Base, QFont::DemiBold));
    painter.setPen(isMasked ? theme.muted : theme.text);
    painter.drawText(
        place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        QFontMetricsF{painter.font()}.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

void MaskDelegate::paintAnswers(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const int given = index.data(MaskModel::AnswerRole).toInt();
    for (int answer = 0; answer < 3; ++answer) {
        const bool isGiven = answer == given;
        const QRectF place = pill(option.font, option.rect, answer);
        painter.setPen(isGiven ? theme.accent : theme.line);
        painter.setBrush(isGiven ? theme.accentGround : theme.card);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setPen(isGiven ? theme.text : theme.muted);
        painter.setFont(fontOf(option.font, TypeStep::Small, isGiven ? QFont::DemiBold : QFont::Normal));
        painter.drawText(place, Qt::AlignCenter, answerText(answerOrder[static_cast<std::size_t>(answer)]));
    }
}

void MaskDelegate::paintLabel(QPainter& painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const int label = index.data(MaskModel::LabelRole).toInt();
    if (label < 0)
        return;
    const double unit = unitOf(option.font);
    const QString text = index.data().toString();
    const bool isNow = index.column() == MaskModel::labelColumn;
    painter.setFont(fontOf(option.font, TypeStep::Small, isNow ? QFont::DemiBold : QFont::Normal));
    QRectF place = QRectF{option.rect}.adjusted(inset * unit, 0, -inset * unit, 0);
    const auto known = static_cast<FactorLabel>(label);
    const bool isUrgent = known == FactorLabel::UrgentWeakness;
    if (isNow) {
        const double wide = QFontMetricsF{painter.font()}.horizontalAdvance(text) + 2 * pillPad * unit;
        const double high = pillHeight(option.font) - 2 * unit;
        place = {place.left(), place.center().y() - high / 2, std::min(wide, place.width()), high};
        painter.setPen(Qt::NoPen);
        painter.setBrush(isUrgent                         ? theme.warningGround
                         : known == FactorLabel::Strength ? theme.accentGround
                                                          : theme.ground);
        painter.drawRoundedRect(place, high / 2, high / 2);
    }
    painter.setPen(isUrgent ? theme.warning : known == FactorLabel::Strength ? theme.accent : theme.muted);
    painter.drawText(place,
                     (isNow ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     QFontMetricsF{painter.font()}.elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace ninefold::ui
