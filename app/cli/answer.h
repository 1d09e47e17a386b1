// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/base/error.h"

#include <QCoreApplication>

namespace ninefold::cli {

/// Prints `text` and gives Status::Done, or says that standard output is broken.
[[nodiscard]] Status answer(const QString& text);
[[nodiscard]] Status answerBytes(const QByteArray& bytes);

/// Whether a refusal names the option that leads out of it.
enum class WayOut { Named, Unnamed };

/// Says why a command was refused, with the option that is the way out if there is one.
[[nodiscard]] Status refuse(const Error& error, WayOut wayOut = WayOut::Named);

/// The text of what a run says.
struct Says {
    Q_DECLARE_TR_FUNCTIONS(Says)
};

} // namespace ninefold::cli
