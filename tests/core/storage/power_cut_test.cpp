// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planner_file.h"
#include "tests/core/storage/crash_disk.h"
#include "tests/core/storage/random_changes.h"
#include "tests/core/storage/sample_planner.h"
#include "tests/support/planner_folder.h"
#include "tests/support/stored_records.h"

#include <QFileInfo>
#include <gtest/gtest.h>

#include <iostream>
#include <limits>

namespace ninefold::storage::power_cut_test {

namespace {

using test::CrashDisk;
using Records = std::map<QUuid, Record>;

constexpr StepNumber newest = std::numeric_limits<StepNumber>::max();

Records byId(const std::vector<Record>& records) {
    Records sorted;
    for (const Record& record : records)
        sorted.emplace(refOf(record).id, record);
    return sorted;
}

/// What a planner holds, and how many of its steps are done and taken back.
struct State {
    Records records;
    std::vector<bool> undone;
    std::size_t drafts = 0;
    friend bool operator==(const State&, const State&) = default;
};

std::optional<State> stateOf(PlannerFile& file) {
    const auto records = test::storedRecords(file);
    const auto steps = file.stepsBefore(newest, 1000);
    const auto drafts = file.drafts();
    if (!records || !steps || !drafts)
        return std::nullopt;
    State state{byId(*records), {}, drafts->size()};
    for (const StoredStep& step : *steps)
        state.undone.push_back(step.undone);
    return state;
}

/// A scripted session through the real PlannerFile, everything it asked of the disk, and what it had been
/// promised at each point.
class RecordedSession {
public:
    explicit RecordedSession(const FilePragmas& pragmas) {
        m_before.emplace(m_folder.planner(), test::makeSamplePlanner(m_folder.planner()));
        const test::ShimVfs vfs{m_recorder};
        m_file = std::move(PlannerFile::open(m_folder.planner(), OpenMode::ReadWrite, pragmas).value());
        promise();
        for (int i = 0; i < 30; ++i)
            act(i);
        m_file.reset();
    }

    [[nodiscard]] const std::vector<test::DiskCall>& calls() const { return m_recorder.calls(); }
    [[nodiscard]] const test::FolderImage& before() const { return m_before; }
    /// The state that was acknowledged last before call number `call`, and the next one.
    [[nodiscard]] std::size_t promisedAt(std::size_t call) const {
        std::size_t at = 0;
        while (at + 1 < m_promises.size() && m_promises[at + 1].first <= call)
            ++at;
        return at;
    }
    [[nodiscard]] const State* state(std::size_t promise) const {
        return promise < m_promises.size() ? &m_promises[promise].second : nullptr;
    }

private:
    void act(int number) {
        const auto steps = m_file->stepsBefore(newest, 1).value();
        const auto records = test::storedRecords(*m_file).value();
        Planner planner;
        Change everything;
        for (const Record& record : records)
            everything.create(record);
        static_cast<void>(planner.apply(everything));
        if (number % 7 == 5 && !steps.back().undone) {
            ASSERT_TRUE(m_file->undo(steps.back().step.number, steps.back().step.change.inverse()));
        } else if (number % 7 == 6 && steps.back().undone) {
            ASSERT_TRUE(m_file->redo(steps.back().step.number, steps.back().step.change));
        } else if (number % 7 == 3) {
            const PlanId plan = PlanId{refOf(records.front()).id};
            ASSERT_TRUE(
                m_file->keepDraft({{plan, {0, number % 9}, QStringLiteral("text")}, QStringLiteral("t")}));
        } else {
            ASSERT_TRUE(m_file->commit(m_random.step(m_random.nextFor(planner)), {}));
        }
        promise();
    }
    void promise() { m_promises.emplace_back(m_recorder.calls().size(), stateOf(*m_file).value()); }

