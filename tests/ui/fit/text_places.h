// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QStringList>

#include <vector>

class QWidget;

namespace ninefold::test {

/// A piece of text as it was painted: one line of one script.
struct PlacedText {
    QString text;
    QRectF place; ///< about what its letters cover, in the widget's coordinates
};

/// Every text that a widget and the ones in it paint, in the order in which they do.
[[nodiscard]] std::vector<PlacedText> textsOf(QWidget& widget);

/// What is wrong with them, one line each: two that cover each other, or one that reaches out of the widget.
[[nodiscard]] QStringList faultsOf(QWidget& widget);

} // namespace ninefold::test
