// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace ninefold::ui {

/// Every colour of the application, for one of its two appearances. Nothing outside this folder names a
/// colour. Texts reach 4.5:1 on the grounds they are meant for, bars and rings 3:1 (WCAG 2.2 AA).
struct Theme {
    bool isDark = false;
    QColor ground; ///< behind everything
    QColor card;   ///< cards, fields, cells without a tint
    QColor rail;   ///< the column of screens
    QColor line;   ///< hairlines
    QColor text;
    QColor muted;  ///< secondary text; on ground, card and rail only
    QColor faint;  ///< hairlines and empty marks, never text
    QColor accent; ///< what can be pressed, overall progress
    QColor accentGround;
    QColor onAccent; ///< text on accent
    QColor warning;
    QColor warningGround;
    QColor core;                ///< the core cell
    QColor onCore;              ///< text on the core cell
    QColor onHue;               ///< text on a full hue
    std::array<QColor, 9> hues; ///< of the sub-goals, by block; [4] is the accent

    [[nodiscard]] const QColor& hue(int block) const { return hues[static_cast<std::size_t>(block)]; }
    /// The ground of an action's cell: its block's hue mixed into the card, from 5 % at `fill` 0 to 32 %
    /// at 1.
    [[nodiscard]] QColor tint(int block, double fill) const;
    /// The ground of a sub-goal in the middle block.
    [[nodiscard]] QColor subGoalTint(int block) const;
    /// A sub-goal's own text on its tint.
    [[nodiscard]] QColor subGoalText(int block) const;

    [[nodiscard]] static const Theme& light();
    [[nodiscard]] static const Theme& dark();
    /// The same two for people who ask the desktop for more contrast: lines as strong as texts of the second
    /// rank, and those as strong as the first.
    [[nodiscard]] static const Theme& lightWithContrast();
    [[nodiscard]] static const Theme& darkWithContrast();
};

/// `colour` mixed into `base`: 0 is all base, 1 all colour.
[[nodiscard]] QColor mixed(const QColor& base, const QColor& colour, double share);

/// WCAG contrast ratio of two opaque colours, 1–21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace ninefold::ui
