// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/carry_model.h"

#include "ui/models/cell_face.h"
#include "ui/text/one_line.h"
#include "ui/text/words.h"

#include <memory>

namespace ninefold::ui {

namespace {

enum CarryRole {
    RecordRole = Qt::UserRole, ///< QUuid of the sub-goal or the action; null for the core and for no text
    IsCoreRole,                ///< bool
    IsOverRole,                ///< bool
    IsRoutineRole,             ///< bool
    PositionRole,              ///< int, 0–8, of an action
};

constexpr int longestText = 200;

QStandardItem* itemOf(const QString& text, bool isTicked) {
    auto* item = new QStandardItem{shortLine(text, longestText)};
    item->setEditable(false);
    item->setCheckable(true);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    return item;
}

QStandardItem* remarkOf(const QString& text) {
    auto* item = new QStandardItem{text};
    item->setEditable(false);
    item->setSelectable(false);
    return item;
}

bool isOver(const Action& action) {
    return action.endedOn || (action.kind == ActionKind::Task && action.doneOn);
}

QString remarkText(const Action& action) {
    const QString kind = kindText(action.kind);
    if (action.endedOn)
        return CarryModel::tr("%1, ended").arg(kind);
    if (action.kind == ActionKind::Task && action.doneOn)
        return CarryModel::tr("%1, done").arg(kind);
    return kind;
}

bool isTicked(const QStandardItem& item) {
    return item.checkState() == Qt::Checked;
}

} // namespace

CarryModel::CarryModel(const Planner& planner, PlanId from, QObject* parent)
    : QStandardItemModel{parent}
    , m_from{from} {
    setColumnCount(2);
    const Plan* plan = planner.plan(from);
    if (!plan)
        return;
    addCore(*plan);
    for (const int block : ring(CellOrder::Rows))
        addBlock(planner, *plan, block);
}

void CarryModel::addCore(const Plan& plan) {
    if (plan.core.isEmpty() && plan.why.isEmpty())
        return;
    QStandardItem* item = itemOf(plan.core.isEmpty() ? plan.why : plan.core, true);
    item->setData(true, IsCoreRole);
    appendRow({item, remarkOf(roleText({}))});
}

void CarryModel::addBlock(const Planner& planner, const Plan& plan, int block) {
    const SubGoal* goal = planner.subGoal(plan.id, block);
    const bool hasText = goal && !goal->text.isEmpty();
    std::unique_ptr<QStandardItem> parent{itemOf(hasText ? goal->text : spotText(block), true)};
    if (goal)
        parent->setData(goal->id.uuid(), RecordRole);
    for (const Action* action : planner.actionsOf(plan.id)) {
        if (action->block != block || action->text.isEmpty())
            continue;
        QStandardItem* item = itemOf(action->text, !isOver(*action));
        item->setData(action->id.uuid(), RecordRole);
        item->setData(isOver(*action), IsOverRole);
        item->setData(action->kind == ActionKind::Routine && !planner.scheduleOf(action->id).empty(),
                      IsRoutineRole);
        item->setData(action->cell, PositionRole);
        parent->appendRow({item, remarkOf(remarkText(*action))});
    }
    if (goal || parent->rowCount() > 0)
        appendRow({parent.release(), remarkOf(roleText({block, centre}))});
}

CarryOver CarryModel::chosen() const {
    CarryOver chosen{m_from, false};
    for (int row = 0; row < rowCount(); ++row) {
        const QStandardItem& parent = *item(row);
        if (!isTicked(parent))
            continue;
        const QUuid goal = parent.data(RecordRole).toUuid();
        if (parent.data(IsCoreRole).toBool())
            chosen.core = true;
        else if (!goal.isNull())
            chosen.subGoals.emplace_back(goal);
        for (int i = 0; i < parent.rowCount(); ++i) {
            if (isTicked(*parent.child(i)))
                chosen.actions.emplace_back(parent.child(i)->data(RecordRole).toUuid());
        }
    }
    return chosen;
}

CarryCounts CarryModel::counts() const {
    CarryCounts counts;
    for (int row = 0; row < rowCount(); ++row) {
        const QStandardItem& parent = *item(row);
        if (!isTicked(parent) || parent.data(IsCoreRole).toBool())
            continue;
        counts.subGoals += parent.data(RecordRole).isNull() ? 0 : 1;
        for (int i = 0; i < parent.rowCount(); ++i) {
            const bool goesOn = isTicked(*parent.child(i));
            counts.actions += goesOn ? 1 : 0;
            counts.routines += goesOn && parent.child(i)->data(IsRoutineRole).toBool() ? 1 : 0;
        }
    }
    return counts;
}

void CarryModel::tickAll(bool isTicked) {
    for (int row = 0; row < rowCount(); ++row)
        setData(index(row, 0), isTicked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

bool CarryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!QStandardItemModel::setData(index, value, role))
        return false;
    if (role != Qt::CheckStateRole || m_isSpreading)
        return true;
    m_isSpreading = true;
    spread(index, value.toInt() == Qt::Checked);
    m_isSpreading = false;
    Q_EMIT choiceChanged();
    return true;
}

void CarryModel::spread(const QModelIndex& index, bool isTicked) {
    QStandardItem& changed = *itemFromIndex(index);
    for (int i = 0; i < changed.rowCount(); ++i) {
        QStandardItem& action = *changed.child(i);
        action.setCheckState(isTicked && !action.data(IsOverRole).toBool() ? Qt::Checked : Qt::Unchecked);
    }
    QStandardItem* parent = changed.parent();
    if (!parent || !isTicked)
        return;
    parent->setCheckState(Qt::Checked);
    for (int i = 0; i < parent->rowCount(); ++i) {
        QStandardItem& other = *parent->child(i);
        if (&other != &changed && other.data(PositionRole) == changed.data(PositionRole))
            other.setCheckState(Qt::Unchecked);
    }
}

} // namespace ninefold::ui
