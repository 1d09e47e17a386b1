// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planner_file.h"

#include "core/model/step_words.h"
#include "core/storage/memory_store.h"
#include "core/storage/row.h"
#include "tests/core/storage/random_changes.h"
#include "tests/support/planner_folder.h"
#include "tests/support/stored_records.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <map>

namespace ninefold::storage::planner_file_test {

namespace {

constexpr StepNumber newest = std::numeric_limits<StepNumber>::max();

using Records = std::map<QUuid, Record>;

Records byId(const std::vector<Record>& records) {
    Records sorted;
    for (const Record& record : records)
        sorted.emplace(refOf(record).id, record);
    return sorted;
}

class PlannerFileTest : public testing::Test {
protected:
    void SetUp() override {
        auto made = PlannerFile::create(folder.planner());
        ASSERT_TRUE(made) << made.error().detail.toStdString();
        file = std::move(*made);
    }
    void reopen() {
        file.reset();
        auto opened = PlannerFile::open(folder.planner(), OpenMode::ReadWrite);
        ASSERT_TRUE(opened) << opened.error().detail.toStdString();
        file = std::move(*opened);
    }
    [[nodiscard]] Records stored() { return byId(test::storedRecords(*file).value()); }
    StepNumber commit(const Change& change) {
        return file->commit({0, StepKind::EditText, QStringLiteral("text"), at, change}, {}).value();
    }
    /// Commits a plan and returns it.
    Plan addPlan(int year = 2026) {
        const Plan plan{PlanId::make(), year, QDate{year, 1, 1}, QDate{year, 12, 31}};
        Change change;
        change.create(plan);
        commit(change);
        return plan;
    }
    /// Commits another core text for `plan`.
    StepNumber rename(Plan& plan, const QString& core) {
        Change change;
        Plan after = plan;
        after.core = core;
        change.edit(plan, after);
        plan = after;
        return commit(change);
    }

