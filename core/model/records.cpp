// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/records.h"

namespace ninefold {

SettingsId PlannerSettings::onlyId() {
    return SettingsId{QUuid{0x6e696e65, 0x666f, 0x6c64, 0x80, 0, 0, 0, 0, 0, 0, 1}};
}

} // namespace ninefold
