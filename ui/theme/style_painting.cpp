// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_painting.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyleOption>

namespace ninefold::ui {

namespace {

constexpr double ringWidth = 2;

QColor blended(const QColor& base, const QColor& colour, double share) {
    const auto channel = [share](float from, float to) {
        return from + static_cast<float>(share) * (to - from);
    };
    return QColor::fromRgbF(channel(base.redF(), colour.redF()), channel(base.greenF(), colour.greenF()),
                            channel(base.blueF(), colour.blueF()));
}

QColor deepened(const Theme& theme, const QColor& ground, const ControlState& state) {
    constexpr double underPointer = 0.04;
    constexpr double pressed = 0.09;
    if (!state.isEnabled)
        return ground;
    return blended(ground, theme.text, state.isPressed ? pressed : state.isHovered ? underPointer : 0.0);
}

} // namespace

QColor controlGround(const Theme& theme, const ControlState& state) {
    return deepened(theme, state.isChecked ? theme.accentGround : theme.card, state);
}

void paintPanel(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
                const QColor& line) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{line, 1});
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void paintControl(QPainter& painter, const QRectF& rect, double radius, const Theme& theme,
                  const ControlState& state) {
    paintPanel(painter, rect, radius, state.isEnabled ? controlGround(theme, state) : theme.ground,
               theme.line);
    if (state.hasFocusRing)
        paintFocusRing(painter, rect, radius, theme.accent);
}

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{colour, ringWidth});
    painter.setBrush(Qt::NoBrush);
    constexpr double inside = ringWidth / 2;
    painter.drawRoundedRect(rect.adjusted(inside, inside, -inside, -inside), radius - inside / 2,
                            radius - inside / 2);
    painter.restore();
}

void paintPushButton(QPainter& painter, const Theme& theme, const QStyleOptionButton& option) {
    const bool isEnabled = option.state & QStyle::State_Enabled;
    ControlState state{isEnabled, bool(option.state & QStyle::State_MouseOver),
                       bool(option.state & QStyle::State_Sunken), bool(option.state & QStyle::State_On),
                       false};
    const bool hasFocus =
        (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    const QRectF rect{option.rect};
    if (isEnabled && (option.features & QStyleOptionButton::DefaultButton)) {
        const QColor fill = deepened(theme, theme.accent, state);
        paintPanel(painter, rect, controlRadius, fill, fill);
        if (hasFocus)
            paintFocusRing(painter, rect.adjusted(2, 2, -2, -2), controlRadius - 2, theme.onAccent);
        return;
    }
    state.hasFocusRing = hasFocus;
    if (option.features & QStyleOptionButton::Flat) {
        if (state.isHovered || state.isPressed || state.isChecked)
            paintPanel(painter, rect, controlRadius, controlGround(theme, state), Qt::transparent);
        if (hasFocus)
            paintFocusRing(painter, rect, controlRadius, theme.accent);
        return;
    }
    paintControl(painter, rect, controlRadius, theme, state);
}

void paintCheckMark(QPainter& painter, const Theme& theme, const QRectF& rect, const ControlState& state,
                    bool isRound) {
    const double radius = isRound ? rect.width() / 2 : 4;
    const QColor filled = state.isEnabled ? theme.accent : theme.faint;
    if (!state.isChecked) {
        paintPanel(painter, rect, radius, controlGround(theme, state), theme.faint);
    } else if (isRound) {
        paintPanel(painter, rect, radius, theme.card, filled);
        paintPanel(painter, rect.adjusted(4, 4, -4, -4), radius - 4, filled, filled);
    } else {
        paintPanel(painter, rect, radius, filled, filled);
        paintIcon(painter, Icon::Check, rect.adjusted(2, 2, -2, -2), theme.onAccent);
    }
}

void paintScrollThumb(QPainter& painter, const Theme& theme, const QRectF& thumb, const ControlState& state) {
    constexpr double resting = 0.35;
    constexpr double active = 0.6;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        blended(theme.ground, theme.muted, state.isHovered || state.isPressed ? active : resting));
    const double radius = std::min(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, radius, radius);
    painter.restore();
}

namespace {

void paintMenuMark(QPainter& painter, const Theme& theme, const QStyleOptionMenuItem& option,
                   const QRect& place) {
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, Icon::Check, place, theme.accent);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, place, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void paintMenuItem(QPainter& painter, const Theme& theme, const QStyleOptionMenuItem& option) {
    constexpr int side = 16;
    const QRect rect = option.rect.adjusted(4, 0, -4, 0);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRectF(rect.x() + 8, rect.center().y(), rect.width() - 16, 1), theme.line);
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (isEnabled && (option.state & QStyle::State_Selected))
        paintPanel(painter, rect, controlRadius - 2, theme.accentGround, theme.accentGround);
    const int top = rect.center().y() - side / 2 + 1;
    paintMenuMark(painter, theme, option, QRect{rect.x() + 8, top, side, side});

    const QRect words = rect.adjusted(34, 0, -12, 0);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    painter.setFont(option.font);
    painter.setPen(isEnabled ? theme.text : theme.faint);
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     parts.first());
    if (parts.size() > 1) {
        painter.setPen(isEnabled ? theme.muted : theme.faint);
        painter.drawText(words, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, Icon::ChevronRight, QRect{rect.right() - side - 4, top, side, side}, theme.muted);
}

} // namespace ninefold::ui
