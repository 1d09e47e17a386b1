// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_chooser.h"

#include <QFileDialog>

namespace ninefold::ui {

namespace {

QString answerOf(QFileDialog& dialog) {
    const bool isChosen = dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty();
    return isChosen ? dialog.selectedFiles().first() : QString{};
}

} // namespace

QString DialogFileChooser::toOpen(QWidget* parent, const QString& title, const QString& folder,
                                  const QString& filter) {
    QFileDialog dialog{parent, title, folder, filter};
    dialog.setFileMode(QFileDialog::ExistingFile);
    return answerOf(dialog);
}

QString DialogFileChooser::toSave(QWidget* parent, const QString& title, const QString& suggestion,
                                  const QString& filter, const QString& suffix) {
    QFileDialog dialog{parent, title, QFileInfo{suggestion}.path(), filter};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(suggestion);
    return answerOf(dialog);
}

} // namespace ninefold::ui
