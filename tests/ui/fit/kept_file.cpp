// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/kept_file.h"

#include <QFile>

namespace ninefold::test {

QString keptPath(const QString& name) {
    return QStringLiteral(NINEFOLD_TEST_DATA "/%1").arg(name);
}

bool isKeeping() {
    return qEnvironmentVariableIntValue("NINEFOLD_KEEP") == 1;
}

QByteArray kept(const QString& name, const QByteArray& seen) {
    QFile file{keptPath(name)};
    if (isKeeping() && (!file.open(QIODevice::WriteOnly) || file.write(seen) != seen.size()))
        return {};
    file.close();
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace ninefold::test
