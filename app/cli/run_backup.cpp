// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/run.h"
#include "core/session/planner_document.h"

#include <QFileInfo>

namespace ninefold::cli {

Status runBackup(const Context& context) {
    const auto document = PlannerDocument::openToRead(context.planner, context.clock);
    if (!document)
        return refuse(document.error());
    const QString folder = context.arguments.operand;
    const auto made =
        (*document)->backUp(folder.isEmpty() ? QString{} : QFileInfo{folder}.absoluteFilePath());
    return made ? answer(*made + QLatin1Char('\n')) : refuse(made.error());
}

} // namespace ninefold::cli
