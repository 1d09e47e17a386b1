// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/period_review.h"

#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/widget_names.h"
#include "tests/ui/today/day_records.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

const DateSpan firstQuarter{{2026, 1, 1}, {2026, 3, 31}};

// The review of the first quarter of 2026 on 30 March, with one routine that was kept for five days.
class PeriodReviewTest : public testing::Test {
protected:
    PeriodReviewTest() {
        for (int day = 1; day <= 5; ++day)
            records.addDone(run, {2026, 1, day});
        store = std::make_unique<test::MemoryStore>(records.all());
        session = std::make_unique<PlannerSession>(*store, clock);
        EXPECT_TRUE(session->load());
        screen.resize(1200, 800);
        screen.show(session.get(), records.plan());
        static_cast<QWidget&>(screen).show();
        QApplication::setActiveWindow(&screen);
    }

    template <class T> [[nodiscard]] T& find(const char* name) const {
        return *screen.findChild<T*>(QString::fromLatin1(name));
    }
    void go(int page) {
        auto* segment = find<SegmentedControl>("reviewSteps")
                            .findChild<QAbstractButton*>(QStringLiteral("segment%1").arg(page));
        segment->click();
    }
    // The number of the page that is shown.
    [[nodiscard]] int page() const {
        int number = 0;
        for (const char* name :
             {"factsPage", "maskingPage", "lastActionsPage", "nextActionsPage", "plantPage", "closingPage"}) {
            if (find<QWidget>(name).isVisible())
                return number;
            ++number;
        }
        return -1;
    }
    void write(const char* name, const QString& text) {
        auto& line = find<QLineEdit>(name);
        line.setFocus();
        line.clear();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }
    [[nodiscard]] std::vector<const Commitment*> commitments() const {
        return session->planner().commitmentsOf(records.plan());
    }
    [[nodiscard]] const Review& review() const {
        return *session->planner().reviewsOf(records.plan()).front();
    }

    test::DayRecords records;
    ActionId run = records.addDaily(QStringLiteral("Run"));
    test::FixedClock clock{QDate{2026, 3, 30}};
    std::unique_ptr<test::MemoryStore> store;
    std::unique_ptr<PlannerSession> session;
    ThemeSource theme;
    PeriodReview screen{theme};
};

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
    ReviewVerbs verbs{*session};
    const ReviewId first = verbs.startReview(records.plan(), firstQuarter).value();
    ASSERT_TRUE(verbs.addCommitment({records.plan(),
                                     CommitmentOrigin::NextAction,
                                     {{2026, 4, 1}, {2026, 6, 30}},
                                     QStringLiteral("Mock interviews"),
                                     {},
                                     first}));
    QApplication::setActiveWindow(&screen);
    go(PeriodReview::plantPage);
    find<QWidget>("plant").setFocus();
    QTest::keyClick(screen.focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(commitments().front()->action);
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
} // namespace ninefold::ui
