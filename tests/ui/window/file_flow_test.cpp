// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_flow.h"

#include "core/progress/made_up_years.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"
#include "tests/support/printing.h"
#include "ui/grid/grid_screen.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/document_desk.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>

namespace ninefold::ui::file_flow_test {
namespace {

class FixedChooser final : public FileChooser {
public:
    QString answer;
    QString toOpen(QWidget*, const QString&, const QString&, const QString&) override { return answer; }
    QString toSave(QWidget*, const QString&, const QString&, const QString&, const QString&) override {
        return answer;
    }
};

class FileFlowTest : public testing::Test {
protected:
    FileFlowTest() {
        m_language.use(QStringLiteral("en"));
        m_window.show();
    }
    ~FileFlowTest() override { m_desk.close(); }

    [[nodiscard]] QString message() const {
        return m_window.messages().isVisible()
                   ? m_window.messages().findChild<QLabel*>(QStringLiteral("messageText"))->text()
                   : QString{};
    }
    void takeWayOut(int index) {
        m_window.messages()
            .findChild<QAbstractButton*>(QStringLiteral("messageAction%1").arg(index))
            ->click();
    }
    void write(const QString& text) {
        ASSERT_TRUE(m_desk.document()->session().renameCell(m_window.shownPlan().value(), {}, text));
    }
    [[nodiscard]] QString core() const {
        return m_desk.document()->session().planner().plan(m_window.shownPlan().value())->core;
    }

