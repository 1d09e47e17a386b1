// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/grid/open_year.h"
#include "ui/grid/grid_view.h"

#include <QSignalSpy>

namespace ninefold::test {

/// A grid on the screen with the focus, on a planner in memory.
struct ShownGrid {
    explicit ShownGrid(const std::vector<Record>& records = {});

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char* text);
    /// Sends what an input method sends: what it is composing now, and what it has composed.
    void compose(const QString& preedit, const QString& commit = {});
    [[nodiscard]] QString typed() { return view.editing().editor().toPlainText(); }

    OpenYear year;
    ui::ThemeSource theme;
    ui::GridModel model;
    ui::GridView view{theme, model};
    QSignalSpy errors{&view, &ui::GridView::errorRaised};
};

} // namespace ninefold::test
