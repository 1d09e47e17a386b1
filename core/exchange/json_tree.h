// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonValue>

#include <cstdint>
#include <memory>
#include <vector>

namespace ninefold {

enum class JsonKind : std::uint32_t { Null, False, True, Number, String, Array, Object };

class JsonNode;

/// One key of an object and its value.
struct JsonMember;

/// A JSON text (RFC 8259) read as it is written: numbers keep their digits and objects their order, which
/// QJsonDocument does not give. 16 bytes a value; strings are decoded when they are asked for.
class JsonTree {
public:
    /// Reads UTF-8, with or without a byte-order mark. NotJson with line and column, NestedTooDeep beyond
    /// 200 levels. Texts below 4 GiB.
    [[nodiscard]] static Result<JsonTree> parse(const QByteArray& utf8);

    /// The outermost value; lives as long as the tree.
    [[nodiscard]] JsonNode root() const;

private:
    friend class JsonNode;
    friend class JsonParser;

    struct Entry {
        JsonKind kind;
        std::uint32_t start;  ///< offset of a number, or of a string's first byte after its quote
        std::uint32_t length; ///< in bytes; of numbers and strings only
        std::uint32_t next;   ///< the entry after this one and everything in it
    };

    QByteArray m_text;
    std::vector<Entry> m_entries; ///< depth first; in an object each key precedes its value
};

/// One value of a JsonTree, which outlives it.
class JsonNode {
public:
    [[nodiscard]] JsonKind kind() const { return entry().kind; }
    /// The characters of a string.
    [[nodiscard]] QString text() const;
    /// The digits of a number as they are written.
    [[nodiscard]] QByteArray digits() const;
    /// The values of an array.
    [[nodiscard]] std::vector<JsonNode> items() const;
    /// The keys of an object with their values, as written; a key may occur more than once.
    [[nodiscard]] std::vector<JsonMember> members() const;

private:
    friend class JsonTree;
    JsonNode(const JsonTree& tree, std::uint32_t index)
        : m_tree{&tree}
        , m_index{index} {}
    [[nodiscard]] const JsonTree::Entry& entry() const { return m_tree->m_entries[m_index]; }
    [[nodiscard]] QByteArray written() const;

    const JsonTree* m_tree;
    std::uint32_t m_index;
};

struct JsonMember {
    QString key;
    JsonNode value;
};

} // namespace ninefold
