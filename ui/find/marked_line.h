// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/folded_text.h"

#include <QColor>
#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace ninefold::ui {

/// One line of text in which some parts are heavier and of another colour.
struct MarkedLine {
    QString text;
    std::vector<TextRange> matches;
    QFont font;
    QColor colour;
    QColor matchColour;
};

/// Paints `line` into `place`, in the middle of its height; what does not fit ends in an ellipsis.
void paintMarkedLine(QPainter& painter, const QRectF& place, const MarkedLine& line);

} // namespace ninefold::ui