    test::PlannerFolder m_folder;
    test::FixedClock m_clock;
    FixedChooser m_chooser;
    Settings m_settings{m_folder.file(QStringLiteral("ninefold.ini"))};
    ThemeSource m_theme;
    Language m_language;
    DocumentDesk m_desk{m_clock};
    MainWindow m_window{m_theme, m_settings};
    FileFlow m_files{m_window, m_desk, m_settings, m_chooser, m_theme, m_language};
};

TEST_F(FileFlowTest, TheFirstStartMakesThePlannerAndTheCurrentYear) {
    m_files.start({});
    ASSERT_NE(m_desk.document(), nullptr);
    EXPECT_EQ(m_desk.path(), PlannerDocument::defaultPath());
    EXPECT_TRUE(m_window.shownPlan().has_value());
    EXPECT_EQ(message(), QString{});
}

TEST_F(FileFlowTest, ThePlannerOfLastTimeIsOpenedAgain) {
    m_chooser.answer = m_folder.planner();
    m_window.actions().makePlanner->trigger();
    write(QStringLiteral("Finish the book"));
    m_desk.close();
    m_files.start({});
    EXPECT_EQ(m_desk.path(), m_folder.planner());
    EXPECT_EQ(core(), QStringLiteral("Finish the book"));
}

TEST_F(FileFlowTest, AFileThatIsNoPlannerIsRefusedWithAWayOutAndLeftAlone) {
    const QString path = m_folder.write(QStringLiteral("letter.ninefold"), "Dear diary");
    m_files.start(path);
    EXPECT_EQ(m_desk.document(), nullptr);
    EXPECT_TRUE(message().contains(path)) << message().toStdString();
    EXPECT_EQ(test::bytesOf(path), QByteArray{"Dear diary"});
    m_chooser.answer = m_folder.planner();
    takeWayOut(2);
    EXPECT_NE(m_desk.document(), nullptr);
    EXPECT_EQ(message(), QString{});
}

TEST_F(FileFlowTest, DamageThatIsFoundInThePastClosesThePlanner) {
    {
        const auto document = std::move(PlannerDocument::create(m_folder.planner(), m_clock).value());
        ASSERT_TRUE(document->session().importRecords(madeUpYears(m_clock.now().date(), 2, 1), false));
    }
    SQLite::Database{m_folder.planner().toStdString(), SQLite::OPEN_READWRITE}.exec(
        "UPDATE day_note SET date = 'the first' WHERE date = (SELECT min(date) FROM day_note)");
    m_clock.set(QDate{m_clock.now().date().year(), 6, 1});
    m_files.start(FileFlow::begin(m_folder.planner(), m_settings, m_clock, Reading::Present));
    ASSERT_NE(m_desk.document(), nullptr);
    EXPECT_EQ(message(), QString{});
    m_files.readPast();
    EXPECT_EQ(m_desk.document(), nullptr);
    EXPECT_TRUE(message().contains(m_folder.planner())) << message().toStdString();
}

TEST_F(FileFlowTest, WhatIsSaidOfARefusedStepGoesWithTheNextOneAndWhatElseFailedStays) {
    m_files.start(m_folder.file(QStringLiteral("none.ninefold")));
    m_files.start({});
    m_window.grid().errorRaised(Error{ErrorCode::CellEmpty});
    EXPECT_NE(message(), QString{});
    write(QStringLiteral("Finish the book"));
    EXPECT_EQ(message(), QString{});
    m_files.report(Error{ErrorCode::WriteFailed, {}, {m_folder.file(QStringLiteral("year.json"))}, {}});
    write(QStringLiteral("Finish the second book"));
    EXPECT_TRUE(message().contains(QStringLiteral("year.json"))) << message().toStdString();
}

TEST_F(FileFlowTest, ASecondWindowReadsOnlyAndSaysWho) {
    DocumentDesk other{m_clock};
    ASSERT_TRUE(other.create(m_folder.planner()));
    m_files.start(m_folder.planner());
    ASSERT_NE(m_desk.document(), nullptr);
    EXPECT_NE(m_desk.document()->access(), Access::ReadWrite);
    EXPECT_NE(message(), QString{});
}

TEST_F(FileFlowTest, APlannerThatWasReplacedOnTheDiskCanBeOpenedAgain) {
    m_chooser.answer = m_folder.file(QStringLiteral("other.ninefold"));
    m_window.actions().makePlanner->trigger();
    write(QStringLiteral("Theirs"));
    m_chooser.answer = m_folder.planner();
    m_window.actions().makePlanner->trigger();
    write(QStringLiteral("Mine"));
    ASSERT_TRUE(QFile::remove(m_folder.planner()));
    ASSERT_TRUE(QFile::copy(m_folder.file(QStringLiteral("other.ninefold")), m_folder.planner()));
    const auto written =
        m_desk.document()->session().renameCell(m_window.shownPlan().value(), {}, QStringLiteral("New"));
    ASSERT_FALSE(written);
    m_files.report(written.error());
    takeWayOut(0);
    EXPECT_EQ(core(), QStringLiteral("Theirs"));
}

TEST_F(FileFlowTest, ACopyIsSavedWhereTheUserWantsIt) {
    m_files.start(m_folder.planner());
    m_chooser.answer = m_folder.planner();
    m_window.actions().makePlanner->trigger();
    write(QStringLiteral("Mine"));
    m_chooser.answer = m_folder.file(QStringLiteral("copy.ninefold"));
    m_window.actions().saveCopy->trigger();
    EXPECT_TRUE(QFile::exists(m_chooser.answer));
    EXPECT_TRUE(message().contains(QStringLiteral("copy.ninefold"))) << message().toStdString();
    m_files.open(m_chooser.answer);
    EXPECT_EQ(core(), QStringLiteral("Mine"));
}

TEST_F(FileFlowTest, ChangingOnesMindChangesNothing) {
    m_files.start({});
    const PlannerDocument* before = m_desk.document();
    m_window.actions().makePlanner->trigger();
    m_window.actions().openPlanner->trigger();
    m_window.actions().saveCopy->trigger();
    EXPECT_EQ(m_desk.document(), before);
    EXPECT_EQ(message(), QString{});
}

TEST_F(FileFlowTest, PlannersOpenedBeforeAreInTheMenu) {
    m_chooser.answer = m_folder.file(QStringLiteral("a.ninefold"));
    m_window.actions().makePlanner->trigger();
    m_chooser.answer = m_folder.file(QStringLiteral("b.ninefold"));
    m_window.actions().makePlanner->trigger();
    Q_EMIT m_window.recentMenu().aboutToShow();
    ASSERT_EQ(m_window.recentMenu().actions().size(), 2);
    m_window.recentMenu().actions().at(1)->trigger();
    EXPECT_EQ(m_desk.path(), m_folder.file(QStringLiteral("a.ninefold")));
}

TEST_F(FileFlowTest, ABackupIsRestoredFromTheDialog) {
    m_chooser.answer = m_folder.planner();
    m_window.actions().makePlanner->trigger();
    write(QStringLiteral("First"));
    ASSERT_TRUE(m_desk.document()->backUp());
    write(QStringLiteral("Second"));
    QTimer::singleShot(0, &m_window, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QAbstractButton*>(QStringLiteral("restoreButton"))->click();
    });
    m_window.actions().restoreBackup->trigger();
    EXPECT_EQ(core(), QStringLiteral("First"));
    EXPECT_NE(message(), QString{});
}

TEST_F(FileFlowTest, TheSampleIsOnlyInMemoryAndTheWayBackIsOneClick) {
    m_chooser.answer = m_folder.planner();
    m_window.actions().makePlanner->trigger();
    write(QStringLiteral("Mine"));
    m_files.openSample();
    EXPECT_TRUE(m_desk.document()->isInMemory());
    EXPECT_FALSE(m_window.actions().restoreBackup->isEnabled());
    takeWayOut(0);
    EXPECT_EQ(core(), QStringLiteral("Mine"));
}

} // namespace
} // namespace ninefold::ui::file_flow_test
