// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_face.h"

#include "ui/models/period_focus.h"
#include "ui/text/one_line.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <array>

namespace ninefold::ui {

namespace {

constexpr std::array spots{
    QT_TRANSLATE_NOOP("CellWords", "top left"),     QT_TRANSLATE_NOOP("CellWords", "top"),
    QT_TRANSLATE_NOOP("CellWords", "top right"),    QT_TRANSLATE_NOOP("CellWords", "left"),
    QT_TRANSLATE_NOOP("CellWords", "centre"),       QT_TRANSLATE_NOOP("CellWords", "right"),
    QT_TRANSLATE_NOOP("CellWords", "bottom left"),  QT_TRANSLATE_NOOP("CellWords", "bottom"),
    QT_TRANSLATE_NOOP("CellWords", "bottom right"),
};

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(CellWords)
};

} // namespace

QString spotText(int position) {
    return CellWords::tr(spots[static_cast<std::size_t>(position)]);
}

CellFace faceOf(const Numbers& numbers, PlanId plan, CellPlace place, QDate day,
                const std::optional<DateSpan>& named) {
    const Planner& planner = numbers.planner();
    CellFace face;
    const DateSpan period = named.value_or(planner.plan(plan)->span());
    if (!place.isAction()) {
        face.text = planner.textShown(plan, place, day);
        const Level& level = place.isCore() ? numbers.ofGrid(plan, period, day)
                                            : numbers.ofSubGoal(plan, place.ownBlock(), period, day);
        if (level.soFar)
            face.percent = percentOf(*level.soFar);
        face.isQuiet = !place.isCore() && numbers.isSubGoalQuiet(plan, place.ownBlock(), day);
        return face;
    }
    if (const SubGoal* goal = planner.subGoal(plan, place.block))
        face.goal = goal->text;
    if (const Action* action = planner.actionShown(plan, place, day)) {
        face.text = action->text;
        face.action = action->id;
        face.kind = action->kind;
        face.isDone = action->kind == ActionKind::Task && action->doneOn;
        face.isQuiet = numbers.isActionQuiet(action->id, day);
        face.isInFocus = isInFocus(planner, *action, day);
        if (const auto soFar = numbers.ofAction(action->id, period, day).soFar) {
            face.fill = static_cast<double>(soFar->rate());
            face.percent = percentOf(soFar->rate());
        }
    }
    return face;
}

QString blockText(int block, const QString& goal) {
    if (block == centre)
        return CellWords::tr("Middle block");
    return goal.isEmpty() ? CellWords::tr("Block: %1", "one of nine").arg(spotText(block)) : shortLine(goal);
}

QString whereText(CellPlace place, const CellFace& face) {
    if (place.isCore())
        return CellWords::tr("middle of the grid");
    if (place.block == centre)
        return CellWords::tr("middle block, %1").arg(spotText(place.cell));
    if (place.cell == centre)
        return CellWords::tr("%1 block, centre").arg(spotText(place.block));
    if (face.goal.isEmpty())
        return CellWords::tr("%1 block, %2").arg(spotText(place.block), spotText(place.cell));
    return QStringLiteral("%1, %2").arg(face.goal.simplified(), spotText(place.cell));
}

namespace {

// Kind and number.
QString standText(CellPlace place, const CellFace& face) {
    if (!place.isAction() && face.text.isEmpty())
        return CellWords::tr("%1, empty").arg(roleText(place));
    if (!place.isAction())
        return face.percent ? CellWords::tr("%1, %2% so far").arg(roleText(place)).arg(*face.percent)
                            : roleText(place);
    if (!face.action)
        return CellWords::tr("Empty");
    if (face.kind == ActionKind::Task)
        return face.isDone ? CellWords::tr("%1, done").arg(kindText(face.kind))
                           : CellWords::tr("%1, not done").arg(kindText(face.kind));
    if (!face.percent)
        return kindText(face.kind);
    return CellWords::tr("%1, %2% so far").arg(kindText(face.kind)).arg(*face.percent);
}

} // namespace

QString stateText(CellPlace place, const CellFace& face) {
    QString stand = standText(place, face);
    if (face.isInFocus && face.action)
        stand = CellWords::tr("%1, in focus").arg(stand);
    if (!face.isQuiet)
        return stand;
    return place.isAction() ? CellWords::tr("%1, quiet: nothing done for two weeks").arg(stand)
                            : CellWords::tr("%1, quiet: nothing done for four weeks").arg(stand);
}

} // namespace ninefold::ui
