// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/find_index.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace ninefold::find_index_test {

namespace {

/// A planner of two years, with a text in every field that can be found.
class FindIndexTest : public testing::Test {
protected:
    void SetUp() override {
        m_goal.text = u"Algorithms"_s;
        m_goal.notes = u"The weakest of all"_s;
        m_routine.text = u"매일 아침 1문제"_s;
        m_routine.notes = u"Start with graphs"_s;
        m_routine.kind = ActionKind::Routine;
        m_routine.doneMeans = u"One accepted answer"_s;
        m_routine.polishedMeans = u"A written explanation"_s;
        m_routine.endReason = u"Replaced by contests"_s;
        m_routine.when = u"before breakfast"_s;
        m_routine.unit = u"problems"_s;
        m_checkIn.note = u"Binary search went well"_s;
        m_day.note = u"Slept badly"_s;
        m_rest.name = u"Summer holidays"_s;
        Change change;
        change.create(m_last);
        change.create(m_plan);
        change.create(m_goal);
        change.create(m_routine);
        change.create(m_checkIn);
        change.create(m_day);
        change.create(m_rest);
        carryOut(change);
    }

    void carryOut(const Change& change) {
        ASSERT_TRUE(m_planner.apply(change));
        m_index.update(change);
    }

    template <class R> void create(const R& record) {
        Change change;
        change.create(record);
        carryOut(change);
    }

    template <class R> void edit(R& record, const R& after) {
        Change change;
        change.edit(record, after);
        carryOut(change);
        record = after;
    }

    [[nodiscard]] std::vector<FindHit> find(const QString& typed, int year = 2026) const {
        return m_index.find(FindQuery{typed}, year).hits;
    }

    /// The texts found, best first, with a stroke between.
    [[nodiscard]] QString found(const QString& typed, int year = 2026) const {
        QStringList texts;
        for (const FindHit& hit : find(typed, year))
            texts << hit.text;
        return texts.join(QLatin1Char('|'));
    }

    [[nodiscard]] Action actionAt(CellPlace place, const QString& text) const {
        Action action{ActionId::make(), m_plan.id, place.block, place.cell};
        action.text = text;
        return action;
    }

