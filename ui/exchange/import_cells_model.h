// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace ninefold::ui {

class ImportDraft;

/// The 81 cells of an import as a table: each cell's text afterwards, and a sentence about what happens to
/// it as its tip and for assistive technology.
class ImportCellsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `draft` outlives the model.
    explicit ImportCellsModel(const ImportDraft& draft, QObject* parent = nullptr);

    /// The draft says something else now.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString described(const QModelIndex& index) const;

    const ImportDraft& m_draft;
};

} // namespace ninefold::ui
