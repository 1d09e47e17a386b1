// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/commitment_list.h"

#include "tests/support/widget_names.h"
#include "tests/ui/grid/open_year.h"
#include "ui/review/commitment_view.h"
#include "ui/theme/theme_source.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace ninefold::ui::commitment_list_test {
namespace {

// The promises of 2026 on Monday, 2 March.
class CommitmentListTest : public testing::Test {
protected:
    CommitmentListTest() {
        page.resize(1000, 700);
        page.show(&year.session, year.plan);
        static_cast<QWidget&>(page).show();
        QApplication::setActiveWindow(&page);
    }
    template <class T> [[nodiscard]] T& find(const char* name) const {
        return *page.findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] CommitmentView& rows() const { return find<CommitmentView>("commitmentRows"); }
    void promise(const char* text, DateSpan days, CommitmentOrigin origin = CommitmentOrigin::MonthGoal) {
        ASSERT_TRUE(
            ReviewVerbs{year.session}.addCommitment({year.plan, origin, days, QString::fromUtf8(text)}));
    }
    [[nodiscard]] std::vector<const Commitment*> stored() const {
        return year.session.planner().commitmentsOf(year.plan);
    }
    [[nodiscard]] QString current() const { return rows().currentIndex().data().toString(); }

    test::OpenYear year;
    ThemeSource theme;
    CommitmentList page{theme};
};

TEST_F(CommitmentListTest, APledgeIsAddedByKeyboard) {
    auto& text = find<QLineEdit>("commitmentText");
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("No phone before noon"));
    QTest::keyClick(&text, Qt::Key_Return);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored().front()->origin, CommitmentOrigin::Pledge);
    EXPECT_EQ(stored().front()->span(), (DateSpan{{2026, 1, 1}, {2026, 3, 31}}));
    EXPECT_TRUE(text.text().isEmpty());
    EXPECT_EQ(current(), QStringLiteral("No phone before noon"));
    EXPECT_TRUE(find<QLabel>("commitmentLock").text().startsWith(QStringLiteral("Locked from 3 March")));
    EXPECT_TRUE(find<QLabel>("commitmentLock").text().contains(QStringLiteral("It is judged from ")));
}

TEST_F(CommitmentListTest, OriginAndDaysAreChosen) {
    find<QComboBox>("commitmentOrigin").setCurrentIndex(1);
    find<QComboBox>("commitmentDays").setCurrentIndex(1);
    find<QLineEdit>("commitmentText").setText(QStringLiteral("Three interviews"));
    find<QToolButton>("commitmentAdd").click();
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_EQ(stored().front()->origin, CommitmentOrigin::MonthGoal);
    EXPECT_EQ(stored().front()->span(), (DateSpan{{2026, 4, 1}, {2026, 4, 30}}));
}

TEST_F(CommitmentListTest, TwoThatAreOverAreJudgedWithTwoKeys) {
    promise("january", {{2026, 1, 1}, {2026, 1, 31}});
    promise("february", {{2026, 2, 1}, {2026, 2, 28}});
    promise("march", {{2026, 3, 1}, {2026, 3, 31}});
    page.show(&year.session, year.plan);
    rows().setFocus();
    ASSERT_EQ(current(), QStringLiteral("january"));
    QTest::keyClick(&rows(), Qt::Key_1);
    EXPECT_EQ(current(), QStringLiteral("february"));
    QTest::keyClick(&rows(), Qt::Key_4);
    EXPECT_EQ(stored()[0]->verdict, Verdict::Kept);
    EXPECT_EQ(stored()[1]->verdict, Verdict::ChangedCourse);
    ASSERT_TRUE(year.session.undo());
    EXPECT_FALSE(stored()[1]->verdict);
}

TEST_F(CommitmentListTest, OneThatRunsIsNotJudgedAndItIsSaid) {
    promise("march", {{2026, 3, 1}, {2026, 3, 31}});
    page.show(&year.session, year.plan);
    const QSignalSpy messages{&page, &CommitmentList::messageRaised};
    QTest::keyClick(&rows(), Qt::Key_1);
    EXPECT_FALSE(stored().front()->verdict);
    EXPECT_EQ(messages.count(), 1);
}