    Plan m_plan{PlanId::make(),      2026, {2026, 1, 1}, {2026, 12, 31}, {}, u"A job as an engineer"_s,
                u"To build things"_s};
    Plan m_last{PlanId::make(), 2025, {2025, 1, 1}, {2025, 12, 31}, {}, u"Finish school"_s};
    SubGoal m_goal{SubGoalId::make(), m_plan.id, 2};
    Action m_routine{ActionId::make(), m_plan.id, 2, 0};
    CheckIn m_checkIn{CheckInId::make(), m_routine.id, {2026, 3, 3}};
    DayNote m_day{DayNoteId::make(), m_plan.id, {2026, 4, 5}};
    Period m_rest{PeriodId::make(), m_plan.id, PeriodKind::Rest, {2026, 8, 1}, {2026, 8, 9}};
    Planner m_planner;
    FindIndex m_index;
};

struct Wanted {
    QString typed;
    RecordType type;
    QString field;
    CellPlace place;
    int year = 2026;
    std::optional<QDate> date{};
};

TEST_F(FindIndexTest, FindsEveryTextAndSaysWhereItIs) {
    const std::vector<Wanted> table{
        {u"engineer"_s, RecordType::Plan, u"core"_s, {4, 4}},
        {u"build"_s, RecordType::Plan, u"why"_s, {4, 4}},
        {u"school"_s, RecordType::Plan, u"core"_s, {4, 4}, 2025},
        {u"algo"_s, RecordType::SubGoal, u"text"_s, {2, 4}},
        {u"weakest"_s, RecordType::SubGoal, u"notes"_s, {2, 4}},
        {u"ㅁㅇㅇㅊ"_s, RecordType::Action, u"text"_s, {2, 0}},
        {u"graphs"_s, RecordType::Action, u"notes"_s, {2, 0}},
        {u"accepted"_s, RecordType::Action, u"done_means"_s, {2, 0}},
        {u"explanation"_s, RecordType::Action, u"polished_means"_s, {2, 0}},
        {u"contests"_s, RecordType::Action, u"end_reason"_s, {2, 0}},
        {u"binary"_s, RecordType::CheckIn, u"note"_s, {2, 0}, 2026, QDate{2026, 3, 3}},
        {u"slept"_s, RecordType::DayNote, u"note"_s, {4, 4}, 2026, QDate{2026, 4, 5}},
        {u"holidays"_s, RecordType::Period, u"name"_s, {4, 4}},
    };
    for (const Wanted& wanted : table) {
        const auto hits = find(wanted.typed);
        ASSERT_EQ(hits.size(), 1U) << wanted.typed.toStdString();
        EXPECT_EQ(hits[0].record.type, wanted.type) << wanted.typed.toStdString();
        EXPECT_EQ(hits[0].field, wanted.field) << wanted.typed.toStdString();
        EXPECT_EQ(hits[0].place, wanted.place) << wanted.typed.toStdString();
        EXPECT_EQ(hits[0].year, wanted.year) << wanted.typed.toStdString();
        EXPECT_EQ(hits[0].plan, wanted.year == 2026 ? m_plan.id : m_last.id) << wanted.typed.toStdString();
        EXPECT_EQ(hits[0].date, wanted.date) << wanted.typed.toStdString();
        EXPECT_FALSE(hits[0].matches.empty()) << wanted.typed.toStdString();
    }
}

TEST_F(FindIndexTest, FindsWhatIsWrittenInLookingBackAndWhatIsPromised) {
    Review october{ReviewId::make(), m_plan.id, ReviewKind::Month, {2026, 10, 1}, {2026, 10, 31}};
    october.text = u"## Well\n\nA calm interview"_s;
    Review quarter{ReviewId::make(), m_plan.id, ReviewKind::Period, {2026, 7, 1}, {2026, 9, 30}};
    quarter.closing = u"Slow and steady"_s;
    FactorAnswer answer{FactorAnswerId::make(), quarter.id, {}, u"Too many words"_s};
    answer.remedy = u"Record every answer"_s;
    Commitment pledge{
        CommitmentId::make(), m_last.id, CommitmentOrigin::Pledge, {2025, 10, 1}, {2025, 12, 31}};
    pledge.text = u"Never give up"_s;
    pledge.expected = u"A second round"_s;
    pledge.actual = u"Twice invited"_s;
    create(october);
    create(quarter);
    create(answer);
    create(pledge);
    const std::vector<Wanted> table{
        {u"calm"_s, RecordType::Review, u"text"_s, {}},
        {u"steady"_s, RecordType::Review, u"closing"_s, {}},
        {u"record every"_s, RecordType::FactorAnswer, u"remedy"_s, {}},
        {u"give up"_s, RecordType::Commitment, u"text"_s, {}, 2025},
        {u"second round"_s, RecordType::Commitment, u"expected"_s, {}, 2025},
        {u"invited"_s, RecordType::Commitment, u"actual"_s, {}, 2025},
    };
    for (const Wanted& wanted : table) {
        const auto hits = find(wanted.typed);
        ASSERT_EQ(hits.size(), 1U) << wanted.typed.toStdString();
        EXPECT_EQ(hits[0].record.type, wanted.type) << wanted.typed.toStdString();
        EXPECT_EQ(hits[0].field, wanted.field) << wanted.typed.toStdString();
        EXPECT_EQ(hits[0].year, wanted.year) << wanted.typed.toStdString();
        EXPECT_EQ(hits[0].plan, wanted.year == 2026 ? m_plan.id : m_last.id) << wanted.typed.toStdString();
    }
    EXPECT_EQ(found(u"too many"_s), QString{}) << "the name of a factor, once for each review";
    Change erased;
    erased.erase(answer);
    erased.erase(quarter);
    carryOut(erased);
    EXPECT_EQ(found(u"steady"_s) + found(u"record every"_s), QString{});
}

TEST_F(FindIndexTest, NamesTheRecordAndTheMatchedPart) {
    const auto hits = find(u"search"_s);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].record, refOf(m_checkIn));
    EXPECT_EQ(hits[0].matches, (std::vector<TextRange>{{7, 6}}));
    EXPECT_EQ(hits[0].rank, FindRank::WordStart);
}

