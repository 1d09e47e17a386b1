// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands/writing_command.h"

namespace ninefold::cli {

// Commands and their results as bytes, between a command line and a window of the same Ninefold. Bytes that
// are not exactly what the other direction writes give nothing: they are refused, whoever sent them.

[[nodiscard]] QByteArray commandToBytes(const WritingCommand& command);
[[nodiscard]] std::optional<WritingCommand> commandFromBytes(const QByteArray& bytes);

[[nodiscard]] QByteArray resultToBytes(const Result<Done>& result);
[[nodiscard]] std::optional<Result<Done>> resultFromBytes(const QByteArray& bytes);

} // namespace ninefold::cli
