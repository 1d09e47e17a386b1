// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace ninefold::test {

/// The interactive widgets at and below `root`, hidden ones too, that lack an object name or that assistive
/// technology cannot name: one line each, with the way to the widget and what is missing. A name may come
/// from accessibleName, from the text of a button or from a label's buddy. Interactive is what takes the
/// keyboard focus, and every button. A widget that is hidden itself, and not only with its page, may get its
/// accessible name when it is shown. What a widget of Qt builds inside itself (the line edit of a spin box,
/// scroll bars, viewports) is not asked for.
[[nodiscard]] QStringList unnamedWidgets(const QWidget& root);

} // namespace ninefold::test
