// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notifications.h"

#include "tests/ui/desktop/notification_service.h"
#include "tests/ui/desktop/session_bus.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::notifications_test {
namespace {

const Notification runs{QStringLiteral("Run"), QStringLiteral("a < b & c"), QStringLiteral("Done")};

TEST(Notifications, AreShownWithoutASoundAndNotKept) {
    test::SessionBus bus;
    const test::NotificationService service{bus.connect()};
    Notifications desktop{bus.connect()};
    desktop.show(runs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service.lines.empty(); }));
    const auto& line = service.lines.front();
    EXPECT_EQ(line.title, QStringLiteral("Run"));
    EXPECT_EQ(line.body, QStringLiteral("a &lt; b &amp; c"));
    EXPECT_TRUE(line.hints.value(QStringLiteral("suppress-sound")).toBool());
    EXPECT_TRUE(line.hints.value(QStringLiteral("transient")).toBool());
    EXPECT_EQ(line.actions.value(3), QStringLiteral("Done"));
}

TEST(Notifications, HaveNoButtonsAndNoMarkupWhereTheDesktopHasNone) {
    test::SessionBus bus;
    const test::NotificationService service{bus.connect(), {QStringLiteral("body")}};
    Notifications desktop{bus.connect()};
    desktop.show(runs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service.lines.empty(); }));
    EXPECT_EQ(service.lines.front().body, QStringLiteral("a < b & c"));
    EXPECT_TRUE(service.lines.front().actions.isEmpty());
}

TEST(Notifications, SayWhatThePersonDidWithThem) {
    test::SessionBus bus;
    test::NotificationService service{bus.connect()};
    Notifications desktop{bus.connect()};
    QSignalSpy clicked{&desktop, &Notifications::clicked};
    QSignalSpy pressed{&desktop, &Notifications::buttonPressed};
    const int first = desktop.show(runs);
    const int second = desktop.show(runs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.lines.size() == 2; }));
    service.click(service.lines[0], QStringLiteral("token"));
    service.press(service.lines[1]);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !clicked.empty() && !pressed.empty(); }));
    EXPECT_EQ(clicked.front(), (QVariantList{first, QByteArray{"token"}}));
    EXPECT_EQ(pressed.front(), QVariantList{second});
}

TEST(Notifications, CanBeTakenBackAlsoBeforeTheyStandThere) {
    test::SessionBus bus;
    const test::NotificationService service{bus.connect()};
    Notifications desktop{bus.connect()};
    const int first = desktop.show(runs);
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.lines.size() == 1; }));
    desktop.withdraw(first);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service.lines[0].isOpen; }));
    desktop.withdraw(desktop.show(runs));
    ASSERT_TRUE(QTest::qWaitFor([&] { return service.lines.size() == 2 && !service.lines[1].isOpen; }));
}

TEST(Notifications, SayWhereThereIsNoService) {
    test::SessionBus bus;
    Notifications desktop{bus.connect()};
    QSignalSpy missing{&desktop, &Notifications::unavailable};
    desktop.lookForService();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !missing.empty(); }));
    // One that comes later is found.
    const test::NotificationService service{bus.connect()};
    desktop.show(runs);
    EXPECT_TRUE(QTest::qWaitFor([&] { return service.lines.size() == 1; }));
}

} // namespace
} // namespace ninefold::ui::notifications_test
