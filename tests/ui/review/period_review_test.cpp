// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/period_review_test.h"

#include "tests/support/widget_names.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace ninefold::ui::period_review_test {
namespace {

TEST_F(PeriodReviewTest, OpensTheReviewThatIsDueAndStoresNothing) {
    EXPECT_EQ(find<QComboBox>("reviewPeriod").currentText(), QStringLiteral("Q1, Jan–Mar"));
    EXPECT_EQ(page(), PeriodReview::factsPage);
    EXPECT_TRUE(session->planner().reviewsOf(records.plan()).empty());
}

TEST_F(PeriodReviewTest, ListsTheFactsOfThePeriod) {
    const auto* facts = find<QAbstractItemView>("factTable").model();
    ASSERT_EQ(facts->rowCount(), 1);
    EXPECT_EQ(facts->index(0, 1).data().toString(), QStringLiteral("Run"));
    EXPECT_EQ(facts->index(0, 3).data().toString(), QStringLiteral("6%"));
    EXPECT_EQ(facts->index(0, 4).data().toString(), QStringLiteral("5 of 88"));
    EXPECT_EQ(find<QLabel>("reviewNumber").text(), QStringLiteral("6%"));
}

TEST_F(PeriodReviewTest, TheShortWayLeavesTheFactsOut) {
    find<QPushButton>("shortReview").click();
    EXPECT_EQ(page(), PeriodReview::maskingPage);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(find<SegmentedControl>("reviewSteps").findChildren<QAbstractButton*>().size(), 5);
    EXPECT_FALSE(find<QPushButton>("reviewBack").isEnabled());
}

TEST_F(PeriodReviewTest, WalksThroughItsPages) {
    auto& forward = find<QPushButton>("reviewForward");
    for (int next = PeriodReview::maskingPage; next < PeriodReview::pages; ++next) {
        forward.click();
        EXPECT_EQ(page(), next);
    }
    EXPECT_FALSE(forward.isEnabled());
}

TEST_F(PeriodReviewTest, FirstFactorIsWrittenAndAnsweredOnThePage) {
    go(PeriodReview::maskingPage);
    write("newFactor", QStringLiteral("Interview: too many words"));
    ASSERT_EQ(session->planner().factors().size(), 1U);
    EXPECT_EQ(session->planner().factors().front()->group, QStringLiteral("Interview"));
    auto& table = find<QAbstractItemView>("maskTable");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_2);
    QTest::keyClick(&table, Qt::Key_1);
    go(PeriodReview::nextActionsPage);
    auto& idea = find<QPushButton>("idea");
    EXPECT_TRUE(idea.text().contains(QStringLiteral("urgent weakness")));
    idea.click();
    ASSERT_EQ(commitments().size(), 1U);
    EXPECT_EQ(commitments().front()->factor, session->planner().factors().front()->id);
    EXPECT_EQ(commitments().front()->from, QDate(2026, 4, 1));
}

TEST_F(PeriodReviewTest, EnterGoesFromActionToPredictionToTheNextAction) {
    go(PeriodReview::nextActionsPage);
    auto& line = find<QLineEdit>("newNextAction");
    line.setFocus();
    const auto type = [this](const QString& text) {
        QTest::keyClicks(screen.focusWidget(), text);
        QTest::keyClick(screen.focusWidget(), Qt::Key_Return);
    };
    for (const char* word : {"one", "two"}) {
        type(QString::fromLatin1(word));
        type(QStringLiteral("expected of it"));
        EXPECT_EQ(screen.focusWidget(), &line);
    }
    type({});
    EXPECT_EQ(screen.focusWidget(), &find<QWidget>("reviewForward")) << "nothing more is to be written";
    ASSERT_EQ(commitments().size(), 2U);
    for (const Commitment* promised : commitments())
        EXPECT_EQ(promised->expected, QStringLiteral("expected of it"));
}

TEST_F(PeriodReviewTest, ANextActionIsPlantedWithOnePressAndFinishingLocksIt) {
    go(PeriodReview::nextActionsPage);
    write("newNextAction", QStringLiteral("Mock interviews"));
    write("nextExpected", QStringLiteral("First round passed"));
    ASSERT_EQ(commitments().size(), 1U);
    EXPECT_EQ(commitments().front()->expected, QStringLiteral("First round passed"));
    go(PeriodReview::plantPage);
    find<QPushButton>("plant").click();
    ASSERT_TRUE(commitments().front()->action);
    const Action& planted = *session->planner().action(*commitments().front()->action);
    EXPECT_EQ(planted.kind, ActionKind::Routine);
    EXPECT_EQ(planted.from, QDate(2026, 4, 1));
    EXPECT_TRUE(find<QLabel>("plantedWhere").isVisible());
    go(PeriodReview::closingPage);
    find<QDoubleSpinBox>("reviewGrade").setValue(0.7);
    write("reviewLine", QStringLiteral("Slow and steady"));
    find<QPushButton>("finishReview").click();
    EXPECT_EQ(review().grade, Decimal::fromText(QStringLiteral("0.7")));
    EXPECT_EQ(review().closing, QStringLiteral("Slow and steady"));
    EXPECT_TRUE(review().snapshot);
    EXPECT_TRUE(isLocked(*commitments().front(), session->today()));
    EXPECT_FALSE(find<QPushButton>("finishReview").isVisible());
    EXPECT_TRUE(find<QPushButton>("reopenReview").isVisible());
}

