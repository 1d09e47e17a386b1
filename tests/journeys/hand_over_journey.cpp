// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/one_window.h"
#include "tests/journeys/you.h"
#include "ui/grid/grid_view.h"
#include "ui/instance/instance_address.h"

#include <QAction>
#include <QLocalSocket>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>
#include <optional>

namespace ninefold::app::hand_over_journey {
namespace {

constexpr int mostMilliseconds = 60'000;

/// A person with the window and a terminal side by side.
class You : public test::You {
public:
    You() {
        start();
        m_oneWindow.emplace(window(), desk());
    }

    /// What a run of ninefold-cli on the planner prints; what it complains about if it is to end otherwise.
    QByteArray runInATerminal(const QStringList& arguments, int status = 0) {
        QProcess terminal;
        terminal.setWorkingDirectory(folder().path());
        terminal.start(QStringLiteral(NINEFOLD_CLI),
                       QStringList{QStringLiteral("--file"), folder().planner()} + arguments);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return terminal.state() == QProcess::NotRunning; }, mostMilliseconds));
        const QByteArray complaint = terminal.readAllStandardError();
        EXPECT_EQ(terminal.exitCode(), status) << complaint.constData();
        return status == 0 ? terminal.readAllStandardOutput() : complaint;
    }
    void saveAList(const QByteArray& outline) {
        static_cast<void>(folder().write(QStringLiteral("list.txt"), outline));
    }
    [[nodiscard]] QString readInTheMiddle() const {
        return find<ui::GridView>("grid")->model().index(4, 4).data().toString();
    }

private:
    std::optional<OneWindow> m_oneWindow;
};

QStringList importOfTheList() {
    return {QStringLiteral("import"), QStringLiteral("list.txt")};
}

TEST(HandOverJourney, AnImportInATerminalIsOnTheScreenAtOnceAndCanBeUndone) {
    You you;
    you.saveAList("- Land a role\n  - Health\n    - run\n");
    const QByteArray said = you.runInATerminal(importOfTheList());
    EXPECT_TRUE(said.contains("3 texts into 2026")) << said.constData();
    EXPECT_EQ(you.readInTheMiddle(), QStringLiteral("Land a role"));
    EXPECT_TRUE(you.undo().text().contains(QStringLiteral("2026"))) << qPrintable(you.undo().text());
    you.undo().trigger();
    EXPECT_EQ(you.readInTheMiddle(), QString{});
}

TEST(HandOverJourney, AnImportDoesNotDisturbACellThatIsBeingEdited) {
    You you;
    ASSERT_TRUE(you.isWriting());
    you.saveAList("- Land a role\n  - Health\n");
    you.runInATerminal(importOfTheList());
    // Nothing was typed, so leaving the editor must not empty the cell again.
    you.press(Qt::Key_Return);
    EXPECT_EQ(you.readInTheMiddle(), QStringLiteral("Land a role"));
}

TEST(HandOverJourney, ATickInATerminalIsTheWindowsOwnStep) {
    You you;
    you.saveAList("- Land a role\n  - Health\n    - run\n");
    you.runInATerminal(importOfTheList());
    PlannerSession& session = you.session();
    const ActionId run = session.planner().actionsOf(you.plan().id).front()->id;
    ASSERT_TRUE(session.setKind(run, ActionKind::Routine));
    you.runInATerminal({QStringLiteral("check"), QStringLiteral("0.0")});
    ASSERT_EQ(session.planner().checkInsOf(run).size(), 1U);
    EXPECT_EQ(session.planner().checkInsOf(run).front()->date, session.today());
    you.undo().trigger();
    EXPECT_TRUE(session.planner().checkInsOf(run).empty());
    EXPECT_NE(you.runInATerminal({QStringLiteral("check"), QStringLiteral("8.8")}, 1), QByteArray{});
}

TEST(HandOverJourney, ARefusalComesBackToTheTerminal) {
    You you;
    you.saveAList("- Land a role\n");
    you.runInATerminal(importOfTheList());
    you.saveAList("- Another\n");
    const QByteArray complaint = you.runInATerminal(importOfTheList(), 1);
    EXPECT_TRUE(complaint.contains("--replace")) << complaint.constData();
    EXPECT_EQ(you.readInTheMiddle(), QStringLiteral("Land a role"));
    you.runInATerminal(importOfTheList() + QStringList{QStringLiteral("--replace")});
    EXPECT_EQ(you.readInTheMiddle(), QStringLiteral("Another"));
}

TEST(HandOverJourney, ARestoreInATerminalReopensThePlannerInTheWindow) {
    You you;
    you.saveAList("- Land a role\n");
    you.runInATerminal(importOfTheList());
    const QString backup = QString::fromUtf8(you.runInATerminal({QStringLiteral("backup")})).trimmed();
    you.undo().trigger();
    EXPECT_EQ(you.readInTheMiddle(), QString{});
    you.runInATerminal({QStringLiteral("restore"), backup});
    EXPECT_EQ(you.readInTheMiddle(), QStringLiteral("Land a role"));
    you.runInATerminal({QStringLiteral("new"), QStringLiteral("--year=2099")});
}

TEST(HandOverJourney, ReadingCommandsNeedNoWindowAndNoLock) {
    You you;
    you.saveAList("- Land a role\n");
    you.runInATerminal(importOfTheList());
    EXPECT_TRUE(you.runInATerminal({QStringLiteral("list")}).contains("Land a role"));
    EXPECT_TRUE(you.runInATerminal({QStringLiteral("export"), QStringLiteral("-")}).contains("Land a role"));
    EXPECT_TRUE(you.runInATerminal({QStringLiteral("verify")}).contains("is sound"));
}

TEST(HandOverJourney, AGarbledCallerDoesNoHarm) {
    You you;
    QLocalSocket caller;
    caller.connectToServer(ui::instanceAddress(you.folder().planner()));
    ASSERT_TRUE(caller.waitForConnected(mostMilliseconds));
    caller.write(QByteArray(100'000, '\x80'));
    EXPECT_TRUE(QTest::qWaitFor([&] { return caller.state() == QLocalSocket::UnconnectedState; }));
    you.saveAList("- Land a role\n");
    you.runInATerminal(importOfTheList());
    EXPECT_EQ(you.readInTheMiddle(), QStringLiteral("Land a role"));
}

} // namespace
} // namespace ninefold::app::hand_over_journey
