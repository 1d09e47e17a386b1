// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sample_year.h"

#include "core/exchange/json_document.h"

#include <QFile>

namespace ninefold::ui {

Result<std::vector<Record>> sampleYear(const QString& language) {
    QFile file{QStringLiteral(":/samples/sample_%1.json").arg(language)};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileNotFound, {file.fileName()});
    return readJsonDocument(file.readAll());
}

} // namespace ninefold::ui
