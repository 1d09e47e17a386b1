// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rows.h"

#include <sqlite3.h>

namespace ninefold::storage {

namespace {

// A value that SQLite calls unprotected: other threads could change it, and a connection has one thread.
// Asking it costs half of what asking for type, text and length of a column does.
ColumnView viewOf(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return qint64{sqlite3_value_int64(value)};
    default: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return std::string_view{text ? text : "", static_cast<std::size_t>(sqlite3_value_bytes(value))};
    }
    }
}

} // namespace

// SQLiteCpp counts a reference for each column, which here would be most of the work.
Rows::Rows(Connection& file, const std::string& sql, const QString& parameter)
    : m_file{file.handle()} {
    check(sqlite3_prepare_v2(m_file, sql.data(), static_cast<int>(sql.size()), &m_query, nullptr));
    const QByteArray text = parameter.toUtf8();
    if (!parameter.isNull())
        check(sqlite3_bind_text(m_query, 1, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT));
    m_columns.resize(static_cast<std::size_t>(sqlite3_column_count(m_query)));
}

Rows::~Rows() {
    sqlite3_finalize(m_query);
}

bool Rows::next() {
    const int result = sqlite3_step(m_query);
    if (result == SQLITE_DONE)
        return false;
    if (result != SQLITE_ROW)
        check(result);
    for (std::size_t at = 0; at < m_columns.size(); ++at)
        m_columns[at] = viewOf(sqlite3_column_value(m_query, static_cast<int>(at)));
    return true;
}

void Rows::check(int result) const {
    if (result != SQLITE_OK)
        throw SQLite::Exception{m_file, result};
}

} // namespace ninefold::storage
