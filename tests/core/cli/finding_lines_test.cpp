// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/finding_lines.h"

#include <gtest/gtest.h>

namespace ninefold::cli::finding_lines_test {
namespace {

TEST(FindingLines, AreEmptyForASoundPlanner) {
    EXPECT_TRUE(findingLines({}).isEmpty());
}

TEST(FindingLines, NameTheRecordTheFieldAndTheRule) {
    const QUuid id = QUuid::fromString(QStringLiteral("3f2a0c1e-0000-4000-8000-000000000001"));
    const CheckReport report{{QStringLiteral("row 3 missing\nfrom index a")},
                             {Violation{{RecordType::SubGoal, id},
                                        QStringLiteral("block"),
                                        Error{ErrorCode::BlockIsCentre, {}, {}, {}}}}};
    const QStringList lines = findingLines(report);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.at(0), QStringLiteral("row 3 missing from index a"));
    EXPECT_TRUE(lines.at(1).startsWith(
        QStringLiteral("sub_goal 3f2a0c1e-0000-4000-8000-000000000001 block: 4 is the centre block")));
}

} // namespace
} // namespace ninefold::cli::finding_lines_test
