// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journal.h"

#include "core/model/step_words.h"
#include "core/storage/row.h"

#include <algorithm>
#include <sqlite3.h>

namespace ninefold::storage {

namespace {

// Stands for all fields of a record that was created or erased.
const QString wholeRecord = QStringLiteral("*");

class ChangeWriter {
public:
    ChangeWriter(Connection& file, StepNumber step)
        : m_file{file}
        , m_step{step} {}

    void write(const RecordChange& change) {
        const RecordType type = change.ref().type;
        const Row before = change.before ? rowOf(*change.before) : Row{};
        const Row after = change.after ? rowOf(*change.after) : Row{};
        if (!change.before)
            add(type, after, wholeRecord, {}, jsonOf(type, after));
        else if (!change.after)
            add(type, before, wholeRecord, jsonOf(type, before), {});
        else
            writeFields(type, before, after);
    }

private:
    void writeFields(RecordType type, const Row& before, const Row& after) {
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (before[i] != after[i])
                add(type, after, QLatin1String(shapeOf(type).columns[i].name), before[i], after[i]);
        }
    }

    void add(RecordType type, const Row& row, const QString& field, const ColumnValue& before,
             const ColumnValue& after) {
        SQLite::Statement& insert = m_file.statement("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)");
        bind(insert, 1, m_step);
        bind(insert, 2, m_seq++);
        bind(insert, 3, QString::fromLatin1(shapeOf(type).name));
        bind(insert, 4, row.front());
        bind(insert, 5, field);
        bind(insert, 6, before);
        bind(insert, 7, after);
        insert.exec();
    }

    Connection& m_file;
    StepNumber m_step;
    qint64 m_seq = 0;
};

} // namespace

StepNumber writeStep(Connection& file, const Step& step) {
    file.statement("UPDATE step SET state = 'dropped' WHERE state = 'undone'").exec();
    SQLite::Statement& insert = file.statement("INSERT INTO step VALUES (NULL, ?, ?, ?, 'done')");
    bind(insert, 1, step.at.toUTC().toString(Qt::ISODateWithMs));
    bind(insert, 2, QString::fromLatin1(wordOf(step.kind)));
    bind(insert, 3, step.subject);
    insert.exec();
    const StepNumber number = sqlite3_last_insert_rowid(file.handle());
    ChangeWriter writer{file, number};
    for (const RecordChange& change : step.change.records())
        writer.write(change);
    return number;
}

Result<void> markStep(Connection& file, StepNumber number, bool undone, const QString& path) {
    SQLite::Statement& update = file.statement("UPDATE step SET state = ? WHERE number = ? AND state = ?");
    const QString done = QStringLiteral("done");
    const QString takenBack = QStringLiteral("undone");
    bind(update, 1, undone ? takenBack : done);
    bind(update, 2, number);
    bind(update, 3, undone ? done : takenBack);
    if (update.exec() != 1)
        return fail(ErrorCode::PlannerReplaced, {path}, QStringLiteral("no step %1").arg(number));
    return {};
}

std::vector<FieldVersion> readVersions(Connection& file, const RecordRef& record) {
    SQLite::Statement& query =
        file.statement("SELECT at, kind, field, old, new FROM change JOIN step ON step.number = change.step "
                       "WHERE record = ? AND entity = ? AND state = 'done' ORDER BY step DESC, seq");
    const TableShape& shape = shapeOf(record.type);
    bind(query, 1, record.id.toString(QUuid::WithoutBraces));
    bind(query, 2, QString::fromLatin1(shape.name));
    std::vector<FieldVersion> versions;
    while (query.executeStep()) {
        const auto kind = enumFromWord<StepKind>(textOf(query, 1).toStdString());
        const QString field = textOf(query, 2);
        FieldVersion version{QDateTime::fromString(textOf(query, 0), Qt::ISODateWithMs),
                             kind.value_or(StepKind::EditDetails), field, textOf(query, 3), textOf(query, 4)};
        if (field != wholeRecord) {
            const auto at = shape.indexOf(field);
            if (at && shape.columns[*at].isText)
                versions.push_back(version);
            continue;
        }
        const Row before = rowFromJson(record.type, version.before).value_or(Row{});
        const Row after = rowFromJson(record.type, version.after).value_or(Row{});
        for (std::size_t i = 0; i < shape.columns.size(); ++i) {
            if (!shape.columns[i].isText)
                continue;
            version.field = QLatin1String(shape.columns[i].name);
            version.before = before.empty() ? QString{} : std::get<QString>(before[i]);
            version.after = after.empty() ? QString{} : std::get<QString>(after[i]);
            if (version.before != version.after)
                versions.push_back(version);
        }
    }
    query.reset();
    return versions;
}

std::vector<RecordRef> readErased(Connection& file, const PlanId& plan, CellPlace place) {
    SQLite::Statement& query =
        file.statement("SELECT old FROM change JOIN step ON step.number = change.step "
                       "WHERE entity = ? AND field = '*' AND new IS NULL AND state = 'done' "
                       "AND instr(old, ?) > 0 ORDER BY step DESC, seq");
    const RecordType type = place.isSubGoal() ? RecordType::SubGoal : RecordType::Action;
    bind(query, 1, QString::fromLatin1(shapeOf(type).name));
    bind(query, 2, plan.uuid().toString(QUuid::WithoutBraces));
    std::vector<RecordRef> erased;
    while (query.executeStep()) {
        const auto row = rowFromJson(type, textOf(query, 0));
        const auto record = row ? recordOf(type, *row) : std::nullopt;
        if (!record || !standsAt(*record, plan, place))
            continue;
        if (const RecordRef ref = refOf(*record);
            std::find(erased.begin(), erased.end(), ref) == erased.end())
            erased.push_back(ref);
    }
    query.reset();
    return erased;
}

} // namespace ninefold::storage
