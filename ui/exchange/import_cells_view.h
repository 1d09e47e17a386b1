// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ninefold::ui {

class ImportDraft;
class ThemeSource;

/// The grid in small, with what an import does to each cell: the ground and a mark tell it.
class ImportCellsView : public QTableView {
    Q_OBJECT

public:
    /// Everything handed in outlives the view.
    ImportCellsView(const ThemeSource& theme, const ImportDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace ninefold::ui
