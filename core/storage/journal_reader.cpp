// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/step_words.h"
#include "core/storage/journal.h"
#include "core/storage/record_tables.h"
#include "core/storage/row.h"

#include <algorithm>
#include <map>

namespace ninefold::storage {

namespace {

// Not to keep a start waiting for a large import of the past: fewer steps than asked for, but one to take
// back; and if that is the large one, without its change.
constexpr int linesAtATime = 500;

// One line of the journal.
struct Entry {
    StepNumber step = 0;
    RecordType type = RecordType::Plan;
    QString record;
    QString field;
    ColumnValue before;
    ColumnValue after;
};

// The lines of one step about one record.
struct Group {
    RecordType type;
    QString record;
    std::vector<const Entry*> entries;
};

std::vector<Group> grouped(const std::vector<Entry>& entries) {
    std::vector<Group> groups;
    for (const Entry& entry : entries) {
        if (groups.empty() || groups.back().type != entry.type || groups.back().record != entry.record)
            groups.push_back({entry.type, entry.record, {}});
        groups.back().entries.push_back(&entry);
    }
    return groups;
}

// Records as they were at one point of the history, which starts at the present.
class PastRecords {
public:
    explicit PastRecords(Connection& file)
        : m_file{file} {}

    [[nodiscard]] std::optional<Row>& at(const Group& group) {
        const auto key = std::pair{group.type, group.record};
        const auto found = m_rows.find(key);
        if (found != m_rows.end())
            return found->second;
        return m_rows.emplace(key, readRow(m_file, group.type, group.record)).first->second;
    }

    // Goes over the lines of one step about one record, and returns what they change. Nothing when they do
    // not fit.
    [[nodiscard]] std::optional<RecordChange> pass(const Group& group, bool backwards) {
        std::optional<Row>& row = at(group);
        const std::optional<Row> near = row;
        for (const Entry* entry : group.entries) {
            if (!step(row, *entry, backwards ? entry->after : entry->before,
                      backwards ? entry->before : entry->after))
                return std::nullopt;
        }
        const std::optional<Row>& before = backwards ? row : near;
        const std::optional<Row>& after = backwards ? near : row;
        RecordChange change;
        if (before)
            change.before = recordOf(group.type, *before);
        if (after)
            change.after = recordOf(group.type, *after);
        const bool isWhole =
            before.has_value() == change.before.has_value() && after.has_value() == change.after.has_value();
        return isWhole && (before || after) ? std::optional{change} : std::nullopt;
    }

private:
    static bool step(std::optional<Row>& row, const Entry& entry, const ColumnValue& from,
                     const ColumnValue& to) {
        if (entry.field == QLatin1String("*")) {
            const bool wasThere = !std::holds_alternative<std::monostate>(from);
            if (wasThere != row.has_value())
                return false;
            const QString* json = std::get_if<QString>(&to);
            row = json ? rowFromJson(entry.type, *json) : std::nullopt;
            return (json != nullptr) == row.has_value();
        }
        const auto at = shapeOf(entry.type).indexOf(entry.field);
        if (!at || !row || (*row)[*at] != from)
            return false;
        (*row)[*at] = to;
        return true;
    }

    Connection& m_file;
    std::map<std::pair<RecordType, QString>, std::optional<Row>> m_rows;
};

// Reads the steps from `lowest` up to but not including `before`.
class StepReader {
public:
    StepReader(Connection& file, StepNumber lowest, StepNumber before)
        : m_file{file}
        , m_lowest{lowest}
        , m_before{before} {}

    // Puts the change into each of `steps`, which are all those of the range. False when the journal does
    // not fit the records.
    [[nodiscard]] bool read(std::vector<StoredStep>& steps) {
        return walk(steps, false) && walk(steps, true);
    }

private:
    // From the present, undone steps lie ahead and done ones behind. Steps outside the range are passed for
    // what they did to the records of the range.
    [[nodiscard]] bool walk(std::vector<StoredStep>& steps, bool backwards) {
        PastRecords records{m_file};
        for (const auto& [number, entries] : entriesOf(backwards)) {
            const auto wanted = std::find_if(
                steps.begin(), steps.end(), [n = number](const StoredStep& s) { return s.step.number == n; });
            std::vector<RecordChange> changes;
            auto groups = grouped(entries);
            if (backwards)
                std::reverse(groups.begin(), groups.end());
            for (const Group& group : groups) {
                auto change = records.pass(group, backwards);
                if (!change)
                    return false;
                changes.push_back(std::move(*change));
            }
            if (backwards)
                std::reverse(changes.begin(), changes.end());
            if (wanted != steps.end())
                wanted->step.change = Change{std::move(changes)};
        }
        return true;
    }

