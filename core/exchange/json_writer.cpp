// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_writer.h"

namespace ninefold {

void JsonWriter::beginObject(JsonLayout layout) {
    begin('{', layout);
}

void JsonWriter::endObject() {
    end('}');
}

void JsonWriter::beginArray(JsonLayout layout) {
    begin('[', layout);
}

void JsonWriter::endArray() {
    end(']');
}

void JsonWriter::key(const QString& key) {
    separate();
    quote(key);
    m_text += ": ";
    m_afterKey = true;
}

void JsonWriter::string(const QString& text) {
    separate();
    quote(text);
}

void JsonWriter::literal(const QByteArray& literal) {
    separate();
    m_text += literal;
}

void JsonWriter::begin(char bracket, JsonLayout layout) {
    separate();
    m_text += bracket;
    const bool isInLine = !m_levels.empty() && m_levels.back().layout == JsonLayout::OneLine;
    m_levels.push_back({isInLine ? JsonLayout::OneLine : layout});
}

void JsonWriter::end(char bracket) {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == JsonLayout::Lines && !level.isEmpty)
        m_text += '\n' + QByteArray(static_cast<qsizetype>(m_levels.size()), ' ');
    m_text += bracket;
}

void JsonWriter::separate() {
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level& level = m_levels.back();
    if (!level.isEmpty)
        m_text += ',';
    if (level.layout == JsonLayout::Lines)
        m_text += '\n' + QByteArray(static_cast<qsizetype>(m_levels.size()), ' ');
    else if (!level.isEmpty)
        m_text += ' ';
    level.isEmpty = false;
}

void JsonWriter::quote(const QString& text) {
    m_text += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (c == '\n') {
            m_text += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            m_text += "\\u00" + QByteArray::number(static_cast<int>(c), 16).rightJustified(2, '0');
        } else {
            m_text += c;
        }
    }
    m_text += '"';
}

} // namespace ninefold
