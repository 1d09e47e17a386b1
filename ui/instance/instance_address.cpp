// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instance_address.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace ninefold::ui {

namespace {

// A folder that belongs to the user and that nobody else may enter; empty when there is none.
QString privateFolder() {
#ifdef Q_OS_UNIX
    // A job without a session, such as cron's, finds the folder of the session all the same.
    const QFileInfo usual{QStringLiteral("/run/user/%1").arg(getuid())};
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && usual.isDir() && usual.ownerId() == getuid())
        return usual.filePath();
#endif
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

QString canonicalPath(const QString& path) {
    const QFileInfo file{path};
    if (file.exists())
        return file.canonicalFilePath();
    const QFileInfo folder{file.absolutePath()};
    const QString parent =
        folder.exists() ? folder.canonicalFilePath() : QDir::cleanPath(file.absolutePath());
    return parent + QLatin1Char('/') + file.fileName();
}

} // namespace

QString instanceAddress(const QString& plannerPath) {
    const QString own = privateFolder();
    if (own.isEmpty())
        return {};
    const QString key = own + QLatin1Char('\n') + canonicalPath(plannerPath);
    const QByteArray hash =
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString name = QStringLiteral("ninefold-") + QString::fromLatin1(hash);
#ifdef Q_OS_WIN
    return name; // pipes have a name space of their own
#else
    return own + QLatin1Char('/') + name;
#endif
}

} // namespace ninefold::ui
