// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/grid/open_year.h"
#include "ui/exchange/import_dialog.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/file_chooser.h"

#include <QPushButton>
#include <QTableView>

namespace ninefold::test {

/// Answers with a path that the test has set, and remembers what was suggested.
class AnsweringChooser final : public ui::FileChooser {
public:
    QString answer;
    QString suggestion;

    [[nodiscard]] QString toOpen(QWidget*, const QString&, const QString&, const QString&) override {
        return answer;
    }
    [[nodiscard]] QString toSave(QWidget*, const QString&, const QString& suggested, const QString&,
                                 const QString&) override {
        suggestion = suggested;
        return answer;
    }
};

/// An import dialog on the screen, on a planner in memory.
struct ShownImport {
    explicit ShownImport(const std::vector<Record>& records = {});

    /// The dialog's child with this name.
    template <class T> [[nodiscard]] T& part(const char* name) {
        T* found = dialog.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            std::abort();
        return *found;
    }
    [[nodiscard]] QPushButton& importButton() { return part<QPushButton>("importButton"); }
    /// What a cell of the preview says about itself.
    [[nodiscard]] QString said(int row, int column);
    [[nodiscard]] QString problem();

    OpenYear year;
    ui::ThemeSource theme;
    AnsweringChooser chooser;
    ui::ImportDialog dialog{theme, chooser, year.session, year.plan, CellOrder::Rows, nullptr};
};

} // namespace ninefold::test
