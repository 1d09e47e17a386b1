// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace ninefold::storage {

/// Actions may have a place among those of the same time of day.
void toVersion2(Connection& file);

} // namespace ninefold::storage
