// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/why_sentence.h"

#include <QWidget>

namespace ninefold::ui {

class ThemeSource;

/// The two figures of a number beside one another with what they were made from, and below them a bar: so far
/// as its outline, the whole as the solid part inside.
class WhyFigures : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit WhyFigures(const ThemeSource& theme, QWidget* parent = nullptr);

    /// In the hue of `block`.
    void show(const WhyAnswer& answer, int block);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rename();
    void paintFigure(QPainter& painter, const QRectF& place, const WhyFigure& figure, bool isSoFar) const;
    void paintBar(QPainter& painter, const QRectF& bar) const;
    [[nodiscard]] double unit() const;

    const ThemeSource& m_theme;
    WhyAnswer m_answer;
    int m_block = 4;
};

} // namespace ninefold::ui
