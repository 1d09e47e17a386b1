// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ninefold::ui {

/// Shows the ring around what has the focus once a key was pressed in its window, and no longer once the
/// mouse was. Qt shows it only after Tab, although any key may move the focus: Enter from the last field to a
/// button.
class VisibleFocus : public QObject {
    Q_OBJECT

public:
    /// For all windows of the application.
    explicit VisibleFocus(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ninefold::ui
