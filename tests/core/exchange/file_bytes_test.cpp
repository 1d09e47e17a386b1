// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_bytes.h"
#include "tests/support/planner_folder.h"

#include <QFileInfo>
#include <gtest/gtest.h>

namespace ninefold::file_bytes_test {
namespace {

TEST(FileBytes, ReadsBackWhatWasWritten) {
    const test::PlannerFolder folder;
    const QString path = folder.file(QStringLiteral("out.txt"));
    ASSERT_TRUE(writeFileBytes(path, "one"));
    ASSERT_TRUE(writeFileBytes(path, "two"));
    EXPECT_EQ(fileBytes(path).value_or("nothing"), "two");
    EXPECT_EQ(folder.names(), QStringList{QStringLiteral("out.txt")});
}

TEST(FileBytes, SaysWhatCannotBeRead) {
    const test::PlannerFolder folder;
    EXPECT_EQ(fileBytes(folder.file(QStringLiteral("none"))).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(fileBytes(folder.path()).error().code, ErrorCode::FileUnreadable);
    EXPECT_EQ(fileBytes(QStringLiteral("/dev/zero")).error().code, ErrorCode::DocumentTooLarge);
}

TEST(FileBytes, SaysWhatCannotBeWritten) {
    const test::PlannerFolder folder;
    EXPECT_EQ(writeFileBytes(folder.file(QStringLiteral("no/out")), "a").error().code,
              ErrorCode::WriteFailed);
    const Result<void> full = writeFileBytes(QStringLiteral("/dev/full"), QByteArray(100'000, 'a'));
    ASSERT_FALSE(full.has_value());
    EXPECT_EQ(full.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(full.error().args, QStringList{QStringLiteral("/dev/full")});
}

TEST(FileBytes, WritesIntoADevice) {
    EXPECT_TRUE(writeFileBytes(QStringLiteral("/dev/null"), "a"));
    EXPECT_FALSE(QFileInfo{QStringLiteral("/dev/null")}.isFile());
}

} // namespace
} // namespace ninefold::file_bytes_test
