// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/grid_geometry.h"

#include <QVariantAnimation>

namespace ninefold::ui {

/// The grid's short move into a block, out of it or to the next one, which explains where one is. It is only
/// for the eye: to everything but the painter the grid is where the move ends, from its beginning.
class GridMove : public QObject {
    Q_OBJECT

public:
    static constexpr int milliseconds = 150;

    explicit GridMove(QObject* parent);

    /// Where a move begins.
    struct Start {
        GridGeometry cells; ///< on the screen
        GridGeometry home;  ///< the cells whose sizes the words on the screen are laid out for
        bool isZoomed;      ///< one block was shown
    };
    void begin(const Start& start);
    void finish();
    [[nodiscard]] bool isRunning() const {
        return m_start && m_clock->state() != QAbstractAnimation::Stopped;
    }

    /// Where it began; only while it runs.
    [[nodiscard]] const Start& start() const { return *m_start; }
    /// Where the cells are on their way to `end`; there when nothing moves.
    [[nodiscard]] GridGeometry cells(const GridGeometry& end) const;
    /// Whether the words of the start are still shown, and how strongly words are, 0 to 1, when those of the
    /// end take their place.
    [[nodiscard]] bool showsOldWords() const { return isRunning() && progress() < 0.5; }
    [[nodiscard]] double fading() const;

Q_SIGNALS:
    /// The cells are elsewhere now.
    void stepped();

private:
    [[nodiscard]] double progress() const { return m_clock->currentValue().toDouble(); }

    QVariantAnimation* m_clock;
    std::optional<Start> m_start;
};

} // namespace ninefold::ui
