// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_items.h"

#include "core/base/clean_text.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr int coreDepth = 0;
constexpr int subGoalDepth = 1;
constexpr int actionDepth = 2;
constexpr std::size_t mostChildren = 8;

// Walks over the items and fills the grid.
class Placing {
public:
    explicit Placing(CellOrder order)
        : m_ring{ring(order)} {}

    [[nodiscard]] Result<void> place(const ListItem& item);
    [[nodiscard]] ListPreview preview() && { return std::move(m_preview); }

private:
    [[nodiscard]] Result<void> placeSubGoal(const ListItem& item);
    [[nodiscard]] Result<void> placeAction(const ListItem& item);
    void leaveOut(const ListItem& item) {
        if (!item.text.isEmpty())
            m_preview.leftOut.push_back({item.line, item.text, LeftOutReason::TooDeep});
    }

    const std::array<int, 8>& m_ring;
    ListPreview m_preview;
    std::size_t m_subGoals = 0; // how many there were
    std::size_t m_actions = 0;  // how many of the last sub-goal there were
};

Result<void> tooMany(const ListItem& item, ErrorCode code) {
    // A mark without a text beyond the eighth says nothing that could be lost.
    return item.text.isEmpty() ? Result<void>{} : fail(code, {QString::number(item.line), item.text});
}

Result<void> Placing::place(const ListItem& item) {
    if (!fitsOneText(item.text))
        return fail(ErrorCode::TextTooLong, {QString::number(longestText)});
    switch (item.depth) {
    case coreDepth:
        m_preview.grid.core = item.text;
        return {};
    case subGoalDepth:
        return placeSubGoal(item);
    case actionDepth:
        return placeAction(item);
    default:
        leaveOut(item);
        return {};
    }
}

Result<void> Placing::placeSubGoal(const ListItem& item) {
    m_actions = 0;
    if (++m_subGoals > mostChildren)
        return tooMany(item, ErrorCode::TooManySubGoals);
    const auto block = static_cast<std::size_t>(m_ring[m_subGoals - 1]);
    m_preview.grid.subGoals[block] = item.text;
    return {};
}

Result<void> Placing::placeAction(const ListItem& item) {
    if (m_subGoals > mostChildren)
        return tooMany(item, ErrorCode::TooManySubGoals);
    if (m_actions == mostChildren)
        return tooMany(item, ErrorCode::TooManyActions);
    const CellPlace place{m_ring[m_subGoals - 1], m_ring[m_actions++]};
    m_preview.grid.at(place) = item.text;
    if (!item.text.isEmpty())
        m_preview.grid.box(place) = item.box;
    return {};
}

// Makes the depths those of a grid: 0 for the one core, which may be missing.
Result<void> settleDepths(std::vector<ListItem>& items) {
    std::vector<std::size_t> outermost;
    int deepest = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        deepest = std::max(deepest, items[i].depth);
        if (items[i].depth == 0)
            outermost.push_back(i);
    }
    if (outermost.size() < 2)
        return {};
    // "Goal" above a list of "- …" at the same indentation is the core of that list.
    const bool firstIsTitle =
        !items.front().isMarked && items[1].depth == 0 &&
        std::all_of(outermost.begin() + 1, outermost.end(), [&](std::size_t i) { return items[i].isMarked; });
    const ListItem& second = items[outermost[1]];
    if (!firstIsTitle && deepest >= actionDepth)
        return fail(ErrorCode::SeveralCores, {QString::number(second.line), second.text});
    const auto first = items.begin() + (firstIsTitle ? 1 : 0);
    std::for_each(first, items.end(), [](ListItem& item) { ++item.depth; });
    return {};
}

} // namespace

Result<ListPreview> gridFromItems(std::vector<ListItem> items, CellOrder order) {
    if (std::all_of(items.begin(), items.end(), [](const ListItem& item) { return item.text.isEmpty(); }))
        return fail(ErrorCode::NothingToImport);
    if (auto settled = settleDepths(items); !settled)
        return tl::make_unexpected(settled.error());
    Placing placing{order};
    int deepest = std::min(items.front().depth, subGoalDepth); // no level is ever left out
    for (ListItem& item : items) {
        item.depth = std::min(item.depth, deepest);
        deepest = item.depth + 1;
        if (auto placed = placing.place(item); !placed)
            return tl::make_unexpected(placed.error());
    }
    return std::move(placing).preview();
}

std::vector<OutlineEntry> itemsOfGrid(const GridText& grid, CellOrder order) {
    std::vector<OutlineEntry> entries{{coreDepth, grid.core}};
    std::size_t needed = 1; // entries up to the last one with a text
    for (const int block : ring(order)) {
        const std::size_t before = entries.size();
        entries.push_back({subGoalDepth, grid.subGoals[static_cast<std::size_t>(block)]});
        std::size_t neededHere = entries.back().text.isEmpty() ? before : entries.size();
        for (const int cell : ring(order)) {
            entries.push_back({actionDepth, grid.at(CellPlace{block, cell}), grid.box({block, cell})});
            if (!entries.back().text.isEmpty())
                neededHere = entries.size();
        }
        entries.resize(std::max(neededHere, before + 1));
        if (neededHere > before)
            needed = entries.size();
    }
    entries.resize(needed);
    return entries;
}

} // namespace ninefold
