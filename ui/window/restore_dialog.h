// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/planner_document.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace ninefold::ui {

class CardFrame;
class ThemeSource;

/// Lists the backups of a planner, the newest first, and shows what the chosen one holds beside what the
/// planner holds now.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(const ThemeSource& theme, std::vector<BackupEntry> backups,
                  const std::optional<PlannerCounts>& now, QWidget* parent);

    /// The backup to restore once the dialog was accepted.
    [[nodiscard]] const BackupEntry& chosen() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void showChosen();
    [[nodiscard]] QString described(const BackupEntry& backup) const;

    const std::vector<BackupEntry> m_backups;
    const std::optional<PlannerCounts> m_now;
    QLabel* m_explanation;
    QListWidget* m_list;
    CardFrame* m_preview;
    QLabel* m_date;
    QLabel* m_contents;
    QPushButton* m_restore;
    QPushButton* m_cancel;
};

} // namespace ninefold::ui
