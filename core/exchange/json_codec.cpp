// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_codec.h"

#include "core/base/clean_text.h"
#include "core/exchange/json_object_reader.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ninefold {

namespace {

enum class DecimalFault { None, TooManyDecimals, OutOfRange };

// The exact decimal of a JSON number as it is written, such as 0.25 or 25e-2.
DecimalFault decimalFromDigits(const QByteArray& written, Decimal& value) {
    constexpr std::int64_t most = Decimal::largest * Decimal::unit;
    const qsizetype mark = written.toLower().indexOf('e');
    const QByteArray mantissa = mark < 0 ? written : written.left(mark);
    bool isShort = true;
    const int exponent = mark < 0 ? 0 : written.mid(mark + 1).toInt(&isShort);
    const qsizetype point = mantissa.indexOf('.');
    QByteArray digits = mantissa;
    digits.replace('-', "").replace('.', "");
    qint64 places = (point < 0 ? 0 : mantissa.size() - point - 1) - qint64{exponent};
    while (digits.endsWith('0')) {
        digits.chop(1);
        --places;
    }
    while (digits.startsWith('0'))
        digits.remove(0, 1);
    if (digits.isEmpty()) {
        value = Decimal{};
        return DecimalFault::None;
    }
    if (places > 6)
        return DecimalFault::TooManyDecimals;
    const qint64 zeros = 6 - places;
    if (!isShort || digits.size() + zeros > 16)
        return DecimalFault::OutOfRange;
    const qint64 millionths = (digits + QByteArray(zeros, '0')).toLongLong();
    value = Decimal::fromMillionths(mantissa.startsWith('-') ? -millionths : millionths);
    return millionths > most ? DecimalFault::OutOfRange : DecimalFault::None;
}

JsonRefusal readNumber(const JsonNode& node, const QString& where, QJsonValue& value) {
    bool fits = false;
    const qint64 whole = node.digits().toLongLong(&fits);
    if (fits && node.digits() != "-0") {
        value = whole;
        return {};
    }
    value = node.digits().toDouble(&fits);
    constexpr double most = std::numeric_limits<double>::max();
    if (!fits || !std::isfinite(value.toDouble()))
        return refuseAt(where, ErrorCode::NumberOutOfRange, {QString::number(-most), QString::number(most)});
    return {};
}

JsonRefusal readArray(const JsonNode& node, const QString& where, QJsonValue& value) {
    QJsonArray array;
    const std::vector<JsonNode> items = node.items();
    for (std::size_t i = 0; i < items.size(); ++i) {
        QJsonValue item;
        if (JsonRefusal refusal = readJson(items[i], itemPlace(where, i), item))
            return refusal;
        array.append(item);
    }
    value = array;
    return {};
}

QByteArray numberText(const QJsonValue& value) {
    if (value.toVariant().typeId() == QMetaType::LongLong)
        return QByteArray::number(value.toInteger());
    return QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

} // namespace

JsonRefusal readMembers(const JsonNode& node, const QString& where, std::vector<JsonMember>& members) {
    if (node.kind() != JsonKind::Object)
        return refuseType(where, "object");
    members = node.members();
    QStringList keys;
    for (JsonMember& member : members) {
        member.key = cleanText(member.key);
        keys.append(member.key);
    }
    std::sort(keys.begin(), keys.end());
    if (const auto twice = std::adjacent_find(keys.begin(), keys.end()); twice != keys.end())
        return refuseAt(memberPlace(where, *twice), ErrorCode::KeyTwice, {shortened(*twice)});
    return {};
}

JsonRefusal readItems(const JsonNode& node, const QString& where, std::vector<JsonNode>& items) {
    if (node.kind() != JsonKind::Array)
        return refuseType(where, "array");
    items = node.items();
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, bool& value) {
    value = node.kind() == JsonKind::True;
    return value || node.kind() == JsonKind::False ? JsonRefusal{} : refuseType(where, "boolean");
}

JsonRefusal readJson(const JsonNode& node, const QString& where, int& value) {
    if (node.kind() != JsonKind::Number)
        return refuseType(where, "integer");
    Decimal decimal;
    const DecimalFault fault = decimalFromDigits(node.digits(), decimal);
    if (fault == DecimalFault::OutOfRange)
        return refuseRange(where, -Decimal::largest, Decimal::largest);
    if (fault == DecimalFault::TooManyDecimals || decimal.millionths() % Decimal::unit != 0)
        return refuseType(where, "integer");
    value = static_cast<int>(decimal.millionths() / Decimal::unit);
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, Decimal& value) {
    if (node.kind() != JsonKind::Number)
        return refuseType(where, "number");
    switch (decimalFromDigits(node.digits(), value)) {
    case DecimalFault::TooManyDecimals:
        return refuseAt(where, ErrorCode::TooManyDecimals);
    case DecimalFault::OutOfRange:
        return refuseRange(where, -Decimal::largest, Decimal::largest);
    case DecimalFault::None:
        break;
    }
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, QString& value) {
    if (node.kind() != JsonKind::String)
        return refuseType(where, "string");
    value = cleanText(node.text());
    if (!fitsOneText(value))
        return refuseAt(where, ErrorCode::TextTooLong, {QString::number(longestText)});
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, QDate& value) {
    QString text;
    if (JsonRefusal refusal = readJson(node, where, text))
        return refusal;
    const auto date = dateFromText(text);
    if (!date)
        return refuseAt(where, ErrorCode::DateInvalid, {shortened(text)});
    value = *date;
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, QTime& value) {
    QString text;
    if (JsonRefusal refusal = readJson(node, where, text))
        return refusal;
    const auto time = timeFromText(text);
    if (!time)
        return refuseAt(where, ErrorCode::TimeInvalid, {shortened(text)});
    value = *time;
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, QUuid& value) {
    QString text;
    if (JsonRefusal refusal = readJson(node, where, text))
        return refusal;
    const auto id = Id<QUuid>::fromText(text);
    if (!id)
        return refuseAt(where, ErrorCode::IdInvalid, {shortened(text)});
    value = id->uuid();
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, QStringList& value) {
    std::vector<JsonNode> items;
    if (JsonRefusal refusal = readItems(node, where, items))
        return refusal;
    for (std::size_t i = 0; i < items.size(); ++i) {
        QString text;
        if (JsonRefusal refusal = readJson(items[i], itemPlace(where, i), text))
            return refusal;
        value.append(text);
    }
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, Weekdays& value) {
    std::vector<JsonNode> items;
    if (JsonRefusal refusal = readItems(node, where, items))
        return refusal;
    for (std::size_t i = 0; i < items.size(); ++i) {
        int day = 0;
        if (JsonRefusal refusal = readJson(items[i], itemPlace(where, i), day))
            return refusal;
        if (day < 1 || day > 7)
            return refuseRange(itemPlace(where, i), 1, 7);
        value.insert(day);
    }
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, std::vector<ReviewCycle>& value) {
    std::vector<JsonNode> items;
    if (JsonRefusal refusal = readItems(node, where, items))
        return refusal;
    for (std::size_t i = 0; i < items.size(); ++i) {
        ReviewCycle cycle;
        JsonObjectReader reader{items[i], itemPlace(where, i)};
        reader.require("from", cycle.from);
        reader.require("unit", cycle.unit);
        reader.require("length", cycle.length);
        reader.keepRest(cycle.extra);
        if (reader.refusal())
            return reader.refusal();
        if (cycle.length < 1)
            return refuseRange(itemPlace(where, i) + QStringLiteral(".length"), 1, 1000);
        value.push_back(cycle);
    }
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, QJsonValue& value) {
    switch (node.kind()) {
    case JsonKind::Null:
        value = QJsonValue::Null;
        return {};
    case JsonKind::False:
    case JsonKind::True:
        value = node.kind() == JsonKind::True;
        return {};
    case JsonKind::Number:
        return readNumber(node, where, value);
    case JsonKind::String: {
        QString text;
        JsonRefusal refusal = readJson(node, where, text);
        value = text;
        return refusal;
    }
    case JsonKind::Array:
        return readArray(node, where, value);
    case JsonKind::Object: {
        QJsonObject object;
        JsonObjectReader reader{node, where};
        reader.keepRest(object);
        value = object;
        return reader.refusal();
    }
    }
    return {};
}

void writeJson(JsonWriter& writer, const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        writeJson(writer, value.toBool());
        break;
    case QJsonValue::Double:
        writer.literal(numberText(value));
        break;
    case QJsonValue::String:
        writeJson(writer, value.toString());
        break;
    case QJsonValue::Array:
        writer.beginArray(JsonLayout::OneLine);
        for (const QJsonValue& item : value.toArray())
            writeJson(writer, item);
        writer.endArray();
        break;
    case QJsonValue::Object:
        writer.beginObject(JsonLayout::OneLine);
        writeMembers(writer, value.toObject());
        writer.endObject();
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        writer.literal("null");
        break;
    }
}