    test::PlannerFolder folder;
    std::unique_ptr<PlannerFile> file;
    const QDateTime at{QDate{2026, 3, 2}, QTime{3, 4, 5, 678}, Qt::UTC};
};

TEST_F(PlannerFileTest, KeepsRandomPlannersExactly) {
    for (unsigned seed = 0; seed < 8; ++seed) {
        folder = {};
        SetUp();
        test::RandomChanges random{seed};
        Planner planner;
        for (int i = 0; i < 40; ++i)
            ASSERT_TRUE(file->commit(random.step(random.nextFor(planner)), {}));
        reopen();
        EXPECT_EQ(stored(), byId(planner.records())) << "seed " << seed;
        EXPECT_TRUE(file->check().value().isSound()) << "seed " << seed;
    }
}

TEST_F(PlannerFileTest, TellsEveryStepAgainAfterARestart) {
    for (unsigned seed = 100; seed < 106; ++seed) {
        folder = {};
        SetUp();
        test::RandomChanges random{seed};
        Planner planner;
        std::vector<Step> steps;
        for (int i = 0; i < 40; ++i) {
            steps.push_back(random.step(random.nextFor(planner)));
            steps.back().number = file->commit(steps.back(), {}).value();
        }
        for (std::size_t i = steps.size(); i-- > 25;)
            ASSERT_TRUE(file->undo(steps[i].number, steps[i].change.inverse()));
        reopen();
        StepNumber before = newest;
        std::size_t left = steps.size();
        for (auto batch = file->stepsBefore(before, 7).value(); !batch.empty();
             batch = file->stepsBefore(before, 7).value()) {
            before = batch.front().step.number;
            for (auto told = batch.rbegin(); told != batch.rend(); ++told) {
                const Step& step = steps[--left];
                EXPECT_EQ(told->step.number, step.number);
                EXPECT_EQ(told->step.kind, step.kind);
                EXPECT_EQ(told->step.subject, step.subject);
                EXPECT_EQ(told->step.at, step.at);
                EXPECT_EQ(told->undone, left >= 25);
                EXPECT_EQ(told->step.change, step.change) << "seed " << seed << " at " << left;
            }
        }
        EXPECT_EQ(left, 0U);
    }
}

TEST_F(PlannerFileTest, UndoesAllAndRedoesAllWithARestartBeforeEachStep) {
    test::RandomChanges random{7};
    Planner planner;
    for (int i = 0; i < 25; ++i)
        ASSERT_TRUE(file->commit(random.step(random.nextFor(planner)), {}));
    for (int i = 0; i < 25; ++i) {
        reopen();
        const auto steps = file->stepsBefore(newest, 100).value();
        const auto last = std::find_if(steps.rbegin(), steps.rend(), [](const auto& s) { return !s.undone; });
        ASSERT_TRUE(file->undo(last->step.number, last->step.change.inverse()));
    }
    EXPECT_TRUE(stored().empty());
    for (int i = 0; i < 25; ++i) {
        reopen();
        const auto steps = file->stepsBefore(newest, 100).value();
        const auto next = std::find_if(steps.begin(), steps.end(), [](const auto& s) { return s.undone; });
        ASSERT_TRUE(file->redo(next->step.number, next->step.change));
    }
    EXPECT_EQ(stored(), byId(planner.records()));
}

TEST_F(PlannerFileTest, AnswersLikeTheStoreInMemory) {
    MemoryStore memory;
    test::RandomChanges random{11};
    Planner planner;
    for (int i = 0; i < 60; ++i) {
        const Step step = random.step(random.nextFor(planner));
        ASSERT_EQ(file->commit(step, {}), memory.commit(step, {}));
        if (i % 7 == 0) {
            const auto last = memory.stepsBefore(newest, 1).value().front().step;
            ASSERT_TRUE(planner.apply(last.change.inverse()));
            ASSERT_TRUE(memory.undo(last.number, last.change.inverse()));
            ASSERT_TRUE(file->undo(last.number, last.change.inverse()));
        }
    }
    EXPECT_EQ(stored(), byId(test::storedRecords(memory).value()));
    const auto told = [&](PlanStore& store) {
        std::vector<std::tuple<StepNumber, bool, QString>> steps;
        const auto stored = store.stepsBefore(50, 20).value();
        for (const StoredStep& s : stored)
            steps.emplace_back(s.step.number, s.undone, s.step.subject);
        return steps;
    };
    EXPECT_EQ(told(*file), told(memory));
    for (const Record& record : planner.records()) {
        const auto mine = file->versionsOf(refOf(record)).value();
        const auto other = memory.versionsOf(refOf(record)).value();
        ASSERT_EQ(mine.size(), other.size());
        for (std::size_t i = 0; i < mine.size(); ++i) {
            EXPECT_EQ(mine[i].at, other[i].at);
            EXPECT_EQ(mine[i].kind, other[i].kind);
            EXPECT_EQ(mine[i].field, other[i].field);
            EXPECT_EQ(mine[i].before, other[i].before);
            EXPECT_EQ(mine[i].after, other[i].after);
        }
    }
    for (const Plan* plan : planner.plans()) {
        for (const CellPlace place : textPlaces(CellOrder::Rows))
            EXPECT_EQ(file->erasedAt(plan->id, place).value(), memory.erasedAt(plan->id, place).value());
    }
}

TEST_F(PlannerFileTest, TellsWhatWasErasedInACell) {
    const Plan plan = addPlan();
    SubGoal goal{SubGoalId::make(), plan.id, 3, QStringLiteral("Health")};
    Change made;
    made.create(goal);
    ASSERT_TRUE(file->commit({0, StepKind::EditText, {}, at, made}, {}));
    EXPECT_TRUE(file->erasedAt(plan.id, {3, centre}).value().empty());
    Change erased;
    erased.erase(goal);
    const StepNumber last = file->commit({0, StepKind::ClearCell, {}, at, erased}, {}).value();
    EXPECT_EQ(file->erasedAt(plan.id, {3, centre}).value(), (std::vector{refOf(goal)}));
    EXPECT_EQ(file->erasedAt(plan.id, {centre, 3}).value(), (std::vector{refOf(goal)}));
    EXPECT_TRUE(file->erasedAt(plan.id, {2, centre}).value().empty());
    EXPECT_TRUE(file->erasedAt(PlanId::make(), {3, centre}).value().empty());
    ASSERT_TRUE(file->undo(last, erased.inverse()));
    EXPECT_TRUE(file->erasedAt(plan.id, {3, centre}).value().empty());
}

TEST_F(PlannerFileTest, TellsTheTextsOfARecordNewestFirst) {
    Plan plan = addPlan();
    rename(plan, QStringLiteral("One"));
    const StepNumber two = rename(plan, QStringLiteral("Two"));
    auto versions = file->versionsOf(refOf(plan)).value();
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].before, QStringLiteral("One"));
    EXPECT_EQ(versions[0].after, QStringLiteral("Two"));
    EXPECT_EQ(versions[0].field, QStringLiteral("core"));
    EXPECT_EQ(versions[0].at, at);
    Plan one = plan;
    one.core = QStringLiteral("One");
    Change back;
    back.edit(plan, one);
    ASSERT_TRUE(file->undo(two, back));
    EXPECT_EQ(file->versionsOf(refOf(plan)).value().size(), 1U);
}

