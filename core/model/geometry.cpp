// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/geometry.h"

#include <algorithm>

namespace ninefold {

namespace {

constexpr std::array<std::array<int, 8>, 4> rings{{
    {0, 1, 2, 3, 5, 6, 7, 8},
    {1, 2, 5, 8, 7, 6, 3, 0},
    {7, 6, 3, 0, 1, 2, 5, 8},
    {7, 3, 1, 5, 6, 0, 2, 8},
}};

constexpr std::array<CellPlace, 73> placesInOrder(const std::array<int, 8>& ring) {
    std::array<CellPlace, 73> places{};
    std::size_t next = 1; // places[0] is the core
    for (const int block : ring)
        places[next++] = {block, centre};
    for (const int block : ring) {
        for (const int cell : ring)
            places[next++] = {block, cell};
    }
    return places;
}

constexpr std::array<std::array<CellPlace, 73>, 4> allPlaces{
    placesInOrder(rings[0]), placesInOrder(rings[1]), placesInOrder(rings[2]), placesInOrder(rings[3])};

} // namespace

const std::array<int, 8>& ring(CellOrder order) {
    return rings[static_cast<std::size_t>(order)];
}

const std::array<CellPlace, 73>& textPlaces(CellOrder order) {
    return allPlaces[static_cast<std::size_t>(order)];
}

CellPlace nextTextPlace(CellPlace place, CellOrder order, bool forward) {
    const auto& places = textPlaces(order);
    const auto here = std::find(places.begin(), places.end(), place.textPlace()) - places.begin();
    const auto count = static_cast<std::ptrdiff_t>(places.size());
    return places[static_cast<std::size_t>((here + (forward ? 1 : count - 1)) % count)];
}

} // namespace ninefold