TEST_F(CommitmentListTest, BackspaceTakesAVerdictBack) {
    promise("january", {{2026, 1, 1}, {2026, 1, 31}});
    page.show(&year.session, year.plan);
    QTest::keyClick(&rows(), Qt::Key_3);
    ASSERT_EQ(stored().front()->verdict, Verdict::NotKept);
    QTest::keyClick(&rows(), Qt::Key_Backspace);
    EXPECT_FALSE(stored().front()->verdict);
}

TEST_F(CommitmentListTest, NothingIsPromisedForAYearThatIsOver) {
    year.clock.set(QDate{2027, 1, 2});
    page.show(&year.session, year.plan);
    page.followClock();
    EXPECT_FALSE(find<QLineEdit>("commitmentText").isEnabled());
    EXPECT_TRUE(
        find<QLineEdit>("commitmentText").placeholderText().startsWith(QStringLiteral("The year is over")));
}

TEST_F(CommitmentListTest, WhileItIsEmptyTheKeyboardBeginsInItsLine) {
    page.setFocus();
    EXPECT_TRUE(find<QLineEdit>("commitmentText").hasFocus());
    EXPECT_FALSE(rows().isVisible());
}

TEST_F(CommitmentListTest, WhatCameOfItIsStoredOnLeaving) {
    promise("january", {{2026, 1, 1}, {2026, 1, 31}});
    page.show(&year.session, year.plan);
    auto& actual = find<QLineEdit>("commitmentActual");
    actual.setFocus();
    QTest::keyClicks(&actual, QStringLiteral("3 of 4"));
    EXPECT_TRUE(page.finishEditing());
    EXPECT_EQ(stored().front()->actual, QStringLiteral("3 of 4"));
}

TEST_F(CommitmentListTest, ALockedOneStays) {
    promise("march", {{2026, 3, 1}, {2026, 3, 31}});
    year.clock.advanceDays(1);
    page.show(&year.session, year.plan);
    EXPECT_FALSE(find<QToolButton>("commitmentRemove").isEnabled());
    const QSignalSpy errors{&page, &CommitmentList::errorRaised};
    QTest::keyClick(&rows(), Qt::Key_Delete);
    EXPECT_EQ(errors.count(), 1);
    EXPECT_EQ(stored().size(), 1U);
    EXPECT_TRUE(find<QLabel>("commitmentLock").text().startsWith(QStringLiteral("Locked since 3 March")));
}

TEST_F(CommitmentListTest, AnOpenOneIsEditedInPlaceAndRemoved) {
    promise("march", {{2026, 3, 1}, {2026, 3, 31}});
    page.show(&year.session, year.plan);
    rows().setFocus();
    QTest::keyClick(&rows(), Qt::Key_F2);
    auto* field = rows().findChild<QLineEdit*>();
    ASSERT_TRUE(field);
    QTest::keyClicks(field, QStringLiteral("all of march"));
    QTest::keyClick(field, Qt::Key_Return);
    QApplication::processEvents(); // the view takes it over when the field is done with the key
    EXPECT_EQ(stored().front()->text, QStringLiteral("all of march"));
    QTest::keyClick(&rows(), Qt::Key_Delete);
    EXPECT_TRUE(stored().empty());
}

TEST_F(CommitmentListTest, ReadOnlyNothingIsAddedOrJudged) {
    promise("january", {{2026, 1, 1}, {2026, 1, 31}});
    page.setReadOnly(true);
    QTest::keyClick(&rows(), Qt::Key_1);
    QTest::keyClick(&rows(), Qt::Key_Delete);
    ASSERT_EQ(stored().size(), 1U);
    EXPECT_FALSE(stored().front()->verdict);
    EXPECT_FALSE(find<QLineEdit>("commitmentText").isEnabled());
}

TEST_F(CommitmentListTest, EveryWidgetHasItsNames) {
    promise("january", {{2026, 1, 1}, {2026, 1, 31}});
    EXPECT_EQ(test::unnamedWidgets(page), QStringList{});
    page.show(nullptr, std::nullopt);
    EXPECT_EQ(test::unnamedWidgets(page), QStringList{});
}

} // namespace
} // namespace ninefold::ui::commitment_list_test