TEST_F(PlannerFileTest, ForgetsUndoneStepsWhenANewOneIsDone) {
    Plan plan = addPlan();
    Plan before = plan;
    const StepNumber undone = rename(plan, QStringLiteral("One"));
    Change back;
    back.edit(plan, before);
    ASSERT_TRUE(file->undo(undone, back));
    const StepNumber next = rename(before, QStringLiteral("Two"));
    EXPECT_GT(next, undone) << "a number is never used twice";
    const auto steps = file->stepsBefore(newest, 10).value();
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps.back().step.number, next);
    EXPECT_FALSE(file->redo(undone, back.inverse()));
}

TEST_F(PlannerFileTest, TellsAVeryLargeStepOnlyWhenItIsItsTurn) {
    Plan plan = addPlan();
    Change large;
    for (int i = 0; i < 600; ++i)
        large.create(DayNote{DayNoteId::make(), plan.id, plan.from.addDays(i)});
    const StepNumber number = commit(large);
    EXPECT_EQ(file->stepsBefore(newest, 10).value().size(), 1U) << "one step that can be taken back";
    Plan before = plan;
    const StepNumber later = rename(plan, QStringLiteral("One"));
    EXPECT_EQ(file->stepsBefore(newest, 10).value().front().step.number, later);
    Change back;
    back.edit(plan, before);
    ASSERT_TRUE(file->undo(later, back));
    const auto steps = file->stepsBefore(newest, 10).value();
    ASSERT_EQ(steps.size(), 2U) << "the undone one and one that is done";
    EXPECT_EQ(steps.front().step.number, number);
    EXPECT_TRUE(steps.front().step.change.isEmpty()) << "a start does not wait for it";
    EXPECT_EQ(steps.back().step.change.records().size(), 1U);
    EXPECT_EQ(file->stepsBefore(number + 1, 1).value().front().step.change, large);
    EXPECT_EQ(file->stepsBefore(number, 10).value().size(), 1U);
}

TEST_F(PlannerFileTest, KeepsDraftsOutsideTheHistory) {
    Plan plan = addPlan();
    const Draft why{{plan.id, {}, QStringLiteral("why")}, QStringLiteral("beca")};
    const Draft notes{{plan.id, {0, 4}, QStringLiteral("notes")}, QStringLiteral("한")};
    ASSERT_TRUE(file->keepDraft({why.key, QStringLiteral("be")}));
    ASSERT_TRUE(file->keepDraft(why));
    ASSERT_TRUE(file->keepDraft(notes));
    reopen();
    EXPECT_THAT(file->drafts().value(), testing::UnorderedElementsAre(why, notes));
    EXPECT_EQ(file->stepsBefore(newest, 10).value().size(), 1U);
    Change change;
    Plan after = plan;
    after.why = QStringLiteral("because");
    change.edit(plan, after);
    ASSERT_TRUE(file->commit({0, StepKind::EditDetails, {}, at, change}, why.key));
    EXPECT_THAT(file->drafts().value(), testing::ElementsAre(notes));
    ASSERT_TRUE(file->dropDraft(notes.key));
    ASSERT_TRUE(file->dropDraft(notes.key));
    EXPECT_TRUE(file->drafts().value().empty());
}

