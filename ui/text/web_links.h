// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace ninefold::ui {

/// A link in a text, by UTF-16 units.
struct WebLink {
    qsizetype start = 0;
    qsizetype length = 0;
    QUrl url;

    friend bool operator==(const WebLink&, const WebLink&) = default;
};

/// The links to the web and to mail addresses that are written out in `text`, bare or as Markdown, from the
/// first to the last. Punctuation that ends a sentence is not part of a link; other schemes are none.
[[nodiscard]] std::vector<WebLink> webLinksIn(const QString& text);

} // namespace ninefold::ui
