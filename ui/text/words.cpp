// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ninefold::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString kindText(ActionKind kind) {
    switch (kind) {
    case ActionKind::None:
        return Words::tr("Not counted");
    case ActionKind::Routine:
        return Words::tr("Routine");
    case ActionKind::Task:
        return Words::tr("Task");
    case ActionKind::Measured:
        return Words::tr("Measured");
    }
    return {};
}

QString markText(Mark mark) {
    switch (mark) {
    case Mark::Done:
        return Words::tr("done");
    case Mark::Partly:
        return Words::tr("partly");
    case Mark::Skipped:
        return Words::tr("skipped");
    case Mark::Resting:
        return Words::tr("resting");
    case Mark::Missed:
        return Words::tr("missed");
    case Mark::NoRecord:
        return Words::tr("no record");
    case Mark::NotYet:
        return Words::tr("not yet");
    case Mark::NotScheduled:
        return Words::tr("not scheduled");
    }
    return {};
}

QString roleText(CellPlace place) {
    if (place.isCore())
        return Words::tr("Core goal");
    return place.isSubGoal() ? Words::tr("Sub-goal") : Words::tr("Action");
}

QString placeText(CellPlace place) {
    return Words::tr("row %1, column %2").arg(place.row() + 1).arg(place.column() + 1);
}

QString blockPlaceText(CellPlace place) {
    return Words::tr("block %1, cell %2").arg(place.block + 1).arg(place.cell + 1);
}

QString orderText(CellOrder order) {
    switch (order) {
    case CellOrder::Rows:
        return Words::tr("Row by row");
    case CellOrder::Top:
        return Words::tr("Clockwise from the top");
    case CellOrder::Bottom:
        return Words::tr("Clockwise from the bottom");
    case CellOrder::Letters:
        return Words::tr("A to H: bottom, left, top, right, then the corners");
    }
    return {};
}

QString letterText(int position, CellOrder order) {
    const auto& places = ring(order);
    const auto step = static_cast<int>(std::find(places.begin(), places.end(), position) - places.begin());
    return order == CellOrder::Letters ? QString{QChar{u'A' + step}} : QString::number(step + 1);
}

QString joinedParts(const QStringList& parts) {
    QStringList said;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            said.append(part);
    }
    return said.join(QStringLiteral(" · "));
}

QString fieldText(const QString& field) {
    if (field == QLatin1String{"text"})
        return Words::tr("Text");
    if (field == QLatin1String{"notes"})
        return Words::tr("Notes");
    if (field == QLatin1String{"kind"})
        return Words::tr("Kind");
    if (field == QLatin1String{"core"})
        return Words::tr("Core goal");
    if (field == QLatin1String{"why"})
        return Words::tr("Why");
    if (field == QLatin1String{"done_means"})
        return Words::tr("Done means");
    if (field == QLatin1String{"polished_means"})
        return Words::tr("Polished means");
    return field;
}

} // namespace ninefold::ui
