// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace ninefold::storage {

/// The tables of the first version: one for each type of record, the journal, and the drafts.
void toVersion1(Connection& file);

} // namespace ninefold::storage
