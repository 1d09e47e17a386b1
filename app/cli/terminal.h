// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace ninefold::cli {

/// The exit statuses of the program.
enum class Status { Done = 0, Refused = 1, WrongUsage = 2 };

/// Writes results to standard output, in UTF-8. False when they cannot be written whole.
[[nodiscard]] bool print(const QByteArray& bytes);

/// Writes one line to standard error, after the program's name.
void complain(const QString& line);

/// Keeps what libraries have to say off standard error, where one line is all that is expected.
void silenceLibraries();

} // namespace ninefold::cli
