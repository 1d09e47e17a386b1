// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace ninefold::storage {

/// Actions may be in focus for a range of days.
void toVersion3(Connection& file);

} // namespace ninefold::storage
