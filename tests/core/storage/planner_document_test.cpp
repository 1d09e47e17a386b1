// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "core/session/year_start.h"

#include "core/progress/made_up_years.h"
#include "core/session/import_mode.h"
#include "tests/core/storage/sample_planner.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ninefold::planner_document_test {

namespace {

using test::bytesOf;

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

class PlannerDocumentTest : public testing::Test {
protected:
    [[nodiscard]] std::unique_ptr<PlannerDocument> create() const {
        auto document = PlannerDocument::create(folder.planner(), clock);
        return document ? std::move(*document) : nullptr;
    }
    [[nodiscard]] std::unique_ptr<PlannerDocument> open() const {
        auto document = PlannerDocument::open(folder.planner(), clock);
        return document ? std::move(*document) : nullptr;
    }
    /// A planner of 2026 with one sub-goal, closed again.
    void makePlanner() const {
        const auto document = create();
        const auto plan = document->session().addYear(2026);
        ASSERT_TRUE(plan);
        ASSERT_TRUE(document->session().renameCell(*plan, {centre, 0}, QStringLiteral("Algorithms")));
    }
    [[nodiscard]] QString textIn(PlannerDocument& document) const {
        const Planner& planner = document.session().planner();
        return planner.textShown(planner.plans().front()->id, {0, centre}, clock.now().date());
    }
    [[nodiscard]] std::size_t backups() const {
        return PlannerDocument::backupsOf(folder.planner()).value().size();
    }

