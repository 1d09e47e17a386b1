// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/review_draft.h"

#include "core/progress/made_up_years.h"
#include "tests/support/year_of_records.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace ninefold::test::review_draft_test {
namespace {

const DateSpan march{QDate{2026, 3, 1}, QDate{2026, 3, 31}};

TEST(ReviewDraft, SaysWhatWasDoneInItsDays) {
    YearOfRecords year;
    const ActionId weak = year.addWeekly({1});
    const ActionId strong = year.addWeekly({1, 2, 3, 4, 5, 6, 7});
    for (QDate day = march.first; day <= march.last; day = day.addDays(1))
        year.done(strong, day);
    year.done(weak, QDate{2026, 3, 2});
    const ActionId task = year.addTask(QDate{2026, 6, 30});
    year.finish(task, QDate{2026, 3, 9});
    year.finish(year.addTask(QDate{2026, 6, 30}), QDate{2026, 4, 1});
    const ActionId pages = year.addMeasured(100);
    year.done(pages, QDate{2026, 3, 3}, Decimal{12});
    year.done(pages, QDate{2026, 3, 4});
    year.done(pages, QDate{2026, 4, 4}, Decimal{50});
    year.addMeasured(10);
    year.put(DayNote{DayNoteId::make(), year.plan().id, QDate{2026, 3, 5}, QStringLiteral("Spring")});
    year.put(DayNote{DayNoteId::make(), year.plan().id, QDate{2026, 4, 5}, QStringLiteral("Later")});

    const ReviewDraft draft = reviewDraft(Numbers{year.planner()}, year.plan().id, march, QDate{2026, 4, 6});
    ASSERT_EQ(draft.routines.size(), 2U);
    EXPECT_EQ(draft.routines[0].action, strong);
    EXPECT_EQ(draft.routines[0].percent, 100);
    EXPECT_EQ(draft.routines[1].score.got, Rational{1});
    EXPECT_EQ(draft.routines[1].score.base, Rational{5});
    ASSERT_EQ(draft.tasks.size(), 1U);
    EXPECT_EQ(draft.tasks[0].action, task);
    ASSERT_EQ(draft.amounts.size(), 1U);
    EXPECT_EQ(draft.amounts[0].amount, Decimal{13});
    ASSERT_EQ(draft.notes.size(), 1U);
    EXPECT_EQ(draft.notes[0].text, QStringLiteral("Spring"));
    EXPECT_TRUE(draft.percent);
}

TEST(ReviewDraft, LeavesOutWhatIsDatedLater) {
    YearOfRecords year;
    year.finish(year.addTask(QDate{2026, 6, 30}), QDate{2026, 3, 20});
    year.put(DayNote{DayNoteId::make(), year.plan().id, QDate{2026, 3, 21}, QStringLiteral("Tomorrow")});
    const ReviewDraft draft = reviewDraft(Numbers{year.planner()}, year.plan().id, march, QDate{2026, 3, 10});
    EXPECT_TRUE(draft.tasks.empty());
    EXPECT_TRUE(draft.notes.empty());
}

TEST(ReviewDraft, OfAMadeUpMonthIsWhatTheRecordsSay) {
    const QDate today{2026, 11, 20};
    Change everything;
    for (const Record& record : madeUpYears(today, 1, 3))
        everything.create(record);
    Planner planner;
    ASSERT_TRUE(planner.apply(everything));
    const PlanId plan = planner.planOn(today)->id;
    for (int month = 1; month <= 11; ++month) {
        const DateSpan days{QDate{2026, month, 1}, QDate{2026, month, QDate{2026, month, 1}.daysInMonth()}};
        const ReviewDraft draft = reviewDraft(Numbers{planner}, plan, days, today);
        std::map<QString, Decimal> amounts;
        std::size_t tasks = 0;
        std::size_t routines = 0;
        for (const Action* action : planner.actionsOf(plan)) {
            const auto span = planner.spanOf(*action);
            const Achievement achieved = achievementOf(planner, *action, days, today);
            routines += action->kind == ActionKind::Routine && achieved.soFar ? 1 : 0;
            tasks += action->kind == ActionKind::Task && action->doneOn && days.contains(*action->doneOn);
            if (action->kind != ActionKind::Measured || !span)
                continue;
            for (const CheckIn* log : planner.checkInsOf(action->id)) {
                if (log->state == CheckInState::Done && days.contains(log->date) && span->contains(log->date))
                    amounts[action->id.text()] =
                        amounts[action->id.text()] + log->amount.value_or(Decimal{1});
            }
        }
        EXPECT_EQ(draft.routines.size(), routines) << month;
        EXPECT_EQ(draft.tasks.size(), tasks) << month;
        ASSERT_EQ(draft.amounts.size(), amounts.size()) << month;
        for (const DraftedAmount& drafted : draft.amounts)
            EXPECT_EQ(drafted.amount, amounts[drafted.action.text()]) << month;
        for (const DraftedRoutine& drafted : draft.routines) {
            const auto score = achievementOf(planner, *planner.action(drafted.action), days, today).soFar;
            EXPECT_EQ(drafted.score.got, score->got);
            EXPECT_EQ(drafted.score.base, score->base);
        }
        std::size_t notes = 0;
        for (const DayNote* day : planner.daysOf(plan))
            notes += days.contains(day->date) && !day->note.isEmpty() ? 1 : 0;
        EXPECT_EQ(draft.notes.size(), notes) << month;
    }
}

} // namespace
} // namespace ninefold::test::review_draft_test
