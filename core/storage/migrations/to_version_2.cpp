// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/to_version_2.h"

namespace ninefold::storage {

void toVersion2(Connection& file) {
    file.exec("ALTER TABLE action ADD COLUMN \"order\" INTEGER");
}

} // namespace ninefold::storage
