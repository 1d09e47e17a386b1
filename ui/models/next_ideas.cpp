// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/next_ideas.h"

#include "ui/text/one_line.h"
#include "ui/text/review_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int worthRaising = 90; // percent
constexpr std::size_t mostRaised = 3;

struct IdeaWords {
    Q_DECLARE_TR_FUNCTIONS(IdeaWords)
};

void addRemedies(std::vector<NextIdea>& ideas, const ReviewModel& review, FactorLabel label) {
    for (const Factor* factor : review.planner().factors()) {
        const FactorAnswer* answer = review.answerOf(factor->id);
        if (!answer || labelOf(*answer) != label)
            continue;
        const QString remedy =
            answer->remedy.isEmpty() ? IdeaWords::tr("Work on %1").arg(factor->name) : answer->remedy;
        ideas.push_back({QStringLiteral("%1 · %2").arg(labelText(label), factor->name), remedy, factor->id});
    }
}

void addRoutinesToRaise(std::vector<NextIdea>& ideas, const ReviewModel& review) {
    std::size_t raised = 0;
    for (const FactLine& line : review.facts().lines) {
        const Action& action = *review.planner().action(line.action);
        if (action.kind != ActionKind::Routine || line.percent.value_or(0) < worthRaising ||
            raised == mostRaised)
            continue;
        ++raised;
        ideas.push_back({IdeaWords::tr("kept at %1%: raise it?").arg(*line.percent),
                         IdeaWords::tr("%1, a step more").arg(shortLine(action.text)), std::nullopt});
    }
}

} // namespace

std::vector<NextIdea> nextIdeas(const ReviewModel& review) {
    std::vector<NextIdea> ideas;
    addRemedies(ideas, review, FactorLabel::UrgentWeakness);
    addRemedies(ideas, review, FactorLabel::LaterWeakness);
    addRoutinesToRaise(ideas, review);
    const auto promised = review.nextActions();
    std::erase_if(ideas, [&](const NextIdea& idea) {
        return std::ranges::any_of(promised, [&](const Commitment* commitment) {
            return commitment->text == idea.text || (idea.factor && commitment->factor == idea.factor);
        });
    });
    return ideas;
}

} // namespace ninefold::ui
