// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

namespace ninefold::ui {

class ThemeSource;

/// A mark over cells while something is dragged: where it was lifted from, or where it would land and what
/// would happen there. The pointer goes through it.
class DropMark : public QWidget {
    Q_OBJECT

public:
    /// Stays hidden until it covers something.
    DropMark(const ThemeSource& theme, QWidget& over);

    /// Covers `area` of the parent as the place where the drop would do what `icon` says.
    void coverTarget(const QRect& area, Icon icon);
    /// Covers `area` as the place from which something was lifted.
    void coverSource(const QRect& area);
    /// The area that is covered; empty when nothing is.
    [[nodiscard]] QRect covered() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void cover(const QRect& area);
    void paintTarget(QPainter& painter, const QRectF& area) const;
    void paintSource(QPainter& painter, const QRectF& area) const;

    const ThemeSource& m_theme;
    std::optional<Icon> m_icon;
};

} // namespace ninefold::ui
