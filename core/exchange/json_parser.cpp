// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_parser.h"

#include <QUtf8StringView>

namespace ninefold {

namespace {

constexpr int deepestNesting = 200;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// The offset of the first byte that is not UTF-8; -1 when all of it is.
qsizetype firstInvalidByte(const QByteArray& text) {
    if (QUtf8StringView{text}.isValidUtf8())
        return -1;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lineEnd = text.indexOf('\n', start);
        const qsizetype end = lineEnd < 0 ? text.size() : lineEnd + 1;
        const QUtf8StringView line{text.constData() + start, end - start};
        if (!line.isValidUtf8()) {
            const QString decoded = line.toString();
            return start + decoded.left(decoded.indexOf(QChar::ReplacementCharacter)).toUtf8().size();
        }
        start = end;
    }
    return 0;
}

} // namespace

JsonParser::JsonParser(const QByteArray& utf8) {
    m_tree.m_text = utf8.startsWith("\xEF\xBB\xBF") ? utf8.mid(3) : utf8;
    m_text = m_tree.m_text.constData();
    m_size = m_tree.m_text.size();
}

Result<JsonTree> JsonParser::parse() {
    if (const qsizetype invalid = firstInvalidByte(m_tree.m_text); invalid >= 0) {
        m_at = invalid;
        return tl::make_unexpected(errorAtStop());
    }
    skipSpace();
    if (!value(0))
        return tl::make_unexpected(errorAtStop());
    skipSpace();
    if (m_at < m_size)
        return tl::make_unexpected(errorAtStop());
    return std::move(m_tree);
}

bool JsonParser::value(int depth) {
    switch (peek()) {
    case '{':
        return container(depth, JsonKind::Object);
    case '[':
        return container(depth, JsonKind::Array);
    case '"':
        return string();
    case 't':
        return word("true", JsonKind::True);
    case 'f':
        return word("false", JsonKind::False);
    case 'n':
        return word("null", JsonKind::Null);
    default:
        return number();
    }
}

bool JsonParser::container(int depth, JsonKind kind) {
    if (depth == deepestNesting) {
        m_code = ErrorCode::NestedTooDeep;
        return false;
    }
    const std::size_t entry = m_tree.m_entries.size();
    add(kind, m_at++);
    const char end = kind == JsonKind::Object ? '}' : ']';
    skipSpace();
    if (!skip(end)) {
        do {
            skipSpace();
            if (!(kind == JsonKind::Object ? member(depth + 1) : value(depth + 1)))
                return false;
            skipSpace();
        } while (skip(','));
        if (!skip(end))
            return false;
    }
    m_tree.m_entries[entry].next = static_cast<std::uint32_t>(m_tree.m_entries.size());
    return true;
}

bool JsonParser::member(int depth) {
    if (peek() != '"' || !string())
        return false;
    skipSpace();
    if (!skip(':'))
        return false;
    skipSpace();
    return value(depth);
}

bool JsonParser::string() {
    const qsizetype start = ++m_at;
    while (m_at < m_size && m_text[m_at] != '"') {
        if (static_cast<unsigned char>(m_text[m_at]) < 0x20 || (m_text[m_at] == '\\' && !escape()))
            return false;
        ++m_at;
    }
    if (m_at == m_size)
        return false;
    add(JsonKind::String, start);
    ++m_at;
    return true;
}

bool JsonParser::escape() {
    ++m_at;
    if (peek() != 'u')
        return m_at < m_size && QByteArrayView{"\"\\/bfnrt"}.contains(peek());
    for (int i = 0; i < 4; ++i) {
        ++m_at;
        if (!isHexDigit(peek()))
            return false;
    }
    return true;
}

bool JsonParser::number() {
    const qsizetype start = m_at;
    skip('-');
    if (!skip('0') && !digits())
        return false;
    if (skip('.') && !digits())
        return false;
    if (skip('e') || skip('E')) {
        if (!skip('+'))
            skip('-');
        if (!digits())
            return false;
    }
    add(JsonKind::Number, start);
    return true;
}

bool JsonParser::digits() {
    const qsizetype start = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > start;
}

bool JsonParser::word(const char* word, JsonKind kind) {
    const qsizetype start = m_at;
    for (const char* c = word; *c != '\0'; ++c) {
        if (!skip(*c))
            return false;
    }
    add(kind, start);
    return true;
}

void JsonParser::skipSpace() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r')
        ++m_at;
}

bool JsonParser::skip(char c) {
    if (m_at == m_size || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

void JsonParser::add(JsonKind kind, qsizetype start) {
    const auto next = static_cast<std::uint32_t>(m_tree.m_entries.size() + 1);
    m_tree.m_entries.push_back(
        {kind, static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(m_at - start), next});
}

Error JsonParser::errorAtStop() const {
    const QByteArrayView before{m_text, m_at};
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QUtf8StringView{before.sliced(lineStart)}.toString().size() + 1;
    return {m_code, {}, {QString::number(before.count('\n') + 1), QString::number(column)}, {}};
}

} // namespace ninefold
