// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_refusal.h"
#include "core/exchange/json_tree.h"
#include "core/exchange/json_writer.h"
#include "core/model/fields.h"

#include <optional>

namespace ninefold {

// How the values of a record's fields look in the JSON document: one readJson() and one writeJson() for each
// type that occurs in a field list.

/// The members of an object, cleaned keys; WrongType, KeyTwice.
[[nodiscard]] JsonRefusal readMembers(const JsonNode& node, const QString& where,
                                      std::vector<JsonMember>& members);
/// The values of an array; WrongType.
[[nodiscard]] JsonRefusal readItems(const JsonNode& node, const QString& where, std::vector<JsonNode>& items);
/// Any value as it is, for the keys this program does not know; its texts cleaned.
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, QJsonValue& value);

[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, bool& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, int& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, QString& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, QStringList& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, QDate& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, QTime& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, QUuid& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, Decimal& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, Weekdays& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where,
                                   std::vector<ReviewCycle>& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, SnapshotNumber& value);
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, ReviewSnapshot& value);

template <class Tag>
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, Id<Tag>& value) {
    QUuid uuid;
    JsonRefusal refusal = readJson(node, where, uuid);
    if (!refusal)
        value = Id<Tag>{uuid};
    return refusal;
}

template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, Enum& value) {
    QString word;
    if (JsonRefusal refusal = readJson(node, where, word))
        return refusal;
    const auto known = enumFromWord<Enum>(word.toStdString());
    if (!known)
        return refuseAt(where, ErrorCode::UnknownValue, {shortened(word)});
    value = *known;
    return {};
}

template <class T>
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where, std::optional<T>& value) {
    T inner{};
    JsonRefusal refusal = readJson(node, where, inner);
    if (!refusal)
        value = inner;
    return refusal;
}

template <class Tag>
[[nodiscard]] JsonRefusal readJson(const JsonNode& node, const QString& where,
                                   std::optional<Id<Tag>>& value) {
    QUuid uuid;
    JsonRefusal refusal = readJson(node, where, uuid);
    if (!refusal)
        value = Id<Tag>{uuid};
    return refusal;
}

void writeJson(JsonWriter& writer, const QJsonValue& value);
/// The members of an object that is being written.
void writeMembers(JsonWriter& writer, const QJsonObject& members);
void writeJson(JsonWriter& writer, bool value);
void writeJson(JsonWriter& writer, int value);
void writeJson(JsonWriter& writer, const QString& value);
void writeJson(JsonWriter& writer, const QStringList& value);
void writeJson(JsonWriter& writer, QDate value);
void writeJson(JsonWriter& writer, QTime value);
void writeJson(JsonWriter& writer, const Decimal& value);
void writeJson(JsonWriter& writer, const Weekdays& value);
void writeJson(JsonWriter& writer, const std::vector<ReviewCycle>& value);
void writeJson(JsonWriter& writer, const ReviewSnapshot& value);

template <class Tag> void writeJson(JsonWriter& writer, const Id<Tag>& value) {
    writeJson(writer, value.text());
}

template <class Enum>
requires std::is_enum_v<Enum>
void writeJson(JsonWriter& writer, Enum value) {
    writeJson(writer, QString::fromLatin1(wordOf(value)));
}

template <class T> void writeJson(JsonWriter& writer, const std::optional<T>& value) {
    if (value)
        writeJson(writer, *value);
}

} // namespace ninefold
