// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/written_model.h"

#include "core/exchange/markdown_sections.h"
#include "tests/ui/grid/open_year.h"
#include "ui/models/list_roles.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace ninefold::ui::written_model_test {
namespace {

// The reviews of 2026 on Monday, 2 March.
class WrittenModelTest : public testing::Test {
protected:
    WrittenModelTest() { model.show(&year.session, year.plan); }
    ReviewId write(ReviewKind kind, DateSpan days, const char* text) {
        return *ReviewVerbs{year.session}.writeReview(year.plan, kind, days, {}, QString::fromUtf8(text));
    }
    [[nodiscard]] QStringList titles() const {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.index(row).data().toString());
        return titles;
    }

    test::OpenYear year;
    WrittenModel model;
    QAbstractItemModelTester tester{&model};
};

TEST_F(WrittenModelTest, ListsTheNewestFirstAndNoQuarters) {
    write(ReviewKind::Month, {{2026, 1, 1}, {2026, 1, 31}}, "## What went well\n\n- Snow and *ice*\n");
    write(ReviewKind::Week, {{2026, 2, 23}, {2026, 3, 1}}, "");
    write(ReviewKind::Period, {{2026, 1, 1}, {2026, 3, 31}}, "");
    EXPECT_EQ(titles(), (QStringList{QStringLiteral("Week 9 of 2026"), QStringLiteral("January 2026")}));
    EXPECT_EQ(model.index(0).data(lineRole).toString(), QStringLiteral("nothing written yet"));
    EXPECT_EQ(model.index(1).data(lineRole).toString(), QStringLiteral("- Snow and *ice*"));
}

TEST_F(WrittenModelTest, BeginsEachReviewOnceAndABlankPageAnyTime) {
    const auto week = model.begin(WrittenStart::ThisWeek);
    EXPECT_EQ(model.begin(WrittenStart::ThisWeek), week);
    EXPECT_NE(model.begin(WrittenStart::LastWeek), week);
    EXPECT_NE(model.begin(WrittenStart::Blank), model.begin(WrittenStart::Blank));
    EXPECT_EQ(model.review(model.rowOf(*week)).span(), (DateSpan{{2026, 3, 2}, {2026, 3, 8}}));
    EXPECT_EQ(model.existing(WrittenStart::LastMonth), std::nullopt);
    const auto month = model.begin(WrittenStart::LastMonth);
    EXPECT_EQ(model.review(model.rowOf(*month)).span(), (DateSpan{{2026, 2, 1}, {2026, 2, 28}}));
    EXPECT_TRUE(model.begin(WrittenStart::ThisYear));
    EXPECT_TRUE(model.begin(WrittenStart::Questions));
}

TEST_F(WrittenModelTest, BeginsWithWhatTheRecordsSay) {
    ASSERT_TRUE(year.session.renameCell(year.plan, {0, 0}, QStringLiteral("Exam")));
    const ActionId task = year.action({0, 0})->id;
    ASSERT_TRUE(year.session.setKind(task, ActionKind::Task));
    ASSERT_TRUE(year.session.setTaskDone(task, true));
    const auto month = model.begin(WrittenStart::ThisMonth);
    ASSERT_TRUE(month);
    const QString text = model.review(model.rowOf(*month)).text;
    EXPECT_TRUE(
        sectionBody(text, QStringLiteral("Results")).contains(QStringLiteral("Exam — done on 2 March")));
}

TEST_F(WrittenModelTest, FindsWordsTheWayPeopleTypeThem) {
    write(ReviewKind::Month, {{2026, 1, 1}, {2026, 1, 31}}, "면접을 두 번 봤다");
    write(ReviewKind::Month, {{2026, 2, 1}, {2026, 2, 28}}, "Café");
    for (const char* words : {"면접", "면저", "ㅁㅈ"}) {
        model.search(QString::fromUtf8(words));
        EXPECT_EQ(titles(), QStringList{QStringLiteral("January 2026")}) << words;
    }
    model.search(QStringLiteral("cafe"));
    EXPECT_EQ(titles(), QStringList{QStringLiteral("February 2026")});
    model.search(QStringLiteral("nothing of it"));
    EXPECT_EQ(model.rowCount(), 0);
    model.search({});
    EXPECT_EQ(model.rowCount(), 2);
}

TEST_F(WrittenModelTest, RemembersTheLastAnswerToTheSameQuestion) {
    const auto last = year.session.addYear(2025);
    ASSERT_TRUE(last);
    const QString heading = QStringLiteral("What do I enjoy?");
    ASSERT_TRUE(ReviewVerbs{year.session}.writeReview(*last, ReviewKind::Questions,
                                                      {{2025, 1, 1}, {2025, 12, 31}}, {},
                                                      QStringLiteral("## %1\n\nMountains\n").arg(heading)));
    const auto now = model.begin(WrittenStart::Questions);
    ASSERT_TRUE(now);
    const Review& review = model.review(model.rowOf(*now));
    EXPECT_EQ(model.lastAnswer(review, heading), QStringLiteral("Mountains"));
    EXPECT_EQ(model.lastAnswer(review, QStringLiteral("What else?")), QString{});
}

TEST_F(WrittenModelTest, SpeaksOfAYearThatIsOverFromItsLastDay) {
    const auto past = year.session.addYear(2025);
    model.show(&year.session, *past);
    EXPECT_EQ(model.daysOf(WrittenStart::ThisMonth), (DateSpan{{2025, 12, 1}, {2025, 12, 31}}));
    model.show(nullptr, std::nullopt);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace ninefold::ui::written_model_test
