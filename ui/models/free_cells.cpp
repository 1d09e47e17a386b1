// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/free_cells.h"

#include "core/session/commitment_changes.h"

#include <QRegularExpression>

#include <algorithm>

namespace ninefold::ui {

namespace {

QStringList wordsOf(const QString& text) {
    static const QRegularExpression between{QStringLiteral("[\\s\\p{P}]+")};
    QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    words.erase(
        std::remove_if(words.begin(), words.end(), [](const QString& word) { return word.size() < 2; }),
        words.end());
    return words;
}

// How many words of a sub-goal and its actions occur in `text`; a stem is enough.
int kinship(const Planner& planner, PlanId plan, int block, const QStringList& wanted) {
    const SubGoal* goal = planner.subGoal(plan, block);
    QStringList words = goal ? wordsOf(goal->text) : QStringList{};
    for (const Action* action : planner.actionsOf(plan)) {
        if (action->block == block)
            words += wordsOf(action->text);
    }
    return static_cast<int>(std::ranges::count_if(wanted, [&](const QString& word) {
        return std::ranges::any_of(
            words, [&](const QString& other) { return other.startsWith(word) || word.startsWith(other); });
    }));
}

} // namespace

std::vector<FreeCell> freeCells(const Planner& planner, const Plan& plan, QDate from, const QString& text) {
    const QStringList wanted = wordsOf(text);
    std::vector<int> blocks{ring(CellOrder::Rows).begin(), ring(CellOrder::Rows).end()};
    std::erase_if(blocks, [&](int block) {
        const SubGoal* goal = planner.subGoal(plan.id, block);
        return !goal || goal->text.isEmpty();
    });
    if (blocks.empty())
        blocks.assign(ring(CellOrder::Rows).begin(), ring(CellOrder::Rows).end());
    std::ranges::stable_sort(blocks, std::greater{},
                             [&](int block) { return kinship(planner, plan.id, block, wanted); });
    std::vector<FreeCell> cells;
    for (const int block : blocks) {
        const SubGoal* goal = planner.subGoal(plan.id, block);
        std::vector<FreeCell> used;
        for (const int cell : ring(CellOrder::Rows)) {
            FreeCell free{{block, cell}, goal ? goal->text : QString{}};
            bool isTaken = false;
            for (const Action* action : planner.actionsAt(plan.id, free.place)) {
                isTaken = isTaken || !makesRoom(planner, *action, from);
                free.ended = action->text;
            }
            if (!isTaken)
                (free.ended.isEmpty() ? cells : used).push_back(free);
        }
        std::ranges::copy(used, std::back_inserter(cells));
    }
    return cells;
}

} // namespace ninefold::ui
