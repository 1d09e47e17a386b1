// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <gtest/gtest.h>

namespace ninefold::ui::type_test {
namespace {

TEST(Type, AStepIsRelativeToTheFontThatIsInherited) {
    QFont base;
    base.setPixelSize(13);
    EXPECT_EQ(fontOf(base, TypeStep::Base).pixelSize(), 13);
    EXPECT_EQ(fontOf(base, TypeStep::Heading).pixelSize(), 18);
    base.setPixelSize(26);
    EXPECT_EQ(fontOf(base, TypeStep::Heading).pixelSize(), 36);
}

TEST(Type, AFontInPointsStaysInPoints) {
    QFont base;
    base.setPointSizeF(13);
    EXPECT_DOUBLE_EQ(fontOf(base, TypeStep::Display).pointSizeF(), 32);
    EXPECT_EQ(fontOf(base, TypeStep::Display).pixelSize(), -1);
}

TEST(Type, TheWeightIsTheOneAskedFor) {
    EXPECT_EQ(fontOf(QFont{}, TypeStep::Base, QFont::Bold).weight(), QFont::Bold);
    EXPECT_EQ(fontOf(fontOf(QFont{}, TypeStep::Base, QFont::Bold), TypeStep::Small).weight(), QFont::Normal);
}

} // namespace
} // namespace ninefold::ui::type_test
