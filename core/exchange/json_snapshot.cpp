// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_codec.h"
#include "core/exchange/json_object_reader.h"

namespace ninefold {

namespace {

template <class Value> void writeMember(JsonWriter& writer, const char* key, const Value& value) {
    writer.key(QString::fromLatin1(key));
    writeJson(writer, value);
}

void writeNumber(JsonWriter& writer, const SnapshotNumber& number) {
    writer.beginObject(JsonLayout::OneLine);
    writeMember(writer, "block", number.block);
    writeMember(writer, "cell", number.cell);
    writeMember(writer, "text", number.text);
    if (number.percent)
        writeMember(writer, "percent", *number.percent);
    writeMember(writer, "got", number.got);
    writeMember(writer, "base", number.base);
    if (number.letGo)
        writeMember(writer, "let_go", true);
    writeMembers(writer, number.extra);
    writer.endObject();
}

bool isOnSheet(int index) {
    return index >= 0 && index <= 8;
}

} // namespace

JsonRefusal readJson(const JsonNode& node, const QString& where, SnapshotNumber& value) {
    JsonObjectReader reader{node, where};
    reader.require("block", value.block);
    reader.require("cell", value.cell);
    reader.read("text", value.text);
    reader.read("percent", value.percent);
    reader.require("got", value.got);
    reader.require("base", value.base);
    reader.read("let_go", value.letGo);
    reader.keepRest(value.extra);
    if (reader.refusal())
        return reader.refusal();
    if (!isOnSheet(value.block) || !isOnSheet(value.cell))
        return refuseRange(reader.placeOf(isOnSheet(value.block) ? "cell" : "block"), 0, 8);
    if (value.percent.value_or(0) < 0 || value.percent.value_or(0) > 100)
        return refuseRange(reader.placeOf("percent"), 0, 100);
    return {};
}

JsonRefusal readJson(const JsonNode& node, const QString& where, ReviewSnapshot& value) {
    JsonObjectReader reader{node, where};
    reader.require("as_of", value.asOf);
    const std::vector<JsonNode> items = reader.requiredItems("numbers");
    reader.keepRest(value.extra);
    if (reader.refusal())
        return reader.refusal();
    value.numbers.resize(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (JsonRefusal refusal =
                readJson(items[i], itemPlace(reader.placeOf("numbers"), i), value.numbers[i]))
            return refusal;
    }
    return {};
}

void writeJson(JsonWriter& writer, const ReviewSnapshot& value) {
    writer.beginObject(JsonLayout::Lines);
    writeMember(writer, "as_of", value.asOf);
    writer.key(QStringLiteral("numbers"));
    writer.beginArray(JsonLayout::Lines);
    for (const SnapshotNumber& number : value.numbers)
        writeNumber(writer, number);
    writer.endArray();
    writeMembers(writer, value.extra);
    writer.endObject();
}

} // namespace ninefold
