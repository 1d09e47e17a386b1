// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/planner_document.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/planner_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <limits>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace ninefold::kill_test {

namespace {

/// The script: edit number n writes its number into cell n mod 64.
CellPlace placeOf(int edit) {
    const int place = edit % 64;
    const int block = place / 8;
    const int cell = place % 8;
    return {block < centre ? block : block + 1, cell < centre ? cell : cell + 1};
}

QString textOf(int edit) {
    return QStringLiteral("Edit %1").arg(edit);
}

class KilledSession : public testing::Test {
protected:
    void SetUp() override {
        const auto document = std::move(PlannerDocument::create(folder.planner(), clock).value());
        ASSERT_TRUE(document->session().addYear(2026));
    }

    /// Follows the script from edit `next` on and tells of each edit once it is stored, until killed.
    [[noreturn]] void followScript(int next, int tell) const {
        const auto document = PlannerDocument::open(folder.planner(), clock);
        if (!document)
            ::_exit(1);
        PlannerSession& session = (*document)->session();
        const PlanId plan = session.planner().plans().front()->id;
        for (int edit = next;; ++edit) {
            if (!session.renameCell(plan, placeOf(edit), textOf(edit)))
                ::_exit(2);
            if (::write(tell, &edit, sizeof edit) != sizeof edit)
                ::_exit(3);
        }
    }

    /// Runs the script in another process and kills it after a while. Returns the last edit it told of.
    int killAmidst(int next) {
        int ends[2];
        EXPECT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0)
            followScript(next, ends[1]);
        ::close(ends[1]);
        int told = next - 1;
        const int enough = static_cast<int>(random() % 4);
        for (int i = 0; i < enough; ++i) {
            if (::read(ends[0], &told, sizeof told) != sizeof told)
                ADD_FAILURE() << "the script stopped by itself";
        }
        // A busy wait of less than one edit: the kill falls anywhere within it.
        const auto end = std::chrono::steady_clock::now() + std::chrono::microseconds{random() % 1500};
        while (std::chrono::steady_clock::now() < end) {
        }
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        while (::read(ends[0], &told, sizeof told) == sizeof told) {
        }
        ::close(ends[0]);
        return told;
    }

    /// How many edits the file holds; -1 when they are not the first so many of the script.
    int editsIn(PlannerDocument& document) const {
        const Planner& planner = document.session().planner();
        const Plan* plan = planner.plans().front();
        int edits = 0;
        for (const auto& [id, action] : planner.table<Action>())
            edits = std::max(edits, action.text.mid(5).toInt());
        for (int edit = std::max(1, edits - 63); edit <= edits; ++edit) {
            if (planner.textShown(plan->id, placeOf(edit), clock.now().date()) != textOf(edit))
                return -1;
        }
        return planner.table<Action>().size() == static_cast<std::size_t>(std::min(edits, 64)) ? edits : -1;
    }

    test::PlannerFolder folder;
    test::FixedClock clock;
    std::mt19937 random{9};
};

TEST_F(KilledSession, LosesNothingAndIsNeverTorn) {
    const int kills = qEnvironmentVariableIntValue("NINEFOLD_TORTURE") > 0 ? 1000 : 100;
    int stored = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const int told = killAmidst(stored + 1);
        const auto document = PlannerDocument::open(folder.planner(), clock);
        ASSERT_TRUE(document) << "kill " << kill << ": " << document.error().detail.toStdString();
        ASSERT_EQ((*document)->access(), Access::ReadWrite) << "the lock of the dead is cleared";
        stored = editsIn(**document);
        ASSERT_GE(stored, told) << "kill " << kill;
        ASSERT_LE(stored, told + 1) << "kill " << kill;
        if (kill % 10 == 0) {
            ASSERT_TRUE(PlannerDocument::check(folder.planner())->isSound());
        }
    }
    EXPECT_GT(stored, kills / 2) << "most kills came in the middle of work";
}

} // namespace

} // namespace ninefold::kill_test
