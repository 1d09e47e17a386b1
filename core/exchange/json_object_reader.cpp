// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_object_reader.h"

#include <algorithm>

namespace ninefold {

JsonObjectReader::JsonObjectReader(const JsonNode& node, const QString& where)
    : m_where{where}
    , m_refusal{readMembers(node, where, m_members)} {}

std::vector<JsonNode> JsonObjectReader::items(const char* key) {
    std::vector<JsonNode> items;
    if (const auto node = take(key); node && !m_refusal)
        m_refusal = readItems(*node, placeOf(key), items);
    return items;
}

std::vector<JsonNode> JsonObjectReader::requiredItems(const char* key) {
    needs(key);
    return items(key);
}

void JsonObjectReader::keepRest(QJsonObject& rest) {
    for (const JsonMember& member : m_members) {
        QJsonValue value;
        if (!m_refusal)
            m_refusal = readJson(member.value, memberPlace(m_where, member.key), value);
        rest.insert(member.key, value);
    }
    m_members.clear();
}

QString JsonObjectReader::placeOf(const char* key) const {
    return memberPlace(m_where, QString::fromLatin1(key));
}

std::optional<JsonNode> JsonObjectReader::take(const char* key) {
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const JsonMember& member) {
        return member.key == QLatin1StringView{key};
    });
    if (found == m_members.end())
        return std::nullopt;
    const JsonNode node = found->value;
    m_members.erase(found);
    return node;
}

void JsonObjectReader::needs(const char* key) {
    const bool isThere = std::any_of(m_members.begin(), m_members.end(), [&](const JsonMember& member) {
        return member.key == QLatin1StringView{key};
    });
    if (!isThere && !m_refusal)
        m_refusal = refuseAt(placeOf(key), ErrorCode::MissingKey, {QString::fromLatin1(key)});
}

} // namespace ninefold