TEST_F(PeriodReviewTest, PlantingOffersWhatTheWordingAsksFor) {
    promise(QStringLiteral("Solve 2 problems every day"));
    go(PeriodReview::plantPage);
    EXPECT_EQ(find<QComboBox>("plantOften").currentText(), QStringLiteral("every day"));
    find<QPushButton>("plant").click();
    const Action& planted = *session->planner().action(*commitments().front()->action);
    EXPECT_EQ(planted.kind, ActionKind::Routine);
    EXPECT_EQ(planted.unit, QStringLiteral("problems"));
    const ScheduleVersion& version = *session->planner().scheduleOf(planted.id).front();
    EXPECT_EQ(version.days, (Weekdays{1, 2, 3, 4, 5, 6, 7}));
    EXPECT_EQ(version.perDay, Decimal{2});
    EXPECT_EQ(version.from, QDate(2026, 4, 1));
}

TEST_F(PeriodReviewTest, EveryScheduleThatPlantingOffersKeepsTheAmountOfTheWording) {
    promise(QStringLiteral("Solve 2 problems every day"));
    go(PeriodReview::plantPage);
    auto& often = find<QComboBox>("plantOften");
    QStringList offered;
    for (int i = 0; i < often.count(); ++i)
        offered.append(often.itemText(i));
    EXPECT_EQ(offered.count(QStringLiteral("every day")), 1);
    often.setCurrentIndex(static_cast<int>(offered.indexOf(QStringLiteral("3 time(s) a week"))));
    find<QPushButton>("plant").click();
    const ActionId planted = *commitments().front()->action;
    const ScheduleVersion& version = *session->planner().scheduleOf(planted).front();
    EXPECT_EQ(version.n, 3);
    EXPECT_EQ(version.perDay, Decimal{2});
}

TEST_F(PeriodReviewTest, PlantingOffersDaysThatAreNotAmongTheUsualOnes) {
    promise(QStringLiteral("월·수·금 러닝"));
    go(PeriodReview::plantPage);
    find<QPushButton>("plant").click();
    const ActionId planted = *commitments().front()->action;
    EXPECT_EQ(session->planner().scheduleOf(planted).front()->days, (Weekdays{1, 3, 5}));
}

TEST_F(PeriodReviewTest, AFullGridOffersTheCellsOfTasksThatAreDone) {
    for (const int block : ring(CellOrder::Rows)) {
        for (const int cell : ring(CellOrder::Rows)) {
            if (!session->planner().actionShown(records.plan(), {block, cell}, session->today())) {
                ASSERT_TRUE(session->renameCell(records.plan(), {block, cell}, QStringLiteral("Be kind")));
            }
        }
    }
    promise(QStringLiteral("Mock interviews"));
    go(PeriodReview::plantPage);
    EXPECT_TRUE(find<QPushButton>("plantWayOut").isVisible());
    const ActionId done = session->planner().actionShown(records.plan(), {8, 8}, session->today())->id;
    ASSERT_TRUE(session->setKind(done, ActionKind::Task));
    ASSERT_TRUE(session->setTaskDone(done, true));
    EXPECT_EQ(find<QComboBox>("plantCell").count(), 1);
    EXPECT_TRUE(find<QComboBox>("plantCell").currentText().endsWith(QStringLiteral("after “Be kind”")));
    find<QPushButton>("plant").click();
    EXPECT_TRUE(commitments().front()->action);
}

TEST_F(PeriodReviewTest, PlantingOffersATaskWithItsDay) {
    promise(QStringLiteral("Submit the application by 15 May"));
    go(PeriodReview::plantPage);
    EXPECT_FALSE(find<QComboBox>("plantOften").isEnabled());
    find<QPushButton>("plant").click();
    const Action& planted = *session->planner().action(*commitments().front()->action);
    EXPECT_EQ(planted.kind, ActionKind::Task);
    EXPECT_EQ(planted.due, QDate(2026, 5, 15));
}

TEST_F(PeriodReviewTest, ACardFollowsTheWordsUntilItIsPlanted) {
    promise(QStringLiteral("Mock interviews"));
    go(PeriodReview::plantPage);
    EXPECT_EQ(find<QComboBox>("plantOften").currentText(), QStringLiteral("1 time(s) a week"));
    const Commitment& promised = *commitments().front();
    ASSERT_TRUE(ReviewVerbs{*session}.editCommitment(promised.id, QStringLiteral("Run every day"), {}));
    EXPECT_EQ(find<QComboBox>("plantOften").currentText(), QStringLiteral("every day"));
}

