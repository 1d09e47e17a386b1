// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "core/session/review_verbs.h"
#include "tests/journeys/you.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <gtest/gtest.h>

namespace ninefold::test::review_journey {

namespace {

// A person with one routine in 2026, two quarters long.
class ReviewJourney : public testing::Test {
protected:
    void SetUp() override {
        you.clock.set(QDate{2026, 3, 27});
        you.start();
        PlannerSession& session = you.session();
        ASSERT_TRUE(session.renameCell(you.plan().id, {0, 4}, QStringLiteral("Interview")));
        ASSERT_TRUE(session.renameCell(you.plan().id, {0, 0}, QStringLiteral("Run")));
        const ActionId run = session.planner().actionShown(you.plan().id, {0, 0}, session.today())->id;
        ASSERT_TRUE(session.setKind(run, ActionKind::Routine));
        ASSERT_TRUE(
            session.setSchedule(run, {ScheduleRule::Weekly, {1, 2, 3, 4, 5, 6, 7}}, QDate{2026, 1, 1}));
        you.press(Qt::Key_1, Qt::ControlModifier);
    }
    void press(const char* button) { you.find<QAbstractButton>(button)->click(); }
    void write(const char* name, const QString& text) {
        you.find<QLineEdit>(name)->setFocus();
        you.type(text);
        you.press(Qt::Key_Return);
    }
    [[nodiscard]] bool isOn(const char* page) const { return you.find<QWidget>(page)->isVisible(); }
    [[nodiscard]] const Commitment& promised() const {
        return *you.session().planner().commitmentsOf(you.plan().id).front();
    }
    [[nodiscard]] bool isOffered() const { return you.find<QAbstractButton>("offeredReview")->isVisible(); }
    void onANewDay(QDate day) {
        you.clock.set(day);
        you.quit();
        you.start();
        you.press(Qt::Key_1, Qt::ControlModifier);
    }

