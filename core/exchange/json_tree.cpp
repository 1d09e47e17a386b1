// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_tree.h"

#include "core/exchange/json_parser.h"

namespace ninefold {

namespace {

char16_t unescaped(char letter) {
    switch (letter) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return static_cast<unsigned char>(letter);
    }
}

} // namespace

Result<JsonTree> JsonTree::parse(const QByteArray& utf8) {
    return JsonParser{utf8}.parse();
}

JsonNode JsonTree::root() const {
    return {*this, 0};
}

QByteArray JsonNode::written() const {
    return QByteArray::fromRawData(m_tree->m_text.constData() + entry().start, entry().length);
}

QByteArray JsonNode::digits() const {
    Q_ASSERT(kind() == JsonKind::Number);
    return written();
}

QString JsonNode::text() const {
    Q_ASSERT(kind() == JsonKind::String);
    const QByteArray raw = written();
    QString text;
    qsizetype from = 0;
    for (qsizetype at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', from)) {
        text += QString::fromUtf8(raw.constData() + from, at - from);
        const char letter = raw.at(at + 1);
        text += letter == 'u' ? QChar{raw.mid(at + 2, 4).toUShort(nullptr, 16)} : QChar{unescaped(letter)};
        from = at + (letter == 'u' ? 6 : 2);
    }
    return text + QString::fromUtf8(raw.constData() + from, raw.size() - from);
}

std::vector<JsonNode> JsonNode::items() const {
    Q_ASSERT(kind() == JsonKind::Array);
    std::vector<JsonNode> items;
    for (std::uint32_t i = m_index + 1; i < entry().next; i = m_tree->m_entries[i].next)
        items.push_back({*m_tree, i});
    return items;
}

std::vector<JsonMember> JsonNode::members() const {
    Q_ASSERT(kind() == JsonKind::Object);
    std::vector<JsonMember> members;
    for (std::uint32_t i = m_index + 1; i < entry().next; i = m_tree->m_entries[i + 1].next)
        members.push_back({JsonNode{*m_tree, i}.text(), JsonNode{*m_tree, i + 1}});
    return members;
}

} // namespace ninefold