    test::PlannerFolder m_folder;
    test::FolderImage m_before;
    test::DiskRecorder m_recorder;
    std::unique_ptr<PlannerFile> m_file;
    test::RandomChanges m_random{26};
    std::vector<std::pair<std::size_t, State>> m_promises;
};

struct Losses {
    int cuts = 0;
    int lost = 0; ///< an acknowledged edit is gone
    int torn = 0; ///< the file is refused, unsound, or in a state that never was
};

/// Cuts the power after each call, in several ways, and looks at what is left.
class PowerCuts {
public:
    explicit PowerCuts(const RecordedSession& session)
        : m_session{session} {}

    /// So many ways at each call; less than one: at one of so many calls.
    [[nodiscard]] Losses tryAll(double waysAtEachCall) {
        CrashDisk disk{m_session.before()};
        double due = 1;
        for (std::size_t call = 0; call <= m_session.calls().size(); ++call) {
            for (due += waysAtEachCall; due >= 1; due -= 1)
                judge(call, disk.afterPowerCut(nextLuck(), m_random));
            if (call < m_session.calls().size())
                disk.carryOut(m_session.calls()[call]);
        }
        std::cout << m_losses.cuts << " power cuts, " << m_losses.lost << " times an edit was lost, "
                  << m_losses.torn << " times the file was torn\n";
        return m_losses;
    }

private:
    /// Everything, nothing, and twice as often some of what was not synced.
    CrashDisk::Luck nextLuck() {
        const int turn = m_turn++ % 4;
        return turn == 0 ? CrashDisk::Luck::Lost : turn == 1 ? CrashDisk::Luck::Kept : CrashDisk::Luck::Mixed;
    }
    void judge(std::size_t call, const test::FolderImage& image) {
        ++m_losses.cuts;
        const test::PlannerFolder folder;
        for (const auto& [path, content] : image)
            folder.write(QFileInfo{path}.fileName(), content);
        const auto file = PlannerFile::open(folder.planner(), OpenMode::ReadWrite);
        const auto found = file ? stateOf(**file) : std::nullopt;
        if (!found || !(*file)->check()->isSound()) {
            ++m_losses.torn;
            return;
        }
        const std::size_t promised = m_session.promisedAt(call);
        const State* next = m_session.state(promised + 1);
        if (*found == *m_session.state(promised) || (next && *found == *next))
            return;
        const bool isOlder = promised > 0 && *found == *m_session.state(promised - 1);
        ++(isOlder ? m_losses.lost : m_losses.torn);
    }

    const RecordedSession& m_session;
    std::mt19937 m_random{2026};
    int m_turn = 0;
    Losses m_losses;
};

double ways() {
    return qEnvironmentVariableIntValue("NINEFOLD_TORTURE") > 0 ? 40 : 1;
}

TEST(PowerCut, LosesNothingThatWasAcknowledgedAndTearsNothing) {
    const RecordedSession session{FilePragmas{}};
    const Losses losses = PowerCuts{session}.tryAll(ways());
    RecordProperty("cuts", losses.cuts);
    EXPECT_GE(losses.cuts, 1000);
    EXPECT_EQ(losses.lost, 0);
    EXPECT_EQ(losses.torn, 0);
}

TEST(PowerCut, WouldLoseEditsWithTheUsualJournal) {
    // What shows that the harness can tell: the default of SQLite, and of most programs.
    const RecordedSession session{FilePragmas{"DELETE", "FULL"}};
    const Losses losses = PowerCuts{session}.tryAll(0.3);
    EXPECT_GT(losses.lost, 40);
    EXPECT_EQ(losses.torn, 0);
}

TEST(PowerCut, WouldTearFilesWithoutSyncing) {
    const RecordedSession session{FilePragmas{"TRUNCATE", "OFF"}};
    const Losses losses = PowerCuts{session}.tryAll(0.2);
    EXPECT_GT(losses.lost + losses.torn, 40);
}

} // namespace

} // namespace ninefold::storage::power_cut_test
