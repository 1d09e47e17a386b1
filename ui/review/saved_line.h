// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ninefold::ui {

/// A line that is stored when it is left or ended with Enter. Esc brings back what was stored; what is being
/// typed is never overwritten from outside. Undo and redo are the window's where nothing was typed.
class SavedLine : public QLineEdit {
    Q_OBJECT

public:
    explicit SavedLine(QWidget* parent = nullptr);

    /// What is stored.
    void setStored(const QString& text);

Q_SIGNALS:
    /// The user typed something else than what is stored.
    void settled(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_stored;
};

} // namespace ninefold::ui
