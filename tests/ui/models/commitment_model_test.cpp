// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commitment_model.h"

#include "tests/ui/grid/open_year.h"
#include "ui/models/list_roles.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

namespace ninefold::ui::commitment_model_test {
namespace {

// The promises of 2026 on Monday, 2 March.
class CommitmentModelTest : public testing::Test {
protected:
    CommitmentModelTest() { model.show(&year.session, year.plan); }
    void promise(const char* text, DateSpan days, CommitmentOrigin origin = CommitmentOrigin::Pledge) {
        ASSERT_TRUE(model.add(origin, days, QString::fromUtf8(text)));
    }
    [[nodiscard]] QStringList texts() const {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row).data().toString());
        return texts;
    }

    test::OpenYear year;
    CommitmentModel model;
    QAbstractItemModelTester tester{&model};
};

TEST_F(CommitmentModelTest, PutsFirstWhatWaitsForItsVerdict) {
    promise("year", {{2026, 1, 1}, {2026, 12, 31}}, CommitmentOrigin::YearWish);
    promise("quarter", {{2026, 1, 1}, {2026, 3, 31}});
    promise("february", {{2026, 2, 1}, {2026, 2, 28}}, CommitmentOrigin::MonthGoal);
    promise("january", {{2026, 1, 1}, {2026, 1, 31}}, CommitmentOrigin::MonthGoal);
    EXPECT_EQ(texts(), (QStringList{QStringLiteral("january"), QStringLiteral("february"),
                                    QStringLiteral("quarter"), QStringLiteral("year")}));
    EXPECT_EQ(model.waiting(), 2);
    EXPECT_TRUE(model.index(0).data(callRole).toBool());
    ASSERT_TRUE(model.judge(0, Verdict::Partly));
    EXPECT_EQ(texts().back(), QStringLiteral("january"));
    EXPECT_EQ(model.index(3).data(endRole).toString(), QStringLiteral("partly"));
}

TEST_F(CommitmentModelTest, JudgesOnTheLastDayAndNotBefore) {
    promise("march", {{2026, 3, 1}, {2026, 3, 31}}, CommitmentOrigin::MonthGoal);
    EXPECT_FALSE(model.mayJudge(0));
    ASSERT_TRUE(model.judge(0, Verdict::Kept));
    EXPECT_FALSE(model.commitment(0).verdict);
    year.clock.set(QDate{2026, 3, 31});
    ASSERT_TRUE(model.judge(0, Verdict::Kept));
    EXPECT_EQ(model.commitment(0).verdict, Verdict::Kept);
    ASSERT_TRUE(model.judge(0, std::nullopt));
    EXPECT_FALSE(model.commitment(0).judgedOn);
}

TEST_F(CommitmentModelTest, LetsAPromiseBeChangedUntilTheNextDay) {
    promise("march", {{2026, 3, 1}, {2026, 3, 31}}, CommitmentOrigin::MonthGoal);
    EXPECT_FALSE(model.isLocked(0));
    EXPECT_TRUE(model.setData(model.index(0), QStringLiteral("all of march")));
    EXPECT_EQ(model.stageText(0), QStringLiteral("Locked from 3 March on; until then it can be changed. "
                                                 "It is judged from 31 March on."));
    year.clock.advanceDays(1);
    EXPECT_TRUE(model.isLocked(0));
    EXPECT_FALSE(model.flags(model.index(0)) & Qt::ItemIsEditable);
    EXPECT_EQ(model.stageText(0), QStringLiteral("Locked since 3 March: it stays as it was written. "
                                                 "It is judged from 31 March on."));
    EXPECT_FALSE(model.setData(model.index(0), QStringLiteral("less")));
    EXPECT_FALSE(model.remove(0));
    EXPECT_EQ(texts(), QStringList{QStringLiteral("all of march")});
}

TEST_F(CommitmentModelTest, OffersDaysThatAreNotOver) {
    for (const CommitmentOrigin origin :
         {CommitmentOrigin::Pledge, CommitmentOrigin::MonthGoal, CommitmentOrigin::YearWish}) {
        const auto choices = model.choices(origin);
        ASSERT_FALSE(choices.empty());
        for (const CommitmentModel::Choice& choice : choices) {
            EXPECT_GE(choice.days.last, year.session.today());
            EXPECT_FALSE(choice.name.isEmpty());
        }
    }
    EXPECT_EQ(model.choices(CommitmentOrigin::Pledge).front().days, (DateSpan{{2026, 1, 1}, {2026, 3, 31}}));
    EXPECT_EQ(model.choices(CommitmentOrigin::MonthGoal).front().days,
              (DateSpan{{2026, 3, 1}, {2026, 3, 31}}));
}

TEST_F(CommitmentModelTest, KeepsWhatCameOfItThroughAVerdict) {
    promise("january", {{2026, 1, 1}, {2026, 1, 31}}, CommitmentOrigin::MonthGoal);
    ASSERT_TRUE(model.setActual(0, QStringLiteral("3 of 4")));
    ASSERT_TRUE(model.judge(0, Verdict::Partly));
    EXPECT_EQ(model.commitment(0).actual, QStringLiteral("3 of 4"));
    ASSERT_TRUE(year.session.undo());
    EXPECT_FALSE(model.commitment(0).verdict);
}

} // namespace
} // namespace ninefold::ui::commitment_model_test
