// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <span>
#include <vector>

struct sqlite3_stmt;

namespace ninefold::storage {

/// The rows of a query, looked at where they lie: for reading a hundred thousand of them.
class Rows {
public:
    /// `parameter` stands for every `?1` in `sql`.
    Rows(Connection& file, const std::string& sql, const QString& parameter = {});
    ~Rows();
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    /// Goes to the next row; false after the last.
    [[nodiscard]] bool next();
    /// Its columns, until the next one.
    [[nodiscard]] std::span<const ColumnView> columns() const { return m_columns; }

private:
    void check(int result) const;

    sqlite3* m_file;
    sqlite3_stmt* m_query = nullptr;
    std::vector<ColumnView> m_columns;
};

} // namespace ninefold::storage
