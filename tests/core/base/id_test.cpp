// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace ninefold::id_test {
namespace {

using RedId = Id<struct Red>;
using BlueId = Id<struct Blue>;

static_assert(!std::is_convertible_v<RedId, BlueId> && !std::is_constructible_v<RedId, BlueId>);
static_assert(!std::is_default_constructible_v<RedId>);

TEST(Id, ReadsBackWhatItWrites) {
    const RedId id = RedId::make();
    EXPECT_EQ(id.text().size(), 36);
    EXPECT_EQ(RedId::fromText(id.text()), id);
    EXPECT_EQ(RedId::fromText(QLatin1Char('{') + id.text() + QLatin1Char('}')), id);
}

TEST(Id, RefusesTheNilUuidAndOtherTexts) {
    EXPECT_FALSE(RedId::fromText(QStringLiteral("00000000-0000-0000-0000-000000000000")));
    EXPECT_FALSE(RedId::fromText(QStringLiteral("not an id")));
    EXPECT_FALSE(RedId::fromText(QString{}));
    EXPECT_FALSE(RedId::fromText(RedId::make().text() + QStringLiteral("0")));
    EXPECT_FALSE(RedId::fromText(QLatin1Char('{') + RedId::make().text()));
}

TEST(Id, IsNeverMadeTwice) {
    EXPECT_NE(RedId::make(), RedId::make());
}

} // namespace
} // namespace ninefold::id_test
