// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/store.h"
#include "core/storage/connection.h"

namespace ninefold::storage {

// The drafts of a file, outside its journal. These throw what SQLite throws; those that write work inside the
// transaction that is open.

void writeDraft(Connection& file, const Draft& draft);
void eraseDraft(Connection& file, const DraftKey& key);
/// The drafts of plans that exist.
[[nodiscard]] std::vector<Draft> readDrafts(Connection& file);

} // namespace ninefold::storage
