// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <chrono>
#include <vector>

// What commits are measured against: SQLite alone.
namespace ninefold::bench {

/// A planner file opened under the pragmas under which a planner is written.
inline SQLite::Database rawFile(const QString& path) {
    SQLite::Database file{path.toStdString(), SQLite::OPEN_READWRITE};
    for (const char* pragma : {"journal_mode = TRUNCATE", "synchronous = FULL", "foreign_keys = ON",
                               "secure_delete = ON", "cell_size_check = ON", "mmap_size = 0"})
        file.exec(std::string{"PRAGMA "} + pragma);
    return file;
}

inline void run(SQLite::Statement& statement) {
    statement.exec();
    statement.reset();
}

inline double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

template <class Work> double microseconds(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count();
}

} // namespace ninefold::bench
