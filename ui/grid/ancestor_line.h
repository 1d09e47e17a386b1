// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/inspector_model.h"

#include <QToolButton>

namespace ninefold::ui {

/// What the cell was in an earlier year, in one line; a press goes there.
class AncestorLine : public QToolButton {
    Q_OBJECT

public:
    explicit AncestorLine(QWidget* parent = nullptr);

    /// Hides without an ancestor. `year` is the year of the cell, and `now` what it says.
    void tell(const std::optional<CellAncestor>& ancestor, int year, const QString& now);
};

} // namespace ninefold::ui
