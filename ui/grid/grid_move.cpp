// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/grid_move.h"

#include <cmath>

namespace ninefold::ui {

GridMove::GridMove(QObject* parent)
    : QObject{parent}
    , m_clock{new QVariantAnimation{this}} {
    m_clock->setObjectName(QStringLiteral("gridMoveClock"));
    m_clock->setDuration(milliseconds);
    m_clock->setStartValue(0.0);
    m_clock->setEndValue(1.0);
    m_clock->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_clock, &QVariantAnimation::valueChanged, this, &GridMove::stepped);
    connect(m_clock, &QAbstractAnimation::finished, this, &GridMove::stepped);
}

void GridMove::begin(const Start& start) {
    m_clock->stop();
    m_start = start;
    m_clock->start();
}

void GridMove::finish() {
    if (!isRunning())
        return;
    m_clock->stop();
    Q_EMIT stepped();
}

GridGeometry GridMove::cells(const GridGeometry& end) const {
    return isRunning() ? GridGeometry::between(m_start->cells, end, progress()) : end;
}

double GridMove::fading() const {
    return isRunning() ? std::abs(2 * progress() - 1) : 1;
}

} // namespace ninefold::ui
