// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ninefold::test {

/// The path of a file that is kept in tests/data as what a test expects.
[[nodiscard]] QString keptPath(const QString& name);

/// Whether kept files are to be written anew from what the tests see: NINEFOLD_KEEP=1.
[[nodiscard]] bool isKeeping();

/// What the kept file `name` holds, after writing `seen` to it if isKeeping().
[[nodiscard]] QByteArray kept(const QString& name, const QByteArray& seen);

} // namespace ninefold::test
