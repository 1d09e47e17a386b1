// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace ninefold::test {

/// A folder of its own for one test, gone with it.
class PlannerFolder {
public:
    PlannerFolder();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    /// The path that `name` has in the folder; nothing is created.
    [[nodiscard]] QString file(const QString& name) const;
    /// Where a planner would be: `planner.ninefold`; nothing is created.
    [[nodiscard]] QString planner() const;
    /// The names in the folder, hidden ones too, sorted.
    [[nodiscard]] QStringList names() const;

    /// Writes a file and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// Copies a file into the folder under its own name and returns the copy's path.
    QString take(const QString& source) const;

private:
    QTemporaryDir m_folder;
};

/// Everything in a file; ends the test run when it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString& path);

} // namespace ninefold::test
