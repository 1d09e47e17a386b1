// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/paper/printable.h"

#include <QStringList>

#include <optional>

namespace ninefold::ui {

enum class PageFormat { Pdf, Png, Svg };

/// "pdf", "png", "svg".
[[nodiscard]] QString extensionOf(PageFormat format);
/// By the extension of a name.
[[nodiscard]] std::optional<PageFormat> pageFormatOfFile(const QString& name);

/// Something printable as a file's content. PDF: vectors, texts that can be found and copied, fonts embedded.
/// SVG: vectors with texts as outlines, so that it needs no font where it is opened; they are in its
/// description as well. PNG: a picture. SVG and PNG have its first page only.
[[nodiscard]] QByteArray pageBytes(const Printable& printable, const PageOptions& options, PageFormat format);

/// Writes it to `path` whole or not at all. DiskFull or WriteFailed.
[[nodiscard]] Result<void> writePage(const QString& path, const Printable& printable,
                                     const PageOptions& options, PageFormat format);

} // namespace ninefold::ui
