// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/single_instance.h"

#include "tests/support/planner_folder.h"
#include "ui/instance/instance_address.h"
#include "ui/instance/instance_call.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

#include <future>
#include <gtest/gtest.h>

namespace ninefold::ui::single_instance_test {
namespace {

using test::PlannerFolder;
using Kind = InstanceMessage::Kind;

/// Runs `call` as another process would, beside the event loop that has to answer it.
template <class Call> auto beside(Call call) {
    auto answer = std::async(std::launch::async, call);
    while (answer.wait_for(std::chrono::milliseconds{1}) != std::future_status::ready)
        QCoreApplication::processEvents();
    return answer.get();
}

auto asked(const QString& planner, const InstanceMessage& request) {
    return beside([=] { return askInstance(planner, request, 10'000); });
}

/// What comes back for raw bytes, until the other side hangs up.
QByteArray sentRaw(const QString& planner, const QByteArray& bytes) {
    QLocalSocket socket;
    socket.connectToServer(instanceAddress(planner));
    EXPECT_TRUE(socket.waitForConnected(1000));
    QSignalSpy gone{&socket, &QLocalSocket::disconnected};
    socket.write(bytes);
    EXPECT_TRUE(gone.count() > 0 || gone.wait(5000));
    return socket.readAll();
}

class SingleInstanceTest : public testing::Test {
protected:
    SingleInstanceTest() { EXPECT_TRUE(m_window.serve(planner())); }

    [[nodiscard]] QString planner() const { return m_folder.planner(); }
    SingleInstance& window() { return m_window; }
    [[nodiscard]] int commands() const { return m_commands; }

private:
    PlannerFolder m_folder;
    int m_commands = 0;
    SingleInstance m_window{[this](const QByteArray& command) {
        ++m_commands;
        return "did " + command;
    }};
};

TEST_F(SingleInstanceTest, HasNobodyToAskWithoutAWindow) {
    window().stop();
    const auto answer = askInstance(planner(), {Kind::Raise, {}});
    ASSERT_TRUE(answer);
    EXPECT_FALSE(*answer);
    EXPECT_FALSE(raiseInstance(planner()));
}

TEST_F(SingleInstanceTest, CarriesOutACommandAndAnswersIt) {
    const auto answer = asked(planner(), {Kind::Command, "import"});
    ASSERT_TRUE(answer && *answer);
    EXPECT_EQ(**answer, "did import");
}

TEST_F(SingleInstanceTest, CarriesALargeCommand) {
    const QByteArray large(10 * 1024 * 1024, 'x');
    const auto answer = asked(planner(), {Kind::Command, large});
    ASSERT_TRUE(answer && *answer);
    EXPECT_EQ((*answer)->size(), large.size() + 4);
}

TEST_F(SingleInstanceTest, PassesTheActivationTokenToTheWindow) {
    QSignalSpy raised{&window(), &SingleInstance::raiseRequested};
    qputenv("XDG_ACTIVATION_TOKEN", "token-7");
    EXPECT_TRUE(beside([this] { return raiseInstance(planner()); }));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    ASSERT_EQ(raised.count(), 1);
    EXPECT_EQ(raised.at(0).at(0).toByteArray(), "token-7");
}

TEST_F(SingleInstanceTest, AnswersOnlyForItsOwnPlanner) {
    const PlannerFolder other;
    const auto answer = asked(other.planner(), {Kind::Raise, {}});
    ASSERT_TRUE(answer);
    EXPECT_FALSE(*answer);
}

TEST_F(SingleInstanceTest, RefusesGarbledCallersAndServesTheNext) {
    const QByteArray refusal = toWire({Kind::Refusal, {}});
    for (const QByteArray& garbage :
         {QByteArray{"GET / HTTP/1.1\r\n\r\n"}, QByteArray(1000, '\0'), toWire({Kind::Answer, "x"}),
          toWire({Kind::Command, "a"}) + "trailing", QByteArray{"9FLD\x01\x02\xff\xff\xff\xff", 10}})
        EXPECT_EQ(sentRaw(planner(), garbage), refusal) << garbage.constData();
    EXPECT_EQ(commands(), 0);
    EXPECT_TRUE(asked(planner(), {Kind::Command, "next"}).value());
}

TEST_F(SingleInstanceTest, RefusesACallerThatNeverFinishes) {
    window().setPatience(20);
    EXPECT_EQ(sentRaw(planner(), toWire({Kind::Command, "half"}).chopped(1)), toWire({Kind::Refusal, {}}));
    EXPECT_EQ(commands(), 0);
}

TEST_F(SingleInstanceTest, OutlivesACallerThatHangsUp) {
    for (int i = 0; i < 20; ++i) {
        QLocalSocket socket;
        socket.connectToServer(instanceAddress(planner()));
        ASSERT_TRUE(socket.waitForConnected(1000));
        socket.write("9FL");
        socket.abort();
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(asked(planner(), {Kind::Command, "still"}).value());
}

TEST_F(SingleInstanceTest, HangsUpOnMoreCallersThanItCanServe) {
    std::vector<std::unique_ptr<QLocalSocket>> callers;
    for (int i = 0; i < 9; ++i) {
        callers.push_back(std::make_unique<QLocalSocket>());
        callers.back()->connectToServer(instanceAddress(planner()));
        ASSERT_TRUE(callers.back()->waitForConnected(1000));
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return callers.back()->state() == QLocalSocket::UnconnectedState; }));
    EXPECT_EQ(callers.front()->state(), QLocalSocket::ConnectedState);
}

TEST_F(SingleInstanceTest, CanBeReachedByThisUserOnly) {
    const QFileInfo socket{instanceAddress(planner())};
    ASSERT_TRUE(socket.exists());
    EXPECT_FALSE(socket.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                         QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther));
}

TEST_F(SingleInstanceTest, TakesThePlaceOfAListenerThatDied) {
    window().stop();
    const QString address = instanceAddress(planner());
    const QString away = address + QStringLiteral(".away");
    {
        QLocalServer dead;
        ASSERT_TRUE(dead.listen(address));
        // Its socket is left behind as after a kill: moved away, and back once the listener is gone.
        ASSERT_TRUE(QFile::rename(address, away));
    }
    ASSERT_TRUE(QFile::rename(away, address));
    const auto nobody = askInstance(planner(), {Kind::Raise, {}});
    ASSERT_TRUE(nobody);
    EXPECT_FALSE(*nobody);
    EXPECT_TRUE(window().serve(planner()));
    EXPECT_TRUE(asked(planner(), {Kind::Command, "again"}).value());
}

TEST_F(SingleInstanceTest, SaysThatAWindowDoesNotAnswer) {
    window().setPatience(20);
    const auto answer = beside([this] { return askInstance(planner(), {Kind::Answer, {}}, 5'000); });
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::NoAnswer);
    EXPECT_EQ(answer.error().args, QStringList{planner()});
}

TEST_F(SingleInstanceTest, GivesUpOnAWindowThatHangs) {
    // Nobody runs the event loop that would answer.
    const auto answer = askInstance(planner(), {Kind::Command, "x"}, 50);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().code, ErrorCode::NoAnswer);
}

} // namespace
} // namespace ninefold::ui::single_instance_test
