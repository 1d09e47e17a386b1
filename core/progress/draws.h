// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <random>

namespace ninefold {

/// Draws that are the same on every machine, which the standard distributions do not promise.
class Draws {
public:
    explicit Draws(unsigned seed)
        : m_random{seed} {}

    /// 0 to limit - 1.
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool happens(int percent) { return below(100) < percent; }
    template <class Id> Id id() {
        const auto half = [this] { return static_cast<ushort>(m_random() & 0xFFFFU); };
        const auto byte = [this] { return static_cast<uchar>(m_random() & 0xFFU); };
        const auto first = static_cast<uint>(m_random());
        const ushort second = half();
        const auto third = static_cast<ushort>((half() & 0x0FFFU) | 0x4000U); // version 4: random
        const auto fourth = static_cast<uchar>((byte() & 0x3FU) | 0x80U);
        const uchar b2 = byte();
        const uchar b3 = byte();
        const uchar b4 = byte();
        const uchar b5 = byte();
        const uchar b6 = byte();
        const uchar b7 = byte();
        const uchar b8 = byte();
        return Id{QUuid{first, second, third, fourth, b2, b3, b4, b5, b6, b7, b8}};
    }

private:
    std::mt19937 m_random;
};

} // namespace ninefold
