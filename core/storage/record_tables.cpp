// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/record_tables.h"

#include "core/storage/rows.h"
#include "core/storage/schema.h"

namespace ninefold::storage {

namespace {

std::string quoted(const char* name) {
    return '"' + std::string{name} + '"';
}

std::string columnsOf(const TableShape& shape, const char* ending) {
    std::string list;
    for (const Column& column : shape.columns)
        list += (list.empty() ? "" : ", ") + quoted(column.name) + ending;
    return list;
}

// The statements for one type of record.
struct TableSql {
    std::string selectAll;
    std::string selectOne;
    std::string insert;
    std::string update;
    std::string erase;
};

TableSql sqlFor(const TableShape& shape) {
    const std::string table = quoted(shape.name);
    std::string places;
    for (std::size_t i = 0; i < shape.columns.size(); ++i)
        places += i == 0 ? "?" : ", ?";
    const std::string selectAll = "SELECT " + columnsOf(shape, "") + " FROM " + table;
    return {selectAll, selectAll + " WHERE id = ?1",
            "INSERT INTO " + table + " (" + columnsOf(shape, "") + ") VALUES (" + places + ")",
            "UPDATE " + table + " SET " + columnsOf(shape, " = ?") + " WHERE id = ?1",
            "DELETE FROM " + table + " WHERE id = ?1"};
}

const TableSql& sqlOf(RecordType type) {
    static const auto all = [] {
        std::vector<TableSql> sql;
        for (std::size_t i = 0; i < recordTypes; ++i)
            sql.push_back(sqlFor(shapeOf(static_cast<RecordType>(i))));
        return sql;
    }();
    return all[static_cast<std::size_t>(type)];
}

void readRowAt(SQLite::Statement& query, Row& row) {
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = columnOf(query, static_cast<int>(i));
}

int run(SQLite::Statement& statement, const Row& values) {
    int place = 1;
    for (const ColumnValue& value : values)
        bind(statement, place++, value);
    return statement.exec();
}

int write(Connection& file, const RecordChange& change) {
    const TableSql& sql = sqlOf(change.ref().type);
    if (!change.after)
        return run(file.statement(sql.erase), {rowOf(*change.before).front()});
    return run(file.statement(change.before ? sql.update : sql.insert), rowOf(*change.after));
}

qint64 countOf(Connection& file, RecordType type) {
    return std::get<qint64>(file.valueOf("SELECT count(*) FROM " + quoted(shapeOf(type).name)));
}

bool belongsToDays(RecordType type) {
    return type == RecordType::CheckIn || type == RecordType::DayNote;
}

// Adds the records of the rows.
Result<void> readInto(std::vector<Record>& records, RecordType type, Rows& rows, const QString& path) {
    while (rows.next()) {
        auto record = recordOf(type, rows.columns());
        if (!record)
            return fail(ErrorCode::PlannerDamaged, {path},
                        QStringLiteral("%1: %2").arg(QLatin1String(shapeOf(type).name),
                                                     jsonOf(type, rowOf(rows.columns()))));
        records.push_back(std::move(*record));
    }
    return {};
}

template <class Wanted>
Result<std::vector<Record>> readTables(Connection& file, const QString& path, Wanted isWanted) {
    std::vector<Record> records;
    for (std::size_t i = 0; i < recordTypes; ++i) {
        const auto type = static_cast<RecordType>(i);
        if (!isWanted(type))
            continue;
        Rows rows{file, sqlOf(type).selectAll};
        if (auto read = readInto(records, type, rows, path); !read)
            return tl::make_unexpected(read.error());
    }
    return records;
}

} // namespace

Result<std::vector<Record>> readRecords(Connection& file, const QString& path) {
    const auto any = [](RecordType) { return true; };
    return versionOf(file) >= schemaVersion() ? readTables(file, path, any)
                                              : readTables(*migratedCopy(file), path, any);
}

Result<std::vector<Record>> readFrame(Connection& file, const QString& path) {
    return readTables(file, path, [](RecordType type) { return !belongsToDays(type); });
}

Result<std::vector<Record>> readDays(Connection& file, const PlanId& plan, const QString& path) {
    std::vector<Record> records;
    Rows checkIns{file,
                  sqlOf(RecordType::CheckIn).selectAll +
                      " WHERE action IN (SELECT id FROM action WHERE plan = ?1)",
                  plan.text()};
    Rows dayNotes{file, sqlOf(RecordType::DayNote).selectAll + " WHERE plan = ?1", plan.text()};
    return readInto(records, RecordType::CheckIn, checkIns, path)
        .and_then([&] { return readInto(records, RecordType::DayNote, dayNotes, path); })
        .map([&] { return std::move(records); });
}

std::unique_ptr<Connection> migratedCopy(Connection& file) {
    auto copy = std::make_unique<Connection>();
    copy->copyFrom(file);
    migrate(*copy, migrations());
    return copy;
}

std::optional<Row> readRow(Connection& file, RecordType type, const QString& id) {
    SQLite::Statement& query = file.statement(sqlOf(type).selectOne);
    bind(query, 1, id);
    std::optional<Row> row;
    if (query.executeStep())
        readRowAt(query, row.emplace(shapeOf(type).columns.size()));
    query.reset();
    return row;
}

Result<void> writeChange(Connection& file, const Change& change, const QString& path) {
    for (const RecordChange& record : change.records()) {
        if (write(file, record) != 1)
            return fail(ErrorCode::PlannerReplaced, {path},
                        QStringLiteral("no record %1").arg(record.ref().id.toString()));
    }
    return {};
}

qint64 dayCount(Connection& file) {
    return countOf(file, RecordType::CheckIn) + countOf(file, RecordType::DayNote);
}

qint64 recordCount(Connection& file) {
    qint64 count = 0;
    // A file of an older version lacks the tables that came later.
    const QStringList there = file.textsOf("SELECT name FROM sqlite_schema WHERE type = 'table'");
    for (std::size_t i = 0; i < recordTypes; ++i) {
        const auto type = static_cast<RecordType>(i);
        if (there.contains(QLatin1String{shapeOf(type).name}))
            count += countOf(file, type);
    }
    return count;
}

} // namespace ninefold::storage
