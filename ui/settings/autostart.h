// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace ninefold::ui {

/// The file by which the desktop starts a program at login: a desktop entry as freedesktop.org's Autostart
/// Specification has it. The file alone says whether it does; nothing is remembered beside it.
class Autostart {
public:
    /// None: a desktop without such a folder.
    Autostart() = default;
    /// Of the entry at `path`, which starts `program` (an absolute path) with `--hidden`. An empty `path` is
    /// a desktop without such a folder.
    Autostart(QString path, QString program);
    /// The entry of this user, in the folder that XDG_CONFIG_HOME names or else in `~/.config`.
    [[nodiscard]] static QString defaultPath();
    /// The entry at `path` for the program that runs, which has an application object.
    [[nodiscard]] static Autostart ofThisProgram(QString path = defaultPath());

    [[nodiscard]] bool isPossible() const { return !m_path.isEmpty(); }
    /// Whether the desktop would start Ninefold: there is an entry, nobody has switched it off in the file,
    /// and the program that it names is there.
    [[nodiscard]] bool isOn() const;
    /// Writes the entry, or removes it. WriteFailed.
    [[nodiscard]] Result<void> setOn(bool isOn) const;

private:
    QString m_path;
    QString m_program;
};

} // namespace ninefold::ui
