// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/life_fields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ninefold {

std::vector<LifeField> lifeFields(const QString& language) {
    QFile file{QStringLiteral(":/templates/prompts.%1.json").arg(language)};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<LifeField> fields;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        LifeField field{
            value[QLatin1String("field")].toString(), value[QLatin1String("name")].toString(), {}};
        for (const QJsonValue question : value[QLatin1String("questions")].toArray())
            field.questions.push_back(question.toString());
        fields.push_back(std::move(field));
    }
    return fields;
}

} // namespace ninefold
