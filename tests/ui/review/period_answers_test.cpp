// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/period_review_test.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>

namespace ninefold::ui::period_answers_test {
namespace {

TEST_F(PeriodReviewTest, TheFactorThatIsMaskedIsInSightInASmallWindow) {
    std::vector<FactorName> names;
    for (int i = 1; i <= 12; ++i)
        names.push_back({QStringLiteral("Factor %1").arg(i)});
    ASSERT_TRUE(ReviewVerbs{*session}.addFactors(names));
    screen.resize(760, 360);
    go(PeriodReview::maskingPage);
    auto& table = find<QAbstractItemView>("maskTable");
    table.setFocus();
    QApplication::processEvents();
    for (int answers = 0; answers < 24; ++answers) {
        const QRect cell = table.visualRect(table.currentIndex());
        EXPECT_TRUE(table.viewport()->visibleRegion().contains(cell.center())) << answers;
        QTest::keyClick(&table, Qt::Key_2);
    }
}

TEST_F(PeriodReviewTest, AFinishedReviewKeepsItsFactorsTheirNamesAndItsFacts) {
    ReviewVerbs verbs{*session};
    ASSERT_TRUE(verbs.addFactors({{QStringLiteral("School")}}));
    const FactorId school = session->planner().factors().front()->id;
    const ReviewId first = verbs.startReview(records.plan(), firstQuarter).value();
    ASSERT_TRUE(verbs.answer(first, school, MaskQuestion::Lacking, Answer::No));
    ASSERT_TRUE(verbs.answer(first, school, MaskQuestion::Dispensable, Answer::No));
    ASSERT_TRUE(verbs.finishReview(first));
    const QString counted = find<QAbstractItemView>("factTable").model()->index(0, 4).data().toString();
    ASSERT_TRUE(verbs.renameFactor(school, {QStringLiteral("Degree")}));
    ASSERT_TRUE(verbs.addFactors({{QStringLiteral("Sleep")}}));
    clock.set(QDate{2026, 4, 20});
    screen.show(session.get(), records.plan());
    screen.goTo(firstQuarter);
    const auto* mask = find<QAbstractItemView>("maskTable").model();
    ASSERT_EQ(mask->rowCount(), 1);
    EXPECT_EQ(mask->index(0, 0).data().toString(), QStringLiteral("School"));
    EXPECT_EQ(find<QAbstractItemView>("factTable").model()->index(0, 4).data().toString(), counted);
}

TEST_F(PeriodReviewTest, WhatASkippedReviewDidNotJudgeReturnsInTheNext) {
    ReviewVerbs verbs{*session};
    const ReviewId first = verbs.startReview(records.plan(), firstQuarter).value();
    ASSERT_TRUE(verbs.addCommitment({records.plan(),
                                     CommitmentOrigin::NextAction,
                                     {{2026, 4, 1}, {2026, 6, 30}},
                                     QStringLiteral("Mock interviews"),
                                     {},
                                     first}));
    ASSERT_TRUE(verbs.finishReview(first));
    clock.set(QDate{2026, 9, 28});
    screen.show(session.get(), records.plan());
    screen.goTo({{2026, 7, 1}, {2026, 9, 30}});
    go(PeriodReview::lastActionsPage);
    EXPECT_TRUE(find<QWidget>("judgedCard").isVisible());
}

TEST_F(PeriodReviewTest, AFeelingIsItsNumberAndUndoInTheGradeIsTheWindows) {
    go(PeriodReview::closingPage);
    auto* segment = find<QWidget>("reviewFeeling").findChild<QAbstractButton*>(QStringLiteral("segment0"));
    segment->setFocus();
    QTest::keyClick(segment, Qt::Key_4);
    EXPECT_EQ(review().feeling, 4);
    QKeyEvent undo{QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier};
    undo.ignore();
    QApplication::sendEvent(&find<QDoubleSpinBox>("reviewGrade"), &undo);
    EXPECT_FALSE(undo.isAccepted());
}

TEST_F(PeriodReviewTest, TheFirstAnswerBeginsTheReviewInOneStepOfUndo) {
    ASSERT_TRUE(ReviewVerbs{*session}.addFactors({{QStringLiteral("English")}}));
    const auto steps = store->steps().size();
    go(PeriodReview::maskingPage);
    find<QWidget>("maskTable").setFocus();
    QTest::keyClick(&find<QWidget>("maskTable"), Qt::Key_2);
    EXPECT_EQ(session->planner().reviewsOf(records.plan()).size(), 1U);
    EXPECT_EQ(store->steps().size(), steps + 1);
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(session->planner().reviewsOf(records.plan()).empty());
}

TEST_F(PeriodReviewTest, WhatCannotBePlantedYetSaysWhatToDoAboutThat) {
    clock.set(QDate{2026, 12, 28});
    ReviewVerbs verbs{*session};
    const DateSpan last{{2026, 10, 1}, {2026, 12, 31}};
    const ReviewId review = verbs.startReview(records.plan(), last).value();
    ASSERT_TRUE(verbs.addCommitment({records.plan(),
                                     CommitmentOrigin::NextAction,
                                     {{2027, 1, 1}, {2027, 3, 31}},
                                     QStringLiteral("Mock interviews"),
                                     {},
                                     review}));
    screen.goTo(last);
    go(PeriodReview::plantPage);
    std::vector<int> years;
    std::vector<PlanId> grids;
    QObject::connect(&screen, &PeriodReview::yearWanted, &screen, [&](int year) { years.push_back(year); });
    QObject::connect(&screen, &PeriodReview::gridWanted, &screen,
                     [&](const PlanId& plan) { grids.push_back(plan); });
    auto& wayOut = find<QPushButton>("plantWayOut");
    ASSERT_TRUE(wayOut.isVisible());
    wayOut.click();
    EXPECT_EQ(years, std::vector{2027});
    const PlanId next = session->addYear(2027).value();
    EXPECT_FALSE(wayOut.isVisible()) << "there are cells now";
    EXPECT_TRUE(find<QPushButton>("plant").isVisible());
    for (const CellPlace place : textPlaces(CellOrder::Rows))
        ASSERT_TRUE(session->renameCell(next, place, QStringLiteral("Taken")));
    ASSERT_TRUE(wayOut.isVisible());
    wayOut.click();
    EXPECT_EQ(grids, std::vector{next});
}

TEST_F(PeriodReviewTest, WhatWasPromisedReturnsReadOnlyWithWhatWasCounted) {
    ReviewVerbs verbs{*session};
    const ReviewId first = verbs.startReview(records.plan(), firstQuarter).value();
    const CommitmentId promised = verbs
                                      .addCommitment({records.plan(),
                                                      CommitmentOrigin::NextAction,
                                                      {{2026, 4, 1}, {2026, 6, 30}},
                                                      QStringLiteral("Mock interviews"),
                                                      QStringLiteral("First round passed"),
                                                      first})
                                      .value();
    ASSERT_TRUE(verbs.plant(promised, {records.plan(), {8, 8}, ActionKind::Routine, {}}));
    ASSERT_TRUE(verbs.finishReview(first));
    clock.set(QDate{2026, 6, 29});
    ASSERT_TRUE(session->checkIn({*commitments().front()->action, QDate{2026, 4, 1}}));
    screen.show(session.get(), records.plan());
    EXPECT_EQ(find<QComboBox>("reviewPeriod").currentText(), QStringLiteral("Q2, Apr–Jun"));
    go(PeriodReview::lastActionsPage);
    const auto texts = find<QWidget>("judgedCard").findChildren<QLabel*>();
    const auto says = [&](const QString& text) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QLabel* label) { return label->text() == text; });
    };
    EXPECT_TRUE(says(QStringLiteral("Expected then: First round passed")));
    EXPECT_TRUE(says(QStringLiteral("What was counted: 1 of 89")));
    find<SegmentedControl>("verdict").findChild<QAbstractButton*>(QStringLiteral("segment1"))->click();
    find<SegmentedControl>("effect").findChild<QAbstractButton*>(QStringLiteral("segment0"))->click();
    EXPECT_EQ(commitments().front()->verdict, Verdict::Partly);
    EXPECT_EQ(commitments().front()->effect, Effect::Helped);
}

