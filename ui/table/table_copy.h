// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

#include <memory>

class QMimeData;

namespace ninefold::ui {

class DayTableModel;

/// The block of cells around `cells`, which are not empty and belong to `table`, for the clipboard: with tabs
/// between, and as a table in HTML in the colours of the light theme. Cells that were not chosen are empty.
[[nodiscard]] std::unique_ptr<QMimeData> copyOf(const DayTableModel& table, const QModelIndexList& cells);

} // namespace ninefold::ui
