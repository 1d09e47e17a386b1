// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/outline.h"

#include "core/exchange/list_items.h"
#include "core/exchange/list_marks.h"

#include <algorithm>

namespace ninefold {

namespace {

// What tells levels apart, smallest first in the order of nesting: the indentation, or, where nothing is
// indented, the kind of mark in the order of their first use.
std::vector<int> levelKeys(const std::vector<MarkedLine>& lines) {
    std::vector<int> keys;
    const bool isFlat = std::all_of(lines.begin(), lines.end(), [&](const MarkedLine& line) {
        return line.indent == lines.front().indent;
    });
    std::vector<int> kinds;
    for (const MarkedLine& line : lines) {
        const int kind = line.isNumbered ? 2 : line.isMarked ? 1 : 0;
        const auto known = std::find(kinds.begin(), kinds.end(), kind);
        keys.push_back(isFlat ? static_cast<int>(known - kinds.begin()) : line.indent);
        if (known == kinds.end())
            kinds.push_back(kind);
    }
    return keys;
}

} // namespace

Result<ListPreview> readOutline(const QString& text, CellOrder order) {
    const std::vector<MarkedLine> lines = markedLines(text);
    const std::vector<int> keys = levelKeys(lines);
    std::vector<ListItem> items;
    std::vector<int> open; // the keys of the levels around the line
    for (std::size_t i = 0; i < lines.size(); ++i) {
        while (!open.empty() && open.back() > keys[i])
            open.pop_back();
        if (open.empty() || open.back() < keys[i])
            open.push_back(keys[i]);
        items.push_back({lines[i].number, static_cast<int>(open.size()) - 1, lines[i].isMarked, lines[i].text,
                         lines[i].box});
    }
    return gridFromItems(std::move(items), order);
}

QString writeOutline(const GridText& grid, CellOrder order) {
    QString text;
    for (const OutlineEntry& entry : itemsOfGrid(grid, order)) {
        text += QString(entry.depth * 2, QLatin1Char(' ')) + QLatin1Char('-');
        if (!entry.text.isEmpty())
            text += QLatin1Char(' ') + asItemText(entry.text);
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace ninefold
