// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ninefold::ui {

/// Lets Tab walk what lies in `area` in the order of its layouts, whenever the widgets were made. For areas
/// that are filled later; to be called again after each filling.
void tabInLayoutOrder(const QWidget& area);

} // namespace ninefold::ui
