// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/store.h"

namespace ninefold::test {

/// Every record of a store, parents before children, as a session reads them.
[[nodiscard]] Result<std::vector<Record>> storedRecords(PlanStore& store);

} // namespace ninefold::test
