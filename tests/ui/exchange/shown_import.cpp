// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exchange/shown_import.h"

#include <QLabel>
#include <QTest>

namespace ninefold::test {

ShownImport::ShownImport(const std::vector<Record>& records)
    : year{records} {
    dialog.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&dialog));
}

QString ShownImport::said(int row, int column) {
    const QAbstractItemModel& cells = *part<QTableView>("importCells").model();
    return cells.index(row, column).data(Qt::AccessibleTextRole).toString();
}

QString ShownImport::problem() {
    const QLabel& label = part<QLabel>("importProblem");
    return label.isVisible() ? label.text() : QString{};
}

} // namespace ninefold::test
