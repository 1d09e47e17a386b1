// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planner_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ninefold::test {

namespace {

/// Where there is one, a file system in memory: waiting for a disk proves nothing about the program.
QString inMemory() {
    return QStringLiteral("/dev/shm");
}

} // namespace

PlannerFolder::PlannerFolder()
    : m_folder{(QFileInfo{inMemory()}.isWritable() ? inMemory() : QDir::tempPath()) +
               QStringLiteral("/ninefold-test-XXXXXX")} {
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
}

QString PlannerFolder::file(const QString& name) const {
    return m_folder.filePath(name);
}

QString PlannerFolder::planner() const {
    return file(QStringLiteral("planner.ninefold"));
}

QStringList PlannerFolder::names() const {
    return QDir{m_folder.path()}.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                           QDir::Name);
}

QString PlannerFolder::write(const QString& name, const QByteArray& bytes) const {
    QFile file{this->file(name)};
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString PlannerFolder::take(const QString& source) const {
    return write(QFileInfo{source}.fileName(), bytesOf(source));
}

QByteArray bytesOf(const QString& path) {
    QFile file{path};
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace ninefold::test
