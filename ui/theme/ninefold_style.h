// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

namespace ninefold::ui {

class ThemeSource;
struct ControlState;

/// Fusion with the shapes of Ninefold: rounded corners, hairlines, rings of focus, slim scroll bars. All
/// colours come from the theme in force.
class NinefoldStyle final : public QProxyStyle {
    Q_OBJECT

public:
    /// `theme` outlives the style.
    explicit NinefoldStyle(const ThemeSource& theme);

    void polish(QPalette& palette) override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;

private:
    [[nodiscard]] bool drawFrame(PrimitiveElement element, const QStyleOption& option, QPainter& painter,
                                 const QWidget* widget) const;
    [[nodiscard]] bool drawMark(PrimitiveElement element, const QStyleOption& option,
                                QPainter& painter) const;
    [[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, SubControl part) const;
    void drawSpinBox(const QStyleOptionComplex& option, QPainter& painter) const;
    void drawComboBox(const QStyleOptionComplex& option, QPainter& painter) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;

    const ThemeSource& m_theme;
};

} // namespace ninefold::ui
