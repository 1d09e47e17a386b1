// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"

#include <gtest/gtest.h>

namespace ninefold::day_verbs_test {

namespace {

const QDate today{2026, 5, 20}; // a Wednesday

template <class T> ErrorCode codeOf(const Result<T>& result) {
    return result ? ErrorCode{-1} : result.error().code;
}

} // namespace

class DayVerbs : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(m_session.load());
        m_plan = m_session.addYear(2026).value();
        QObject::connect(&m_session, &PlannerSession::changed, &m_session, [this] { ++m_steps; });
    }

    ActionId add(ActionKind kind) {
        const CellPlace place{0, m_cell++};
        EXPECT_TRUE(m_session.renameCell(m_plan, place, QStringLiteral("Action %1").arg(m_cell)));
        const ActionId id = planner().actionShown(m_plan, place, today)->id;
        EXPECT_TRUE(m_session.setKind(id, kind));
        m_steps = 0;
        return id;
    }
    ActionId addRoutine(Decimal perDay = Decimal{1}) {
        const ActionId id = add(ActionKind::Routine);
        ScheduleTerms terms;
        terms.days = Weekdays{1, 2, 3, 4, 5};
        terms.perDay = perDay;
        EXPECT_TRUE(m_session.setSchedule(id, terms, QDate{2026, 1, 1}));
        m_steps = 0;
        return id;
    }
    [[nodiscard]] const Planner& planner() const { return m_session.planner(); }
    [[nodiscard]] const CheckIn* recordOn(ActionId id, QDate date) const {
        for (const CheckIn* checkIn : planner().checkInsOf(id)) {
            if (checkIn->date == date)
                return checkIn;
        }
        return nullptr;
    }
    void mark(ActionId id, DayRecord record, QDate date = today, Decimal amount = Decimal{1}) {
        ASSERT_TRUE(m_session.checkIn({id, date, record, amount}));
    }

    test::FixedClock m_clock{QDateTime{today, QTime{12, 0}, Qt::UTC}};
    test::MemoryStore m_store;
    PlannerSession m_session{m_store, m_clock};
    PlanId m_plan = PlanId::make();
    int m_cell = 0;
    int m_steps = 0;
};

TEST_F(DayVerbs, FillADayToItsAmountAndLeaveAFullOneAlone) {
    const ActionId blocks = addRoutine(Decimal{2});
    mark(blocks, DayRecord::Fill);
    EXPECT_EQ(recordOn(blocks, today)->amount, Decimal{2});
    mark(blocks, DayRecord::Fill);
    EXPECT_EQ(m_steps, 1);
    mark(blocks, DayRecord::Amount, today, Decimal{3});
    mark(blocks, DayRecord::Fill);
    EXPECT_EQ(recordOn(blocks, today)->amount, Decimal{3});
}

TEST_F(DayVerbs, TickWithTheAmountOne) {
    const ActionId blocks = addRoutine(Decimal{2});
    mark(blocks, DayRecord::Tick);
    EXPECT_EQ(recordOn(blocks, today)->state, CheckInState::Done);
    EXPECT_EQ(recordOn(blocks, today)->amount, std::nullopt);
    mark(blocks, DayRecord::Amount, today, Decimal{1}); // says the same
    EXPECT_EQ(m_steps, 1);
}

TEST_F(DayVerbs, ReplaceOneRecordByAnotherInOneStep) {
    const ActionId run = addRoutine();
    mark(run, DayRecord::Fill);
    const CheckInId id = recordOn(run, today)->id;
    mark(run, DayRecord::Skip);
    EXPECT_EQ(recordOn(run, today)->state, CheckInState::Skip);
    mark(run, DayRecord::Missed);
    EXPECT_EQ(recordOn(run, today)->state, CheckInState::Missed);
    EXPECT_EQ(recordOn(run, today)->id, id);
    mark(run, DayRecord::Clear);
    EXPECT_FALSE(recordOn(run, today));
    EXPECT_EQ(m_steps, 4);
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(recordOn(run, today)->state, CheckInState::Missed);
}

