// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/find_index.h"

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace ninefold::find_index_random_test {

namespace {

/// Changes a planner at random; what its rules refuse is part of it.
class RandomChanges {
public:
    RandomChanges(Planner& planner, FindIndex& index, unsigned seed)
        : m_planner{planner}
        , m_index{index}
        , m_random{seed} {}

    void makeOne() {
        Change change;
        if (!m_done.empty() && draw(6) == 0) {
            change = m_done.back().inverse();
            m_done.pop_back();
        } else {
            const int most = draw(4);
            do {
                addTo(change);
            } while (static_cast<int>(change.records().size()) <= most && draw(8) != 0);
        }
        if (!change.isEmpty() && isOneARecord(change) && leavesNoOrphan(change) && m_planner.apply(change)) {
            m_index.update(change);
            m_done.push_back(change);
        }
    }

private:
    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    QString text() {
        static const QStringList words{u"매일"_s, u"아침"_s, u"ランニング"_s,
                                       u"読書"_s, u"Run"_s,  u"résumé"_s};
        QStringList chosen;
        for (int i = draw(4); i > 0; --i)
            chosen << words[draw(static_cast<int>(words.size()))];
        return chosen.join(QLatin1Char(' '));
    }

    template <class R> std::optional<R> any() {
        const Table<R>& table = m_planner.table<R>();
        if (table.size() == 0)
            return std::nullopt;
        auto at = table.begin();
        std::advance(at, draw(static_cast<int>(table.size())));
        return at->second;
    }

    /// Creates what `make` gives, or erases or rewrites one that is there.
    template <class R, class Make> void alter(Change& change, Make make, QString R::*text) {
        const auto old = any<R>();
        if (!old || draw(3) == 0) {
            if (std::optional<R> made = make())
                change.create(*made);
        } else if (draw(3) == 0) {
            erase(change, *old);
        } else {
            R after = make().value_or(*old);
            after.id = old->id;
            after.*text = this->text();
            change.edit(*old, after);
        }
    }

    /// Erases what belongs to a record with it; of plans only those that are empty.
    template <class R> void erase(Change& change, const R& record) {
        if constexpr (std::is_same_v<R, Action>) {
            for (const CheckIn* checkIn : m_planner.checkInsOf(record.id))
                change.erase(*checkIn);
        }
        if constexpr (std::is_same_v<R, Plan>) {
            const QUuid id = record.id.uuid();
            if (m_planner.table<SubGoal>().childCount(id) > 0 ||
                m_planner.table<Action>().childCount(id) > 0 || m_planner.table<DayNote>().childCount(id) > 0)
                return;
        }
        change.erase(record);
    }

    std::optional<Plan> plan() {
        const int year = 2020 + draw(4);
        return Plan{PlanId::make(), year, {year, 1, 1}, {year, 12, 31}, {}, text(), text()};
    }
    std::optional<SubGoal> subGoal() {
        const auto plan = any<Plan>();
        return plan ? std::optional{SubGoal{SubGoalId::make(), plan->id, draw(9), text(), text()}}
                    : std::nullopt;
    }
    std::optional<Action> action() {
        const auto plan = any<Plan>();
        return plan ? std::optional{Action{ActionId::make(), plan->id, draw(9), draw(9), text(), text()}}
                    : std::nullopt;
    }
    std::optional<CheckIn> checkIn() {
        const auto action = any<Action>();
        if (!action)
            return std::nullopt;
        CheckIn checkIn{CheckInId::make(), action->id, {2020, 1, 1 + draw(28)}};
        checkIn.note = text();
        return checkIn;
    }
    std::optional<DayNote> dayNote() {
        const auto plan = any<Plan>();
        return plan ? std::optional{DayNote{DayNoteId::make(), plan->id, {2020, 1, 1 + draw(28)}, text()}}
                    : std::nullopt;
    }

    void addTo(Change& change) {
        switch (draw(6)) {
        case 0:
            return alter<Plan>(
                change, [this] { return plan(); }, &Plan::core);
        case 1:
            return alter<SubGoal>(
                change, [this] { return subGoal(); }, &SubGoal::text);
        case 2:
            return alter<CheckIn>(
                change, [this] { return checkIn(); }, &CheckIn::note);
        case 3:
            return alter<DayNote>(
                change, [this] { return dayNote(); }, &DayNote::note);
        default:
            return alter<Action>(
                change, [this] { return action(); }, &Action::text);
        }
    }

    /// A plan that is erased takes nothing with it, so it must be the only record of the change.
    static bool leavesNoOrphan(const Change& change) {
        for (const RecordChange& record : change.records())
            if (!record.after && std::holds_alternative<Plan>(*record.before))
                return change.records().size() == 1;
        return true;
    }

    static bool isOneARecord(const Change& change) {
        for (std::size_t i = 0; i < change.records().size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (change.records()[i].ref() == change.records()[j].ref())
                    return false;
        return true;
    }

    Planner& m_planner;
    FindIndex& m_index;
    std::mt19937 m_random;
    std::vector<Change> m_done;
};

} // namespace

TEST(FindIndex, UpdatedByRandomChangesEqualsOneBuiltAfresh) {
    const QStringList queries{u"매"_s, u"ㅁㅇ"_s, u"아치"_s,       u"らん"_s,
                              u"読"_s, u"r"_s,    u"run resume"_s, u"ran"_s};
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Planner planner;
        FindIndex index;
        RandomChanges changes{planner, index, seed};
        for (int i = 0; i < 80; ++i)
            changes.makeOne();
        const FindIndex afresh{planner};
        ASSERT_EQ(index.size(), afresh.size()) << "seed " << seed;
        for (const QString& typed : queries) {
            const FindResult one = index.find(FindQuery{typed}, 2021, 1000);
            const FindResult other = afresh.find(FindQuery{typed}, 2021, 1000);
            ASSERT_EQ(one.hits.size(), static_cast<std::size_t>(one.total));
            ASSERT_TRUE(one.hits == other.hits) << "seed " << seed << ", " << typed.toStdString();
        }
    }
}

} // namespace ninefold::find_index_random_test
