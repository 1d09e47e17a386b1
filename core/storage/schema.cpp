// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"

#include "core/storage/migrations/to_version_1.h"
#include "core/storage/migrations/to_version_2.h"
#include "core/storage/migrations/to_version_3.h"
#include "core/storage/migrations/to_version_4.h"

#include <array>
#include <vector>

namespace ninefold::storage {

std::span<const Migration> migrations() {
    static constexpr std::array steps{&toVersion1, &toVersion2, &toVersion3, &toVersion4};
    return steps;
}

int schemaVersion() {
    return static_cast<int>(migrations().size());
}

void migrate(Connection& file, std::span<const Migration> steps) {
    Transaction transaction{file};
    for (auto at = static_cast<std::size_t>(versionOf(file)); at < steps.size(); ++at)
        steps[at](file);
    file.exec(QStringLiteral("PRAGMA application_id = %1").arg(applicationId).toStdString());
    file.exec(QStringLiteral("PRAGMA user_version = %1").arg(steps.size()).toStdString());
    transaction.commit();
}

int versionOf(Connection& file) {
    return static_cast<int>(std::get<qint64>(file.valueOf("PRAGMA user_version")));
}

QStringList definitionsOf(Connection& file) {
    // The statistics that ANALYZE leaves are no part of the schema.
    return file.textsOf("SELECT type || ' ' || name || ': ' || ifnull(sql, '') FROM sqlite_schema "
                        "WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1");
}

QStringList definitionsOfVersion(int version) {
    Connection model;
    migrate(model, migrations().first(static_cast<std::size_t>(version)));
    return definitionsOf(model);
}

} // namespace ninefold::storage