TEST_F(DayVerbs, KeepTheNoteOfADayThatIsCleared) {
    const ActionId run = addRoutine();
    mark(run, DayRecord::Fill);
    ASSERT_TRUE(m_session.setCheckInNote(run, today, QStringLiteral(" rain ")));
    ASSERT_TRUE(m_session.setPolished(run, today, true));
    mark(run, DayRecord::Clear);
    EXPECT_EQ(recordOn(run, today)->state, CheckInState::None);
    EXPECT_EQ(recordOn(run, today)->note, QStringLiteral("rain"));
    EXPECT_FALSE(recordOn(run, today)->polished);
    ASSERT_TRUE(m_session.setCheckInNote(run, today, {}));
    EXPECT_FALSE(recordOn(run, today));
}

TEST_F(DayVerbs, WriteANoteBeforeAnythingIsDone) {
    const ActionId run = addRoutine();
    ASSERT_TRUE(m_session.setCheckInNote(run, today, QStringLiteral("later")));
    EXPECT_EQ(recordOn(run, today)->state, CheckInState::None);
    mark(run, DayRecord::Fill);
    EXPECT_EQ(recordOn(run, today)->note, QStringLiteral("later"));
    EXPECT_EQ(recordOn(run, today)->state, CheckInState::Done);
}

TEST_F(DayVerbs, PolishAnOpenDayByFillingIt) {
    const ActionId blocks = addRoutine(Decimal{2});
    ASSERT_TRUE(m_session.setPolished(blocks, today, true));
    EXPECT_TRUE(recordOn(blocks, today)->polished);
    EXPECT_EQ(recordOn(blocks, today)->amount, Decimal{2});
    ASSERT_TRUE(m_session.setPolished(blocks, today, false));
    EXPECT_EQ(recordOn(blocks, today)->state, CheckInState::Done);
    EXPECT_EQ(m_steps, 2);
}

TEST_F(DayVerbs, SetTheSumOfADayOfWhatIsMeasured) {
    const ActionId books = add(ActionKind::Measured);
    mark(books, DayRecord::Amount, today, Decimal{3});
    EXPECT_EQ(recordOn(books, today)->amount, Decimal{3});
    mark(books, DayRecord::Amount, today, Decimal{5});
    EXPECT_EQ(planner().checkInsOf(books).size(), 1U);
    mark(books, DayRecord::Clear);
    EXPECT_TRUE(planner().checkInsOf(books).empty());
}

TEST_F(DayVerbs, MakeSeveralLogsOfADayOne) {
    const ActionId books = add(ActionKind::Measured);
    std::vector<Record> records = planner().records();
    for (const char* note : {"a", "b"}) {
        CheckIn log{CheckInId::make(), books, today};
        log.amount = Decimal{2};
        log.note = QString::fromLatin1(note);
        records.emplace_back(log);
    }
    test::MemoryStore store{records};
    PlannerSession session{store, m_clock};
    ASSERT_TRUE(session.load());
    ASSERT_TRUE(session.checkIn({books, today, DayRecord::Amount, Decimal{7}}));
    ASSERT_EQ(session.planner().checkInsOf(books).size(), 1U);
    EXPECT_EQ(session.planner().checkInsOf(books).front()->amount, Decimal{7});
    EXPECT_EQ(session.planner().checkInsOf(books).front()->note.size(), 3);
}

TEST_F(DayVerbs, FinishATaskOnTheDayAndReopenIt) {
    const ActionId exam = add(ActionKind::Task);
    mark(exam, DayRecord::Fill, today.addDays(-3));
    EXPECT_EQ(planner().action(exam)->doneOn, today.addDays(-3));
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::FinishTask);
    mark(exam, DayRecord::Clear);
    EXPECT_EQ(planner().action(exam)->doneOn, std::nullopt);
    EXPECT_EQ(m_session.toUndo()->kind, StepKind::ReopenTask);
}