TEST_F(PeriodReviewTest, SaysWhatTheFrozenNumberIsCountedAsNow) {
    ReviewVerbs verbs{*session};
    const ReviewId first = verbs.startReview(records.plan(), firstQuarter).value();
    ASSERT_TRUE(verbs.finishReview(first));
    const auto said = [&] { return find<QWidget>("reviewSum").findChildren<QLabel*>().last()->text(); };
    EXPECT_TRUE(said().contains(QStringLiteral("At the finish on 30 March: 6%")));
    EXPECT_FALSE(said().contains(QStringLiteral("Counted for that day now")));
    ASSERT_TRUE(session->checkIn({run, QDate{2026, 2, 1}}));
    EXPECT_TRUE(said().contains(QStringLiteral("At the finish on 30 March: 6%")));
    EXPECT_TRUE(said().contains(QStringLiteral("Counted for that day now: 7%")));
}

TEST_F(PeriodReviewTest, AVerdictAndAnEffectAreTwoKeys) {
    ASSERT_TRUE(ReviewVerbs{*session}.addCommitment(
        {records.plan(), CommitmentOrigin::NextAction, firstQuarter, QStringLiteral("Mock interviews")}));
    go(PeriodReview::lastActionsPage);
    auto& card = find<QWidget>("judgedCard");
    card.findChild<QWidget*>(QStringLiteral("verdict"))->findChild<QAbstractButton*>()->setFocus();
    QTest::keyClick(screen.focusWidget(), Qt::Key_2);
    QTest::keyClick(screen.focusWidget(), Qt::Key_1);
    EXPECT_EQ(commitments().front()->verdict, Verdict::Partly);
    EXPECT_EQ(commitments().front()->effect, Effect::Helped);
}

TEST_F(PeriodReviewTest, KeysGoOnToTheNextPromiseAndThenToTheNextPage) {
    ReviewVerbs verbs{*session};
    for (const char* text : {"One", "Two"})
        ASSERT_TRUE(verbs.addCommitment(
            {records.plan(), CommitmentOrigin::NextAction, firstQuarter, QString::fromLatin1(text)}));
    go(PeriodReview::lastActionsPage);
    find<QWidget>("lastActionsPage").setFocus();
    for (const auto key : {Qt::Key_1, Qt::Key_1, Qt::Key_3, Qt::Key_2})
        QTest::keyClick(screen.focusWidget(), key);
    EXPECT_EQ(commitments()[0]->verdict, Verdict::Kept);
    EXPECT_EQ(commitments()[0]->effect, Effect::Helped);
    EXPECT_EQ(commitments()[1]->verdict, Verdict::NotKept);
    EXPECT_EQ(commitments()[1]->effect, Effect::DidNot);
    EXPECT_EQ(screen.focusWidget(), &find<QWidget>("reviewForward"));
}

} // namespace
} // namespace ninefold::ui::period_answers_test
