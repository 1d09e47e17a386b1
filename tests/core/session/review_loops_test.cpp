// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_document.h"
#include "core/session/review_verbs.h"
#include "tests/core/session/session_year.h"

#include <map>
#include <random>

namespace ninefold::test::review_loops_test {
namespace {

const DateSpan firstQuarter{QDate{2026, 1, 1}, QDate{2026, 3, 31}};
const DateSpan secondQuarter{QDate{2026, 4, 1}, QDate{2026, 6, 30}};

// A year in which somebody answers, promises, plants, finishes, judges, corrects and takes back at random.
class RandomLoop {
public:
    explicit RandomLoop(unsigned seed)
        : m_random{seed}
        , m_clock{QDateTime{today, QTime{12, 0}, Qt::UTC}}
        , m_session{m_store, m_clock} {
        EXPECT_TRUE(m_session.load());
        m_plan = m_session.addYear(2026).value();
        EXPECT_TRUE(m_verbs.addFactors(
            {{QStringLiteral("Grades")}, {QStringLiteral("Sleep"), QStringLiteral("body")}}));
        EXPECT_TRUE(m_session.renameCell(m_plan, firstAction, QStringLiteral("Exam")));
        EXPECT_TRUE(m_session.setKind(exam(), ActionKind::Task));
    }

    // What it refuses is part of the walk.
    void step() {
        const ReviewId review =
            m_verbs.startReview(m_plan, draw(2) == 0 ? firstQuarter : secondQuarter).value();
        switch (draw(8)) {
        case 0:
            return drop(
                m_verbs.answer(review, factor(), MaskQuestion::Dispensable, static_cast<Answer>(draw(3))));
        case 1:
            return drop(m_verbs.setRemedy(review, factor(), QString::number(draw(9))));
        case 2:
            return drop(m_verbs.addCommitment({m_plan, static_cast<CommitmentOrigin>(draw(4)), secondQuarter,
                                               QString::number(draw(99)), QStringLiteral("more"), review}));
        case 3:
            return drop(m_verbs.close(review, {Decimal::fromMillionths(draw(1'000'001)), 1 + draw(5)}));
        case 4:
            return drop(draw(3) == 0 ? m_verbs.reopenReview(review) : m_verbs.finishReview(review));
        case 5:
            return drop(m_session.setTaskDone(exam(), draw(2) == 0));
        case 6:
            if (const auto promised = commitment()) {
                drop(m_verbs.judge(*promised, {static_cast<Verdict>(draw(4)), static_cast<Effect>(draw(3))}));
                drop(m_verbs.plant(*promised, {m_plan, {1, draw(9)}, ActionKind::Routine, {}}));
            }
            return;
        default:
            drop(draw(2) == 0 ? m_session.undo() : m_session.redo());
        }
    }

    [[nodiscard]] const Planner& planner() const { return m_session.planner(); }
    [[nodiscard]] PlannerSession& session() { return m_session; }

private:
    [[nodiscard]] int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    [[nodiscard]] ActionId exam() const { return planner().actionShown(m_plan, firstAction, today)->id; }
    [[nodiscard]] FactorId factor() {
        const auto factors = planner().factors();
        return factors[static_cast<std::size_t>(draw(static_cast<int>(factors.size())))]->id;
    }
    [[nodiscard]] std::optional<CommitmentId> commitment() {
        const auto all = planner().commitmentsOf(m_plan);
        return all.empty()
                   ? std::nullopt
                   : std::optional{all[static_cast<std::size_t>(draw(static_cast<int>(all.size())))]->id};
    }
    template <class T> static void drop(const Result<T>&) {}

    std::mt19937 m_random;
    FixedClock m_clock;
    MemoryStore m_store;
    PlannerSession m_session;
    ReviewVerbs m_verbs{m_session};
    PlanId m_plan = PlanId::make();
};

using Frozen = std::map<QUuid, std::pair<std::optional<QDate>, std::optional<ReviewSnapshot>>>;

Frozen frozenIn(const Planner& planner) {
    Frozen frozen;
    for (const auto& [id, review] : planner.table<Review>())
        frozen[id.uuid()] = {review.finishedOn, review.snapshot};
    return frozen;
}

// The next actions of a finished review are locked, those of an open one are not.
void expectLocksToFollow(const Planner& planner) {
    for (const auto& [id, commitment] : planner.table<Commitment>()) {
        const Review* review = commitment.review ? planner.table<Review>().find(*commitment.review) : nullptr;
        if (review && commitment.origin == CommitmentOrigin::NextAction) {
            EXPECT_EQ(commitment.lockedOn.has_value(), review->finishedOn.has_value());
        }
    }
}

// A thousand walks, a hundred a case so that they run side by side.
class LoopsOfReviews : public testing::TestWithParam<unsigned> {};

INSTANTIATE_TEST_SUITE_P(Thousand, LoopsOfReviews, testing::Range(0U, 10U));

TEST_P(LoopsOfReviews, KeepSnapshotsAndLocksAndComeBackFromTheDocument) {
    for (unsigned seed = 0; seed < 100; ++seed) {
        RandomLoop loop{GetParam() * 100 + seed};
        for (int steps = 0; steps < 25; ++steps) {
            const Frozen before = frozenIn(loop.planner());
            const StepNumber last = loop.session().toUndo()->number;
            loop.step();
            for (const auto& [id, now] : frozenIn(loop.planner())) {
                const auto was = before.find(id);
                const bool isSame = was != before.end() && was->second == now;
                const bool mayDiffer = was == before.end() || !was->second.first || !now.first ||
                                       loop.session().toUndo()->number < last;
                EXPECT_TRUE(isSame || mayDiffer) << "a finished review changed";
            }
            expectLocksToFollow(loop.planner());
        }
        const QByteArray document = writeJsonDocument(loop.planner());
        const auto records = readJsonDocument(document);
        ASSERT_TRUE(records);
        Change change;
        for (const Record& record : *records)
            change.create(record);
        Planner again;
        ASSERT_TRUE(again.apply(change));
        EXPECT_EQ(writeJsonDocument(again), document);
    }
}

} // namespace
} // namespace ninefold::test::review_loops_test