TEST_F(PlannerFileTest, StoresTheLongestTextToTheByte) {
    Plan plan = addPlan();
    const QString longest = QStringLiteral("글\n").repeated(256 * 1024);
    rename(plan, longest);
    reopen();
    EXPECT_EQ(std::get<Plan>(stored().begin()->second).core, longest);
}

TEST_F(PlannerFileTest, RefusesAChangeOfARecordThatIsNotThereAndStoresNothing) {
    Plan plan = addPlan();
    const Plan stranger{PlanId::make(), 2030, QDate{2030, 1, 1}, QDate{2030, 12, 31}};
    Plan edited = stranger;
    edited.core = QStringLiteral("x");
    Plan renamed = plan;
    renamed.core = QStringLiteral("must not stay");
    Change change;
    change.edit(plan, renamed);
    change.edit(stranger, edited);
    const auto refused = file->commit({0, StepKind::EditText, {}, at, change}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PlannerReplaced);
    reopen();
    EXPECT_EQ(stored(), byId({plan}));
    EXPECT_EQ(file->stepsBefore(newest, 10).value().size(), 1U);
}

TEST_F(PlannerFileTest, RefusesAChildWithoutItsParent) {
    Change change;
    change.create(SubGoal{SubGoalId::make(), PlanId::make(), 0, QStringLiteral("orphan")});
    EXPECT_FALSE(file->commit({0, StepKind::EditText, {}, at, change}, {}));
    EXPECT_TRUE(stored().empty());
    addPlan();
    EXPECT_EQ(stored().size(), 1U) << "the next write goes through";
}

TEST_F(PlannerFileTest, DoesNotMakeAFileWhereThereIsOne) {
    const auto again = PlannerFile::create(folder.planner());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
}

TEST_F(PlannerFileTest, WritesAPlannerInPlaceOfAnother) {
    const Plan plan{PlanId::make(), 2027, QDate{2027, 1, 1}, QDate{2027, 12, 31}};
    addPlan();
    file.reset();
    ASSERT_TRUE(writePlanner(folder.planner(), {plan}, at));
    EXPECT_EQ(folder.names().filter(QStringLiteral(".records")), QStringList{});
    reopen();
    EXPECT_EQ(stored(), byId({plan}));
}

TEST(Schema, HasAColumnForEveryFieldAndNoOther) {
    Connection file;
    migrate(file, migrations());
    for (std::size_t i = 0; i < recordTypes; ++i) {
        const TableShape& shape = shapeOf(static_cast<RecordType>(i));
        QStringList fields;
        for (const Column& column : shape.columns)
            fields.append(QLatin1String(column.name));
        fields.sort();
        EXPECT_EQ(
            file.textsOf("SELECT name FROM pragma_table_info('" + std::string{shape.name} + "') ORDER BY 1"),
            fields);
        EXPECT_EQ(typeOfTable(QLatin1String(shape.name)), static_cast<RecordType>(i));
    }
}

TEST(Schema, StepsHaveStableWords) {
    // Files are full of them: a word may be added, never changed.
    EXPECT_STREQ(wordOf(StepKind::EditText), "edit_text");
    EXPECT_EQ(enumFromWord<StepKind>("swap_blocks"), StepKind::SwapBlocks);
    EXPECT_EQ(EnumWords<StepKind>::words.size(), static_cast<std::size_t>(StepKind::EditSettings) + 1);
}

} // namespace

} // namespace ninefold::storage::planner_file_test