TEST_F(DayVerbs, RefuseWhatAKindCannotHave) {
    const ActionId calm = add(ActionKind::None);
    const ActionId exam = add(ActionKind::Task);
    EXPECT_EQ(codeOf(m_session.checkIn({calm, today})), ErrorCode::NotThisKind);
    EXPECT_EQ(codeOf(m_session.checkIn({exam, today, DayRecord::Skip})), ErrorCode::NotThisKind);
    EXPECT_EQ(codeOf(m_session.checkIn({exam, today, DayRecord::Missed})), ErrorCode::NotThisKind);
    EXPECT_EQ(codeOf(m_session.checkIn({exam, today, DayRecord::Amount})), ErrorCode::NotThisKind);
    EXPECT_EQ(codeOf(m_session.setPolished(exam, today, true)), ErrorCode::NotThisKind);
    EXPECT_EQ(codeOf(m_session.checkIn({ActionId::make(), today})), ErrorCode::NoSuchRecord);
    EXPECT_EQ(m_steps, 0);
}

TEST_F(DayVerbs, KnowOnlySkipsOfADayToCome) {
    const ActionId run = addRoutine();
    const QDate tomorrow = today.addDays(1);
    for (const DayRecord record :
         {DayRecord::Tick, DayRecord::Fill, DayRecord::Amount, DayRecord::Missed, DayRecord::Clear})
        EXPECT_EQ(codeOf(m_session.checkIn({run, tomorrow, record})), ErrorCode::FutureDate);
    EXPECT_EQ(codeOf(m_session.setCheckInNote(run, tomorrow, QStringLiteral("n"))), ErrorCode::FutureDate);
    mark(run, DayRecord::Skip, tomorrow);
    EXPECT_TRUE(m_session.setCheckInNote(run, tomorrow, QStringLiteral("trip")));
    ASSERT_TRUE(m_session.setCheckInNote(run, tomorrow, {}));
    mark(run, DayRecord::Clear, tomorrow); // takes the plan back
    EXPECT_FALSE(recordOn(run, tomorrow));
}

TEST_F(DayVerbs, RefuseAnAmountThatIsNone) {
    const ActionId run = addRoutine();
    EXPECT_EQ(codeOf(m_session.checkIn({run, today, DayRecord::Amount, Decimal{0}})),
              ErrorCode::AmountNotPositive);
    EXPECT_FALSE(recordOn(run, today));
}

TEST_F(DayVerbs, FillManyDaysInOneStepOrNone) {
    const ActionId run = addRoutine();
    const ActionId read = addRoutine();
    std::vector<DayEntry> entries;
    for (int day = 1; day <= 5; ++day) {
        entries.push_back({run, today.addDays(-day), DayRecord::Fill});
        entries.push_back({read, today.addDays(-day), DayRecord::Skip});
    }
    entries.push_back({run, today.addDays(-1), DayRecord::Missed}); // the later one counts
    ASSERT_TRUE(m_session.checkInAll(entries));
    EXPECT_EQ(m_steps, 1);
    EXPECT_EQ(planner().checkInsOf(run).size(), 5U);
    EXPECT_EQ(recordOn(run, today.addDays(-1))->state, CheckInState::Missed);
    ASSERT_TRUE(m_session.undo());
    EXPECT_TRUE(planner().checkInsOf(run).empty());

    entries.push_back({read, today.addDays(1), DayRecord::Fill});
    EXPECT_EQ(codeOf(m_session.checkInAll(entries)), ErrorCode::FutureDate);
    EXPECT_TRUE(planner().checkInsOf(run).empty());
}

TEST_F(DayVerbs, LeaveAClosedYearAlone) {
    const ActionId run = addRoutine();
    std::vector<Record> records = planner().records();
    for (Record& record : records) {
        if (Plan* plan = std::get_if<Plan>(&record))
            plan->closedOn = QDate{2026, 12, 31};
    }
    test::MemoryStore store{records};
    m_clock.set(QDate{2027, 1, 15});
    PlannerSession session{store, m_clock};
    ASSERT_TRUE(session.load());
    EXPECT_EQ(codeOf(session.checkIn({run, today})), ErrorCode::YearClosed);
    EXPECT_EQ(codeOf(session.setDayNote(today, QStringLiteral("n"))), ErrorCode::YearClosed);
}

