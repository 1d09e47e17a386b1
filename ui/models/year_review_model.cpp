// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/year_review_model.h"

#include "core/progress/numbers.h"
#include "core/session/year_start.h"
#include "ui/models/why_row.h"

namespace ninefold::ui {

void YearReviewModel::show(PlannerSession* session, std::optional<PlanId> plan) {
    if (session != m_session) {
        if (m_session)
            m_session->disconnect(this);
        m_session = session;
        if (session)
            connect(session, &PlannerSession::changed, this, &YearReviewModel::changed);
    }
    m_plan = plan;
    Q_EMIT changed();
}

const Plan* YearReviewModel::plan() const {
    return m_session && m_plan ? planner().plan(*m_plan) : nullptr;
}

bool YearReviewModel::isEnding() const {
    return today() >= firstDayOfYearClose(*plan());
}

bool YearReviewModel::mayClose() const {
    return today() >= plan()->to;
}

bool YearReviewModel::isLocked() const {
    return m_session->isYearLocked(plan()->id);
}

std::vector<const Commitment*> YearReviewModel::promises() const {
    std::vector<const Commitment*> promises;
    for (const CommitmentOrigin origin : {CommitmentOrigin::YearWish, CommitmentOrigin::Pledge}) {
        for (const Commitment* commitment : planner().commitmentsOf(plan()->id)) {
            if (commitment->origin == origin)
                promises.push_back(commitment);
        }
    }
    return promises;
}

std::optional<YearGoal> YearReviewModel::goal(int block, const YearChoices& choices) const {
    const bool isCore = block == centre;
    const SubGoal* subGoal = isCore ? nullptr : planner().subGoal(plan()->id, block);
    YearGoal goal{block, isCore ? plan()->core : subGoal ? subGoal->text : QString{}};
    goal.open = isCore ? 0 : static_cast<int>(openActions(planner(), *plan(), block).size());
    if (goal.text.isEmpty() && goal.open == 0)
        return std::nullopt;
    const Numbers& numbers = m_session->numbers();
    const Level& level = isCore ? numbers.ofGrid(plan()->id, plan()->span(), today())
                                : numbers.ofSubGoal(plan()->id, block, plan()->span(), today());
    if (level.soFar)
        goal.percent = percentText(*level.soFar);
    goal.choice = choices[static_cast<std::size_t>(block)];
    return goal;
}

std::vector<YearGoal> YearReviewModel::goals() const {
    const Plan* next = nextPlan();
    const YearChoices choices =
        next ? choicesMade(planner(), plan()->id, next->id) : keptChoices(plan()->id, m_session->drafts());
    std::vector<YearGoal> goals;
    if (auto core = goal(centre, choices))
        goals.push_back(std::move(*core));
    for (const int block : ring(CellOrder::Rows)) {
        if (auto found = goal(block, choices))
            goals.push_back(std::move(*found));
    }
    return goals;
}

const Plan* YearReviewModel::nextPlan() const {
    const Plan* next = planner().planOfYear(nextYear());
    return next && planner().hasContent(next->id) ? next : nullptr;
}

bool YearReviewModel::isCarriedOn() const {
    const Plan* next = nextPlan();
    if (!next)
        return false;
    YearChoices made = choicesMade(planner(), plan()->id, next->id);
    if (next->core != plan()->core)
        made[centre] = {}; // somebody may have written another one
    const auto goesOn = [](const GoalChoice& choice) { return choice.fate != GoalFate::LetGo; };
    return std::ranges::any_of(made, goesOn);
}

void YearReviewModel::judge(const CommitmentId& id, std::optional<Verdict> verdict) {
    const Commitment* commitment = planner().table<Commitment>().find(id);
    if (commitment)
        report(ReviewVerbs{*m_session}.judge(id, {verdict, commitment->effect, commitment->actual}));
}

void YearReviewModel::choose(int block, GoalFate fate) {
    GoalChoice choice = keptChoices(plan()->id, m_session->drafts())[static_cast<std::size_t>(block)];
    choice.fate = fate;
    keep(block, choice);
}

void YearReviewModel::reword(int block, const QString& text) {
    keep(block, {GoalFate::Revise, text});
}

void YearReviewModel::keep(int block, const GoalChoice& choice) {
    report(m_session->keepDraft({choiceKey(plan()->id, block), choiceToText(choice)}));
    Q_EMIT choiceChanged();
}

void YearReviewModel::startNextYear() {
    const YearChoices choices = keptChoices(plan()->id, m_session->drafts());
    report(m_session->startYear(rolledOver(planner(), plan()->id, choices, today()), YearStart::EarlierYear));
}

void YearReviewModel::closeYear() {
    report(m_session->closeYear(plan()->id));
}

void YearReviewModel::reopenYear() {
    report(m_session->reopenYear(plan()->id));
}

void YearReviewModel::report(const Result<void>& result) {
    if (!result)
        Q_EMIT errorRaised(result.error());
}

} // namespace ninefold::ui
