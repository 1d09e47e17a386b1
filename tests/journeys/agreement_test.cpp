// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/stats_report.h"
#include "core/session/planner_session.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/memory_store.h"
#include "tests/support/random_planner.h"
#include "tests/support/worked_example.h"
#include "ui/models/cell_face.h"
#include "ui/models/cell_number.h"
#include "ui/models/why_model.h"

#include <QJsonDocument>
#include <gtest/gtest.h>

// What a cell shows, what is said of it when it is asked why, what `ninefold-cli stats` prints and what the
// worked examples say is one number, to the last digit.

namespace ninefold::ui::agreement_test {
namespace {

struct Question {
    DateSpan period;
    QDate asOf;
};

QString text(const std::optional<Rational>& rate) {
    return rate ? QString::fromStdString(rate->str()) : QStringLiteral("null");
}

QJsonObject asked(const QJsonValue& object, const char* key) {
    return object[QLatin1String{key}].toObject();
}

// A planner as each part of the application sees it.
class Views {
public:
    Views(const Planner& planner, PlanId plan, Question question)
        : m_plan{plan}
        , m_question{question}
        , m_clock{question.asOf}
        , m_store{planner.records()}
        , m_session{m_store, m_clock} {
        if (!m_session.load())
            qFatal("the planner cannot be loaded");
        const auto stats = cli::statsReport(m_session.planner(), {question.period, question.asOf, 2026});
        m_stats = QJsonDocument::fromJson(stats.value()).object();
    }

    // Compares what all of them say of one number, and returns the exact rate so far.
    std::optional<Rational> agreed(const WhyNumber& number, CellPlace place, const QJsonValue& stats) {
        m_why.show(&m_session, number);
        const WhyAnswer& answer = m_why.answer();
        expectEqual(answer.soFar.rate, asked(stats, "so_far"));
        if (answer.whole)
            expectEqual(answer.whole->rate, asked(stats, "whole"));
        const CellFace face = faceOf(m_session.numbers(), m_plan, place, m_question.asOf, m_question.period);
        const auto beside =
            cellNumberOf(m_session.numbers(), m_plan, place, m_question.period, m_question.asOf);
        // An action that is not in its cell on that day has no face.
        if (!number.action || face.action == number.action) {
            EXPECT_EQ(face.percent,
                      answer.soFar.rate ? std::optional{percentOf(*answer.soFar.rate)} : std::nullopt);
            EXPECT_TRUE(!beside || beside->percent == answer.soFar.text());
            EXPECT_TRUE(!face.fill || *face.fill == static_cast<double>(*answer.soFar.rate));
        }
        return answer.soFar.rate;
    }

    void compareAll() {
        for (const QJsonValue action : m_stats[QStringLiteral("actions")].toArray()) {
            const Action* found = nullptr;
            for (const Action* some : m_session.planner().actionsOf(m_plan))
                found = some->id.text() == action[QStringLiteral("id")].toString() ? some : found;
            ASSERT_NE(found, nullptr);
            agreed(
                {WhyNumber::Of::Action, m_plan, m_question.period, found->block, found->id, m_question.asOf},
                {found->block, found->cell}, action);
        }
        subGoals.clear();
        for (const QJsonValue goal : m_stats[QStringLiteral("sub_goals")].toArray()) {
            const int block = goal[QStringLiteral("block")].toInt();
            subGoals.push_back(
                agreed({WhyNumber::Of::SubGoal, m_plan, m_question.period, block, {}, m_question.asOf},
                       {block, centre}, goal));
        }
        grid = agreed({WhyNumber::Of::Grid, m_plan, m_question.period, centre, {}, m_question.asOf}, {},
                      m_stats[QStringLiteral("grid")]);
    }

    std::vector<std::optional<Rational>> subGoals;
    std::optional<Rational> grid;

private:
    static void expectEqual(const std::optional<Rational>& rate, const QJsonObject& stats) {
        EXPECT_EQ(rate.has_value(), !stats.isEmpty());
        if (!rate)
            return;
        EXPECT_EQ(rate->convert_to<double>(), stats[QStringLiteral("rate")].toDouble());
        EXPECT_EQ(percentOf(*rate), stats[QStringLiteral("percent")].toInt());
    }

    PlanId m_plan;
    Question m_question;
    test::FixedClock m_clock;
    test::MemoryStore m_store;
    PlannerSession m_session;
    QJsonObject m_stats;
    WhyModel m_why;
};

QString normal(const QJsonValue& value) {
    return value.isNull() ? QStringLiteral("null")
                          : text(std::optional{Rational{value.toString().toStdString()}});
}

Question questionIn(const QJsonValue& object) {
    return {test::examplePeriod(object[QStringLiteral("period")]),
            test::exampleDay(object[QStringLiteral("as_of")])};
}

TEST(Agreement, OfScreenReasonsStatsAndWorkedExamples) {
    const QJsonArray examples =
        test::workedExamples(QStringLiteral(NINEFOLD_TEST_DATA "/achievement-vectors.json"));
    ASSERT_FALSE(examples.isEmpty());
    for (const QJsonValue value : examples) {
        const QJsonObject example = value.toObject();
        SCOPED_TRACE(example[QStringLiteral("name")].toString().toStdString());
        const test::WorkedExample made{example};
        const QJsonValue expect = example[QStringLiteral("expect")];
        const QJsonArray several = expect.isArray() ? expect.toArray() : QJsonArray{expect};
        for (const QJsonValue expected : several) {
            Views views{made.planner(), made.plan(),
                        questionIn(expect.isArray() ? expected : QJsonValue{example})};
            views.compareAll();
            if (example.contains(QStringLiteral("subgoals"))) {
                EXPECT_EQ(text(views.grid), normal(expected[QStringLiteral("grid_so_far")]));
                for (std::size_t i = 0; i < views.subGoals.size(); ++i)
                    EXPECT_EQ(text(views.subGoals[i]),
                              normal(expected[QStringLiteral("subgoals_so_far")].toArray().at(
                                  static_cast<qsizetype>(i))));
            } else {
                EXPECT_EQ(text(views.subGoals.front()), normal(expected[QStringLiteral("so_far")]));
            }
        }
    }
}

TEST(Agreement, OfScreenReasonsAndStatsOnRandomPlanners) {
    constexpr unsigned planners = 300;
    for (unsigned seed = 0; seed < planners; ++seed) {
        SCOPED_TRACE(seed);
        const test::RandomPlanner random{seed};
        Views views{random.planner(), random.plan(), {random.period, random.today}};
        views.compareAll();
        if (testing::Test::HasFailure())
            return;
    }
}

} // namespace
} // namespace ninefold::ui::agreement_test
