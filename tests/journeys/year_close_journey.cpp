// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ancestry.h"
#include "core/session/planner_session.h"
#include "core/session/review_verbs.h"
#include "tests/journeys/you.h"
#include "ui/review/choice_row.h"
#include "ui/window/day_watch.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <gtest/gtest.h>

namespace ninefold::test::year_close_journey {

namespace {

// A year with a core goal, three sub-goals with a routine each, a wish and a pledge; seen on `day`.
class YearsClose {
public:
    explicit YearsClose(QDate day) {
        you.start();
        EXPECT_TRUE(you.session().renameCell(plan(), {}, QStringLiteral("Land a job")));
        const std::array goals{"Algorithms", "Health", "English"};
        for (int block = 0; block < 3; ++block) {
            EXPECT_TRUE(you.session().renameCell(
                plan(), {4, block}, QString::fromLatin1(goals[static_cast<std::size_t>(block)])));
            routines.push_back(routine({block, 0}, QStringLiteral("Routine %1").arg(block + 1)));
            EXPECT_TRUE(you.session().checkIn({routines.back(), you.session().today()}));
        }
        for (const CommitmentOrigin origin : {CommitmentOrigin::YearWish, CommitmentOrigin::Pledge})
            promises.push_back(
                ReviewVerbs{you.session()}
                    .addCommitment({plan(), origin, you.plan().span(), QStringLiteral("A promise")})
                    .value());
        goTo(day);
    }
    void goTo(QDate day) {
        you.clock.set(day);
        you.window().findChild<ui::DayWatch*>()->look();
    }
    // Goes to the year's page of Review.
    void open() {
        you.press(Qt::Key_4, Qt::ControlModifier);
        for (auto* segment : you.find<QWidget>("reviewParts")->findChildren<QAbstractButton*>()) {
            if (segment->text() == QStringLiteral("Year"))
                segment->click();
        }
    }
    void ask(const char* row) { you.find<ui::ChoiceRow>(row)->takeFocus(); }
    void click(const char* button) { you.find<QAbstractButton>(button)->click(); }
    [[nodiscard]] bool isShown(const char* part) const {
        const auto* found = you.find<QWidget>(part);
        return found && found->isVisible();
    }
    [[nodiscard]] const Planner& planner() const { return you.session().planner(); }
    [[nodiscard]] PlanId plan() const { return planner().planOfYear(2026)->id; }
    [[nodiscard]] std::optional<Verdict> verdict(std::size_t promise) const {
        return planner().table<Commitment>().find(promises[promise])->verdict;
    }

    You you;
    std::vector<ActionId> routines;
    std::vector<CommitmentId> promises;

private:
    ActionId routine(CellPlace place, const QString& text) {
        EXPECT_TRUE(you.session().renameCell(plan(), place, text));
        const ActionId id = planner().actionShown(plan(), place, you.session().today())->id;
        EXPECT_TRUE(you.session().setKind(id, ActionKind::Routine));
        ScheduleTerms terms;
        terms.days = {1, 2, 3, 4, 5, 6, 7};
        EXPECT_TRUE(you.session().setSchedule(id, terms, you.session().today()));
        return id;
    }
};

} // namespace

TEST(YearClosing, RollsOverWithEveryChoiceByKeyboard) {
    YearsClose year{QDate{2026, 12, 31}};
    year.open();
    ASSERT_TRUE(year.isShown("yearGoals"));
    year.ask("promise1");
    year.you.press(Qt::Key_1);
    year.you.press(Qt::Key_2);
    EXPECT_EQ(year.verdict(0), Verdict::Kept);
    EXPECT_EQ(year.verdict(1), Verdict::Partly);
    year.ask("goal1"); // the core goal
    year.you.press(Qt::Key_1);
    year.you.press(Qt::Key_1);
    year.you.press(Qt::Key_3);
    year.you.press(Qt::Key_2);
    year.you.type(QStringLiteral("Speak"));
    year.you.press(Qt::Key_Return);
    year.you.find<QAbstractButton>("startNextGrid")->setFocus();
    year.you.press(Qt::Key_Space);
    const Plan* next = year.planner().planOfYear(2027);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->core, QStringLiteral("Land a job"));
    EXPECT_EQ(year.planner().subGoal(next->id, 0)->text, QStringLiteral("Algorithms"));
    EXPECT_FALSE(year.planner().subGoal(next->id, 1));
    EXPECT_EQ(year.planner().subGoal(next->id, 2)->text, QStringLiteral("Speak"));
    const auto actions = year.planner().actionsOf(next->id);
    ASSERT_EQ(actions.size(), 2U);
    EXPECT_EQ(ancestorOf(year.planner(), *actions.front())->id, year.routines.front());
    for (const ActionId id : year.routines)
        EXPECT_EQ(year.planner().checkInsOf(id).size(), 1U) << "check-ins never move";
    EXPECT_TRUE(year.isShown("goToNextGrid"));
    EXPECT_FALSE(year.isShown("startNextGrid"));
    year.you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(year.planner().planOfYear(2027)) << "one step of undo";
    year.you.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(year.planner().planOfYear(2027));
}

TEST(YearClosing, IsOfferedFromTheFifteenthOfDecemberOnAndClosesOnTheLastDay) {
    YearsClose year{QDate{2026, 12, 14}};
    year.open();
    EXPECT_FALSE(year.isShown("yearGoals"));
    year.goTo(QDate{2026, 12, 15});
    EXPECT_TRUE(year.isShown("yearGoals"));
    EXPECT_FALSE(year.you.find<QAbstractButton>("closeThisYear")->isEnabled());
    year.goTo(QDate{2026, 12, 31});
    year.click("closeThisYear");
    EXPECT_EQ(year.planner().plan(year.plan())->closedOn, QDate(2026, 12, 31));
    year.goTo(QDate{2027, 1, 15});
    EXPECT_EQ(year.you.session().checkIn({year.routines.front(), QDate{2026, 12, 30}}).error().code,
              ErrorCode::YearClosed);
    year.click("reopenThisYear");
    EXPECT_TRUE(year.you.session().checkIn({year.routines.front(), QDate{2026, 12, 30}}));
}

TEST(YearClosing, AChapterIsFourClicksAndABandOnTheYear) {
    YearsClose year{QDate{2026, 3, 4}};
    year.open();
    year.click("yearChapters");
    auto* dialog = year.you.find<QDialog>("chapterDialog");
    ASSERT_TRUE(dialog);
    dialog->findChild<QAbstractButton*>(QStringLiteral("chapterThisMonth"))->click();
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("chapterName"));
    name->setText(QStringLiteral("Interviews"));
    Q_EMIT name->textEdited(name->text());
    dialog->findChild<QAbstractButton*>(QStringLiteral("saveChapter"))->click();
    EXPECT_TRUE(year.you.find<QLabel>("yearWeek")->text().endsWith(QStringLiteral("chapter “Interviews”")));
    year.you.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(year.planner().periodsOf(year.plan()).empty());
}

TEST(YearClosing, EnterOnAWeekGoesToItsMondayInToday) {
    YearsClose year{QDate{2026, 3, 25}};
    year.open();
    year.you.find<QWidget>("yearStrip")->setFocus();
    year.you.press(Qt::Key_Left);
    year.you.press(Qt::Key_Return);
    EXPECT_TRUE(year.you.find<QLabel>("screenTitle")->text().contains(QStringLiteral("16 March")));
}

} // namespace ninefold::test::year_close_journey
