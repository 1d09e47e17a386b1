// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace ninefold::ui {

class ThemeSource;

/// A part of a screen as it is there, without its buttons and always light, as the content of a file:
/// `suffix` is "png" (two pixels a point), "svg" or "pdf" (one page of the part's size). Empty for any other.
/// `theme` is the one the part is painted with; it is left as it was.
[[nodiscard]] QByteArray partPicture(QWidget& part, const QString& suffix, ThemeSource& theme);

/// Which printer was asked, and whether it took the page.
struct PrintedPart {
    QString printer;
    bool isTaken = false;
};

/// Asks for a printer over `window` and puts the part on one sheet, as large as fits. Nothing when the user
/// changed their mind.
[[nodiscard]] std::optional<PrintedPart> printPart(QWidget& part, QWidget* window, ThemeSource& theme);

} // namespace ninefold::ui
