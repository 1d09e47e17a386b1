// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ninefold::ui {

/// Asks the user for a file. An interface, so that a test can answer.
class FileChooser {
public:
    virtual ~FileChooser() = default;
    /// An existing file; empty when the user changed their mind. `filter` as in QFileDialog.
    [[nodiscard]] virtual QString toOpen(QWidget* parent, const QString& title, const QString& folder,
                                         const QString& filter) = 0;
    /// A file to write, which may exist and is then to be replaced; empty when the user changed their mind.
    /// `suffix` (no dot) is added to a name without one.
    [[nodiscard]] virtual QString toSave(QWidget* parent, const QString& title, const QString& suggestion,
                                         const QString& filter, const QString& suffix) = 0;
};

/// Asks with the desktop's own dialog.
class DialogFileChooser final : public FileChooser {
public:
    [[nodiscard]] QString toOpen(QWidget* parent, const QString& title, const QString& folder,
                                 const QString& filter) override;
    [[nodiscard]] QString toSave(QWidget* parent, const QString& title, const QString& suggestion,
                                 const QString& filter, const QString& suffix) override;
};

} // namespace ninefold::ui