TEST_F(PeriodReviewTest, AGradeIsTypedOverTheDash) {
    QApplication::setActiveWindow(&screen);
    go(PeriodReview::closingPage);
    auto& grade = find<QDoubleSpinBox>("reviewGrade");
    grade.setFocus();
    QApplication::processEvents();
    QTest::keyClicks(&grade, QStringLiteral("0.7"));
    QTest::keyClick(&grade, Qt::Key_Return);
    EXPECT_EQ(review().grade, Decimal::fromText(QStringLiteral("0.7")));
}

TEST_F(PeriodReviewTest, TabWalksTheClosingInItsOrder) {
    QApplication::setActiveWindow(&screen);
    go(PeriodReview::closingPage);
    find<QWidget>("reviewGrade").setFocus();
    QTest::keyClick(screen.focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(find<QWidget>("reviewFeeling").isAncestorOf(screen.focusWidget()));
    while (find<QWidget>("reviewFeeling").isAncestorOf(screen.focusWidget()))
        QTest::keyClick(screen.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(screen.focusWidget(), &find<QWidget>("reviewLine"));
}

TEST_F(PeriodReviewTest, EnterPlantsToo) {
    promise(QStringLiteral("Mock interviews"));
    QApplication::setActiveWindow(&screen);
    go(PeriodReview::plantPage);
    find<QWidget>("plant").setFocus();
    QTest::keyClick(screen.focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(commitments().front()->action);
    EXPECT_EQ(screen.focusWidget(), &find<QWidget>("reviewForward")) << "all is planted";
}

TEST_F(PeriodReviewTest, UndoTakesBackAddingWhileNothingIsTyped) {
    go(PeriodReview::nextActionsPage);
    auto& line = find<QLineEdit>("newNextAction");
    line.setFocus();
    QTest::keyClicks(&line, QStringLiteral("Run"));
    QKeyEvent typed{QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier};
    typed.ignore();
    QApplication::sendEvent(&line, &typed);
    EXPECT_TRUE(typed.isAccepted()) << "the line takes back what is being typed";
    QTest::keyClick(&line, Qt::Key_Return);
    QKeyEvent after{QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier};
    QApplication::sendEvent(&line, &after);
    EXPECT_FALSE(after.isAccepted()) << "the window takes back the step";
}

TEST_F(PeriodReviewTest, ResumesOnTheFirstPageThatIsOpen) {
    ReviewVerbs verbs{*session};
    const ReviewId first = verbs.startReview(records.plan(), firstQuarter).value();
    ASSERT_TRUE(verbs.addFactors({{QStringLiteral("Sleep")}}));
    const FactorId factor = session->planner().factors().front()->id;
    ASSERT_TRUE(verbs.answer(first, factor, MaskQuestion::Dispensable, Answer::No));
    screen.show(session.get(), records.plan());
    EXPECT_EQ(page(), PeriodReview::maskingPage);
    ASSERT_TRUE(verbs.answer(first, factor, MaskQuestion::Lacking, Answer::No));
    screen.show(session.get(), records.plan());
    EXPECT_EQ(page(), PeriodReview::nextActionsPage) << "nothing was promised earlier";
}

TEST_F(PeriodReviewTest, GivesEveryControlANameOnEveryPage) {
    ReviewVerbs verbs{*session};
    const ReviewId first = verbs.startReview(records.plan(), firstQuarter).value();
    ASSERT_TRUE(verbs.addFactors({{QStringLiteral("Sleep")}}));
    ASSERT_TRUE(verbs.addCommitment({records.plan(),
                                     CommitmentOrigin::NextAction,
                                     {{2026, 4, 1}, {2026, 6, 30}},
                                     QStringLiteral("Mock interviews"),
                                     {},
                                     first}));
    for (int next = 0; next < PeriodReview::pages; ++next) {
        go(next);
        EXPECT_EQ(test::unnamedWidgets(screen), QStringList{}) << next;
    }
}

TEST_F(PeriodReviewTest, AShortPageHasNothingToScroll) {
    for (int number = 0; number < 40; ++number)
        ASSERT_TRUE(ReviewVerbs{*session}.addFactors({{QString::number(number)}}));
    go(PeriodReview::maskingPage);
    QApplication::processEvents();
    const QScrollBar* bar = find<QScrollArea>("reviewScroll").verticalScrollBar();
    EXPECT_GT(bar->maximum(), 0);
    go(PeriodReview::closingPage);
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
    EXPECT_EQ(bar->maximum(), 0);
}

TEST_F(PeriodReviewTest, SaysThatThereIsNoPlan) {
    screen.show(nullptr, std::nullopt);
    EXPECT_TRUE(find<QLabel>("emptyReview").isVisible());
    EXPECT_FALSE(find<SegmentedControl>("reviewSteps").isVisible());
}

} // namespace
} // namespace ninefold::ui::period_review_test
