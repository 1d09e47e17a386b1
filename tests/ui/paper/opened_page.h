// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/page_content.h"
#include "ui/paper/page_options.h"

#include <QImage>

namespace ninefold::test {

/// A full year with routines and tasks, some done, on 2 March 2026.
[[nodiscard]] ui::PageContent fullPage(bool isKorean = false);

/// A page with nothing but `text` in the cell at `place`.
[[nodiscard]] ui::PageContent pageWith(const QString& text, CellPlace place = {0, 0});

/// A PDF as other programs see it.
class OpenedPdf {
public:
    explicit OpenedPdf(QByteArray bytes)
        : m_bytes{std::move(bytes)} {}

    /// What pdfinfo says, a line each.
    [[nodiscard]] QStringList facts() const;
    /// The width and the height of its page, in points.
    [[nodiscard]] QSizeF pageSize() const;
    /// Its text, line breaks as spaces.
    [[nodiscard]] QString text() const;
    /// Its fonts as pdffonts lists them: name, …, embedded, subset, with texts, object.
    [[nodiscard]] QStringList fonts() const;
    /// Its page, `pixels` to a millimetre.
    [[nodiscard]] QImage picture(double pixels) const;

private:
    [[nodiscard]] QByteArray seenBy(const QString& program, const QStringList& arguments) const;

    QByteArray m_bytes;
};

} // namespace ninefold::test
