// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/review_records.h"

#include <QListView>

namespace ninefold::ui {

/// The rows of CommitmentList with their keys: 1 to 4 judge, Backspace takes a verdict back, Delete removes,
/// F2 and Enter edit what may be edited.
class CommitmentView : public QListView {
    Q_OBJECT

public:
    explicit CommitmentView(QWidget* parent = nullptr);
    /// Letters and digits mean no search.
    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void judged(const std::optional<ninefold::Verdict>& verdict);
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ninefold::ui
