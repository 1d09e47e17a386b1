// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_queue.h"

#include <gtest/gtest.h>

namespace ninefold::ui::message_queue_test {
namespace {

Message message(const char* key, MessageKind kind) {
    return {QString::fromLatin1(key), kind, [] { return QString{}; }};
}

QString shownKey(const MessageQueue& queue) {
    return queue.shown() ? queue.shown()->key : QString{};
}

TEST(MessageQueue, ShowsNothingWhenThereIsNothingToSay) {
    EXPECT_EQ(MessageQueue{}.shown(), nullptr);
}

TEST(MessageQueue, ANoteCoversAProblemAndAProblemCoversAState) {
    MessageQueue queue;
    queue.add(message("note", MessageKind::Note));
    queue.add(message("problem", MessageKind::Problem));
    queue.add(message("state", MessageKind::State));
    EXPECT_EQ(shownKey(queue), QStringLiteral("note"));
    queue.remove(QStringLiteral("note"));
    EXPECT_EQ(shownKey(queue), QStringLiteral("problem"));
    queue.remove(QStringLiteral("problem"));
    EXPECT_EQ(shownKey(queue), QStringLiteral("state"));
}

TEST(MessageQueue, TheNewestOfAKindIsShown) {
    MessageQueue queue;
    queue.add(message("first", MessageKind::Problem));
    queue.add(message("second", MessageKind::Problem));
    EXPECT_EQ(shownKey(queue), QStringLiteral("second"));
}

TEST(MessageQueue, ALaterMessageAboutTheSameThingTakesThePlaceOfTheEarlier) {
    MessageQueue queue;
    queue.add(message("thing", MessageKind::Problem));
    queue.add(message("thing", MessageKind::State));
    queue.remove(QStringLiteral("thing"));
    EXPECT_EQ(queue.shown(), nullptr);
}

TEST(MessageQueue, ANoteThatWasCoveredByAnotherDoesNotComeBack) {
    MessageQueue queue;
    queue.add(message("first", MessageKind::Note));
    queue.add(message("second", MessageKind::Note));
    queue.remove(QStringLiteral("second"));
    EXPECT_EQ(queue.shown(), nullptr);
}

} // namespace
} // namespace ninefold::ui::message_queue_test
