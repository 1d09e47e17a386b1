// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_tree.h"

namespace ninefold {

/// Reads one JSON text into a JsonTree. Strict: one value, no comments, no trailing commas, no NaN.
class JsonParser {
public:
    explicit JsonParser(const QByteArray& utf8);
    [[nodiscard]] Result<JsonTree> parse();

private:
    bool value(int depth);
    bool container(int depth, JsonKind kind);
    bool member(int depth);
    bool string();
    bool escape();
    bool number();
    bool digits();
    bool word(const char* word, JsonKind kind);
    void skipSpace();
    bool skip(char c);
    [[nodiscard]] char peek() const { return m_at < m_size ? m_text[m_at] : '\0'; }
    void add(JsonKind kind, qsizetype start);
    [[nodiscard]] Error errorAtStop() const;

    JsonTree m_tree;
    const char* m_text;
    qsizetype m_size;
    qsizetype m_at = 0;
    ErrorCode m_code = ErrorCode::NotJson;
};

} // namespace ninefold