    You you;
};

TEST_F(ReviewJourney, LeadsFromTheLineOnTodayToAPlantedRoutineAndToItsVerdictAQuarterLater) {
    ASSERT_TRUE(isOffered());
    press("offeredReview");
    EXPECT_EQ(you.find<QComboBox>("reviewPeriod")->currentText(), QStringLiteral("Q1, Jan–Mar"));
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    write("newFactor", QStringLiteral("Interview: too many words"));
    write("newFactor", QStringLiteral("English"));
    you.find<QWidget>("maskTable")->setFocus();
    for (const int key : {Qt::Key_2, Qt::Key_1, Qt::Key_1, Qt::Key_2}) // urgent weakness; fine as is
        you.press(key);
    EXPECT_EQ(QApplication::focusWidget(), you.find<QWidget>("reviewForward")) << "all is answered";
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    press("idea");
    you.type(QStringLiteral("First round passed"));
    you.press(Qt::Key_Return);
    EXPECT_EQ(promised().expected, QStringLiteral("First round passed"));
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_TRUE(you.find<QComboBox>("plantCell")->currentText().startsWith(QStringLiteral("Interview")));
    press("plant");
    ASSERT_TRUE(promised().action);
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    write("reviewLine", QStringLiteral("Slow and steady"));
    press("finishReview");
    EXPECT_TRUE(isLocked(promised(), you.session().today()));

    onANewDay(QDate{2026, 4, 3});
    EXPECT_FALSE(isOffered()) << "it is finished";
    for (int day = 1; day <= 3; ++day)
        ASSERT_TRUE(you.session().checkIn({*promised().action, QDate{2026, 4, day}}));

    onANewDay(QDate{2026, 6, 28});
    ASSERT_TRUE(isOffered());
    press("offeredReview");
    EXPECT_TRUE(isOn("factsPage"));
    EXPECT_EQ(you.find<QLabel>("lastClosing")->text(), QStringLiteral("Slow and steady"));
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    QStringList said;
    for (const QLabel* label : you.find<QWidget>("judgedCard")->findChildren<QLabel*>())
        said.append(label->text());
    EXPECT_TRUE(said.contains(QStringLiteral("Expected then: First round passed")))
        << said.join(u'|').toStdString();
    you.find<QWidget>("verdict")->findChild<QAbstractButton*>(QStringLiteral("segment1"))->click();
    EXPECT_EQ(promised().verdict, Verdict::Partly);
    EXPECT_EQ(promised().expected, QStringLiteral("First round passed"));
}

TEST_F(ReviewJourney, OfTheLastQuarterBeginsTheYearItPlantsInAtTheEndOfItsOwn) {
    onANewDay(QDate{2026, 12, 27});
    press("offeredReview");
    for (int page = 0; page < 3; ++page)
        you.press(Qt::Key_PageDown, Qt::ControlModifier);
    write("newNextAction", QStringLiteral("A mock interview a week"));
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    press("plantWayOut");
    EXPECT_TRUE(isOn("yearGoals")) << "where what goes on is chosen";
    press("startNextGrid");
    ASSERT_TRUE(you.session().planner().planOfYear(2027));
    you.find<QWidget>("reviewParts")->findChild<QAbstractButton*>(QStringLiteral("segment0"))->click();
    EXPECT_TRUE(isOn("plantPage")) << "the page has waited";
    press("plant");
    ASSERT_TRUE(promised().action);
    const Action& planted = *you.session().planner().action(*promised().action);
    EXPECT_EQ(planted.plan, you.session().planner().planOfYear(2027)->id);
}

// Everything that Tab can come to is come to, and seen, on every part of the screen while it is empty and
// after something was written.
TEST_F(ReviewJourney, TabComesToAllThatIsSeenAndToNothingElse) {
    you.press(Qt::Key_4, Qt::ControlModifier);
    QWidget* screen = you.find<QWidget>("reviewScreen");
    const auto isStop = [](const QWidget* widget) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isOneOfSome = button && button->autoExclusive() && !button->isChecked();
        const bool isPart = qobject_cast<const QLineEdit*>(widget) &&
                            qobject_cast<const QAbstractSpinBox*>(widget->parentWidget());
        return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
               !isOneOfSome && !isPart;
    };
    const auto walk = [&](const char* part) {
        you.find<QWidget>("reviewParts")->findChild<QAbstractButton*>(QString::fromLatin1(part))->click();
        QSet<const QWidget*> seen;
        you.find<QWidget>("reviewParts")
            ->findChild<QAbstractButton*>(QString::fromLatin1(part))
            ->setFocus(Qt::TabFocusReason);
        for (int presses = 0; presses < 80; ++presses) {
            const QWidget* focus = QApplication::focusWidget();
            const auto* list = qobject_cast<const QAbstractItemView*>(focus);
            EXPECT_TRUE(focus->isVisible() && !focus->size().isEmpty() &&
                        (!list || list->model()->rowCount() > 0))
                << focus->objectName().toStdString();
            seen.insert(focus);
            you.press(Qt::Key_Tab);
        }
        for (const QWidget* widget : screen->findChildren<QWidget*>()) {
            if (isStop(widget)) {
                EXPECT_TRUE(seen.contains(widget)) << part << ": " << widget->metaObject()->className() << ' '
                                                   << widget->objectName().toStdString();
            }
        }
    };
    for (const bool isWritten : {false, true}) {
        SCOPED_TRACE(isWritten);
        for (const char* part : {"segment0", "segment1", "segment2", "segment3"})
            walk(part);
        ReviewVerbs verbs{you.session()};
        const DateSpan march{QDate{2026, 3, 1}, QDate{2026, 3, 31}};
        (void)verbs.writeReview(you.plan().id, ReviewKind::Month, march, {}, QStringLiteral("Sleep"));
        (void)verbs.addCommitment({you.plan().id, CommitmentOrigin::MonthGoal, march, QStringLiteral("Run")});
        (void)verbs.addFactors({{QStringLiteral("English")}});
    }
}

TEST_F(ReviewJourney, ClosedHalfWayGoesOnWhereItWasLeft) {
    press("offeredReview");
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    write("newFactor", QStringLiteral("English"));
    you.find<QWidget>("maskTable")->setFocus();
    you.press(Qt::Key_2);
    onANewDay(QDate{2026, 3, 28});
    press("offeredReview");
    EXPECT_TRUE(isOn("maskingPage"));
    EXPECT_EQ(you.find<QAbstractItemView>("maskTable")->model()->index(0, 1).data().toString(),
              QStringLiteral("no"));
}

TEST_F(ReviewJourney, TheShortWayIsWalkedByKeysAloneWithKoreanBeingComposed) {
    press("offeredReview");
    press("shortReview");
    you.find<QLineEdit>("newFactor")->setFocus();
    you.compose(
        {QStringLiteral(u"ㅇ"), QStringLiteral(u"여"), QStringLiteral(u"영"), QStringLiteral(u"영어")});
    you.press(Qt::Key_Return);
    ASSERT_EQ(you.session().planner().factors().size(), 1U);
    EXPECT_EQ(you.session().planner().factors().front()->name, QStringLiteral(u"영어"));
    you.find<QWidget>("maskTable")->setFocus();
    you.press(Qt::Key_2);
    you.press(Qt::Key_1);
    you.press(Qt::Key_PageDown, Qt::ControlModifier); // last actions: none
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    you.compose({QStringLiteral(u"단어 외우기")});
    you.press(Qt::Key_Return);
    you.compose({QStringLiteral(u"점수가 오른다")});
    you.press(Qt::Key_Return);
    EXPECT_EQ(promised().text, QStringLiteral(u"단어 외우기"));
    EXPECT_EQ(promised().expected, QStringLiteral(u"점수가 오른다"));
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    you.press(Qt::Key_Space); // the button that plants has the focus
    ASSERT_TRUE(promised().action);
    you.press(Qt::Key_PageDown, Qt::ControlModifier);
    you.find<QPushButton>("finishReview")->setFocus();
    you.press(Qt::Key_Space);
    EXPECT_TRUE(isLocked(promised(), you.session().today()));
}

TEST_F(ReviewJourney, UndoingAnAnswerGoesToItsReview) {
    ReviewVerbs verbs{you.session()};
    const DateSpan first{QDate{2026, 1, 1}, QDate{2026, 3, 31}};
    const ReviewId review = verbs.startReview(you.plan().id, first).value();
    ASSERT_TRUE(verbs.close(review, {std::nullopt, 4, QStringLiteral("Slow")}));
    you.press(Qt::Key_2, Qt::ControlModifier);
    you.undo().trigger();
    EXPECT_TRUE(you.find<QWidget>("periodReview")->isVisible());
}

TEST_F(ReviewJourney, UndoingWhatWasWrittenOrPromisedGoesThere) {
    ReviewVerbs verbs{you.session()};
    const DateSpan march{QDate{2026, 3, 1}, QDate{2026, 3, 31}};
    const ReviewId month =
        verbs.writeReview(you.plan().id, ReviewKind::Month, march, {}, QStringLiteral("a")).value();
    ASSERT_TRUE(verbs.setReviewText(month, QStringLiteral("b")));
    you.undo().trigger();
    EXPECT_TRUE(you.find<QWidget>("writtenText")->isVisible());
    you.press(Qt::Key_2, Qt::ControlModifier);
    const CommitmentId pledge =
        verbs.addCommitment({you.plan().id, CommitmentOrigin::Pledge, march, QStringLiteral("Run")}).value();
    ASSERT_TRUE(verbs.judge(pledge, {Verdict::Kept}));
    you.undo().trigger();
    EXPECT_TRUE(you.find<QWidget>("commitmentList")->isVisible());
}

TEST_F(ReviewJourney, UndoingTheFinishOpensItAgain) {
    ReviewVerbs verbs{you.session()};
    const ReviewId review = verbs.startReview(you.plan().id, {QDate{2026, 1, 1}, QDate{2026, 3, 31}}).value();
    ASSERT_TRUE(verbs.finishReview(review));
    you.press(Qt::Key_4, Qt::ControlModifier);
    EXPECT_FALSE(you.find<QWidget>("finishReview")->isVisibleTo(you.find<QWidget>("closingPage")));
    you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(you.find<QWidget>("finishReview")->isVisibleTo(you.find<QWidget>("closingPage")));
}

} // namespace

} // namespace ninefold::test::review_journey
