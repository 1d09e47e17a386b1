// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace ninefold::ui {

/// What was dropped or pasted, as far as it can be imported.
struct DroppedList {
    QString path{}; ///< of one file on this machine
    QString text{}; ///< a text of several lines or cells, where there is no file

    [[nodiscard]] bool isEmpty() const { return path.isEmpty() && text.isEmpty(); }
    [[nodiscard]] static DroppedList from(const QMimeData* content);
};

} // namespace ninefold::ui