TEST_F(DayVerbs, EditAScheduleFromADayAndLeaveThePast) {
    const ActionId run = addRoutine();
    ScheduleTerms daily;
    daily.days = Weekdays{1, 2, 3, 4, 5, 6, 7};
    ASSERT_TRUE(m_session.setSchedule(run, daily, today));
    auto schedule = planner().scheduleOf(run);
    ASSERT_EQ(schedule.size(), 2U);
    EXPECT_EQ(schedule[0]->to, today.addDays(-1));
    EXPECT_EQ(schedule[1]->from, today);
    EXPECT_EQ(schedule[1]->to, std::nullopt);
    EXPECT_EQ(termsOf(*schedule[1]), daily);
    EXPECT_EQ(m_steps, 1);

    // Again on the same day: that version changes; the same terms change nothing.
    daily.perDay = Decimal{2};
    ASSERT_TRUE(m_session.setSchedule(run, daily, today));
    ASSERT_TRUE(m_session.setSchedule(run, daily, today));
    ASSERT_TRUE(m_session.setSchedule(run, daily, today.addDays(10)));
    EXPECT_EQ(planner().scheduleOf(run).size(), 2U);
    EXPECT_EQ(m_steps, 2);

    // From an earlier day: what came later goes.
    ASSERT_TRUE(m_session.setSchedule(run, daily, today.addDays(-7)));
    schedule = planner().scheduleOf(run);
    ASSERT_EQ(schedule.size(), 2U);
    EXPECT_EQ(schedule[0]->to, today.addDays(-8));
    EXPECT_EQ(schedule[1]->from, today.addDays(-7));
}

TEST_F(DayVerbs, TakeEffectOnTheUsualDay) {
    const ActionId run = add(ActionKind::Routine);
    const auto usual = [&](ScheduleRule rule, QDate day) {
        return usualDayOfEdit(planner(), *planner().action(run), rule, day);
    };
    EXPECT_EQ(usual(ScheduleRule::Weekly, today), QDate(2026, 1, 1)); // no schedule yet
    ASSERT_TRUE(m_session.setSchedule(run, {ScheduleRule::Quota, {}, 3}, QDate{2026, 1, 1}));
    EXPECT_EQ(usual(ScheduleRule::Weekly, today), today);
    EXPECT_EQ(usual(ScheduleRule::Quota, today), QDate(2026, 5, 25));
    EXPECT_EQ(usual(ScheduleRule::Quota, QDate{2026, 5, 25}), QDate(2026, 5, 25));
    EXPECT_EQ(usual(ScheduleRule::Every, QDate{2025, 5, 25}), QDate(2026, 1, 1));
}

TEST_F(DayVerbs, RefuseAScheduleThatIsNone) {
    const ActionId run = addRoutine();
    EXPECT_EQ(codeOf(m_session.setSchedule(run, {}, today)), ErrorCode::DaysMissing);
    EXPECT_EQ(codeOf(m_session.setSchedule(run, {ScheduleRule::Quota, {}, 8}, today)),
              ErrorCode::NumberOutOfRange);
    EXPECT_EQ(codeOf(m_session.setSchedule(add(ActionKind::Task), {ScheduleRule::Quota, {}, 3}, today)),
              ErrorCode::NotThisKind);
    EXPECT_EQ(planner().scheduleOf(run).size(), 1U);
}

TEST_F(DayVerbs, EndAnActionOnADayForAReason) {
    const ActionId run = addRoutine();
    ASSERT_TRUE(m_session.endAction(run, today.addDays(3), QStringLiteral(" knee ")));
    EXPECT_EQ(planner().action(run)->endedOn, today.addDays(3));
    EXPECT_EQ(planner().action(run)->endReason, QStringLiteral("knee"));
}

