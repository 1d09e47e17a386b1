// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ninefold_style.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/style_painting.h"
#include "ui/theme/theme_source.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace ninefold::ui {

namespace {

constexpr int fieldPadding = 12;
constexpr int arrowSpace = 30;
constexpr int comboInset = 6; // of the text in its field, on both sides together
constexpr double menuRadius = 10;

// The rounded ground of a row in a list.
QRectF itemPanel(const QRect& row) {
    return QRectF{row}.adjusted(3, 1, -3, -1);
}

ControlState stateOf(const QStyleOption& option) {
    return {bool(option.state & QStyle::State_Enabled), bool(option.state & QStyle::State_MouseOver),
            bool(option.state & QStyle::State_Sunken), bool(option.state & QStyle::State_On),
            (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)};
}

} // namespace

NinefoldStyle::NinefoldStyle(const ThemeSource& theme)
    : QProxyStyle{QStringLiteral("fusion")}
    , m_theme{theme} {}

void NinefoldStyle::polish(QPalette& palette) {
    palette = paletteOf(m_theme.theme());
}

void NinefoldStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* field = qobject_cast<QLineEdit*>(widget); field && field->hasFrame())
        field->setTextMargins(fieldPadding - 5, 0, fieldPadding - 5, 0);
    if (qobject_cast<QMenu*>(widget)) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setWindowFlags(widget->windowFlags() | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint);
    }
}

bool NinefoldStyle::drawFrame(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                              const QWidget* widget) const {
    const Theme& theme = m_theme.theme();
    const QRectF rect{option.rect};
    switch (element) {
    case PE_PanelButtonTool: {
        const ControlState state = stateOf(option);
        if (!(option.state & State_AutoRaise))
            paintControl(painter, rect, controlRadius, theme, state);
        else if (state.isHovered || state.isPressed || state.isChecked)
            paintPanel(painter, rect, controlRadius, controlGround(theme, state), Qt::transparent);
        return true;
    }
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
    case PE_Frame: {
        if (widget && widget->inherits("QComboBoxPrivateContainer")) {
            painter.fillRect(rect, theme.line);
            painter.fillRect(rect.adjusted(1, 1, -1, -1), theme.card);
            return true;
        }
        const bool isInCombo = widget && qobject_cast<const QComboBox*>(widget->parentWidget());
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
        if (isInCombo || (frame && frame->lineWidth == 0))
            return element != PE_PanelLineEdit;
        const QColor fill = option.state & State_Enabled ? theme.card : theme.ground;
        const bool isBare = element == PE_Frame && !qobject_cast<const QAbstractScrollArea*>(widget);
        paintPanel(painter, rect, controlRadius, isBare ? Qt::transparent : fill, theme.line);
        if (option.state & State_HasFocus)
            paintFocusRing(painter, rect, controlRadius, theme.accent);
        return true;
    }
    case PE_PanelMenu:
        paintPanel(painter, rect, menuRadius, theme.card, theme.line);
        return true;
    case PE_FrameMenu:
        return true;
    case PE_PanelTipLabel:
        painter.fillRect(rect, theme.line);
        painter.fillRect(rect.adjusted(1, 1, -1, -1), theme.card);
        return true;
    case PE_FrameFocusRect:
        paintFocusRing(painter,
                       qobject_cast<const QAbstractItemView*>(widget) ? itemPanel(option.rect) : rect,
                       controlRadius - 2, theme.accent);
        return true;
    default:
        return false;
    }
}

bool NinefoldStyle::drawMark(PrimitiveElement element, const QStyleOption& option, QPainter& painter) const {
    const Theme& theme = m_theme.theme();
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        paintCheckMark(painter, theme, option.rect, stateOf(option), element == PE_IndicatorRadioButton);
        return true;
    case PE_PanelScrollAreaCorner:
        return true; // bars do not meet in a box
    case PE_PanelItemViewRow:
        return true; // what is beside an item of a tree is not selected with it
    case PE_PanelItemViewItem: {
        const ControlState state = stateOf(option);
        const QRectF rect = itemPanel(option.rect);
        if (option.state & State_Selected)
            paintPanel(painter, rect, controlRadius - 2, theme.accentGround, theme.accentGround);
        else if (state.isHovered)
            paintPanel(painter, rect, controlRadius - 2, controlGround(theme, state), Qt::transparent);
        return true;
    }
    default:
        return false;
    }
}

void NinefoldStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    if (drawFrame(element, *option, *painter, widget) || drawMark(element, *option, *painter))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void NinefoldStyle::drawButtonLabel(const QStyleOptionButton& option, QPainter& painter,
                                    const QWidget* widget) const {
    QStyleOptionButton label = option;
    if ((option.features & QStyleOptionButton::DefaultButton) && (option.state & State_Enabled))
        label.palette.setColor(QPalette::ButtonText, m_theme.theme().onAccent);
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

void NinefoldStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* menuItem = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_PushButtonBevel && button) {
        paintPushButton(*painter, m_theme.theme(), *button);
    } else if (element == CE_PushButton && button) {
        paintPushButton(*painter, m_theme.theme(), *button);
        drawButtonLabel(*button, *painter, widget);
    } else if (element == CE_MenuItem && menuItem) {
        paintMenuItem(*painter, m_theme.theme(), *menuItem);
    } else if (element == CE_HeaderEmptyArea ||
               (element == CE_HeaderSection && widget && widget->inherits("QTableCornerButton"))) {
        painter->fillRect(option->rect, m_theme.theme().card);
        painter->fillRect(QRect{option->rect.bottomLeft(), QSize{option->rect.width(), 1}},
                          m_theme.theme().line);
    } else if (element == CE_ItemViewItem) {
        auto item = *static_cast<const QStyleOptionViewItem*>(option);
        item.palette.setColor(QPalette::HighlightedText, m_theme.theme().text);
        QProxyStyle::drawControl(element, &item, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void NinefoldStyle::drawComboBox(const QStyleOptionComplex& option, QPainter& painter) const {
    const Theme& theme = m_theme.theme();
    ControlState state = stateOf(option);
    state.isChecked = false;
    paintControl(painter, option.rect, controlRadius, theme, state);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr);
    QRect place{0, 0, 16, 16};
    place.moveCenter(arrow.center());
    paintIcon(painter, Icon::ChevronDown, place, state.isEnabled ? theme.muted : theme.faint);
}

void NinefoldStyle::drawSpinBox(const QStyleOptionComplex& option, QPainter& painter) const {
    ControlState state = stateOf(option);
    state.isHovered = false;
    state.hasFocusRing = option.state & State_HasFocus;
    paintControl(painter, option.rect, controlRadius, m_theme.theme(), state);
}

void NinefoldStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter,
                                  const QWidget* widget) const {
    if (option.maximum <= option.minimum)
        return;
    const QRectF thumb = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    ControlState state = stateOf(option);
    state.isHovered = state.isHovered && (option.activeSubControls & SC_ScrollBarSlider);
    paintScrollThumb(painter, m_theme.theme(), thumb.adjusted(3, 3, -3, -3), state);
}

void NinefoldStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ComboBox)
        drawComboBox(*option, *painter);
    else if (control == CC_SpinBox)
        drawSpinBox(*option, *painter);
    else if (control == CC_ScrollBar && slider)
        drawScrollBar(*slider, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect NinefoldStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                    SubControl part, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(fieldPadding, 2, -arrowSpace, -2));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          QRect{option->rect.right() - arrowSpace + 1, option->rect.y(), arrowSpace,
                                option->rect.height()});
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return option->rect.adjusted(fieldPadding - 4, 2, -4, -2);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    return scrollBarPart(*slider, part);
}

QRect NinefoldStyle::scrollBarPart(const QStyleOptionSlider& option, SubControl part) const {
    const auto* slider = &option;
    const bool isUpright = slider->orientation == Qt::Vertical;
    const int length = isUpright ? slider->rect.height() : slider->rect.width();
    const int range = slider->maximum - slider->minimum;
    constexpr int shortest = 32;
    const int thumb =
        range <= 0
            ? length
            : std::clamp(static_cast<int>(qint64{length} * slider->pageStep / (range + slider->pageStep)),
                         std::min(shortest, length), length);
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                              length - thumb, slider->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect rect = isUpright ? QRect{0, from, slider->rect.width(), extent}
                                     : QRect{from, 0, extent, slider->rect.height()};
        return visualRect(slider->direction, slider->rect, rect.translated(slider->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return slider->rect;
    default:
        return {};
    }
}

QSize NinefoldStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                      const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    switch (type) {
    case CT_PushButton:
        return {std::max(result.width() + 12, 72), std::max(result.height(), line + 16)};
    case CT_ComboBox:
        return {size.width() + fieldPadding + arrowSpace + comboInset, std::max(result.height(), line + 16)};
    case CT_SpinBox:
    case CT_LineEdit:
        return {result.width(), std::max(result.height(), line + 16)};
    case CT_ItemViewItem:
        return {result.width(), std::max(result.height(), line + 12)};
    case CT_MenuItem:
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {result.width(), 9};
        return {size.width() + 76, std::max(result.height(), line + 14)};
    default:
        return result;
    }
}

int NinefoldStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_LineEditIconMargin:
        return 2;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_DefaultFrameWidth:
        // What scrolls stays inside the rounded corners.
        return qobject_cast<const QAbstractScrollArea*>(widget)
                   ? 3
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView*>(widget)
                   ? fieldPadding - 3
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 0;
    case PM_MenuHMargin:
        return 1;
    case PM_MenuVMargin:
        return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int NinefoldStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* data) const {
    switch (hint) {
    case SH_Menu_Mask:
        // Where nothing composes the screen, the corners of a menu would be black.
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(data); mask && option) {
            QPainterPath shape;
            shape.addRoundedRect(option->rect, menuRadius - 1, menuRadius - 1);
            mask->region = QRegion{shape.toFillPolygon().toPolygon()};
        }
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_MenuBar_AltKeyNavigation:
        return 0;
    case SH_Menu_MouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace ninefold::ui