    test::PlannerFolder folder;
    test::FixedClock clock;
};

TEST_F(PlannerDocumentTest, FindsWhatWasWrittenAfterARestart) {
    makePlanner();
    const auto document = open();
    ASSERT_TRUE(document);
    EXPECT_EQ(document->access(), Access::ReadWrite);
    EXPECT_EQ(textIn(*document), QStringLiteral("Algorithms"));
}

class OlderFile : public PlannerDocumentTest, public testing::WithParamInterface<const char*> {
protected:
    QString take() {
        return folder.take(QStringLiteral(NINEFOLD_TEST_DATA "/planners/") + QLatin1String{GetParam()});
    }
};

INSTANTIATE_TEST_SUITE_P(EveryVersion, OlderFile,
                         testing::Values("version-1.ninefold", "version-2.ninefold", "version-3.ninefold"));

TEST_P(OlderFile, IsReadWithoutTouchingIt) {
    const QString file = take();
    const QByteArray before = bytesOf(file);
    const auto document = PlannerDocument::openToRead(file, clock);
    ASSERT_TRUE(document);
    EXPECT_EQ((*document)->session().planner().plans().front()->year, 2026);
    EXPECT_TRUE(PlannerDocument::check(file)->isSound());
    EXPECT_EQ(bytesOf(file), before);
}

TEST_P(OlderFile, IsBroughtUpToDateWithItsPast) {
    const QString file = take();
    std::vector<Record> all;
    {
        const auto document = std::move(PlannerDocument::open(file, clock).value());
        EXPECT_EQ(document->access(), Access::ReadWrite);
        EXPECT_EQ(PlannerDocument::backupsOf(file)->size(), 1U);
        all = document->session().planner().records();
        ASSERT_TRUE(document->session().undo());
        EXPECT_TRUE(document->session().planner().plans().empty());
    }
    const auto document = std::move(PlannerDocument::open(file, clock).value());
    ASSERT_TRUE(document->session().redo());
    EXPECT_EQ(document->session().planner().records(), all);
    EXPECT_TRUE(PlannerDocument::check(file)->isSound());
}

TEST_F(PlannerDocumentTest, UndoesAndRedoesAfterARestart) {
    makePlanner();
    {
        const auto document = open();
        ASSERT_TRUE(document->session().undo());
        ASSERT_TRUE(document->session().undo());
        EXPECT_FALSE(document->session().undo());
        EXPECT_TRUE(document->session().planner().records().empty());
    }
    const auto document = open();
    EXPECT_TRUE(document->session().planner().records().empty());
    ASSERT_TRUE(document->session().redo());
    ASSERT_TRUE(document->session().redo());
    EXPECT_FALSE(document->session().redo());
    EXPECT_EQ(textIn(*document), QStringLiteral("Algorithms"));
}

TEST_F(PlannerDocumentTest, UndoesAStepOfAKindThatALaterProgramAdded) {
    makePlanner();
    test::alter(folder.planner(), "UPDATE step SET kind = 'fold_paper' WHERE number = 2");
    const auto document = open();
    ASSERT_TRUE(document);
    EXPECT_EQ(document->access(), Access::ReadWrite);
    EXPECT_EQ(document->session().toUndo()->kind, StepKind::EditDetails);
    ASSERT_TRUE(document->session().undo());
    EXPECT_EQ(textIn(*document), QString{});
    ASSERT_TRUE(document->session().redo());
    EXPECT_EQ(textIn(*document), QStringLiteral("Algorithms"));
}

TEST_F(PlannerDocumentTest, KeepsWhatAStepIsCalledAcrossARestart) {
    makePlanner();
    {
        const auto document = open();
        PlannerSession& session = document->session();
        const PlanId plan = session.planner().plans().front()->id;
        ASSERT_TRUE(session.bringBack(plan, {centre, 1}, QStringLiteral("Products")));
        const Plan next{PlanId::make(), 2027, QDate{2027, 1, 1}, QDate{2027, 12, 31}};
        ASSERT_TRUE(session.startYear({next}, YearStart::Template));
    }
    const auto document = open();
    EXPECT_EQ(document->session().toUndo()->kind, StepKind::StartFromTemplate);
    ASSERT_TRUE(document->session().undo());
    EXPECT_EQ(document->session().toUndo()->kind, StepKind::BringBackText);
    EXPECT_EQ(document->session().toUndo()->subject, QStringLiteral("Products"));
}

TEST_F(PlannerDocumentTest, UndoesWhatLiesBehindManyUndoneSteps) {
    constexpr int many = 230; // more than are read at a time
    {
        const auto document = create();
        const PlanId plan = document->session().addYear(2026).value();
        for (int i = 0; i < many; ++i)
            ASSERT_TRUE(document->session().renameCell(plan, {0, 0}, QString::number(i)));
        for (int i = 0; i < many; ++i)
            ASSERT_TRUE(document->session().undo());
    }
    const auto document = open();
    ASSERT_TRUE(document->session().undo());
    EXPECT_TRUE(document->session().planner().plans().empty());
    for (int i = 0; i <= many; ++i)
        ASSERT_TRUE(document->session().redo());
    const Planner& planner = document->session().planner();
    EXPECT_EQ(planner.textShown(planner.plans().front()->id, {0, 0}, clock.now().date()),
              QString::number(many - 1));
}

TEST_F(PlannerDocumentTest, UndoesAndRedoesALargeStepAfterARestart) {
    create().reset();
    const auto records = madeUpYears(QDate{2026, 2, 1}, 1, 3);
    ASSERT_GT(records.size(), 1000U);
    ASSERT_TRUE(open()->session().importRecords(records, false));
    {
        const auto document = open();
        ASSERT_TRUE(document->session().toUndo());
        EXPECT_EQ(document->session().toUndo()->kind, StepKind::ImportDocument);
        ASSERT_TRUE(document->session().undo());
        EXPECT_TRUE(document->session().planner().records().empty());
        ASSERT_TRUE(document->session().redo());
        EXPECT_EQ(document->session().planner().records().size(), records.size());
        ASSERT_TRUE(document->session().undo());
    }
    const auto document = open();
    EXPECT_TRUE(document->session().planner().records().empty());
    ASSERT_TRUE(document->session().redo());
    EXPECT_EQ(document->session().planner().records().size(), records.size());
}

TEST_F(PlannerDocumentTest, KeepsFileAndBackupsToTheUser) {
    makePlanner();
    EXPECT_EQ(QFileInfo{folder.planner()}.permissions(), ownerOnly);
    const auto backups = PlannerDocument::backupsOf(folder.planner());
    ASSERT_TRUE(backups);
    ASSERT_EQ(backups->size(), 1U);
    EXPECT_EQ(QFileInfo{backups->front().path}.permissions(), ownerOnly);
}

TEST_F(PlannerDocumentTest, TellsWhatIsInABackup) {
    makePlanner();
    const auto entries = PlannerDocument::backupsOf(folder.planner());
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 1U);
    EXPECT_EQ(entries->front().at, clock.now());
    EXPECT_EQ(entries->front().bytes, QFileInfo{entries->front().path}.size());
    EXPECT_EQ(entries->front().counts, (PlannerCounts{1, 0, 0}));
}