    // The lines of the steps on one side of the present, the nearest step first, each in its own order.
    [[nodiscard]] std::vector<std::pair<StepNumber, std::vector<Entry>>> entriesOf(bool backwards) {
        static const std::string select =
            "SELECT step, entity, record, field, old, new FROM change JOIN step ON number = step "
            "WHERE record IN (SELECT record FROM change WHERE step >= ?1 AND step < ?2) AND ";
        SQLite::Statement& query =
            m_file.statement(select + (backwards ? "state = 'done' AND step >= ?1 ORDER BY step DESC, seq"
                                                 : "state = 'undone' AND step < ?2 ORDER BY step, seq"));
        bind(query, 1, m_lowest);
        bind(query, 2, m_before);
        std::vector<std::pair<StepNumber, std::vector<Entry>>> steps;
        while (query.executeStep()) {
            const StepNumber number = query.getColumn(0).getInt64();
            const auto type = typeOfTable(textOf(query, 1));
            if (steps.empty() || steps.back().first != number)
                steps.emplace_back(number, std::vector<Entry>{});
            if (type)
                steps.back().second.push_back({number, *type, textOf(query, 2), textOf(query, 3),
                                               columnOf(query, 4), columnOf(query, 5)});
        }
        query.reset();
        return steps;
    }

    Connection& m_file;
    StepNumber m_lowest;
    StepNumber m_before;
};

// Steps without their changes, in rising order.
struct Heads {
    std::vector<StoredStep> steps;
    int linesOfOldest = 0;
};

StoredStep headAt(SQLite::Statement& query) {
    StoredStep stored;
    stored.step.number = query.getColumn(0).getInt64();
    stored.step.at = QDateTime::fromString(textOf(query, 1), Qt::ISODateWithMs);
    stored.step.kind = enumFromWord<StepKind>(textOf(query, 2).toStdString()).value_or(StepKind::EditDetails);
    stored.step.subject = textOf(query, 3);
    stored.undone = textOf(query, 4) == QLatin1String("undone");
    return stored;
}

Heads readHeads(Connection& file, StepNumber before, int most) {
    SQLite::Statement& query =
        file.statement("SELECT number, at, kind, subject, state, "
                       "(SELECT max(seq) FROM change WHERE step = number) FROM step "
                       "WHERE state <> 'dropped' AND number < ? ORDER BY number DESC LIMIT ?");
    bind(query, 1, before);
    bind(query, 2, qint64{most});
    Heads heads;
    bool hasDone = false;
    int lines = 0;
    while (query.executeStep()) {
        const int more = query.getColumn(5).getInt() + 1;
        lines += more;
        if (hasDone && lines > linesAtATime)
            break;
        heads.steps.push_back(headAt(query));
        heads.linesOfOldest = more;
        hasDone = hasDone || !heads.steps.back().undone;
    }
    query.reset();
    std::reverse(heads.steps.begin(), heads.steps.end());
    return heads;
}

} // namespace

Result<std::vector<StoredStep>> readSteps(Connection& file, StepNumber before, int most,
                                          const QString& path) {
    auto [steps, linesOfOldest] = readHeads(file, before, most);
    const bool leavesOldest = most > 1 && linesOfOldest > linesAtATime;
    const std::size_t first = leavesOldest ? 1 : 0;
    if (steps.size() == first)
        return std::move(steps);
    StepReader reader{file, steps[first].step.number, before};
    if (!reader.read(steps))
        return fail(ErrorCode::PlannerDamaged, {path},
                    QStringLiteral("the journal does not fit the records"));
    if (leavesOldest)
        steps.front().step.change = {};
    return std::move(steps);
}

} // namespace ninefold::storage