TEST_F(DayVerbs, StartAnewInTheSameCellInOneStep) {
    const ActionId run = addRoutine();
    mark(run, DayRecord::Fill);
    m_steps = 0;
    const auto swim = m_session.startAnew(run, QStringLiteral("Swim"), today, QStringLiteral("knee"));
    ASSERT_TRUE(swim);
    EXPECT_EQ(m_steps, 1);
    EXPECT_EQ(planner().action(run)->endedOn, today);
    EXPECT_EQ(planner().action(*swim)->from, today);
    EXPECT_EQ(planner().textShown(m_plan, {0, 0}, today), QStringLiteral("Swim"));
    EXPECT_EQ(planner().textShown(m_plan, {0, 0}, today.addDays(-1)), QStringLiteral("Action 1"));
}

TEST_F(DayVerbs, AddChangeAndRemoveARest) {
    const DateSpan week{QDate{2026, 8, 10}, QDate{2026, 8, 16}};
    const auto rest = m_session.addRest(m_plan, week, QStringLiteral("Summer"));
    ASSERT_TRUE(rest);
    ASSERT_TRUE(m_session.changeRest(*rest, {week.first, week.last.addDays(7)}, QStringLiteral("Summer")));
    ASSERT_EQ(planner().periodsOf(m_plan).size(), 1U);
    EXPECT_EQ(planner().periodsOf(m_plan).front()->to, week.last.addDays(7));
    EXPECT_EQ(codeOf(m_session.changeRest(*rest, {week.last, week.first}, {})), ErrorCode::EndsBeforeStart);
    ASSERT_TRUE(m_session.removeRest(*rest));
    EXPECT_TRUE(planner().periodsOf(m_plan).empty());
    EXPECT_EQ(m_steps, 3);
    EXPECT_EQ(codeOf(m_session.removeRest(*rest)), ErrorCode::NoSuchRecord);
}

TEST_F(DayVerbs, KeepTheWordsAndTheFeelingOfADay) {
    ASSERT_TRUE(m_session.setFeeling(today, 4));
    ASSERT_TRUE(m_session.setDayNote(today, QStringLiteral("fine")));
    ASSERT_EQ(planner().daysOf(m_plan).size(), 1U);
    EXPECT_EQ(planner().daysOf(m_plan).front()->feeling, 4);
    EXPECT_EQ(planner().daysOf(m_plan).front()->note, QStringLiteral("fine"));
    ASSERT_TRUE(m_session.setFeeling(today, {}));
    EXPECT_EQ(planner().daysOf(m_plan).front()->note, QStringLiteral("fine"));
    ASSERT_TRUE(m_session.setDayNote(today, {}));
    EXPECT_TRUE(planner().daysOf(m_plan).empty());
    EXPECT_EQ(codeOf(m_session.setFeeling(today, 6)), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(codeOf(m_session.setFeeling(today.addDays(1), 4)), ErrorCode::FutureDate);
    EXPECT_EQ(codeOf(m_session.setFeeling(QDate{2025, 5, 5}, 4)), ErrorCode::NoSuchYear);
}

TEST_F(DayVerbs, TakeOverTheDetailsOfAnActionInOneStep) {
    const ActionId run = addRoutine();
    ActionDetails details = detailsOf(*planner().action(run));
    details.when = QStringLiteral(" morning ");
    details.time = QTime{7, 30};
    details.step = Decimal{2};
    ASSERT_TRUE(m_session.setDetails(run, details));
    EXPECT_EQ(planner().action(run)->when, QStringLiteral("morning"));
    EXPECT_EQ(planner().action(run)->time, QTime(7, 30));
    EXPECT_EQ(m_steps, 1);
    details.weight = 4;
    EXPECT_EQ(codeOf(m_session.setDetails(run, details)), ErrorCode::WeightOutOfRange);
}

TEST_F(DayVerbs, RememberTheOrderOfTimesOfDay) {
    const QStringList order{QStringLiteral("morning"), QStringLiteral("evening")};
    ASSERT_TRUE(m_session.setWhenOrder(order, order.first()));
    ASSERT_TRUE(m_session.setWhenOrder(order, order.first()));
    EXPECT_EQ(planner().settings().whenOrder, order);
    EXPECT_EQ(m_steps, 1);
}

} // namespace ninefold::day_verbs_test