TEST_F(PlannerDocumentTest, BacksUpOnClosingOnlyWhatChanged) {
    makePlanner();
    EXPECT_EQ(backups(), 1U);
    clock.advanceSeconds(60);
    EXPECT_TRUE(open());
    EXPECT_EQ(backups(), 1U);
    ASSERT_TRUE(open()->session().undo());
    EXPECT_EQ(backups(), 2U);
}

TEST_F(PlannerDocumentTest, DoesNotBackUpAnEmptyPlannerThatWasJustMade) {
    EXPECT_TRUE(create());
    EXPECT_EQ(backups(), 0U);
}

TEST_F(PlannerDocumentTest, BacksUpWhenAskedToAndWhenSomethingChanged) {
    makePlanner();
    const auto document = open();
    ASSERT_TRUE(document->backUpIfChanged());
    EXPECT_EQ(backups(), 1U);
    ASSERT_TRUE(document->session().addYear(2027));
    ASSERT_TRUE(document->backUpIfChanged());
    ASSERT_TRUE(document->backUpIfChanged());
    EXPECT_EQ(backups(), 2U);
    const auto asked = document->backUp(folder.file(QStringLiteral("elsewhere")));
    ASSERT_TRUE(asked);
    EXPECT_TRUE(asked->startsWith(folder.file(QStringLiteral("elsewhere/"))));
    EXPECT_EQ(backups(), 2U);
}

TEST_F(PlannerDocumentTest, BacksUpBeforeAnImportOverWhatIsThere) {
    makePlanner();
    const auto document = open();
    const auto records = document->session().planner().records();
    ASSERT_TRUE(document->session().renameCell(document->session().planner().plans().front()->id, {centre, 1},
                                               QStringLiteral("Second")));
    EXPECT_EQ(backups(), 1U);
    ASSERT_TRUE(document->session().importRecords(records, true));
    ASSERT_EQ(backups(), 2U);
    const auto backup =
        PlannerDocument::openToRead(PlannerDocument::backupsOf(folder.planner()).value().front().path, clock);
    EXPECT_EQ((*backup)->session().planner().table<SubGoal>().size(), 2U) << "as it was before";
}

TEST_F(PlannerDocumentTest, ImportsIntoAnEmptyYearWithoutABackup) {
    const auto document = create();
    const PlanId plan = document->session().addYear(2026).value();
    GridText grid;
    grid.core = QStringLiteral("Core");
    for (std::size_t i = 0; i < 9; ++i)
        grid.subGoals[i] = i == 4 ? QString{} : QStringLiteral("Goal %1").arg(i);
    ASSERT_TRUE(document->session().importGrid(plan, grid, ImportMode::Replace));
    EXPECT_EQ(backups(), 0U);
}

TEST_F(PlannerDocumentTest, RefusesAnImportThatCannotBeBackedUp) {
    makePlanner();
    const auto document = open();
    const auto records = document->session().planner().records();
    ASSERT_TRUE(document->session().renameCell(document->session().planner().plans().front()->id, {centre, 1},
                                               QStringLiteral("Second")));
    QDir{PlannerDocument::backupFolder(folder.planner())}.removeRecursively();
    folder.write(QStringLiteral("planner-backups"), "in the way");
    const auto refused = document->session().importRecords(records, true);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BackupFailed);
    EXPECT_EQ(document->session().planner().table<SubGoal>().size(), 2U);
}

