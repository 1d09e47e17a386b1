// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/to_version_3.h"

namespace ninefold::storage {

void toVersion3(Connection& file) {
    file.exec(R"(
CREATE TABLE focus_star (
  id TEXT NOT NULL PRIMARY KEY,
  action TEXT NOT NULL REFERENCES action DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  extra TEXT NOT NULL
) STRICT;
CREATE INDEX focus_star_action ON focus_star (action);
)");
}

} // namespace ninefold::storage
