// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/markdown.h"
#include "core/exchange/outline.h"
#include "core/exchange/table.h"
#include "tests/core/exchange/random_grid.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ninefold::list_round_trip_test {
namespace {

rc::Gen<CellOrder> orders() {
    return rc::gen::element(CellOrder::Rows, CellOrder::Top, CellOrder::Bottom, CellOrder::Letters);
}

RC_GTEST_PROP(Outline, GivesBackEveryGrid, ()) {
    GridText grid = *test::grids(false);
    RC_PRE(grid.filled() > 0);
    grid.why.clear();
    const CellOrder order = *orders();
    const auto read = readOutline(writeOutline(grid, order), order);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->leftOut.empty());
    RC_ASSERT(read->grid == grid);
}

RC_GTEST_PROP(Markdown, GivesBackEveryGrid, ()) {
    const GridText grid = *test::grids(true);
    RC_PRE(grid.filled() > 0);
    const CellOrder order = *orders();
    const auto read = readMarkdown(writeMarkdown(grid, order), order);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->leftOut.empty());
    RC_ASSERT(read->grid == grid);
}

RC_GTEST_PROP(Table, GivesBackEveryGridAsTsv, ()) {
    GridText grid = *test::grids(true);
    RC_PRE(grid.filled() > 0);
    grid.why.clear();
    const auto read = readTable(writeTsv(grid), std::nullopt);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->grid == grid);
}

RC_GTEST_PROP(Table, GivesBackEveryGridAsCsv, ()) {
    GridText grid = *test::grids(true);
    RC_PRE(grid.filled() > 0);
    grid.why.clear();
    const auto read = readTable(writeCsv(grid), std::nullopt);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->grid == grid);
}

} // namespace
} // namespace ninefold::list_round_trip_test
