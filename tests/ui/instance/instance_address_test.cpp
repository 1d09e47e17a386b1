// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planner_folder.h"
#include "ui/instance/instance_address.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace ninefold::ui::instance_address_test {
namespace {

using test::PlannerFolder;

TEST(InstanceAddress, IsTheSameForEveryWayToWriteAPath) {
    const PlannerFolder folder;
    const QString planner = folder.write(QStringLiteral("planner.ninefold"), "x");
    const QString link = folder.file(QStringLiteral("link.ninefold"));
    ASSERT_TRUE(QFile::link(planner, link));
    EXPECT_EQ(instanceAddress(planner), instanceAddress(link));
    EXPECT_EQ(instanceAddress(planner),
              instanceAddress(folder.path() + QStringLiteral("/./../") + QDir{folder.path()}.dirName() +
                              QStringLiteral("/planner.ninefold")));
    EXPECT_EQ(instanceAddress(planner), instanceAddress(QDir::current().relativeFilePath(planner)));
}

TEST(InstanceAddress, StaysWhenThePlannerIsCreated) {
    const PlannerFolder folder;
    const QString before = instanceAddress(folder.planner());
    folder.write(QStringLiteral("planner.ninefold"), "x");
    EXPECT_EQ(instanceAddress(folder.planner()), before);
}

TEST(InstanceAddress, DiffersBetweenPlanners) {
    const PlannerFolder folder;
    EXPECT_NE(instanceAddress(folder.planner()), instanceAddress(folder.file(QStringLiteral("b.ninefold"))));
}

TEST(InstanceAddress, IsShortHoweverLongThePathIs) {
    const PlannerFolder folder;
    EXPECT_EQ(instanceAddress(folder.file(QString(200, u'n'))).size(),
              instanceAddress(folder.planner()).size());
}

} // namespace
} // namespace ninefold::ui::instance_address_test
