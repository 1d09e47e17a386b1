// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/find_model.h"

#include "core/session/review_verbs.h"
#include "tests/ui/find/found_year.h"
#include "tests/ui/grid/open_year.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ninefold::ui::find_model_test {
namespace {

class FindModelTest : public testing::Test {
protected:
    FindModelTest() { model.setSession(&year.session); }

    /// The texts in the rows, with a stroke between.
    [[nodiscard]] QString texts() const {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data().toString();
        return all.join(QLatin1Char('|'));
    }

    test::OpenYear year{test::foundYears()};
    FindModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(FindModelTest, PutsTheTextsOfTheYearFirst) {
    model.setYear(2026);
    model.find(u"run"_s);
    EXPECT_TRUE(texts().startsWith(u"Run 5 km|Run a marathon|"_s)) << texts().toStdString();
    model.setYear(2025);
    EXPECT_TRUE(texts().startsWith(u"Run a marathon|Run 5 km|"_s)) << texts().toStdString();
}

TEST_F(FindModelTest, PutsCommandsByTheirRankAmongTheTexts) {
    QAction exact{u"Run"_s};
    QAction inside{u"Prune"_s};
    model.setCommands({&inside, &exact});
    model.find(u"run"_s);
    EXPECT_TRUE(texts().startsWith(u"Run|Run 5 km|"_s)) << texts().toStdString();
    EXPECT_EQ(model.action(0), &exact);
    EXPECT_EQ(model.hit(0), nullptr);
    EXPECT_NE(model.hit(1), nullptr);
    EXPECT_TRUE(texts().contains(u"|Prune"_s));
}

TEST_F(FindModelTest, FindsACommandByItsOwnWordAndNotByTheTextItSpeaksOf) {
    QAction undo{u"Undo: Rename “Run”"_s};
    undo.setProperty(FindModel::ownWordProperty, u"Undo"_s);
    model.setCommands({&undo});
    model.find(u"run"_s);
    EXPECT_FALSE(texts().contains(u"Undo"_s)) << texts().toStdString();
    model.find(u"undo"_s);
    EXPECT_EQ(texts(), u"Undo: Rename “Run”"_s);
}

TEST_F(FindModelTest, TellsAChapterFromARest) {
    ASSERT_TRUE(year.session.addRest(year.plan, {{2026, 8, 3}, {2026, 8, 9}}, u"By the sea, at rest"_s));
    ASSERT_TRUE(ReviewVerbs{year.session}.addChapter(year.plan, {{2026, 7, 1}, {2026, 9, 30}},
                                                     u"By the sea, a chapter"_s));
    model.find(u"by the sea, at rest"_s);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data(FindModel::KindRole), u"Rest period"_s);
    model.find(u"by the sea, a chapter"_s);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data(FindModel::KindRole), u"Chapter"_s);
}

TEST_F(FindModelTest, SaysWhatWasWrittenInLookingBackAndWhen) {
    ReviewVerbs verbs{year.session};
    ASSERT_TRUE(verbs.writeReview(year.plan, ReviewKind::Month, {{2026, 10, 1}, {2026, 10, 31}}, {},
                                  u"A calm interview"_s));
    ASSERT_TRUE(verbs.addCommitment({year.plan,
                                     CommitmentOrigin::YearWish,
                                     {{2026, 1, 1}, {2026, 12, 31}},
                                     u"Travel with my parents"_s}));
    ASSERT_TRUE(verbs.addFactors({{u"Words"_s}}));
    const auto quarter = verbs.startReview(year.plan, {{2026, 7, 1}, {2026, 9, 30}});
    ASSERT_TRUE(quarter);
    const FactorId factor = year.session.planner().factors().front()->id;
    ASSERT_TRUE(verbs.setRemedy(*quarter, factor, u"Record every answer"_s));
    const auto said = [&](const QString& typed) {
        model.find(typed);
        return model.rowCount() == 0 ? QString{}
                                     : u"%1 | %2"_s.arg(model.index(0).data(FindModel::KindRole).toString(),
                                                        model.index(0).data(FindModel::WhereRole).toString());
    };
    EXPECT_EQ(said(u"calm interview"_s), u"Review: Month | October 2026"_s);
    EXPECT_EQ(said(u"travel with"_s), u"Year wish | 1 January – 31 December 2026"_s);
    EXPECT_TRUE(said(u"record every"_s).startsWith(u"Remedy | "_s));
    EXPECT_TRUE(said(u"record every"_s).endsWith(u" · Words"_s));
}

TEST_F(FindModelTest, OutlivesItsCommandsAndItsSession) {
    auto command = std::make_unique<QAction>(u"Run"_s);
    auto session = std::make_unique<PlannerSession>(year.store, year.clock);
    ASSERT_TRUE(session->load());
    model.setSession(session.get());
    model.setCommands({command.get()});
    model.find(u"run"_s);
    command.reset();
    session.reset();
    EXPECT_EQ(model.action(0), nullptr);
    model.find(u"run"_s);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(FindModelTest, ShowsTheBestFiftyAndCountsAll) {
    const PlanId plan = year.plan;
    for (const CellPlace place : textPlaces(CellOrder::Rows))
        ASSERT_TRUE(year.session.renameCell(plan, place, u"Same"_s));
    model.find(u"same"_s);
    EXPECT_EQ(model.rowCount(), 50);
    EXPECT_EQ(model.total(), 73);
}

TEST(FindExcerpt, IsTheTextOnOneLine) {
    EXPECT_EQ(excerptOf(u"a\nb\tc"_s, {{2, 1}}), (FindExcerpt{u"a b c"_s, {{2, 1}}}));
    EXPECT_EQ(excerptOf({}, {}), FindExcerpt{});
}

TEST(FindExcerpt, BeginsALittleBeforeTheFirstMatch) {
    const QString text = QString(100, u'x') + u" found "_s + QString(300, u'y');
    const FindExcerpt excerpt = excerptOf(text, {{101, 5}, {390, 10}});
    EXPECT_TRUE(excerpt.text.startsWith(u"…xxx"_s));
    EXPECT_TRUE(excerpt.text.endsWith(u"y…"_s));
    ASSERT_EQ(excerpt.matches.size(), 1U) << "what is cut off is not marked";
    EXPECT_EQ(excerpt.text.mid(excerpt.matches[0].start, excerpt.matches[0].length), u"found"_s);
}

TEST(FindExcerpt, BeginsWithAWholeWord) {
    const QString text = u"Then dynamic programming, which takes the longest, then running"_s;
    EXPECT_EQ(excerptOf(text, {{56, 3}}).text, u"…takes the longest, then running"_s);
}

TEST(FindExcerpt, NeverCutsACharacterInHalf) {
    QString text;
    for (int i = 0; i < 200; ++i)
        text += u"👩‍👧"_s;
    text += u"found"_s;
    const FindExcerpt excerpt = excerptOf(text, {{text.size() - 5, 5}});
    EXPECT_TRUE(excerpt.text.startsWith(u"…👩‍👧"_s)) << excerpt.text.toStdString();
    EXPECT_EQ(excerpt.text.mid(excerpt.matches[0].start, 5), u"found"_s);
}

} // namespace
} // namespace ninefold::ui::find_model_test
