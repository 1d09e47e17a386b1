// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/hand_over.h"

#include "app/cli/commands/command_codec.h"
#include "ui/instance/instance_call.h"

namespace ninefold::cli {

QByteArray answerCommand(const QByteArray& bytes, WritingDesk& desk) {
    const auto command = commandFromBytes(bytes);
    return command ? resultToBytes(carryOut(*command, desk)) : QByteArray{};
}

std::optional<Result<Done>> handOver(const QString& plannerPath, const WritingCommand& command) {
    const auto answer =
        ui::askInstance(plannerPath, {ui::InstanceMessage::Kind::Command, commandToBytes(command)});
    if (!answer)
        return tl::make_unexpected(answer.error());
    if (!*answer)
        return std::nullopt;
    if (auto result = resultFromBytes(**answer))
        return result;
    return fail(ErrorCode::NoAnswer, {plannerPath}, QStringLiteral("another version"));
}

} // namespace ninefold::cli
