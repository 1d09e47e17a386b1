// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace ninefold::ui {

namespace {

// A path as an argument in Exec, by the Desktop Entry Specification: in quotes, what a shell would read in
// them escaped, and all of it escaped again as a value of type string. A percent sign is doubled.
QString quoted(const QString& path) {
    QString argument;
    for (const QChar c : path) {
        if (c == QLatin1Char('%'))
            argument += c;
        else if (QStringLiteral("\"`$\\").contains(c))
            argument += QLatin1Char('\\');
        argument += c;
    }
    return QStringLiteral("\"%1\"").arg(argument.replace(QLatin1Char('\\'), QStringLiteral("\\\\")));
}

// The program that a value of Exec names.
QString programIn(QString exec) {
    exec.replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    const bool isQuoted = exec.startsWith(QLatin1Char('"'));
    QString program;
    for (qsizetype at = isQuoted ? 1 : 0; at < exec.size(); ++at) {
        const QChar c = exec.at(at);
        if (c == (isQuoted ? QLatin1Char('"') : QLatin1Char(' ')))
            break;
        const bool isEscape = c == QLatin1Char('%') || (isQuoted && c == QLatin1Char('\\'));
        if (isEscape && at + 1 < exec.size())
            ++at;
        program += exec.at(at);
    }
    return program;
}

// The keys of the group that counts.
QHash<QString, QString> entryAt(const QString& path) {
    QHash<QString, QString> keys;
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return keys;
    bool isInGroup = false;
    constexpr qint64 most = 64 * 1024;
    const QStringList lines = QString::fromUtf8(file.read(most)).split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (line.startsWith(QLatin1Char('[')))
            isInGroup = line.trimmed() == QLatin1String{"[Desktop Entry]"};
        const qsizetype sign = line.indexOf(QLatin1Char('='));
        if (isInGroup && sign > 0)
            keys.insert(line.left(sign).trimmed(), line.mid(sign + 1).trimmed());
    }
    return keys;
}

bool isExecutable(const QString& program) {
    return QFileInfo{program}.isAbsolute() ? QFileInfo{program}.isExecutable()
                                           : !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

Autostart::Autostart(QString path, QString program)
    : m_path{std::move(path)}
    , m_program{std::move(program)} {}

QString Autostart::defaultPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/autostart/app.ninefold.Ninefold.desktop");
}

Autostart Autostart::ofThisProgram(QString path) {
    return {std::move(path), QCoreApplication::applicationFilePath()};
}

bool Autostart::isOn() const {
    const auto keys = entryAt(m_path);
    const auto isKey = [&keys](const char* key, const char* value) {
        return keys.value(QLatin1String{key}) == QLatin1String{value};
    };
    return !isKey("Hidden", "true") && !isKey("X-GNOME-Autostart-enabled", "false") &&
           isExecutable(programIn(keys.value(QStringLiteral("Exec"))));
}

Result<void> Autostart::setOn(bool isOn) const {
    if (!isOn) {
        if (QFile::remove(m_path) || !QFileInfo::exists(m_path))
            return {};
        return fail(ErrorCode::WriteFailed, {m_path});
    }
    const QByteArray entry = QStringLiteral("[Desktop Entry]\n"
                                            "Type=Application\n"
                                            "Name=Ninefold\n"
                                            "Exec=%1 --hidden\n"
                                            "Icon=app.ninefold.Ninefold\n"
                                            "Terminal=false\n")
                                 .arg(quoted(m_program))
                                 .toUtf8();
    QSaveFile file{m_path};
    const bool isWritten = QDir{}.mkpath(QFileInfo{m_path}.absolutePath()) &&
                           file.open(QIODevice::WriteOnly) && file.write(entry) == entry.size() &&
                           file.flush();
    if (!isWritten)
        file.cancelWriting();
    if (isWritten && file.commit())
        return {};
    return fail(ErrorCode::WriteFailed, {m_path}, file.errorString());
}

} // namespace ninefold::ui
