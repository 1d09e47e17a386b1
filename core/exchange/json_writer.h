// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace ninefold {

/// How a container is laid out.
enum class JsonLayout {
    Lines,  ///< each member or item on a line of its own
    OneLine ///< everything in it on the line it begins on
};

/// Builds a JSON text in UTF-8, value by value, in the order of the calls.
class JsonWriter {
public:
    void beginObject(JsonLayout layout);
    void endObject();
    void beginArray(JsonLayout layout);
    void endArray();
    /// The key of the value that is written next.
    void key(const QString& key);
    void string(const QString& text);
    /// A number, true, false or null as it is to be written.
    void literal(const QByteArray& literal);

    /// What was written, with a line break at its end.
    [[nodiscard]] QByteArray text() const { return m_text + '\n'; }

private:
    void begin(char bracket, JsonLayout layout);
    void end(char bracket);
    void separate();
    void quote(const QString& text);

    struct Level {
        JsonLayout layout;
        bool isEmpty = true;
    };
    QByteArray m_text;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace ninefold
