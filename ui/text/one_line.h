// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ninefold::ui {

/// `text` on one line: runs of white space, line breaks and control characters become one space.
[[nodiscard]] QString oneLine(const QString& text);

/// oneLine(), cut with an ellipsis to at most `most` characters; a character is never cut in half.
[[nodiscard]] QString shortLine(const QString& text, int most = 60);

} // namespace ninefold::ui
