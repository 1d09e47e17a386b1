// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace ninefold::ui {

/// Brings a window to the front, out of the taskbar too. On Wayland that is allowed only with the activation
/// token of who asks for it; without one the desktop may just mark the window.
void raiseWindow(QWidget& window, const QByteArray& activationToken);

} // namespace ninefold::ui
