// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/default_planner.h"

#include "core/session/planner_document.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace ninefold::cli {

QString defaultPlanner() {
    // The place and the key are those of ui::Settings, which this program without a window cannot use.
    const QString settings =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/ninefold.ini");
    const QString last =
        QSettings{settings, QSettings::IniFormat}.value(QStringLiteral("files/last")).toString();
    return QFileInfo::exists(last) ? last : PlannerDocument::defaultPath();
}

} // namespace ninefold::cli
