// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_source.h"

#include "core/exchange/json_document.h"
#include "core/exchange/markdown.h"
#include "core/exchange/outline.h"
#include "core/exchange/text_encoding.h"

namespace ninefold {

namespace {

constexpr int longestLead = 1000; // how far white space may reach before what tells the format

Result<void> checkSize(qsizetype bytes) {
    if (bytes > largestDocument * 1024 * 1024)
        return fail(ErrorCode::DocumentTooLarge, {QString::number(largestDocument)});
    return {};
}

Result<ListPreview> readList(const QString& text, ListFormat format, const ImportOptions& options) {
    switch (format) {
    case ListFormat::Table:
        return readTable(text, options.preference);
    case ListFormat::Markdown:
        return readMarkdown(text, options.order);
    case ListFormat::Outline:
    case ListFormat::Json:
        break;
    }
    return readOutline(text, options.order);
}

Result<Imported> readDocument(const QByteArray& utf8) {
    return readJsonDocument(utf8).map([](std::vector<Record> records) {
        return Imported{ListFormat::Json, std::move(records)};
    });
}

} // namespace

std::optional<ListFormat> listFormatFromWord(const QString& word) {
    if (word == QLatin1StringView{"json"})
        return ListFormat::Json;
    if (word == QLatin1StringView{"outline"})
        return ListFormat::Outline;
    if (word == QLatin1StringView{"markdown"})
        return ListFormat::Markdown;
    if (word == QLatin1StringView{"table"})
        return ListFormat::Table;
    return std::nullopt;
}

std::optional<ListFormat> listFormatOfFile(const QString& name) {
    const QString extension = name.section(QLatin1Char('.'), -1).toLower();
    if (extension == QLatin1StringView{"md"})
        return ListFormat::Markdown;
    if (extension == QLatin1StringView{"csv"} || extension == QLatin1StringView{"tsv"} ||
        extension == QLatin1StringView{"tab"})
        return ListFormat::Table;
    if (extension == QLatin1StringView{"txt"})
        return ListFormat::Outline;
    return name.contains(QLatin1Char('.')) ? listFormatFromWord(extension) : std::nullopt;
}

ListFormat formatOf(const QString& text, const QString& name) {
    const auto byName = listFormatOfFile(name);
    if (text.left(longestLead).trimmed().startsWith(QLatin1Char('{')) || byName == ListFormat::Json)
        return ListFormat::Json;
    if (looksLikeTable(text))
        return ListFormat::Table;
    if (hasMarkdownHeading(text))
        return ListFormat::Markdown;
    return byName.value_or(ListFormat::Outline);
}

Result<Imported> importedFrom(const QByteArray& bytes, const QString& name, const ImportOptions& options) {
    if (auto fits = checkSize(bytes.size()); !fits)
        return tl::make_unexpected(fits.error());
    const auto text = decodedText(bytes, options.encoding);
    const bool isJson =
        bytes.left(longestLead).trimmed().startsWith('{') || options.format == ListFormat::Json;
    if (!text && isJson && options.encoding.isEmpty())
        return readDocument(bytes); // JSON is UTF-8, and the place where it is not is worth knowing
    return text ? importedFrom(*text, name, options) : tl::make_unexpected(text.error());
}

Result<Imported> importedFrom(const QString& text, const QString& name, const ImportOptions& options) {
    if (auto fits = checkSize(text.size()); !fits)
        return tl::make_unexpected(fits.error());
    const ListFormat format = options.format.value_or(formatOf(text, name));
    if (format == ListFormat::Json)
        return readDocument(text.toUtf8());
    return readList(text, format, options).map([&](ListPreview preview) {
        return Imported{format, std::move(preview)};
    });
}

} // namespace ninefold