void writeMembers(JsonWriter& writer, const QJsonObject& members) {
    for (auto member = members.begin(); member != members.end(); ++member) {
        writer.key(member.key());
        writeJson(writer, member.value());
    }
}

void writeJson(JsonWriter& writer, bool value) {
    writer.literal(value ? "true" : "false");
}

void writeJson(JsonWriter& writer, int value) {
    writer.literal(QByteArray::number(value));
}

void writeJson(JsonWriter& writer, const QString& value) {
    writer.string(value);
}

void writeJson(JsonWriter& writer, const QStringList& value) {
    writer.beginArray(JsonLayout::OneLine);
    for (const QString& text : value)
        writer.string(text);
    writer.endArray();
}

void writeJson(JsonWriter& writer, QDate value) {
    writer.string(dateToText(value));
}

void writeJson(JsonWriter& writer, QTime value) {
    writer.string(timeToText(value));
}

void writeJson(JsonWriter& writer, const Decimal& value) {
    writer.literal(value.text().toLatin1());
}

void writeJson(JsonWriter& writer, const Weekdays& value) {
    writer.beginArray(JsonLayout::OneLine);
    for (const int day : value.list())
        writeJson(writer, day);
    writer.endArray();
}

void writeJson(JsonWriter& writer, const std::vector<ReviewCycle>& value) {
    writer.beginArray(JsonLayout::Lines);
    for (const ReviewCycle& cycle : value) {
        writer.beginObject(JsonLayout::OneLine);
        writer.key(QStringLiteral("from"));
        writeJson(writer, cycle.from);
        writer.key(QStringLiteral("unit"));
        writeJson(writer, cycle.unit);
        writer.key(QStringLiteral("length"));
        writeJson(writer, cycle.length);
        writeMembers(writer, cycle.extra);
        writer.endObject();
    }
    writer.endArray();
}

} // namespace ninefold
