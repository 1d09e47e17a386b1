// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_codec.h"

namespace ninefold {

/// Reads one object of a document key by key and stops at the first thing that is wrong with it: WrongType
/// when it is no object, KeyTwice, MissingKey, or what a value was refused for.
class JsonObjectReader {
public:
    JsonObjectReader(const JsonNode& node, const QString& where);

    /// Reads the value of `key` into `value`, which stays as it is when the key is not there.
    template <class T> void read(const char* key, T& value) {
        if (const auto node = take(key); node && !m_refusal)
            m_refusal = readJson(*node, placeOf(key), value);
    }
    /// The same for a key that has to be there.
    template <class T> void require(const char* key, T& value) {
        needs(key);
        read(key, value);
    }
    /// The items of an optional array.
    [[nodiscard]] std::vector<JsonNode> items(const char* key);
    /// The same for an array that has to be there.
    [[nodiscard]] std::vector<JsonNode> requiredItems(const char* key);
    /// The value of `key` if it is there, for reading it otherwise; it counts as asked for.
    [[nodiscard]] std::optional<JsonNode> take(const char* key);
    /// Puts every key that was not asked for into `rest`.
    void keepRest(QJsonObject& rest);

    [[nodiscard]] QString placeOf(const char* key) const;
    /// What was found wrong first.
    [[nodiscard]] const JsonRefusal& refusal() const { return m_refusal; }

private:
    void needs(const char* key);

    QString m_where;
    std::vector<JsonMember> m_members;
    JsonRefusal m_refusal;
};

} // namespace ninefold
