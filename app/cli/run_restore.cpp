// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/write.h"

#include <QFileInfo>

namespace ninefold::cli {

Status runRestore(const Context& context) {
    const QString backup = context.arguments.operand;
    if (!QFileInfo::exists(backup))
        return refuse(Error{ErrorCode::FileNotFound, {}, {backup}, {}});
    const auto done = write(RestoreCommand{QFileInfo{backup}.absoluteFilePath()}, context);
    if (!done)
        return refuse(done.error());
    QString text = Says::tr("Restored %1.").arg(backup) + QLatin1Char('\n');
    if (!done->path.isEmpty())
        text += Says::tr("The planner from before: %1").arg(done->path) + QLatin1Char('\n');
    return answer(text);
}

} // namespace ninefold::cli
