// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draft_table.h"

namespace ninefold::storage {

namespace {

void bindKey(SQLite::Statement& statement, const DraftKey& key) {
    bind(statement, 1, key.plan.text());
    bind(statement, 2, qint64{key.place.block});
    bind(statement, 3, qint64{key.place.cell});
    bind(statement, 4, key.field);
}

} // namespace

void writeDraft(Connection& file, const Draft& draft) {
    SQLite::Statement& insert = file.statement("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?)");
    bindKey(insert, draft.key);
    bind(insert, 5, draft.text);
    insert.exec();
}

void eraseDraft(Connection& file, const DraftKey& key) {
    SQLite::Statement& erase =
        file.statement("DELETE FROM draft WHERE plan = ? AND block = ? AND cell = ? AND field = ?");
    bindKey(erase, key);
    erase.exec();
}

std::vector<Draft> readDrafts(Connection& file) {
    SQLite::Statement& query = file.statement(
        "SELECT draft.plan, block, cell, field, text FROM draft JOIN plan ON plan.id = draft.plan");
    std::vector<Draft> drafts;
    while (query.executeStep()) {
        const auto plan = PlanId::fromText(textOf(query, 0));
        const CellPlace place{query.getColumn(1).getInt(), query.getColumn(2).getInt()};
        if (plan)
            drafts.push_back({{*plan, place, textOf(query, 3)}, textOf(query, 4)});
    }
    query.reset();
    return drafts;
}

} // namespace ninefold::storage
