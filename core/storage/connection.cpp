// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include <QFile>

#include <SQLiteCpp/Backup.h>
#include <cerrno>
#include <sqlite3.h>

namespace ninefold::storage {

namespace {

// How long another program's short transaction on the file is waited for, in milliseconds.
constexpr int busyTimeout = 5000;

// Each connection belongs to one thread, so it needs no lock of its own around every column.
int flagsOf(OpenMode mode) {
    return SQLite::OPEN_NOMUTEX |
           (mode == OpenMode::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE);
}

} // namespace

QString journalOf(const QString& path) {
    return path + QStringLiteral("-journal");
}

Connection::Connection(const QString& path, OpenMode mode)
    : m_database{path.toStdString(), flagsOf(mode), busyTimeout} {
    harden();
}

Connection::Connection()
    : m_database{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE} {
    harden();
}

void Connection::harden() {
    sqlite3_extended_result_codes(handle(), 1);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    exec("PRAGMA cell_size_check = ON");
    exec("PRAGMA mmap_size = 0");
    exec("PRAGMA secure_delete = ON");
    exec("PRAGMA foreign_keys = ON");
}

void Connection::commitWith(const FilePragmas& pragmas) {
    exec("PRAGMA journal_mode = " + pragmas.journalMode);
    exec("PRAGMA synchronous = " + pragmas.synchronous);
}

void Connection::copyFrom(Connection& other) {
    SQLite::Backup copy{m_database, other.m_database};
    while (copy.executeStep() == SQLITE_OK) {
    }
}

SQLite::Statement& Connection::statement(const std::string& sql) {
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(sql, SQLite::Statement{m_database, sql}).first;
    // What an earlier run ended with was thrown then; reset() would throw it again.
    found->second.tryReset();
    found->second.clearBindings();
    return found->second;
}

ColumnValue Connection::valueOf(const std::string& sql) {
    SQLite::Statement query{m_database, sql};
    return query.executeStep() ? columnOf(query, 0) : ColumnValue{};
}

QStringList Connection::textsOf(const std::string& sql) {
    SQLite::Statement query{m_database, sql};
    QStringList texts;
    while (query.executeStep())
        texts.append(textOf(query, 0));
    return texts;
}

bool Connection::hasMoved() {
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

void bind(SQLite::Statement& statement, int index, const ColumnValue& value) {
    if (const qint64* number = std::get_if<qint64>(&value))
        statement.bind(index, static_cast<int64_t>(*number));
    else if (const QString* text = std::get_if<QString>(&value))
        statement.bind(index, text->toStdString());
    else
        statement.bind(index);
}

ColumnValue columnOf(SQLite::Statement& statement, int index) {
    const SQLite::Column column = statement.getColumn(index);
    if (column.isNull())
        return {};
    if (column.isInteger())
        return qint64{column.getInt64()};
    return textOf(statement, index);
}

QString textOf(SQLite::Statement& statement, int index) {
    const SQLite::Column column = statement.getColumn(index);
    const char* text = column.getText("");
    return QString::fromUtf8(text, column.getBytes());
}

Error errorOf(const SQLite::Exception& exception, const QString& path) {
    const auto error = [&](ErrorCode code) {
        return Error{code, {}, {path}, QString::fromUtf8(exception.what())};
    };
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
        return error(QFile::exists(path) ? ErrorCode::PlannerReplaced : ErrorCode::PlannerMoved);
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_FULL:
        return error(ErrorCode::DiskFull);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return error(ErrorCode::PlannerDamaged);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return error(ErrorCode::FileUnreadable);
    case SQLITE_READONLY:
        return error(ErrorCode::ReadOnly);
    case SQLITE_IOERR:
        return error(errno == EDQUOT || errno == EFBIG || errno == ENOSPC ? ErrorCode::DiskFull
                                                                          : ErrorCode::WriteFailed);
    default:
        return error(ErrorCode::WriteFailed);
    }
}

Transaction::Transaction(Connection& connection, const char* begin)
    : m_connection{connection} {
    m_connection.statement(begin).exec();
}

Transaction::~Transaction() {
    // After some failures SQLite has rolled back by itself.
    if (m_isOpen && sqlite3_get_autocommit(m_connection.handle()) == 0)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    m_connection.statement("COMMIT").exec();
    m_isOpen = false;
}

} // namespace ninefold::storage
