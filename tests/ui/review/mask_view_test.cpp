// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/mask_view.h"

#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/ui/today/day_records.h"
#include "ui/models/mask_model.h"
#include "ui/review/mask_delegate.h"
#include "ui/theme/theme_source.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace ninefold::ui::mask_view_test {
namespace {

// The factors of the first quarter of 2026, on 30 March.
class MaskViewTest : public testing::Test {
protected:
    MaskViewTest() {
        EXPECT_TRUE(session.load());
        std::vector<FactorName> factors;
        for (const char* name : {"Education", "Grades", "Certificates", "Letter", "Experience", "English",
                                 "Words", "Talk", "Character", "Consistency", "Score"})
            factors.push_back({QString::fromLatin1(name)});
        EXPECT_TRUE(ReviewVerbs{session}.addFactors(factors));
        review.show(&session, records.plan());
        review.choosePeriod({{2026, 1, 1}, {2026, 3, 31}});
        view.resize(1000, 600);
        view.show();
        view.goToOpenQuestion();
    }

    void press(int key) { QTest::keyClick(&view, static_cast<Qt::Key>(key)); }
    [[nodiscard]] QString shown(int row, int column) const {
        return model.index(row, column).data().toString();
    }

    test::DayRecords records;
    test::MemoryStore store{records.all()};
    test::FixedClock clock{QDate{2026, 3, 30}};
    PlannerSession session{store, clock};
    ThemeSource theme;
    ReviewModel review;
    MaskModel model{review};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    MaskView view{theme, model};
};

TEST_F(MaskViewTest, ElevenFactorsAreTwentyTwoPresses) {
    QSignalSpy all{&view, &MaskView::allAnswered};
    for (int press = 0; press < 22; ++press) {
        EXPECT_EQ(all.size(), 0);
        this->press(press % 2 == 0 ? Qt::Key_2 : Qt::Key_1);
    }
    EXPECT_EQ(all.size(), 1);
    EXPECT_EQ(model.labelled(), 11);
    EXPECT_EQ(shown(10, MaskModel::labelColumn), QStringLiteral("urgent weakness"));
}

TEST_F(MaskViewTest, TakesLettersToo) {
    press(Qt::Key_N);
    press(Qt::Key_Y);
    press(Qt::Key_U);
    EXPECT_EQ(shown(0, MaskModel::labelColumn), QStringLiteral("urgent weakness"));
    EXPECT_EQ(shown(1, MaskModel::dispensableColumn), QStringLiteral("not sure"));
}

TEST_F(MaskViewTest, TakesTheKoreanLettersOnThoseKeys) {
    for (const QChar letter : QStringLiteral(u"ㅜㅛ")) {
        QKeyEvent event{QEvent::KeyPress, 0, Qt::NoModifier, QString{letter}};
        QCoreApplication::sendEvent(&view, &event);
    }
    EXPECT_EQ(shown(0, MaskModel::labelColumn), QStringLiteral("urgent weakness"));
}

TEST_F(MaskViewTest, KeepsTheInputMethodOff) {
    EXPECT_FALSE(view.testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_F(MaskViewTest, BackspaceTakesAnAnswerBack) {
    press(Qt::Key_1);
    view.setCurrentIndex(model.index(0, MaskModel::dispensableColumn));
    press(Qt::Key_Backspace);
    EXPECT_EQ(shown(0, MaskModel::dispensableColumn), QString{});
}

TEST_F(MaskViewTest, EveryAnswerIsOneStepToUndo) {
    const std::size_t before = store.steps().size();
    press(Qt::Key_1);
    EXPECT_EQ(store.steps().size(), before + 1) << "the review is begun with its first answer";
    press(Qt::Key_2);
    EXPECT_EQ(store.steps().size(), before + 2);
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(shown(0, MaskModel::lackingColumn), QString{});
}

TEST_F(MaskViewTest, AClickOnAPillAnswersAndTheNextTakesItBack) {
    const QModelIndex asked = model.index(2, MaskModel::lackingColumn);
    const auto* delegate = static_cast<const MaskDelegate*>(view.itemDelegate());
    const QRect cell = view.visualRect(asked);
    QPoint place = cell.topLeft();
    while (cell.contains(place) && delegate->answerAt(view.font(), cell, {place.x(), cell.center().y()}) != 1)
        place.rx() += 1;
    place.setY(cell.center().y());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(shown(2, MaskModel::lackingColumn), QStringLiteral("no"));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    EXPECT_EQ(shown(2, MaskModel::lackingColumn), QString{});
}

TEST_F(MaskViewTest, EnterWritesTheRemedyOfALackAndThePitchOfAStrength) {
    press(Qt::Key_2);
    press(Qt::Key_1);
    EXPECT_TRUE(model.setData(model.index(0, MaskModel::lineColumn), QStringLiteral("A course")));
    EXPECT_EQ(session.planner().answersOf(review.review()->id).front()->remedy, QStringLiteral("A course"));
    view.setCurrentIndex(model.index(0, MaskModel::lackingColumn));
    press(Qt::Key_2);
    EXPECT_EQ(shown(0, MaskModel::labelColumn), QStringLiteral("strength"));
    EXPECT_TRUE(model.setData(model.index(0, MaskModel::lineColumn), QStringLiteral("Top of the class")));
    EXPECT_EQ(session.planner().answersOf(review.review()->id).front()->pitch,
              QStringLiteral("Top of the class"));
    EXPECT_EQ(session.planner().answersOf(review.review()->id).front()->remedy, QStringLiteral("A course"));
}

TEST_F(MaskViewTest, TypingInTheLineOfARowWritesIt) {
    press(Qt::Key_2);
    press(Qt::Key_1);
    view.setCurrentIndex(model.index(0, MaskModel::lineColumn));
    EXPECT_TRUE(view.testAttribute(Qt::WA_InputMethodEnabled));
    QTest::keyClick(&view, Qt::Key_A);
    auto* line = view.findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, QStringLiteral(" 3"));
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents(); // an editor is ended in the loop
    EXPECT_EQ(shown(0, MaskModel::lineColumn), QStringLiteral("a 3"));
}

TEST_F(MaskViewTest, SaysTheQuestionWithItsAnswer) {
    press(Qt::Key_2);
    EXPECT_EQ(model.index(0, MaskModel::dispensableColumn).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Competitive without it?: no"));
    EXPECT_EQ(model.index(0, MaskModel::labelColumn).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("This time: nothing yet"));
}

TEST_F(MaskViewTest, AFinishedReviewIsNotChanged) {
    press(Qt::Key_2);
    press(Qt::Key_1);
    ASSERT_TRUE(ReviewVerbs{session}.finishReview(review.review()->id));
    QSignalSpy refused{&review, &ReviewModel::errorRaised};
    view.setCurrentIndex(model.index(0, MaskModel::lackingColumn));
    press(Qt::Key_2);
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(shown(0, MaskModel::lackingColumn), QStringLiteral("yes"));
}

} // namespace
} // namespace ninefold::ui::mask_view_test
