// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace ninefold::ui {

class ThemeSource;

/// A line of the second rank that can be pressed: an icon and a text that gets an ellipsis where it does not
/// fit.
class QuietLine : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives it.
    QuietLine(const ThemeSource& theme, Icon icon, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont words() const;

    const ThemeSource& m_theme;
    Icon m_icon;
};

} // namespace ninefold::ui
