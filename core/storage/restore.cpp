// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/storage/connection.h"
#include "core/storage/file_check.h"
#include "core/storage/planner_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace ninefold::storage {

namespace {

Result<void> checkBackup(PlannerFile& backup) {
    if (backup.isNewer())
        return fail(ErrorCode::PlannerNewer, {backup.path()});
    const auto report = backup.check();
    if (!report)
        return tl::make_unexpected(report.error());
    if (!report->isSound())
        return fail(ErrorCode::PlannerDamaged, {backup.path()}, report->damage.join(QLatin1Char('\n')));
    return {};
}

} // namespace

Restore::Restore(QString plannerPath, QString stamp)
    : m_planner{std::move(plannerPath)}
    , m_stamp{std::move(stamp)} {}

Result<Restore> Restore::prepare(const QString& plannerPath, const QString& backupPath,
                                 const QDateTime& now) {
    Restore restore{plannerPath, now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"))};
    // Two restores at one instant of a clock that was set back: nothing may be overwritten.
    const QString stamp = restore.m_stamp;
    for (int number = 2; QFileInfo::exists(restore.asidePath()); ++number)
        restore.m_stamp = QStringLiteral("%1-%2").arg(stamp).arg(number);
    auto prepared = PlannerFile::open(backupPath, OpenMode::ReadOnly).and_then([&](auto backup) {
        return checkBackup(*backup).and_then([&] { return backup->copyTo(restore.candidate()); });
    });
    if (prepared)
        prepared = writeDurably(restore.marker(), restore.m_stamp.toLatin1());
    if (!prepared)
        return tl::make_unexpected(prepared.error());
    return restore;
}

bool Restore::isPending(const QString& plannerPath) {
    return QFileInfo::exists(Restore{plannerPath, {}}.marker());
}

std::optional<Restore> Restore::unfinished(const QString& plannerPath) {
    static const QRegularExpression stamp{QStringLiteral("^\\d{8}T\\d{9}Z(-\\d+)?$")};
    Restore restore{plannerPath, {}};
    QFile marker{restore.marker()};
    if (!marker.open(QIODevice::ReadOnly)) {
        QFile::remove(restore.candidate());
        return std::nullopt;
    }
    restore.m_stamp = QString::fromLatin1(marker.readAll());
    return stamp.match(restore.m_stamp).hasMatch() ? std::optional{restore} : std::nullopt;
}

Result<bool> Restore::advance() {
    if (!QFileInfo::exists(candidate()))
        return removeDurably(marker()).map([] { return false; });
    Result<void> moved;
    if (QFileInfo::exists(m_planner) && !QFileInfo::exists(asidePath()))
        moved = renameDurably(m_planner, asidePath());
    else if (QFileInfo::exists(journalOf(m_planner)))
        moved = renameDurably(journalOf(m_planner), journalOf(asidePath()));
    else
        moved = renameDurably(candidate(), m_planner);
    return moved.map([] { return true; });
}

Result<void> Restore::finish() {
    Result<bool> more = true;
    while (more && *more)
        more = advance();
    return more ? Result<void>{} : Result<void>{tl::make_unexpected(more.error())};
}

QString Restore::asidePath() const {
    const QFileInfo planner{m_planner};
    return QStringLiteral("%1/%2-before-restore-%3.ninefold")
        .arg(planner.absolutePath(), planner.completeBaseName(), m_stamp);
}

QString Restore::candidate() const {
    return m_planner + QStringLiteral(".restoring");
}

QString Restore::marker() const {
    return m_planner + QStringLiteral(".restore");
}

} // namespace ninefold::storage
