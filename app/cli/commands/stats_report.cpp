// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/stats_report.h"

#include "core/exchange/json_writer.h"
#include "core/model/fields.h"
#include "core/progress/achievement.h"
#include "core/progress/runs.h"

#include <QLocale>

namespace ninefold::cli {

namespace {

// A number that reads back as exactly the double nearest to it.
QByteArray number(const Rational& rational) {
    if (denominator(rational) == 1)
        return QByteArray::fromStdString(numerator(rational).str());
    return QByteArray::number(rational.convert_to<double>(), 'g', QLocale::FloatingPointShortest);
}

class Report {
public:
    Report(const Planner& planner, const StatsRequest& request)
        : m_planner{planner}
        , m_request{request} {}

    [[nodiscard]] QByteArray text(PlanId plan);

private:
    void date(const char* key, QDate date);
    void count(const char* key, int count);
    void rate(const char* key, const std::optional<Rational>& rate);
    void score(const char* key, const std::optional<Score>& score);
    void rateAndPercent(const Rational& rate);
    void grid(const Level& level);
    void subGoal(int block, const Level& level);
    void action(const Action& action, const Achievement& achieved);
    void key(const char* key) { m_json.key(QString::fromLatin1(key)); }

    const Planner& m_planner;
    const StatsRequest& m_request;
    JsonWriter m_json;
};

QByteArray Report::text(PlanId plan) {
    std::vector<std::pair<const Action*, Achievement>> achieved;
    std::array<std::vector<WeighedAchievement>, 9> blocks;
    for (const Action* some : m_planner.actionsOf(plan)) {
        if (some->kind == ActionKind::None)
            continue;
        achieved.emplace_back(some, achievementOf(m_planner, *some, m_request.period, m_request.asOf));
        blocks[static_cast<std::size_t>(some->block)].push_back({achieved.back().second, some->weight});
    }
    std::vector<Level> subGoals;
    for (const int block : ring(CellOrder::Rows))
        subGoals.push_back(meanOf(blocks[static_cast<std::size_t>(block)]));

    m_json.beginObject(JsonLayout::Lines);
    date("from", m_request.period.first);
    date("to", m_request.period.last);
    date("as_of", m_request.asOf);
    grid(meanOf(subGoals));
    key("sub_goals");
    m_json.beginArray(JsonLayout::Lines);
    for (std::size_t i = 0; i < subGoals.size(); ++i)
        subGoal(ring(CellOrder::Rows)[i], subGoals[i]);
    m_json.endArray();
    key("actions");
    m_json.beginArray(JsonLayout::Lines);
    for (const auto& [some, numbers] : achieved)
        action(*some, numbers);
    m_json.endArray();
    m_json.endObject();
    return m_json.text();
}

void Report::date(const char* name, QDate date) {
    key(name);
    m_json.string(dateToText(date));
}

void Report::count(const char* name, int count) {
    key(name);
    m_json.literal(QByteArray::number(count));
}

void Report::rateAndPercent(const Rational& rate) {
    key("rate");
    m_json.literal(number(rate));
    count("percent", percentOf(rate));
}

void Report::rate(const char* name, const std::optional<Rational>& rate) {
    key(name);
    if (!rate) {
        m_json.literal("null");
        return;
    }
    m_json.beginObject(JsonLayout::OneLine);
    rateAndPercent(*rate);
    m_json.endObject();
}

void Report::score(const char* name, const std::optional<Score>& score) {
    key(name);
    if (!score) {
        m_json.literal("null");
        return;
    }
    m_json.beginObject(JsonLayout::OneLine);
    key("got");
    m_json.literal(number(score->got));
    key("base");
    m_json.literal(number(score->base));
    rateAndPercent(score->rate());
    m_json.endObject();
}

void Report::grid(const Level& level) {
    key("grid");
    m_json.beginObject(JsonLayout::OneLine);
    rate("so_far", level.soFar);
    rate("whole", level.whole);
    count("rated", level.rated);
    count("filled", level.filled);
    m_json.endObject();
}

void Report::subGoal(int block, const Level& level) {
    m_json.beginObject(JsonLayout::OneLine);
    count("block", block);
    rate("so_far", level.soFar);
    rate("whole", level.whole);
    m_json.endObject();
}

void Report::action(const Action& action, const Achievement& achieved) {
    m_json.beginObject(JsonLayout::OneLine);
    key("id");
    m_json.string(action.id.text());
    count("block", action.block);
    count("cell", action.cell);
    score("so_far", achieved.soFar);
    score("whole", achieved.whole);
    if (action.kind == ActionKind::Routine) {
        const Runs runs = runsOf(m_planner, action, m_request.asOf);
        key("run");
        m_json.beginObject(JsonLayout::OneLine);
        count("current", runs.current);
        count("best", runs.best);
        m_json.endObject();
    }
    m_json.endObject();
}

} // namespace

Result<QByteArray> statsReport(const Planner& planner, const StatsRequest& request) {
    if (request.period.last < request.period.first)
        return fail(ErrorCode::EndsBeforeStart);
    const Plan* plan = request.year ? planner.planOfYear(*request.year) : planner.planOn(request.period.last);
    if (!plan)
        return fail(ErrorCode::NoSuchYear,
                    {QString::number(request.year.value_or(request.period.last.year()))});
    return Report{planner, request}.text(plan->id);
}

} // namespace ninefold::cli