TEST_F(FindIndexTest, LeavesOutWordsThatOnlyGroupAndCount) {
    EXPECT_EQ(found(u"breakfast"_s), QString{});
    EXPECT_EQ(found(u"problems"_s), QString{});
}

TEST_F(FindIndexTest, FindsNothingForAnEmptyQuery) {
    EXPECT_TRUE(find(u"  "_s).empty());
    EXPECT_TRUE(FindIndex{}.find(FindQuery{u"a"_s}, 2026).hits.empty());
}

TEST_F(FindIndexTest, PutsRankFirstThenTheYearThenCellsThenShorterTexts) {
    create(actionAt({0, 0}, u"Run"_s));
    create(actionAt({0, 1}, u"Running shoes"_s));
    create(actionAt({0, 2}, u"Runner"_s));
    create(actionAt({0, 3}, u"Morning run"_s));
    create(actionAt({0, 5}, u"Prune"_s));
    Action lastYears = actionAt({0, 0}, u"Run"_s);
    lastYears.plan = m_last.id;
    create(lastYears);
    DayNote day{DayNoteId::make(), m_plan.id, {2026, 5, 1}, u"Run"_s};
    create(day);

    EXPECT_EQ(found(u"run"_s), u"Run|Run|Run|Runner|Running shoes|Morning run|Prune"_s);
    const auto hits = find(u"run"_s);
    EXPECT_EQ(hits[0].record.type, RecordType::Action);
    EXPECT_EQ(hits[1].record, refOf(day));
    EXPECT_EQ(hits[2].record, refOf(lastYears));
    EXPECT_EQ(find(u"run"_s, 2025)[0].record, refOf(lastYears));
}

TEST_F(FindIndexTest, GivesAtMostAsManyAsAskedForAndCountsAll) {
    for (int cell : {0, 1, 2, 3, 5})
        create(actionAt({0, cell}, u"Walk %1"_s.arg(cell)));
    const FindResult result = m_index.find(FindQuery{u"walk"_s}, 2026, 2);
    EXPECT_EQ(result.hits.size(), 2U);
    EXPECT_EQ(result.total, 5);
}

TEST_F(FindIndexTest, FollowsARename) {
    Action after = m_routine;
    after.text = u"Two problems"_s;
    edit(m_routine, after);
    EXPECT_EQ(found(u"매일"_s), QString{});
    EXPECT_EQ(found(u"two"_s), u"Two problems"_s);
}

TEST_F(FindIndexTest, FollowsAnActionToAnotherPlaceWithItsNotes) {
    Action after = m_routine;
    after.block = 7;
    after.cell = 8;
    edit(m_routine, after);
    EXPECT_EQ(find(u"binary"_s)[0].place, (CellPlace{7, 8}));
    EXPECT_EQ(find(u"graphs"_s)[0].place, (CellPlace{7, 8}));
}

TEST_F(FindIndexTest, FollowsWhatIsErasedAndWhatIsBroughtBack) {
    Change change;
    change.erase(m_checkIn);
    change.erase(m_routine);
    carryOut(change);
    EXPECT_EQ(found(u"매일"_s) + found(u"binary"_s) + found(u"accepted"_s), QString{});

    carryOut(change.inverse());
    EXPECT_EQ(found(u"binary"_s), u"Binary search went well"_s);
    EXPECT_EQ(find(u"binary"_s)[0].place, (CellPlace{2, 0}));
}

TEST_F(FindIndexTest, FollowsAYearThatIsGivenAnotherNumber) {
    Plan after = m_last;
    after.year = 2024;
    edit(m_last, after);
    EXPECT_EQ(find(u"school"_s)[0].year, 2024);
}

} // namespace

} // namespace ninefold::find_index_test
