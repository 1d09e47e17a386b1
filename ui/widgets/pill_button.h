// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QToolButton>

#include <optional>

namespace ninefold::ui {

class ThemeSource;

/// A rounded button of the title row and of panels: an icon, a text, or both; with setMenu() it opens the
/// menu at once and shows so. A button without a text shows a square with its icon.
class PillButton : public QToolButton {
    Q_OBJECT

public:
    enum class Shape { Rounded, Round };

    explicit PillButton(const ThemeSource& theme, QWidget* parent = nullptr, Shape shape = Shape::Rounded);

    void setPicture(Icon icon);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool showsArrow() const { return menu() && !text().isEmpty(); }

    const ThemeSource& m_theme;
    Shape m_shape;
    std::optional<Icon> m_picture;
};

} // namespace ninefold::ui
