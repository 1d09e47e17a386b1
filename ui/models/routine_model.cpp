// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/routine_model.h"

#include "core/progress/day_strips.h"
#include "core/progress/numbers.h"
#include "core/progress/weekday_pattern.h"
#include "ui/models/why_row.h"
#include "ui/text/day_text.h"
#include "ui/text/one_line.h"
#include "ui/text/schedule_text.h"

#include <QLocale>

namespace ninefold::ui {

namespace {

FigureCell percentCell(const std::optional<Score>& score) {
    FigureCell cell{score ? percentText(score->rate()) : QStringLiteral("—")};
    cell.isStrong = true;
    return cell;
}

FigureCell barCell(const std::optional<double>& share, const QString& spoken) {
    FigureCell cell;
    cell.text = spoken;
    cell.bar = FigureBar{share, share};
    return cell;
}

} // namespace

void RoutineModel::show(PlannerSession* session, std::optional<ActionId> action) {
    if (session != m_session) {
        if (m_session)
            m_session->disconnect(this);
        m_session = session;
        if (session)
            connect(session, &PlannerSession::changed, this, &RoutineModel::refresh);
    }
    m_action = action;
    refresh();
}

const Action* RoutineModel::action() const {
    const Action* found = m_session && m_action ? planner().action(*m_action) : nullptr;
    return found && found->kind == ActionKind::Routine ? found : nullptr;
}

WhyNumber RoutineModel::whyOf(DateSpan days) const {
    return {WhyNumber::Of::Action, action()->plan, days, action()->block, m_action};
}

WhyNumber RoutineModel::year() const {
    return whyOf(planner().plan(action()->plan)->span());
}

WhyFigure RoutineModel::figure() const {
    const auto soFar = m_session->numbers().ofAction(*m_action, year().period, m_session->today()).soFar;
    return figureOf(*action(), soFar);
}

std::vector<StripChapter> RoutineModel::chapters() const {
    const Action* shown = action();
    return shown ? stripChapters(planner(), shown->plan, planner().plan(shown->plan)->span())
                 : std::vector<StripChapter>{};
}

QString RoutineModel::goal() const {
    const SubGoal* goal = planner().subGoal(action()->plan, action()->block);
    return goal ? oneLine(goal->text) : QString{};
}

void RoutineModel::refresh() {
    if (!m_action)
        return;
    const Action* shown = action();
    if (!shown) {
        m_action.reset();
        m_days.show({}, {}, {});
        for (FigureTable* table : {&m_versions, &m_weekdays, &m_notes})
            table->setRows({}, {});
        return Q_EMIT gone();
    }
    const QDate today = m_session->today();
    const DateSpan days = year().period;
    m_runs = m_session->numbers().runsOfAction(shown->id, today);
    m_days.show(days, markStrip(planner(), *shown, days, today), today);
    m_versions.setRows({tr("Days"), tr("Schedule"), tr("Progress"), tr("So far"), tr("Counted")},
                       versionRows());
    m_weekdays.setRows({tr("Weekday"), tr("Progress"), tr("So far"), tr("Counted")}, weekdayRows());
    m_notes.setRows({tr("Day"), tr("Note")}, noteRows());
    Q_EMIT changed();
}

std::vector<FigureRow> RoutineModel::versionRows() const {
    std::vector<FigureRow> rows;
    const Action& routine = *action();
    const auto inForce = planner().spanOf(routine);
    for (const ScheduleVersion* version : planner().scheduleOf(routine.id)) {
        const DateSpan own{version->from, version->to.value_or(year().period.last)};
        const auto days = inForce && own.first <= own.last ? own.shared(*inForce) : std::nullopt;
        if (!days)
            continue;
        const auto soFar = m_session->numbers().ofAction(routine.id, *days, m_session->today()).soFar;
        FigureRow row{routine.block, whyOf(*days)};
        const QString often = scheduleText(version->rule, version->days, version->n, version->anchor);
        const QString terms = version->perDay == Decimal{1}
                                  ? often
                                  : tr("%1, %2 a day", "how often, how much")
                                        .arg(often, amountText(version->perDay, routine.unit));
        row.cells = {{tr("%1 – %2", "first day, last day").arg(dayText(days->first), dayText(days->last))},
                     {terms},
                     barCell(soFar ? std::optional{static_cast<double>(soFar->rate())} : std::nullopt, {}),
                     percentCell(soFar),
                     {soFar ? basisText(routine, *soFar) : tr("nothing due yet")}};
        rows.insert(rows.begin(), std::move(row));
    }
    return rows;
}

std::vector<FigureRow> RoutineModel::weekdayRows() const {
    const Action& routine = *action();
    const auto pattern = weekdayPattern(planner(), routine, year().period, m_session->today());
    bool isAsked = false;
    int most = 1;
    for (const WeekdayTally& day : pattern) {
        isAsked = isAsked || day.score.base > 0;
        most = std::max(most, day.timesDone);
    }
    std::vector<FigureRow> rows;
    for (int day = 1; day <= 7; ++day) {
        const WeekdayTally& tally = pattern[static_cast<std::size_t>(day - 1)];
        const auto score = tally.score.base > 0 ? std::optional{tally.score} : std::nullopt;
        FigureRow row{routine.block, year()};
        const QString times = tr("done %n time(s)", nullptr, tally.timesDone);
        // Without days of its own, a bar says how its work is spread.
        const auto share = score      ? std::optional{static_cast<double>(score->rate())}
                           : !isAsked ? std::optional{static_cast<double>(tally.timesDone) / most}
                                      : std::nullopt;
        row.cells = {{QLocale{}.standaloneDayName(day, QLocale::LongFormat)},
                     barCell(share, times),
                     isAsked ? percentCell(score) : FigureCell{QString::number(tally.timesDone)},
                     {score ? basisText(routine, *score) : times}};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<FigureRow> RoutineModel::noteRows() const {
    std::vector<FigureRow> rows;
    for (const CheckIn* checkIn : planner().checkInsOf(*m_action)) {
        if (checkIn->note.isEmpty())
            continue;
        FigureRow row{action()->block, WhyNumber::ofDay(action()->plan, checkIn->date)};
        row.cells = {{headingText(checkIn->date, m_session->today())}, {oneLine(checkIn->note)}};
        rows.insert(rows.begin(), std::move(row));
    }
    return rows;
}

} // namespace ninefold::ui
