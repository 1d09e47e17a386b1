// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ninefold::ui {

class ThemeSource;

/// How much of a focus block is left, as a ring that empties. A picture beside words that say the same.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives it.
    explicit FocusRing(const ThemeSource& theme, QWidget* parent = nullptr);

    /// `share` is what is left, 0 to 1.
    void show(double share, bool isPaused);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const ThemeSource& m_theme;
    double m_share = 1;
    bool m_isPaused = false;
};

} // namespace ninefold::ui
