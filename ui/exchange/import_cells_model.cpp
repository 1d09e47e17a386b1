// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_cells_model.h"

#include "ui/exchange/import_draft.h"
#include "ui/text/words.h"

namespace ninefold::ui {

namespace {

constexpr int cellsAcross = 9;

} // namespace

ImportCellsModel::ImportCellsModel(const ImportDraft& draft, QObject* parent)
    : QAbstractTableModel{parent}
    , m_draft{draft} {}

void ImportCellsModel::refresh() {
    Q_EMIT dataChanged(index(0, 0), index(cellsAcross - 1, cellsAcross - 1));
}

int ImportCellsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : cellsAcross;
}

int ImportCellsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : cellsAcross;
}

QVariant ImportCellsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ImportedCell& cell = m_draft.cell(CellPlace::atRowColumn(index.row(), index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return cell.fate == CellFate::Cleared ? cell.before : cell.after();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return described(index);
    default:
        return {};
    }
}

QString ImportCellsModel::described(const QModelIndex& index) const {
    const CellPlace place = CellPlace::atRowColumn(index.row(), index.column());
    const ImportedCell& cell = m_draft.cell(place);
    const QString where = tr("%1, %2").arg(roleText(place), placeText(place));
    switch (cell.fate) {
    case CellFate::New:
        return tr("%1: new: %2").arg(where, cell.offered);
    case CellFate::Replaced:
        return tr("%1: %2 takes the place of %3").arg(where, cell.offered, cell.before);
    case CellFate::Cleared:
        return tr("%1: %2 is cleared").arg(where, cell.before);
    case CellFate::Kept:
        return tr("%1: %2 stays; not taken: %3").arg(where, cell.before, cell.offered);
    case CellFate::Unchanged:
        return tr("%1: %2 stays").arg(where, cell.before);
    case CellFate::Empty:
        break;
    }
    return tr("%1: empty").arg(where);
}

} // namespace ninefold::ui
