// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/one_window.h"
#include "tests/support/planner_folder.h"
#include "ui/grid/grid_screen.h"
#include "ui/grid/grid_view.h"
#include "ui/instance/instance_address.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"
#include "ui/theme/theme_source.h"
#include "ui/widgets/file_chooser.h"
#include "ui/window/document_desk.h"
#include "ui/window/file_flow.h"
#include "ui/window/main_window.h"
#include "ui/window/window_actions.h"

#include <QLocalSocket>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

namespace ninefold::app {
namespace {

constexpr int mostMilliseconds = 60'000;

/// A planner in its window, wired as in the application.
class You {
public:
    You() {
        EXPECT_TRUE(m_desk.create(m_folder.planner()));
        m_window.show();
    }

    /// What a run of ninefold-cli on your planner prints; "" and a failure when its exit status is another.
    QByteArray runInATerminal(const QStringList& arguments, int status = 0) {
        QProcess terminal;
        terminal.setWorkingDirectory(m_folder.path());
        terminal.start(QStringLiteral(NINEFOLD_CLI),
                       QStringList{QStringLiteral("--file"), m_folder.planner()} + arguments);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return terminal.state() == QProcess::NotRunning; }, mostMilliseconds));
        const QByteArray complaint = terminal.readAllStandardError();
        EXPECT_EQ(terminal.exitCode(), status) << complaint.constData();
        return status == 0 ? terminal.readAllStandardOutput() : complaint;
    }
    void saveAList(const QByteArray& outline) { m_folder.write(QStringLiteral("list.txt"), outline); }
    [[nodiscard]] QString year() { return QString::number(m_desk.document()->session().today().year()); }

    [[nodiscard]] QString readInTheMiddle() {
        const auto* grid = m_window.findChild<ui::GridView*>();
        return grid->model().index(4, 4).data().toString();
    }
    [[nodiscard]] QAction& undo() { return *m_window.actions().undo; }
    [[nodiscard]] const test::PlannerFolder& folder() const { return m_folder; }
    [[nodiscard]] QWidget& window() { return m_window; }

private:
    test::PlannerFolder m_folder;
    const SystemClock m_clock;
    ui::Settings m_settings{m_folder.file(QStringLiteral("settings.ini"))};
    ui::Language m_language;
    ui::ThemeSource m_theme;
    ui::DialogFileChooser m_chooser;
    ui::DocumentDesk m_desk{m_clock};
    ui::MainWindow m_window{m_theme, m_settings};
    ui::FileFlow m_files{m_window, m_desk, m_settings, m_chooser, m_theme, m_language};
    OneWindow m_oneWindow{m_window, m_desk};
};

QStringList importOfTheList() {
    return {QStringLiteral("import"), QStringLiteral("list.txt")};
}

TEST(HandOverJourney, AnImportInATerminalIsOnTheScreenAtOnceAndCanBeUndone) {
    You you;
    you.saveAList("- Land a role\n  - Health\n    - run\n");
    const QByteArray said = you.runInATerminal(importOfTheList());
    EXPECT_TRUE(said.contains("3 texts")) << said.constData();
    EXPECT_EQ(you.readInTheMiddle(), QStringLiteral("Land a role"));
    EXPECT_TRUE(you.undo().text().contains(you.year())) << qPrintable(you.undo().text());
    you.undo().trigger();
    EXPECT_EQ(you.readInTheMiddle(), QString{});
}

TEST(HandOverJourney, AnImportDoesNotDisturbACellThatIsBeingEdited) {
    You you;
    QWidget* editor = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return (editor = you.window().findChild<QWidget*>(QStringLiteral("cellEditor"))) &&
               editor->isVisible();
    }));
    you.saveAList("- Land a role\n  - Health\n");
    you.runInATerminal(importOfTheList());
    // Nothing was typed, so leaving the editor must not empty the cell again.
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(you.readInTheMiddle(), QStringLiteral("Land a role"));
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
} // namespace ninefold::app
