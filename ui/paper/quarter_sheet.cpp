// SPDX-FileCopyrightText: 2026 The Ninefold authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/quarter_sheet.h"

#include "ui/models/progress_tables.h"
#include "ui/paper/paper_words.h"
#include "ui/paper/quarter_painter.h"
#include "ui/text/period_text.h"

#include <QCoreApplication>

namespace ninefold::ui {

namespace {

QuarterPart partOf(ProgressModel& progress) {
    const PlannerSession& session = *progress.session();
    QuarterPart part{progress.chosenDays()};
    part.level = session.numbers().ofGrid(progress.plan()->id, part.days, progress.today());
    part.goals = goalRows(progress);
    part.routines = routineRows(progress);
    std::size_t next = 0;
    for (int row = 0; row < 9; ++row) {
        for (int column = 0; column < 9; ++column)
            part.faces[next++] = faceOf(session.numbers(), progress.plan()->id,
                                        CellPlace::atRowColumn(row, column), progress.today(), part.days);
    }
    return part;
}

} // namespace

QuarterSheet::QuarterSheet(PlannerSession& session, PlanId plan)
    : m_plan{*session.planner().plan(plan)}
    , m_today{session.today()} {
    ProgressModel progress;
    progress.show(&session, plan);
    m_days = progress.days();
    for (std::size_t at = 0; at < progress.columns().size(); ++at) {
        progress.choose(at);
        if (progress.chosen() == at)
            m_parts.push_back(partOf(progress));
    }
}

const QuarterPart& QuarterSheet::part(const PageOptions& options) const {
    return m_parts[std::min(m_parts.size() - 1, static_cast<std::size_t>(options.part))];
}

int QuarterSheet::partOn(QDate day) const {
    std::vector<DateSpan> spans;
    for (const QuarterPart& part : m_parts)
        spans.push_back(part.days);
    return static_cast<int>(spanOn(spans, day));
}

QString QuarterSheet::name() const {
    return QuarterWords::tr("Quarter Sheet");
}

QString QuarterSheet::fileName(const PageOptions& options) const {
    return QStringLiteral("Ninefold %1").arg(title(options));
}

QString QuarterSheet::title(const PageOptions& options) const {
    return QStringLiteral("%1 %2").arg(m_plan.year).arg(periodText(m_plan, part(options).days, m_today));
}

QString QuarterSheet::allText(const PageOptions& options) const {
    const QuarterPart& shown = part(options);
    QStringList texts{m_plan.core, m_plan.why};
    for (const CellFace& face : shown.faces)
        texts.append(face.text);
    for (const std::vector<FigureRow>& rows : {shown.goals, shown.routines})
        for (const FigureRow& row : rows)
            for (const FigureCell& cell : row.cells)
                texts.append(cell.text);
    texts.removeAll(QString{});
    return texts.join(QLatin1Char{'\n'});
}

std::vector<Printable::Kind> QuarterSheet::kinds() const {
    return {{PageKind::Progress, QuarterWords::tr("Progress")}};
}

QStringList QuarterSheet::parts() const {
    QStringList names;
    for (const QuarterPart& part : m_parts)
        names.append(periodText(m_plan, part.days, m_today));
    return names;
}

QString QuarterSheet::partName() const {
    return QuarterWords::tr("Period");
}

void QuarterSheet::paint(QPainter& painter, int, const PageOptions& options, TextInk& ink) const {
    QuarterPainter{*this, options, ink}.paint(painter);
}

} // namespace ninefold::ui
