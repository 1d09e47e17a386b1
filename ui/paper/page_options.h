// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QRectF>

namespace ninefold::ui {

enum class PaperSize { A4, A3 };

/// What a page says beside the texts.
enum class PageKind {
    Progress, ///< the texts, with tints, bars, marks and percentages
    Texts,    ///< the texts alone
    Form,     ///< no text: a grid to fill by pen
};

/// How a year looks on paper or in a picture.
struct PageOptions {
    PaperSize paper = PaperSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    PageKind kind = PageKind::Progress;
    bool isDark = false; ///< pictures for screens only; paper is light
    int part = 0;        ///< which of Printable::parts() is shown

    /// The size of the sheet as it is held, in millimetres.
    [[nodiscard]] QSizeF millimetres() const;
    /// The sheet without margins.
    [[nodiscard]] QPageLayout layout() const;

    friend bool operator==(const PageOptions&, const PageOptions&) = default;
};

} // namespace ninefold::ui
