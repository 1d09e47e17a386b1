// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_check.h"

#include "core/storage/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>

namespace ninefold::storage {

namespace {

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr qsizetype headerSize = 100;
constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationIdAt = 68;

QByteArray magic() {
    return QByteArray::fromRawData("SQLite format 3\0", 16);
}

qint32 numberAt(const QByteArray& header, qsizetype at) {
    return qFromBigEndian<qint32>(header.constData() + at);
}

QStringList findings(Connection& file, const char* check) {
    QStringList found = file.textsOf(check);
    found.removeAll(QStringLiteral("ok"));
    if (definitionsOf(file) != definitionsOfVersion(std::clamp(versionOf(file), 0, schemaVersion())))
        found.append(QStringLiteral("the tables are not those of a planner"));
    return found;
}

} // namespace

Result<int> versionInHeader(const QString& path) {
    QFile file{path};
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, {path});
    if (QFileInfo{path}.isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path}, file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return fail(file.error() == QFile::NoError ? ErrorCode::FileEmpty : ErrorCode::FileUnreadable, {path},
                    file.errorString());
    if (!header.startsWith(magic().first(std::min(header.size(), magic().size()))))
        return fail(ErrorCode::NotAPlanner, {path});
    if (header.size() < headerSize)
        return fail(ErrorCode::PlannerDamaged, {path}, QStringLiteral("the header is incomplete"));
    if (numberAt(header, applicationIdAt) != applicationId || numberAt(header, versionAt) < 1)
        return fail(ErrorCode::NotAPlanner, {path});
    return numberAt(header, versionAt);
}

QStringList quickFindings(Connection& file) {
    return findings(file, "PRAGMA quick_check(20)");
}

QStringList fullFindings(Connection& file) {
    QStringList found = findings(file, "PRAGMA integrity_check(20)");
    const QStringList dangling =
        file.textsOf("SELECT \"table\" || ' row ' || ifnull(rowid, 0) || ' refers to a missing ' || parent "
                     "FROM pragma_foreign_key_check LIMIT 20");
    return found + dangling;
}

std::vector<Violation> brokenRules(const std::vector<Record>& records) {
    Change everything;
    for (const Record& record : records)
        everything.create(record);
    if (Planner{}.apply(everything))
        return {};
    // Something is wrong: one by one, leaving out what breaks a rule, shows everything that is.
    std::vector<Violation> violations;
    Planner planner;
    for (const Record& record : records) {
        Change one;
        one.create(record);
        if (auto applied = planner.apply(one); !applied)
            violations.push_back(std::move(applied.error()));
    }
    return violations;
}

Result<void> soundOr(const QStringList& findings, const QString& path) {
    if (findings.isEmpty())
        return {};
    return fail(ErrorCode::PlannerDamaged, {path}, findings.join(QLatin1Char('\n')));
}

} // namespace ninefold::storage
