// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/column_codec.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <string>

namespace ninefold::storage {

/// How commits reach the disk. The defaults are what ships: storage tests show that others lose edits.
struct FilePragmas {
    std::string journalMode = "TRUNCATE";
    std::string synchronous = "FULL";
};

enum class OpenMode { ReadOnly, ReadWrite };

/// Where SQLite keeps what undoes an unfinished commit to the file at `path`.
[[nodiscard]] QString journalOf(const QString& path);

/// A connection to one SQLite file with everything set that keeps private writing safe. Its functions throw
/// SQLite::Exception, which guarded() turns into an Error; none leaves this folder.
class Connection {
public:
    /// Opens an existing file, whose content is not read yet. Nothing is to be written before commitWith().
    Connection(const QString& path, OpenMode mode);
    /// An empty database in memory.
    Connection();

    /// Says how commits reach the disk; brings a file that another program left in another mode back to it.
    void commitWith(const FilePragmas& pragmas);

    /// A statement that is prepared once, without values and ready to be bound. `sql` must not be in use.
    [[nodiscard]] SQLite::Statement& statement(const std::string& sql);
    /// Takes over everything another connection's database holds, in the place of what is here.
    void copyFrom(Connection& other);
    /// Carries out statements without results.
    void exec(const std::string& sql) { m_database.exec(sql); }
    /// The first column of the first row; empty when there is none.
    [[nodiscard]] ColumnValue valueOf(const std::string& sql);
    /// The rows of a statement with one text column.
    [[nodiscard]] QStringList textsOf(const std::string& sql);

    /// Whether the file no longer has the name it was opened under.
    [[nodiscard]] bool hasMoved();
    [[nodiscard]] sqlite3* handle() { return m_database.getHandle(); }

private:
    void harden();

    SQLite::Database m_database;
    std::map<std::string, SQLite::Statement> m_statements;
};

void bind(SQLite::Statement& statement, int index, const ColumnValue& value);
[[nodiscard]] ColumnValue columnOf(SQLite::Statement& statement, int index);
[[nodiscard]] QString textOf(SQLite::Statement& statement, int index);

/// The Error that stands for what SQLite threw while working on the file at `path`.
[[nodiscard]] Error errorOf(const SQLite::Exception& exception, const QString& path);

/// What `work`, which returns a Result, returns; what it throws becomes an Error about `path`.
template <class Work> [[nodiscard]] auto guarded(const QString& path, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return tl::make_unexpected(errorOf(exception, path));
    }
}

/// A transaction that is rolled back unless it was committed.
class Transaction {
public:
    explicit Transaction(Connection& connection, const char* begin = "BEGIN IMMEDIATE");
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Connection& m_connection;
    bool m_isOpen = true;
};

} // namespace ninefold::storage
