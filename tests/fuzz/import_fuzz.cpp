// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_source.h"
#include "core/exchange/json_document.h"
#include "core/exchange/table.h"

#include <cstdio>
#include <cstdlib>

namespace {

using namespace ninefold;

void require(bool holds, const char* rule) {
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", rule);
    std::abort();
}

void checkRecords(const std::vector<Record>& records) {
    Change change;
    for (const Record& record : records)
        change.create(record);
    Planner planner;
    require(planner.apply(change).has_value(), "a document that is accepted keeps the rules");
    const QByteArray written = writeJsonDocument(planner);
    const auto again = readJsonDocument(written);
    require(again.has_value(), "what is written can be read");
    require(again->size() == records.size(), "nothing is lost on the way");
}

void checkList(const ListPreview& preview) {
    require(preview.grid.filled() > 0 || !preview.leftOut.empty() || !preview.grid.why.isEmpty(),
            "a list that is accepted has a text");
    if (preview.grid.filled() == 0)
        return;
    const auto again = readTable(writeTsv(preview.grid), std::nullopt);
    require(again.has_value(), "a grid can be written as a table");
    require(again->grid.filled() == preview.grid.filled(), "no text is lost in a table");
}

void checkOne(const QByteArray& bytes, const ImportOptions& options) {
    const auto imported = importedFrom(bytes, {}, options);
    if (!imported)
        return;
    if (const auto* records = std::get_if<std::vector<Record>>(&imported->content))
        checkRecords(*records);
    else
        checkList(std::get<ListPreview>(imported->content));
}

} // namespace

// The entry of libFuzzer and of fuzz_driver.cpp: any bytes, in every format.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const QByteArray bytes{reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
    checkOne(bytes, {});
    for (const ListFormat format :
         {ListFormat::Json, ListFormat::Outline, ListFormat::Markdown, ListFormat::Table}) {
        ImportOptions options;
        options.format = format;
        options.preference = TablePreference::Ring;
        options.order = CellOrder::Letters;
        checkOne(bytes, options);
    }
    return 0;
}
