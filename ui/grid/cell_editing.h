// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/cell_editor.h"
#include "ui/models/grid_model.h"
#include "ui/models/text_draft.h"

#include <QTimer>

#include <memory>

namespace ninefold::ui {

/// The edit of one cell from its first key to its end: the field, the draft, and the one change it becomes.
class CellEditing : public QObject {
    Q_OBJECT

public:
    /// The field is a child of `host`.
    CellEditing(GridModel& model, QWidget& host);

    [[nodiscard]] bool isActive() const { return m_draft != nullptr; }
    [[nodiscard]] bool isComposing() const { return isActive() && m_editor->isComposing(); }
    /// The cell that is being edited; only while active.
    [[nodiscard]] CellPlace place() const { return m_place; }
    [[nodiscard]] CellEditor& editor() { return *m_editor; }
    [[nodiscard]] const CellEditor& editor() const { return *m_editor; }

    /// Opens the field on a cell's text, or on the unfinished typing that was kept for it. `replacing`: the
    /// next key replaces the text. Nothing while the model is not writable; returns whether it is open.
    bool begin(CellPlace place, bool replacing);
    /// Makes what was typed the one change and closes the field. After an Error it stays open, and nothing
    /// is lost; only HasRecords closes it, with the cell as it was. After DiskFull it is tried again every
    /// few seconds while nobody types, until there is room.
    [[nodiscard]] Result<void> commit();
    /// Tries a commit that found the disk full again, now.
    void tryAgain();
    /// Closes the field and forgets what was typed.
    void drop();
    /// Keeps at once what would be kept after the rest.
    void keepDraft();

Q_SIGNALS:
    /// The field opened or closed.
    void activeChanged(bool isActive);
    void errorRaised(const ninefold::Error& error);

private:
    void close();

    GridModel& m_model;
    CellEditor* m_editor;
    std::unique_ptr<TextDraft> m_draft;
    QTimer m_again; ///< runs while a commit waits for room on the disk
    CellPlace m_place;
};

} // namespace ninefold::ui
