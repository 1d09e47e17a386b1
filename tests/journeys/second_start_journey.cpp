// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"
#include "ui/instance/instance_address.h"
#include "ui/instance/instance_call.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

namespace ninefold::second_start_journey {
namespace {

constexpr int mostMilliseconds = 60'000;

/// The real application and the real command line on one planner, each in a process of its own.
class You {
public:
    You() { EXPECT_EQ(inATerminal({QStringLiteral("new"), QStringLiteral("--year=2026")}), 0); }
    ~You() { crash(); }

    void openTheWindow() {
        m_window.start(QStringLiteral(NINEFOLD_APPLICATION), {m_folder.planner()});
        ASSERT_TRUE(QTest::qWaitFor([&] { return isListening(); }, mostMilliseconds));
    }
    /// Starts it a second time; gives the exit status.
    int startAgain() { return statusOf(QStringLiteral(NINEFOLD_APPLICATION), {m_folder.planner()}); }
    /// The same where no window could be made.
    int startAgainWithoutScreen() {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none such"));
        return statusOf(QStringLiteral(NINEFOLD_APPLICATION), {m_folder.planner()}, {}, environment);
    }
    int inATerminal(const QStringList& arguments, const QByteArray& input = {}) {
        return statusOf(QStringLiteral(NINEFOLD_CLI),
                        QStringList{QStringLiteral("--file"), m_folder.planner()} + arguments, input);
    }
    void crash() {
        m_window.kill();
        m_window.waitForFinished(mostMilliseconds);
    }
    [[nodiscard]] bool isWindowOpen() const { return m_window.state() == QProcess::Running; }
    [[nodiscard]] bool isListening() const {
        const auto answer = ui::askInstance(m_folder.planner(), {ui::InstanceMessage::Kind::Raise, {}});
        return answer && *answer;
    }
    /// What the window has said in the terminal, but for what the display has to say.
    [[nodiscard]] QByteArray heard() {
        QByteArray said = m_window.readAllStandardError();
        return said.replace("This plugin does not support propagateSizeHints()\n", "");
    }
    [[nodiscard]] QString planner() const { return m_folder.planner(); }

private:
    static int statusOf(const QString& program, const QStringList& arguments, const QByteArray& input = {},
                        const QProcessEnvironment& environment = QProcessEnvironment{
                            QProcessEnvironment::InheritFromParent}) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(mostMilliseconds));
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    test::PlannerFolder m_folder;
    QProcess m_window;
};

TEST(SecondStartJourney, TheFirstBeginsWithoutAWordInTheTerminal) {
    You you;
    you.openTheWindow();
    EXPECT_EQ(you.heard(), QByteArray{});
}

TEST(SecondStartJourney, RaisesTheFirstWindowAndEnds) {
    You you;
    you.openTheWindow();
    EXPECT_EQ(you.startAgain(), 0);
    EXPECT_TRUE(you.isWindowOpen());
}

TEST(SecondStartJourney, RaisesTheFirstWindowBeforeItMakesAnythingOfItsOwn) {
    You you;
    you.openTheWindow();
    EXPECT_EQ(you.startAgainWithoutScreen(), 0);
    EXPECT_TRUE(you.isWindowOpen());
}

TEST(SecondStartJourney, HandsChangesToTheWindowAsOneStepEach) {
    You you;
    you.openTheWindow();
    EXPECT_EQ(you.inATerminal({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--year=2026")},
                              "- Core\n  - Health\n    - run\n"),
              0);
    EXPECT_EQ(you.inATerminal({QStringLiteral("new"), QStringLiteral("--year=2026")}), 1);
    EXPECT_TRUE(you.isWindowOpen());
    you.crash();
    const test::FixedClock clock{QDate{2026, 5, 1}};
    const auto planner = PlannerDocument::open(you.planner(), clock);
    ASSERT_TRUE(planner);
    ASSERT_TRUE((*planner)->session().toUndo());
    EXPECT_EQ((*planner)->session().toUndo()->kind, StepKind::ImportList);
}

TEST(SecondStartJourney, ATickIsCarriedOutByTheWindow) {
    You you;
    you.openTheWindow();
    ASSERT_EQ(you.inATerminal({QStringLiteral("import"), QStringLiteral("-")},
                              R"({"format": "ninefold", "version": 1, "plans": [{
                                  "year": 2020, "from": "2020-01-01", "to": "2020-12-31",
                                  "actions": [{"block": 0, "cell": 1, "text": "run", "kind": "measured"}]}]})"),
              0);
    EXPECT_EQ(you.inATerminal(
                  {QStringLiteral("check"), QStringLiteral("0.1"), QStringLiteral("--date=2020-03-02")}),
              0);
    EXPECT_TRUE(you.isWindowOpen());
    you.crash();
    const test::FixedClock clock{QDate{2026, 5, 1}};
    const auto planner = PlannerDocument::open(you.planner(), clock);
    ASSERT_TRUE(planner);
    EXPECT_EQ((*planner)->session().planner().counts().checkIns, 1);
    EXPECT_EQ((*planner)->session().toUndo()->kind, StepKind::CheckIn);
}

TEST(SecondStartJourney, ACrashedWindowStandsInNobodysWay) {
    You you;
    you.openTheWindow();
    you.crash();
    EXPECT_EQ(you.inATerminal({QStringLiteral("new"), QStringLiteral("--year=2027")}), 0);
    you.openTheWindow();
    EXPECT_EQ(you.inATerminal({QStringLiteral("new"), QStringLiteral("--year=2028")}), 0);
}

} // namespace
} // namespace ninefold::second_start_journey