TEST_F(PlannerDocumentTest, MakesAPrivateFolderForANewPlanner) {
    const QString path = folder.file(QStringLiteral("data/ninefold/planner.ninefold"));
    ASSERT_TRUE(PlannerDocument::create(path, clock));
    for (const char* made : {"data", "data/ninefold"})
        EXPECT_EQ(QFileInfo{folder.file(QLatin1String(made))}.permissions() &
                      (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                  0)
            << made;
    EXPECT_TRUE(PlannerDocument::open(path, clock));
}

TEST_F(PlannerDocumentTest, IsNotMadeOverAnother) {
    makePlanner();
    const QByteArray before = bytesOf(folder.planner());
    const auto again = PlannerDocument::create(folder.planner(), clock);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
    EXPECT_EQ(bytesOf(folder.planner()), before);
}

TEST_F(PlannerDocumentTest, SavesACopyThatIsWholeAndPrivate) {
    makePlanner();
    const QString path = folder.write(QStringLiteral("copy.ninefold"), "an older copy");
    const auto document = open();
    ASSERT_TRUE(document->saveCopy(path));
    EXPECT_EQ(QFileInfo{path}.permissions(), ownerOnly);
    EXPECT_EQ(textIn(**PlannerDocument::open(path, clock)), QStringLiteral("Algorithms"));
    const auto itself = document->saveCopy(folder.path() + QStringLiteral("/./planner.ninefold"));
    ASSERT_FALSE(itself);
    EXPECT_EQ(itself.error().code, ErrorCode::FileExists);
}

TEST_F(PlannerDocumentTest, LivesInMemoryUntilACopyIsSaved) {
    makePlanner();
    const auto records = open()->session().planner().records();
    const auto document = std::move(PlannerDocument::inMemory(records, clock).value());
    EXPECT_TRUE(document->isInMemory());
    EXPECT_EQ(document->access(), Access::ReadWrite);
    EXPECT_EQ(document->session().toUndo(), nullptr);
    ASSERT_TRUE(document->session().addYear(2027));
    ASSERT_TRUE(document->session().undo());
    ASSERT_TRUE(document->session().redo());
    ASSERT_TRUE(document->backUpIfChanged());
    const QString path = folder.file(QStringLiteral("saved.ninefold"));
    ASSERT_TRUE(document->saveCopy(path));
    const auto saved = std::move(PlannerDocument::open(path, clock).value());
    EXPECT_EQ(saved->session().planner().plans().size(), 2U);
    EXPECT_EQ(textIn(*saved), QStringLiteral("Algorithms"));
}

TEST_F(PlannerDocumentTest, LiesBesideTheFileThatALinkPointsTo) {
    makePlanner();
    QDir{folder.path()}.mkdir(QStringLiteral("links"));
    const QString link = folder.file(QStringLiteral("links/mine.ninefold"));
    ASSERT_TRUE(QFile::link(folder.planner(), link));
    const auto document = PlannerDocument::open(link, clock);
    ASSERT_TRUE(document);
    EXPECT_EQ((*document)->path(), folder.planner());
    EXPECT_EQ(PlannerDocument::backupFolder(link), PlannerDocument::backupFolder(folder.planner()));
    EXPECT_EQ(open()->access(), Access::ReadOnlyLocked) << "one lock, whatever the name";
}

TEST_F(PlannerDocumentTest, LeavesOnlyWhatItNeedsBesideItself) {
    makePlanner();
    EXPECT_EQ(folder.names(),
              (QStringList{QStringLiteral("planner-backups"), QStringLiteral("planner.ninefold"),
                           QStringLiteral("planner.ninefold-journal")}));
    EXPECT_EQ(QFileInfo{folder.file(QStringLiteral("planner.ninefold-journal"))}.size(), 0);
}

TEST_F(PlannerDocumentTest, KeepsDraftsAcrossARestart) {
    makePlanner();
    Draft draft{{PlanId::make(), {}, QStringLiteral("why")}, QStringLiteral("because")};
    {
        const auto document = open();
        draft.key.plan = document->session().planner().plans().front()->id;
        ASSERT_TRUE(document->session().keepDraft(draft));
    }
    EXPECT_EQ(open()->session().drafts(), std::vector{draft});
}

TEST_F(PlannerDocumentTest, RestoresABackupAndSetsTheOldFileAside) {
    makePlanner();
    const auto backups = PlannerDocument::backupsOf(folder.planner());
    {
        const auto document = open();
        ASSERT_TRUE(document->session().undo());
    }
    const auto aside = PlannerDocument::restore(folder.planner(), backups->front().path, clock);
    ASSERT_TRUE(aside) << aside.error().detail.toStdString();
    EXPECT_TRUE(QFileInfo::exists(*aside));
    EXPECT_EQ(textIn(*open()), QStringLiteral("Algorithms"));
}

} // namespace

} // namespace ninefold::planner_document_test
