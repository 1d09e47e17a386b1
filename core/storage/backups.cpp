// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/storage/retention.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace ninefold::storage {

namespace {

// A backup with less than this share of its predecessor's records may be of a planner that lost some.
constexpr double leastShare = 0.7;

const QString stampFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz");
const QString extension = QStringLiteral(".ninefold");

QString nameOf(const QString& plannerPath) {
    return QFileInfo{plannerPath}.completeBaseName();
}

std::optional<QDateTime> timeIn(const QString& endOfName) {
    static const QRegularExpression stamp{QStringLiteral("^-(\\d{8}T\\d{9})Z(?:-\\d+)?\\.ninefold$")};
    const auto match = stamp.match(endOfName);
    QDateTime at = QDateTime::fromString(match.captured(1), stampFormat);
    at.setTimeSpec(Qt::UTC);
    return match.hasMatch() && at.isValid() ? std::optional{at} : std::nullopt;
}

std::optional<qint64> sizeOf(const QString& backup) {
    const auto size =
        PlannerFile::open(backup, OpenMode::ReadOnly).and_then([](const auto& file) { return file->size(); });
    return size ? std::optional{*size} : std::nullopt;
}

} // namespace

Backups::Backups(const QString& plannerPath, const QString& folder)
    : m_planner{plannerPath}
    , m_folder{folder.isEmpty() ? usualFolder(plannerPath) : folder} {}

QString Backups::usualFolder(const QString& plannerPath) {
    return QFileInfo{plannerPath}.absolutePath() + QLatin1Char('/') + nameOf(plannerPath) +
           QStringLiteral("-backups");
}

std::vector<Backup> Backups::list() const {
    const QString name = nameOf(m_planner);
    std::vector<Backup> backups;
    for (const QFileInfo& file : QDir{m_folder}.entryInfoList(QDir::Files)) {
        const bool isOurs = file.fileName().startsWith(name);
        const auto at = isOurs ? timeIn(file.fileName().mid(name.size())) : std::nullopt;
        if (at)
            backups.push_back({file.absoluteFilePath(), *at});
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return std::tuple{a.at, a.path.size(), a.path} > std::tuple{b.at, b.path.size(), b.path};
    });
    return backups;
}

QString Backups::freePath(const QDateTime& now) const {
    const QString stem = m_folder + QLatin1Char('/') + nameOf(m_planner) + QLatin1Char('-') +
                         now.toUTC().toString(stampFormat) + QLatin1Char('Z');
    QString path = stem + extension;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(extension);
    return path;
}

Result<QString> Backups::make(PlannerFile& planner, const QDateTime& now) {
    const auto earlier = list();
    const QString path = freePath(now);
    const auto made = makePrivateFolder(m_folder).and_then([&] { return planner.copyTo(path); });
    if (!made) {
        const bool isFull = made.error().code == ErrorCode::DiskFull;
        return fail(isFull ? ErrorCode::DiskFull : ErrorCode::BackupFailed, {path}, made.error().detail);
    }
    const auto size = planner.size();
    const auto before = earlier.empty() ? std::nullopt : sizeOf(earlier.front().path);
    const bool isUsual = m_folder == usualFolder(m_planner);
    if (isUsual && size && before && static_cast<double>(*size) >= leastShare * static_cast<double>(*before))
        thin(now);
    return path;
}

void Backups::thin(const QDateTime& now) const {
    const auto backups = list();
    std::vector<QDateTime> times;
    for (const Backup& backup : backups)
        times.push_back(backup.at);
    for (const std::size_t at : expendable(times, now))
        QFile::remove(backups[at].path);
}

bool Backups::isDue() const {
    const auto backups = list();
    return backups.empty() ||
           QFileInfo{m_planner}.lastModified() > QFileInfo{backups.front().path}.lastModified();
}

} // namespace ninefold::storage
