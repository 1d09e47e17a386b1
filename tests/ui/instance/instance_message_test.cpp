// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instance_message.h"

#include <gtest/gtest.h>

namespace ninefold::ui::instance_message_test {
namespace {

using State = MessageReader::State;
using Kind = InstanceMessage::Kind;

TEST(InstanceMessage, ComesOutAsItWentIn) {
    const InstanceMessage sent{Kind::Command, QByteArray{"a\0b", 3}};
    MessageReader reader;
    EXPECT_EQ(reader.take(toWire(sent)), State::Complete);
    EXPECT_EQ(reader.message(), sent);
}

TEST(InstanceMessage, MayHaveNoBody) {
    MessageReader reader;
    EXPECT_EQ(reader.take(toWire({Kind::Raise, {}})), State::Complete);
    EXPECT_EQ(reader.message().kind, Kind::Raise);
}

TEST(InstanceMessage, MayComeByteByByte) {
    const QByteArray wire = toWire({Kind::Command, "body"});
    MessageReader reader;
    for (qsizetype i = 0; i + 1 < wire.size(); ++i)
        ASSERT_EQ(reader.take(wire.mid(i, 1)), State::Incomplete) << i;
    EXPECT_EQ(reader.take(wire.right(1)), State::Complete);
    EXPECT_EQ(reader.message().body, "body");
}

TEST(InstanceMessage, IsGarbledFromTheFirstStrangeByte) {
    MessageReader reader;
    EXPECT_EQ(reader.take("9FG"), State::Garbled);
    EXPECT_EQ(reader.take(toWire({Kind::Raise, {}})), State::Garbled);
}

TEST(InstanceMessage, OfAnotherVersionOrKindIsGarbled) {
    QByteArray wire = toWire({Kind::Raise, {}});
    wire[4] = 2;
    EXPECT_EQ(MessageReader{}.take(wire), State::Garbled);
    wire = toWire({Kind::Raise, {}});
    wire[5] = 9;
    EXPECT_EQ(MessageReader{}.take(wire), State::Garbled);
}

TEST(InstanceMessage, ThatClaimsToBeHugeIsRefusedBeforeItComes) {
    QByteArray wire = toWire({Kind::Command, {}});
    wire.replace(6, 4, "\xff\xff\xff\xff");
    EXPECT_EQ(MessageReader{}.take(wire), State::Garbled);
}

TEST(InstanceMessage, WithBytesBehindItsEndIsGarbled) {
    EXPECT_EQ(MessageReader{}.take(toWire({Kind::Raise, {}}) + "x"), State::Garbled);
    MessageReader reader;
    EXPECT_EQ(reader.take(toWire({Kind::Raise, {}})), State::Complete);
    EXPECT_EQ(reader.take("x"), State::Garbled);
}

} // namespace
} // namespace ninefold::ui::instance_message_test
