// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ninefold::ui {

/// The field in a row of Today: for an amount, or for the note of the day. Enter and leaving it keep what was
/// typed, Esc drops it.
class RowField : public QLineEdit {
    Q_OBJECT

public:
    explicit RowField(QWidget* parent);

Q_SIGNALS:
    void committed();
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace ninefold::ui
