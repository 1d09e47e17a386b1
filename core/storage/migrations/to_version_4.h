// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

namespace ninefold::storage {

/// Reviews, the factors they look at, their answers, and commitments.
void toVersion4(Connection& file);

} // namespace ninefold::storage
