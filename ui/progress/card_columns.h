// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/type.h"

#include <QWidget>

namespace ninefold::ui {

/// Whether two cards have room side by side on a page.
[[nodiscard]] inline bool hasRoomForTwoCards(const QWidget& page) {
    constexpr int wideEnough = 860;
    return page.width() >= wideEnough * unitOf(page.font());
}

} // namespace ninefold::ui
