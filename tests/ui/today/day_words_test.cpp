// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/day_words.h"

#include "tests/support/printing.h"
#include "tests/ui/today/shown_today.h"
#include "ui/today/day_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTimer>
#include <gtest/gtest.h>

namespace ninefold::test::day_words_test {
namespace {

class DayWordsTest : public testing::Test {
protected:
    void SetUp() override { m_line->setFocus(); }

    [[nodiscard]] const DayNote* stored(QDate day = QDate{2026, 3, 2}) const {
        for (const DayNote* note : m_shown.session.planner().daysOf(m_records.plan())) {
            if (note->date == day)
                return note;
        }
        return nullptr;
    }

    DayRecords m_records;
    ShownToday m_shown{m_records};
    ui::DayLine* m_line = m_shown.find<ui::DayLine>("dayLine");
};

TEST_F(DayWordsTest, KeepsTheLineWhenItIsLeft) {
    m_shown.type(QStringLiteral("A good day"));
    EXPECT_EQ(stored(), nullptr);
    m_shown.key(Qt::Key_Escape);
    ASSERT_NE(stored(), nullptr);
    EXPECT_EQ(stored()->note, QStringLiteral("A good day"));
}

TEST_F(DayWordsTest, KeepsTheLineHalfASecondAfterTheLastKeyAndTypingGoesOn) {
    auto* rest = m_shown.find<QTimer>("restOfTyping");
    EXPECT_EQ(rest->interval(), 500);
    rest->setInterval(0); // no test waits
    m_shown.type(QStringLiteral("A good "));
    ASSERT_EQ(stored(), nullptr);
    QApplication::processEvents();
    ASSERT_NE(stored(), nullptr);
    m_shown.type(QStringLiteral("day"));
    EXPECT_EQ(m_line->toPlainText(), QStringLiteral("A good day"));
}

TEST_F(DayWordsTest, DoesNotKeepWhatIsStillBeingComposed) {
    m_shown.compose(QStringLiteral("좋"));
    m_shown.compose({}, QStringLiteral("좋은"));
    m_shown.compose(QStringLiteral("날"));
    ASSERT_TRUE(m_shown.screen.finishEditing());
    EXPECT_EQ(stored()->note, QStringLiteral("좋은"));
    m_shown.compose({}, QStringLiteral("날"));
    EXPECT_EQ(m_line->toPlainText(), QStringLiteral("좋은날"));
}

TEST_F(DayWordsTest, BelongsToTheDayItWasTypedOn) {
    m_shown.type(QStringLiteral("Monday"));
    m_shown.clock.set(QDate{2026, 3, 3});
    m_shown.screen.followClock();
    EXPECT_EQ(stored()->note, QStringLiteral("Monday"));
    EXPECT_EQ(m_line->toPlainText(), QString{});
}

TEST_F(DayWordsTest, KeepsHowTheDayFelt) {
    m_shown.find<QWidget>("dayFeeling")->findChild<QAbstractButton*>(QStringLiteral("segment3"))->click();
    EXPECT_EQ(stored()->feeling, 4);
    ASSERT_TRUE(m_shown.session.undo());
    EXPECT_EQ(stored(), nullptr);
}

TEST_F(DayWordsTest, TheFeelingIsTakenBackByPressingItAgainAndByDelete) {
    auto* four = m_shown.find<QWidget>("dayFeeling")->findChild<QAbstractButton*>(QStringLiteral("segment3"));
    four->click();
    four->click();
    EXPECT_EQ(stored(), nullptr);
    EXPECT_FALSE(four->isChecked());
    four->click();
    EXPECT_EQ(stored()->feeling, 4);
    four->setFocus();
    m_shown.key(Qt::Key_Delete);
    EXPECT_EQ(stored(), nullptr);
}

TEST_F(DayWordsTest, WhatCannotBeStoredStaysOnTheScreenAndIsSaid) {
    m_shown.type(QStringLiteral("Monday"));
    m_shown.store.failFrom(1, Error{ErrorCode::DiskFull});
    EXPECT_FALSE(m_shown.screen.finishEditing());
    EXPECT_EQ(m_shown.errors.count(), 1);
    EXPECT_EQ(m_line->toPlainText(), QStringLiteral("Monday"));
    m_shown.store.recover();
    EXPECT_TRUE(m_shown.screen.finishEditing());
    EXPECT_EQ(stored()->note, QStringLiteral("Monday"));
}

} // namespace
} // namespace ninefold::test::day_words_test
